"""Which contexts reliably go together with felt insecurity, for one person."""

from .find import find_triggers
from .trigger import Tier, Trigger, TriggerReport

__all__ = ["Tier", "Trigger", "TriggerReport", "find_triggers"]
