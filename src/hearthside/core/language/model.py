"""The encoder of both languages: loaded when first asked for, once in a process, shared by threads.

It comes inside a package, asks no network and writes nothing. Where it cannot be loaded nothing is
said here, and the review goes on with the rules alone.
"""

from threading import Lock, Thread

import numpy as np
from numpy.typing import NDArray

from .limits import LIMITS
from .session import Session
from .wording import wording_odds

Array = NDArray[np.float64]


class Shelf:
    """Where the encoder stands once it was loaded, or the word that it cannot be."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.session: Session | None = None
        self.is_settled = False
        self.is_asked_for = False

    def fetch(self) -> Session | None:
        """Return the encoder, loading it if nobody has; whoever comes meanwhile waits."""
        with self.lock:
            if not self.is_settled:
                self.session = _load()
                self.is_settled = True
        return self.session


SHELF = Shelf()


def prepare() -> None:
    """Begin to load the encoder in the background, so that nobody waits for it (about a second)."""
    if not SHELF.is_asked_for:
        SHELF.is_asked_for = True
        Thread(target=SHELF.fetch, daemon=True).start()


def log_odds(text: str, clauses: list[tuple[int, int]], language: str) -> Array | None:
    """Return log odds for each clause that was read and each kind; None where no model can be loaded.

    They are the encoder's, with a share of what the wording says.
    """
    session = SHELF.fetch()
    if session is None:
        return None
    odds = session.log_odds(text, clauses)
    return odds + wording_odds(text, clauses[: len(odds)], language) if len(odds) else odds


def threshold_of(kind: str, language: str) -> float:
    """Return the log odds above which a kind is told."""
    return LIMITS[language].get(kind, 0.0)


def _load() -> Session | None:
    try:
        session = Session()
        session.log_odds("warm", [(0, 4)])
    except Exception:
        # Whatever keeps a library from loading must not keep a person from writing.
        return None
    return session
