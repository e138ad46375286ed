"""The cards, one module a theme. To add or change one, edit its row; keys never change."""

from .between_us import BETWEEN_US
from .closeness import CLOSENESS
from .needs import NEEDS
from .outside import OUTSIDE
from .past import PAST
from .worth import WORTH

DECK = (*PAST, *CLOSENESS, *WORTH, *NEEDS, *OUTSIDE, *BETWEEN_US)
"""Every card, theme by theme, the lighter ones first."""

__all__ = ["DECK"]
