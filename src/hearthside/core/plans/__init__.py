"""Plans: what a person needs to feel safe, and what happens when a trigger comes: if this, then that."""

from .book import PlanBook
from .need import NEEDS, NeedKind, SafetyNeed
from .pair import KeptSide, PlanForTwo, PlanSide, PlanWords, merge_sides
from .plan import LONGEST_CUE, Helped, IfThenPlan, PlanUse
from .signal import PlanSignal, can_be_heard
from .wish import Order, find_orders

__all__ = [
    "LONGEST_CUE",
    "NEEDS",
    "Helped",
    "IfThenPlan",
    "KeptSide",
    "NeedKind",
    "Order",
    "PlanBook",
    "PlanForTwo",
    "PlanSide",
    "PlanSignal",
    "PlanUse",
    "PlanWords",
    "SafetyNeed",
    "can_be_heard",
    "find_orders",
    "merge_sides",
]
