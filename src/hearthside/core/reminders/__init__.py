"""Reminders that do not become triggers: when one may come, when none ever does, and which is next."""

from .plan import Asked, ReminderPlan, Window, is_quiet
from .schedule import (
    Schedule,
    Turn,
    end_quiet,
    first_instant,
    may_arrive,
    next_due,
    take_turn,
)

__all__ = [
    "Asked",
    "ReminderPlan",
    "Schedule",
    "Turn",
    "Window",
    "end_quiet",
    "first_instant",
    "is_quiet",
    "may_arrive",
    "next_due",
    "take_turn",
]
