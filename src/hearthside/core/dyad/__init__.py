"""Two diaries side by side, where both people have agreed to it."""

from .lag_and_lead import Following, LagAndLead, compare_lag_and_lead

__all__ = ["Following", "LagAndLead", "compare_lag_and_lead"]
