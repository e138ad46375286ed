"""Where the clauses of a text are, in characters of the text as it was written.

A clause is the least that is read, and the most that is pointed at.
"""

import re
from collections.abc import Iterator

ENDS = re.compile(r"[.!?…。！？；;:：,，、\n\r\u2028\u2029—]+[\"'”’」』)）\]]*|\s[-–/]+\s")
"""What ends a clause. A figure such as 7.30 is kept whole by `_parts`."""
JOINTS = re.compile(
    r"\s(?=(?:but|because|cause|cos|coz|cuz|bc|so|and|or|then|when|if|while|until|unless|though)\s"
    r"(?:i|u|you|we|he|she|they|it|my|your|our|ur|that|this|there|if|when|then|please|can|could)\b)"
    r"|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])"
    r"|(?<=[\u4e00-\u9fff])(?=但是|可是|不过|因为|所以|然后|而且|结果)",
    re.IGNORECASE,
)
"""Where a clause begins in a sentence without marks."""
UNIT = re.compile(r"[^\W\d_\u4e00-\u9fff][\w'’]*|[\u4e00-\u9fff]|\d+")
"""An English word, a Chinese character or a number."""
CONDITION = re.compile(r"(?:if|unless|when|whenever)\b|要是|如果|只要|你要是|你再", re.IGNORECASE)
HANGS_ON = re.compile(
    r"(?:when|whenever|if|until|while|unless|because|cos|coz|cuz)\b", re.IGNORECASE
)
OVER = frozenset(".!?…。！？；;\n\r\u2028\u2029")
FEWEST = 3
"""A clause of fewer units joins its neighbour in the sentence: "well," says nothing alone."""


def clauses_of(text: str) -> list[tuple[int, int]]:
    """Return the place of each clause, in order and apart; blank ones are left out.

    >>> text = "you never answer me, and i feel sad. ok"
    >>> [text[start:end] for start, end in clauses_of(text)]
    ['you never answer me,', 'and i feel sad.', 'ok']
    """
    joined: list[tuple[int, int]] = []
    is_open = False
    for start, end, ends_sentence in _parts(text):
        n_units = _count(text, start, end)
        if joined and is_open and (n_units < FEWEST or _count(text, *joined[-1]) < FEWEST):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
        is_open = not ends_sentence
    trimmed = (_trim(text, start, end) for start, end in joined)
    return [place for place in trimmed if _count(text, *place) or _has_sign(text, *place)]


def saying_at(text: str, clauses: list[tuple[int, int]], at: int) -> tuple[int, int]:
    """Return the place of a clause with what hangs on it: an "if" before it, a "when" after it.

    >>> text = "ok. you never answer when i write"
    >>> text[slice(*saying_at(text, clauses_of(text), 1))]
    'you never answer when i write'
    """
    start, end = clauses[at]
    if at and CONDITION.match(text, clauses[at - 1][0]) and not _is_over(text, clauses[at - 1]):
        start = clauses[at - 1][0]
    elif at + 1 < len(clauses) and not _is_over(text, clauses[at]):
        following = clauses[at + 1]
        if CONDITION.match(text, start) or HANGS_ON.match(text, following[0]):
            end = following[1]
    return start, end


def sentences_of(text: str, clauses: list[tuple[int, int]]) -> list[range]:
    """Return which clauses make each sentence, in order.

    >>> text = "you never answer me, and i feel sad. ok"
    >>> sentences_of(text, clauses_of(text))
    [range(0, 2), range(2, 3)]
    """
    ends = [at + 1 for at, clause in enumerate(clauses) if _is_over(text, clause)]
    if not ends or ends[-1] < len(clauses):
        ends.append(len(clauses))
    return [range(start, end) for start, end in zip([0, *ends], ends, strict=False)]


def _is_over(text: str, clause: tuple[int, int]) -> bool:
    """Whether the sentence ends with the clause."""
    return text[clause[0] : clause[1]].rstrip()[-1:] in OVER


def _parts(text: str) -> Iterator[tuple[int, int, bool]]:
    """Stretches between marks and joints, and whether the sentence is over with it."""
    begun = 0
    cuts = sorted(
        [(place.end(), place.group()) for place in ENDS.finditer(text)]
        + [(place.end(), "") for place in JOINTS.finditer(text)]
    )
    for at, mark in cuts:
        is_figure = mark in {".", ",", ":"} and text[at - 2 : at + 1 : 2].isdigit()
        if at > begun and not is_figure:
            yield begun, at, bool(OVER & set(mark))
            begun = at
    if begun < len(text):
        yield begun, len(text), True


def _count(text: str, start: int, end: int) -> int:
    """How many units there are, as far as it matters."""
    n = 0
    for n, _ in enumerate(UNIT.finditer(text, start, end), 1):
        if n == FEWEST:
            break
    return n


def _has_sign(text: str, start: int, end: int) -> bool:
    """Whether there is more than marks: an emoji may be the whole message."""
    return any(ord(sign) > 0x2190 and not sign.isspace() for sign in text[start:end])


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
