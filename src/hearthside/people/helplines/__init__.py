"""The lines this house knows: the table that comes with the program, and the operator's own."""

from .shelf import known_helplines

__all__ = ["known_helplines"]
