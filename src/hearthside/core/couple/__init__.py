"""Couple: what one person lets the other read, word for word and until when."""

from .sharing import Share, SharedWords, is_over

__all__ = ["Share", "SharedWords", "is_over"]
