"""What does this message hold? Read by rules and a model, in memory, and forgotten.

For each clause and kind the model gives log odds; a rule shifts them. What passes the threshold of
its kind is told, with the words that the rule found or else the clause. Where the model cannot be
loaded, only what a rule is sure of is told.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from .another_way import another_way
from .clauses import clauses_of, saying_at, sentences_of
from .finding import LOOK_AGAIN, Finding, Review
from .kinds import KINDS
from .marks import Mark, Says, marks_of
from .model import log_odds, threshold_of
from .plain_text import PlainText, read_plainly, simplify
from .second_look import look_twice, missed_by
from .which_language import which_language

Array = NDArray[np.float64]
Place = tuple[str, int, tuple[int, int] | None]
"""A kind, the clause it is in, and the words that a rule found."""

SHIFT = {Says.BLUNT: 12.0, Says.SURE: 3.5, Says.LIKELY: 1.0, Says.NEVER: -2.5}
"""Log odds that a rule adds. They were chosen once and for all kinds, on folds."""
BY_WEIGHT = (Says.NEVER, Says.BLUNT, Says.SURE, Says.LIKELY)
"""Where several rules speak of one place, the first of these counts."""
NEAR = 0.7
"""A second clause is pointed at where it comes as near to the threshold as this."""
MOST_OF_ONE_KIND = 3
LONG = 120
"""Characters; in more than these the words that a rule found are pointed at."""


def review(text: str, lang: str | None = None) -> Review:
    """Return what a message holds, each kind with its place; an uncertain one is left out.

    `lang` is "en" or "zh" ("zh-Hans" and the like are taken too); without it the language is read from the text. A language that cannot
    be read is answered with nothing found and language "". The figures of how often it is right are in
    docs/methods/review_message.md.

    >>> [found.kind for found in review("you never listen to me").findings]
    ['absolute']
    """
    plain = read_plainly(text)
    language = lang.lower()[:2] if lang else which_language(plain.text)
    if language not in {"en", "zh"}:
        return Review((), "")
    if language == "zh":
        plain = simplify(plain)
    found = _find(plain, clauses_of(plain.text), language)
    return Review(tuple(sorted(found, key=lambda one: (one.span, one.kind))), language)


def review_all(texts: Sequence[str], lang: str | None = None) -> list[Review]:
    """Return a review of each text, in their order, on as many cores as there are.

    >>> [one.language for one in review_all(["you never listen", "你从来不听"])]
    ['en', 'zh']
    """
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        return list(pool.map(lambda text: review(text, lang), texts))


def _find(plain: PlainText, clauses: list[tuple[int, int]], language: str) -> list[Finding]:
    odds = log_odds(plain.text, clauses, language)
    if odds is None:
        places = _by_rules(marks_of(plain.text, clauses, language))
    else:
        is_single = len(sentences_of(plain.text, clauses)) < 2
        kinds = _open_kinds(odds, language, is_single=is_single)
        marks = marks_of(plain.text, clauses, language, kinds)
        if len(odds):
            missed = missed_by(shift(odds, marks), marks, language)
            odds = look_twice(plain.text, clauses, odds, missed, language)
        places = _by_both(odds, marks, language)
    sayings = [saying_at(plain.text, clauses, at) for at in range(len(clauses))]
    return [
        Finding(
            kind,
            plain.original(*_place(sayings[clause], by_rule)),
            KINDS[kind].reason,
            another_way(kind, plain.text[slice(*sayings[clause])], language),
        )
        for kind, clause, by_rule in _apart(places, sayings)
    ]


def _open_kinds(odds: Array, language: str, *, is_single: bool) -> list[str]:
    """The kinds that rules may still decide, and those to look at twice; others need not be read.

    A single sentence was read by itself already.
    """
    if not len(odds):
        return []
    highest = np.logaddexp.reduce(odds, axis=0)
    return [
        kind
        for kind, score in zip(KINDS, highest, strict=True)
        if (kind in LOOK_AGAIN and not is_single)
        or score + _most_of(kind, language) > threshold_of(kind, language)
    ]


def _most_of(kind: str, language: str) -> float:
    """What a rule of a kind can add at most."""
    return SHIFT[Says.BLUNT if KINDS[kind].rules(language).blunt else Says.SURE]


def _by_rules(marks: list[Mark]) -> Iterator[Place]:
    """What a rule is sure of and no rule speaks against."""
    against = {(mark.kind, mark.clause) for mark in marks if mark.says is Says.NEVER}
    told: set[tuple[str, int]] = set()
    for mark in marks:
        key = (mark.kind, mark.clause)
        if mark.says >= Says.SURE and key not in against | told:
            told.add(key)
            yield mark.kind, mark.clause, mark.span


def _by_both(odds: Array, marks: list[Mark], language: str) -> Iterator[Place]:
    """What passes its threshold by the model's log odds and the rules together."""
    if not len(odds):
        return
    highest = np.logaddexp.reduce(shifted := shift(odds, marks), axis=0)
    spans = {(m.kind, m.clause): m.span for m in sorted(marks, key=lambda m: m.says) if m.says > 0}
    for column, kind in enumerate(KINDS):
        limit = threshold_of(kind, language)
        if highest[column] > limit:
            for clause in _clauses_meant(shifted[:, column], limit):
                yield kind, clause, spans.get((kind, clause))


def _apart(places: Iterable[Place], sayings: list[tuple[int, int]]) -> Iterator[Place]:
    """Of those that point at some of the same words for the same kind, the one that points at most."""

    def width(place: Place) -> int:
        start, end = sayings[place[1]]
        return end - start

    told: dict[str, list[tuple[int, int]]] = {}
    for place in sorted(places, key=width, reverse=True):
        start, end = sayings[place[1]]
        of_kind = told.setdefault(place[0], [])
        if not any(start < over and begun < end for begun, over in of_kind):
            of_kind.append((start, end))
            yield place


def _place(saying: tuple[int, int], by_rule: tuple[int, int] | None) -> tuple[int, int]:
    """The clause with what hangs on it, or in a long one the words that a rule found."""
    is_long = saying[1] - saying[0] > LONG
    return by_rule if is_long and by_rule is not None else saying


def shift(odds: Array, marks: list[Mark]) -> Array:
    """Return the log odds with what the rules say: of each clause and kind the strongest word, and a "never" above all."""
    shifted = odds.copy()
    columns = {kind: i for i, kind in enumerate(KINDS)}
    said = {(m.clause, columns[m.kind], m.says) for m in marks if m.clause < len(odds)}
    for clause, column in {(clause, column) for clause, column, _ in said}:
        strongest = next(says for says in BY_WEIGHT if (clause, column, says) in said)
        shifted[clause, column] += SHIFT[strongest]
    return shifted


def _clauses_meant(scores: Array, limit: float) -> list[int]:
    """The clause that speaks loudest, and those that would pass nearly alone."""
    order = np.argsort(-scores, kind="stable")[:MOST_OF_ONE_KIND]
    return [int(i) for n, i in enumerate(order) if n == 0 or scores[i] > limit - NEAR]
