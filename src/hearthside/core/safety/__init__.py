"""Safety: what is asked in private and what it changes, and what may be a danger in a text.

What is seen in a text is a guess in memory, never written down.
"""

from .meaning import prepare
from .phenomenon import Card
from .screening import Sighting, look, screen

__all__ = ["Card", "Sighting", "look", "prepare", "screen"]
