"""What the encoder says about each clause. Not trained yet: only the rules speak."""

import numpy as np
from numpy.typing import NDArray


def log_odds(
    text: str, clauses: list[tuple[int, int]], language: str
) -> NDArray[np.float64] | None:
    """Return log odds for each clause and kind, or None where no model can be loaded."""
    del text, clauses, language
    return None


def threshold_of(kind: str, language: str) -> float:
    """Return the log odds above which a kind is told."""
    del kind, language
    return 0.0


def prepare() -> None:
    """Begin to load the model in the background, so that nobody waits for it."""
