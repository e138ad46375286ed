"""Language: what a message to a partner holds, to look at again and to keep, and another way to say it.

It reads what a person wrote about the two of them, never the person. Uncertain means silent.
"""

from .finding import KEEP, LOOK_AGAIN, Finding, Review
from .model import prepare
from .reviewing import review, review_all

__all__ = ["KEEP", "LOOK_AGAIN", "Finding", "Review", "prepare", "review", "review_all"]
