"""Which contexts reliably go together with felt insecurity, for one person."""

from .find import find_triggers
from .growing import GrowingDiary
from .trigger import Tier, Trigger, TriggerReport

__all__ = ["GrowingDiary", "Tier", "Trigger", "TriggerReport", "find_triggers"]
