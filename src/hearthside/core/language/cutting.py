"""A text cut where findings begin and end, so that a page can mark the exact words; and findings that are one to a reader."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from .finding import Finding

ENDS = tuple(".!?。！？")
PAUSES = " ,;，、；"
BETWEEN = "".join((PAUSES, *ENDS))


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text with the places, in the list given, of the findings that cover it.

    `ends` are those of them that end with it.
    """

    text: str
    covered_by: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()


def cut_at_findings(text: str, findings: Sequence[Finding]) -> tuple[Piece, ...]:
    """Return the text in pieces that together are the text again.

    >>> found = Finding("absolute", (0, 9), "")
    >>> [piece.text for piece in cut_at_findings("you never answer", [found])]
    ['you never', ' answer']
    """
    edges = sorted({0, len(text), *(edge for found in findings for edge in found.span)})
    pieces = []
    for start, end in pairwise(edges):
        inside = tuple(
            n for n, found in enumerate(findings) if found.span[0] <= start and end <= found.span[1]
        )
        ends = tuple(n for n in inside if findings[n].span[1] == end)
        pieces.append(Piece(text[start:end], inside, ends))
    return tuple(pieces)


def join_clauses(text: str, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings by place, those as one that say the same of clauses or sentences in a row.

    A Chinese message has many short clauses, and nobody wants to read the same thing of each.

    >>> text = "行吧，随便你，你忙你的"
    >>> found = [Finding("protest", (0, 7), ""), Finding("protest", (7, 11), "")]
    >>> [one.span for one in join_clauses(text, found)]
    [(0, 11)]
    """
    joined: list[Finding] = []
    latest: dict[str, int] = {}
    for found in sorted(findings, key=lambda one: one.span):
        at = latest.get(found.kind)
        if at is not None and _goes_on(text, joined[at], found):
            joined[at] = replace(joined[at], span=(joined[at].span[0], found.span[1]))
        else:
            latest[found.kind] = len(joined)
            joined.append(found)
    return tuple(joined)


def _goes_on(text: str, first: Finding, second: Finding) -> bool:
    """Whether the second comes next, with nothing else to say of it."""
    is_same = replace(second, span=first.span) == first
    end, then = first.span[1], second.span[0]
    return is_same and end <= then and not text[end:then].strip(BETWEEN)


def fit_in(text: str, span: tuple[int, int], words: str) -> tuple[tuple[int, int], str]:
    """Return the place that other words take, and the words as they fit there.

    A capital letter at the start stays one; where the words end a sentence, the mark that ended
    it before goes.

    >>> fit_in("You never answer.", (0, 16), "could you answer today?")
    ((0, 17), 'Could you answer today?')
    """
    start, end = span
    while words.endswith(ENDS) and text[end : end + 1] in ENDS:
        end += 1
    if text[start : start + 1].isupper():
        words = words[:1].upper() + words[1:]
    return (start, end), words


def put_in(text: str, span: tuple[int, int], words: str) -> str:
    """Return the text with other words in one place.

    >>> put_in("You never answer.", (0, 16), "i waited for an answer")
    'I waited for an answer.'
    """
    (start, end), words = fit_in(text, span, words)
    return text[:start] + words + text[end:]


def to_utf16(text: str, place: int) -> int:
    """Return a place in characters as browsers count it, in 16-bit units.

    >>> to_utf16("a😀b", 2)
    3
    """
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
