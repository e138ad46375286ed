"""One person's diary: moments, the contexts they name, and the arrays statistics read."""

from .context import Context, ContextList
from .moment import Moment

__all__ = ["Context", "ContextList", "Moment"]
