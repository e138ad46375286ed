"""What may be a danger in what somebody wrote: a guess in memory, never written down."""

from .phenomenon import Card
from .screening import Sighting, look, screen

__all__ = ["Card", "Sighting", "look", "screen"]
