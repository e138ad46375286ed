"""The one place that asks whether what is about the two of them has to step back.

Where there are signs of danger, questions about talking and about blame would make somebody
who is being hurt look for the fault in themselves, and "say what you need" can be unsafe.
"""

from datetime import date
from typing import TypedDict

from hearthside.core.measures import Measure
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.memory import does_step_back

ABOUT_THE_TWO = frozenset({"communication", "cost"})
"""Our measures that ask how the two of them are with each other."""

ABOUT_ONE = frozenset({"RSES", "PHQ-4"})
"""Scales known here that ask about the person alone. Of any other file nobody knows it."""


class Asked(TypedDict):
    """What every page here has to know of whoever asks."""

    today: date
    steps_back: bool


def asked_by(request: PersonRequest) -> Asked:
    """The person's own day, and whether what is about the two of them steps back."""
    return Asked(today=local_now(request).date(), steps_back=does_step_back(request))


def may_stand(measure: Measure, *, steps_back: bool) -> bool:
    """Whether a measure may be offered; while things step back, only what is about the person alone."""
    if not steps_back:
        return True
    return measure.id not in ABOUT_THE_TWO if measure.is_own else measure.scale in ABOUT_ONE
