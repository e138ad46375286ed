"""Agreements: what two people put forward, answer and stand by, each on their own side."""

from .comparing import Comparison, compare
from .control import Control, Hold, find_control, find_control_in
from .entry import AgreementBook, Appointment, Entry, Every
from .merging import Agreement, State, merge, next_round
from .side import CheckIn, Fit, Side
from .terms import Terms

__all__ = [
    "Agreement",
    "AgreementBook",
    "Appointment",
    "CheckIn",
    "Comparison",
    "Control",
    "Entry",
    "Every",
    "Fit",
    "Hold",
    "Side",
    "State",
    "Terms",
    "compare",
    "find_control",
    "find_control_in",
    "merge",
    "next_round",
]
