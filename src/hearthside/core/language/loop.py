"""The same question again within hours: it is named, and never answered.

To ask again and again for a sign of love, although it was given, is called excessive
reassurance-seeking (Joiner & Metalsky, 2001); what it brings is short (Evraire & Dozois, 2011).
Only one's own drafts are compared.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Generic, TypeVar

from hearthside.core.fears.entry import measure_likeness

from .assurance import Need, find_assurance
from .finding import Finding

WITHIN = timedelta(hours=12)
"""An evening and the night after it. The same hours as for a fear that is written down twice."""

ALIKE = 0.5
"""Half of the three-letter pieces agree: nearly the same words. The same threshold as for fears, where
it was tried. Where an assurance is known in both questions, the words do not matter."""

LONGEST = 20_000
"""Characters of a draft that are compared: a pasted chat log is no question."""

MOST = 40
"""Sentences that are compared."""

KIND = "reassurance_loop"

K = TypeVar("K")

ABOUT = {
    Need.BEING_LOVED: re.compile(
        r"\b(?:lov(?:e|ed) me|miss(?:ed)? me|want me|care about me|into me|bored of me"
        r"|enough for you|too much for you|happy with me)\b|(?:爱|在乎|喜欢|想)我(?![妈爸家做的这那去们])",
        re.IGNORECASE,
    ),
    Need.PEACE: re.compile(
        r"\b(?:mad|angry|upset|annoyed|cross) (?:at|with) me\b|\bare (?:you|u) (?:still )?"
        r"(?:mad|angry|upset|annoyed|cross)\b(?! (?:about|for|that|(?:at|with) (?!me\b)))|\bhate me\b|\bare we (?:ok|okay|good|alright|fine)\b"
        r"|生我的?气|我们没事吧|我们还好|讨厌我|烦我",
        re.IGNORECASE,
    ),
    Need.STAYING: re.compile(
        r"\b(?:leav(?:e|ing) me|break(?:ing)? up|end(?:ing)? (?:it|things)|stay with me"
        r"|someone else|somebody else|want this|want us)\b|离开我|分手|不要我|别人了|有别人",
        re.IGNORECASE,
    ),
    Need.CERTAINTY: re.compile(
        r"\b(?:(?:are )?(?:you|u) sure|do you promise|promise me|swear)\b|你确定|你保证|你发誓|真的吗",
        re.IGNORECASE,
    ),
}
ASKS = re.compile(r"(?:[?？吗吧么]|没有)$|(\w)[不没]\1")
"""A Chinese question is often one without a mark: 爱不爱我."""
SENTENCE = re.compile(r"[^.!?。！？\n]+[.!?。！？]*")


@dataclass(frozen=True, slots=True)
class Loop(Generic[K]):
    """An earlier draft that asks the same, and the need that may be under it."""

    key: K
    asked_at: datetime
    need: Need


@dataclass(frozen=True, slots=True)
class Question:
    """A sentence and the need that may be under it.

    `is_asked`: it asks to be reassured, and does not only speak of it.
    `is_known`: the assurance it asks for is known, so that other words may ask the same.
    """

    said: str
    need: Need
    is_asked: bool
    is_known: bool = False


def find_loop(
    text: str,
    findings: Sequence[Finding],
    earlier: Iterable[tuple[K, str, datetime]],
    *,
    now: datetime,
) -> Loop[K] | None:
    """Return the latest draft of the last 12 hours that asks the same thing, or `None`.

    `earlier` gives key, text and time of the person's other drafts. Only a question for
    reassurance counts: one that `findings` name so, or that asks about love, anger, leaving or
    certainty. A first one is none. The same is one that asks for the same assurance, in whatever
    words; where that is not sure, one about the same in nearly the same words.

    >>> from datetime import UTC
    >>> now = datetime(2026, 3, 1, 22, tzinfo=UTC)
    >>> before = [("a", "Are you mad at me?", now.replace(hour=20))]
    >>> find_loop("are you still mad at me?", [], before, now=now).need.value
    'peace'
    >>> find_loop("Did I do something wrong?", [], before, now=now).need.value
    'peace'
    >>> find_loop("When will you be home?", [], before, now=now) is None
    True
    """
    asking = find_asking(text[:LONGEST], findings)
    same = [
        Loop(key, at, need)
        for key, said, at in earlier
        if now - WITHIN <= at <= now and (need := _shared_need(asking, said)) is not None
    ]
    return max(same, key=lambda loop: loop.asked_at, default=None)


def find_asking(text: str, findings: Sequence[Finding] = ()) -> tuple[Question, ...]:
    """Return the sentences that ask to be reassured, each with what it asks about."""
    marked = [found.span for found in findings if found.kind == KIND]
    asking = []
    for place in SENTENCE.finditer(text):
        question = _read(place.group().strip())
        is_marked = any(start < place.end() and place.start() < end for start, end in marked)
        if is_marked or question.is_asked:
            asking.append(question)
    return tuple(asking[:MOST])


def _shared_need(asking: tuple[Question, ...], said: str) -> Need | None:
    places = islice(SENTENCE.finditer(said[:LONGEST]), MOST)
    others = [_read(place.group()) for place in places] if asking else []
    return next((q.need for q in asking if any(_are_the_same(q, other) for other in others)), None)


def _are_the_same(question: Question, other: Question) -> bool:
    if question.need is not other.need:
        return False
    is_known = question.is_known and other.is_known
    return is_known or measure_likeness(question.said, other.said) >= ALIKE


def _read(said: str) -> Question:
    if known := find_assurance(said):
        return Question(said, known, is_asked=True, is_known=True)
    about = next((need for need, words in ABOUT.items() if words.search(said)), None)
    return Question(said, about or Need.CERTAINTY, is_asked=bool(about and ASKS.search(said)))
