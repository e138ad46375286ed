"""A text as the encoder reads it: numbered pieces, and the clause that each belongs to."""

from .base_weights import Pieces

OUTSIDE = -1
LONGEST = 160
"""Pieces that are read at a time, about 120 words."""
MOST_CLAUSES = 200
"""Clauses that the model reads; rules read on."""

Window = tuple[list[int], list[int]]


def windows_of(pieces: Pieces, text: str, clauses: list[tuple[int, int]]) -> list[Window]:
    """Return stretches of whole clauses: the numbers of the pieces, and the clause of each.

    Every stretch begins and ends with the encoder's own marks, which belong to no clause.
    """
    windows: list[Window] = []
    for at, (start, end) in enumerate(clauses[:MOST_CLAUSES]):
        cut = [number for number, _, _ in pieces.cut(text, start, end)][: LONGEST - 2]
        if not windows or len(windows[-1][0]) + len(cut) > LONGEST - 1:
            windows.append(([pieces.begin], [OUTSIDE]))
        windows[-1][0].extend(cut)
        windows[-1][1].extend([at] * len(cut))
    for numbers, of_clause in windows:
        numbers.append(pieces.end)
        of_clause.append(OUTSIDE)
    return windows
