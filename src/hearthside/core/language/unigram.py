"""A text as pieces of words in any script, each with its place: what the multilingual encoder reads.

The likeliest pieces, as in the unigram model (Kudo, 2018, ACL 66): the sum of their log
probabilities is the highest there is.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

CHUNK = re.compile(r"\S{1,120}")
"""What stands between two spaces; a longer run is cut, since no word is so long."""
SPACE = "\u2581"
LONGEST_PIECE = 16
WORSE_THAN_ANY = 10.0


class Unigram:
    """Cuts texts into numbered pieces by their scores, and remembers the chunks it has cut."""

    def __init__(
        self,
        pieces: Mapping[str, int],
        scores: NDArray[np.float32],
        signs: Mapping[int, str],
        *,
        begin: int,
        end: int,
        unknown: int,
    ) -> None:
        self.pieces, self.scores, self.signs = pieces, scores.tolist(), signs
        self.begin, self.end, self.unknown = begin, end, unknown
        self.unknown_score = min(self.scores) - WORSE_THAN_ANY
        self.pieces_of_chunk = lru_cache(4_000)(self._pieces_of_chunk)

    def cut(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield number, start and end of each piece between two places of the text."""
        for place in CHUNK.finditer(text, start, end):
            begun = place.start()
            is_new = begun == 0 or text[begun - 1].isspace()
            for number, first, last in self.pieces_of_chunk(place.group(), is_new):
                yield number, begun + first, begun + last

    def _pieces_of_chunk(self, chunk: str, is_new: bool) -> tuple[tuple[int, int, int], ...]:
        """Viterbi over the signs of a chunk; a place is that of the sign it was read from."""
        read, places = [SPACE] if is_new else [], [0] if is_new else []
        for at, sign in enumerate(chunk):
            for out in self.signs.get(ord(sign), sign).replace(" ", ""):
                read.append(out)
                places.append(at)
        line = "".join(read)
        cuts = self._best_cuts(line)
        return tuple((number, places[first], places[last - 1] + 1) for number, first, last in cuts)

    def _best_cuts(self, line: str) -> list[tuple[int, int, int]]:
        n = len(line)
        best = [0.0] + [-np.inf] * n
        came: list[tuple[int, int]] = [(0, 0)] * (n + 1)
        for first in range(n):
            for last in range(first + 1, min(n, first + LONGEST_PIECE) + 1):
                number = self.pieces.get(line[first:last])
                if number is None:
                    if last > first + 1:
                        continue
                    number, score = self.unknown, best[first] + self.unknown_score
                else:
                    score = best[first] + self.scores[number]
                if score > best[last]:
                    best[last], came[last] = score, (number, first)
        cuts, at = [], n
        while at:
            number, first = came[at]
            cuts.append((number, first, at))
            at = first
        return cuts[::-1]
