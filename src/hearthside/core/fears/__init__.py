"""What was feared, how likely it seemed, and what happened."""

from .calibration import Calibration, CalibrationStep
from .entry import FearEntry
from .fear import Fear, Outcome, UnusableLedger
from .ledger import FearLedger, weigh_fears

__all__ = [
    "Calibration",
    "CalibrationStep",
    "Fear",
    "FearEntry",
    "FearLedger",
    "Outcome",
    "UnusableLedger",
    "weigh_fears",
]
