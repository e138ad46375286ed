"""The lines this house knows: the table that comes with the program, and the operator's own."""

from .shelf import is_ours, known_helplines

__all__ = ["is_ours", "known_helplines"]
