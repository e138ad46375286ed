"""Everything the findings say, from values to words; the page and the terminal both speak through it.

Two rules hold in every sentence: a number stands with its range and its count, and things
"go together"; nothing here says that one thing brings about another.
"""

from .candour import describe_error_rates, explain_limits, explain_numbers, explain_sureness
from .link import (
    describe_company,
    describe_explained,
    describe_trigger,
    describe_untouched,
    describe_waiting,
    explain_unclear,
    explain_waiting,
    say_effect,
    say_tier,
)
from .picture import describe_line, describe_links, describe_share_picture, describe_week
from .response import (
    describe_responses,
    describe_result,
    explain_responses,
    explain_trial,
    name_response,
    say_chance,
    say_response,
)
from .share import describe_share, explain_share, name_verdict
from .since import (
    describe_shifts,
    describe_since,
    explain_looked_at_later,
    explain_most_starts,
    explain_since,
)
from .standing import (
    describe_diary,
    describe_new_moments,
    describe_news,
    describe_progress,
    describe_settling,
    describe_withdrawal,
    say_found,
)

__all__ = [
    "describe_company",
    "describe_diary",
    "describe_error_rates",
    "describe_explained",
    "describe_line",
    "describe_links",
    "describe_new_moments",
    "describe_news",
    "describe_progress",
    "describe_responses",
    "describe_result",
    "describe_settling",
    "describe_share",
    "describe_share_picture",
    "describe_shifts",
    "describe_since",
    "describe_trigger",
    "describe_untouched",
    "describe_waiting",
    "describe_week",
    "describe_withdrawal",
    "explain_limits",
    "explain_looked_at_later",
    "explain_most_starts",
    "explain_numbers",
    "explain_responses",
    "explain_share",
    "explain_since",
    "explain_sureness",
    "explain_trial",
    "explain_unclear",
    "explain_waiting",
    "name_response",
    "name_verdict",
    "say_chance",
    "say_effect",
    "say_found",
    "say_response",
    "say_tier",
]
