"""How often the engine's sentences were wrong or missing, measured on simulated diaries.

Every figure the room tells about its own errors stands here, so that a new measurement
changes one file. All are shares of 100 and come from invented diaries of half a year with about
two moments a day, looked at 53 times: docs/explanation/benchmark-insight.md.
"""

from typing import Final

from hearthside.core.triggers import Tier

WRONG: Final = {Tier.FIRM: 1, Tier.RELIABLE: 10, Tier.LIKELY: 30}
"""Of the links ever shown in a tier, so many were not there."""

WRONG_WHEN_UNMEASURED: Final = {Tier.FIRM: 2, Tier.RELIABLE: 23}
"""The same where something important to both was never written down."""

FOUND_AFTER_TWO_MONTHS, FOUND_AFTER_SIX_MONTHS = 31, 64
"""Of the links that were there, so many were shown as firm or reliable."""

STRONG_LINK: Final = {"moments": 80, "weeks": 7}
MEDIUM_LINK: Final = {"moments": 150, "weeks": 12}
"""Half of the links of 2 points, and of 1.3 points, were found by then."""

GROWTH_FALSE, GROWTH_FALSE_AFTER_WORST = 2, 4
"""Diaries without a change in which "lower" was said; the second: the day chosen after the worst days."""

GROWTH_EVER_LOWER, GROWTH_EVER_HIGHER = 6, 10
"""The same diaries looked at every day for three months: in so many it was said at some time."""

GROWTH_FOUND: Final = {0.75: (29, 45), 1.5: (84, 96)}
"""Of drops of so many points, those found after 30 and after 60 days: docs/methods/assess_growth.md."""

TRIGGER_CHANGE_FALSE = 6
"""Unchanged triggers said to have changed, both ways together: docs/methods/compare_triggers.md."""

RESPONSE_FOUND, RESPONSE_FALSE = 16, 3
"""After half a year of much writing: docs/methods/compare_responses.md."""

TRIAL_FALSE = 9
TRIAL_FOUND: Final = {1: 28, 2: 77}
"""Trials of 20 occasions, four in five answered: docs/methods/analyse_trial.md."""
