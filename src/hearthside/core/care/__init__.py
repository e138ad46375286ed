"""When to offer other people's help, and what somebody wrote down for a bad hour."""

from .offer import Cost, Offer, Reason, UnusableEvidence, offer_support

__all__ = ["Cost", "Offer", "Reason", "UnusableEvidence", "offer_support"]
