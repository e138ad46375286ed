"""The parts, one module a chapter. To add or change one, edit its row; keys never change."""

from .agree import AGREE
from .grow import GROW
from .notice import NOTICE
from .speak import SPEAK
from .stand import STAND
from .understand import UNDERSTAND

PARTS = (*NOTICE, *UNDERSTAND, *SPEAK, *AGREE, *STAND, *GROW)
"""Every part, chapter by chapter."""

__all__ = ["PARTS"]
