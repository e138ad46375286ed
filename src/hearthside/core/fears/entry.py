"""One fear in a person's own words, and what they told of it when its day had passed."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import ClassVar, TypeVar

import msgspec

from hearthside.core.document import Document

from .fear import Fear, Outcome
from .ledger import FearLedger, weigh_fears

WITHIN = timedelta(hours=12)
"""Written again within these hours, the same fear is not a new one."""

ALIKE = 0.5
"""The share of three-letter pieces that two wordings of one fear have in common."""

FURTHEST = timedelta(days=366)
"""Nobody can say much about a day further off."""

K = TypeVar("K")


class FearEntry(Document, frozen=True, kw_only=True):
    """One fear.

    `stated_percent` is how likely it felt when it was written, 0 to 100; `written_at` keeps the
    person's own offset. It is asked about after `due_on`. While nobody said what became of it
    its outcome is open. `needed`, `company` and `decided` are for a fear that came true.
    """

    namespace: ClassVar[str] = "fear"

    what: str
    stated_percent: int
    written_at: datetime
    due_on: date
    meanwhile: str = ""
    outcome: Outcome = Outcome.OPEN
    answered_at: datetime | None = None
    how_it_was: str = ""
    coped: str = ""
    needed: str = ""
    company: str = ""
    decided: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nobody has said yet what became of it."""
        return self.outcome is Outcome.OPEN

    @property
    def came_true(self) -> bool:
        """Whether it happened, wholly or in part."""
        return self.outcome in (Outcome.YES, Outcome.PARTLY)

    def is_due(self, today: date) -> bool:
        """Whether its day has passed and it is still open.

        >>> fear = FearEntry(what="", stated_percent=50, written_at=datetime(2026, 3, 1, 9),
        ...                  due_on=date(2026, 3, 1))
        >>> fear.is_due(date(2026, 3, 1)), fear.is_due(date(2026, 3, 2))
        (False, True)
        """
        return self.is_open and self.due_on < today

    def may_change_likelihood(self, today: date) -> bool:
        """Whether the number may still be put right: only on its first day, before it is known."""
        return self.is_open and self.written_at.date() == today


def resume_fear(kept: FearEntry, sent: FearEntry) -> FearEntry:
    """Return the kept fear as its first form was sent once more, from a page gone back to.

    What was told of it since stays; so does the number, where it may not change any more.
    """
    words = msgspec.structs.replace(kept, what=sent.what, meanwhile=sent.meanwhile)
    if not kept.may_change_likelihood(sent.written_at.date()):
        return words
    return msgspec.structs.replace(words, stated_percent=sent.stated_percent, due_on=sent.due_on)


def answer_fear(
    entry: FearEntry,
    outcome: Outcome,
    *,
    at: datetime,
    due_on: date | None = None,
    how_it_was: str = "",
    coped: str = "",
) -> FearEntry:
    """Return the fear with what became of it; still open, it waits for its new day."""
    is_open = outcome is Outcome.OPEN
    same = outcome is entry.outcome
    return msgspec.structs.replace(
        entry,
        outcome=outcome,
        answered_at=None if is_open else entry.answered_at if same else at,
        due_on=due_on if is_open and due_on else entry.due_on,
        how_it_was=how_it_was,
        coped=coped,
    )


def weigh_entries(entries: Iterable[FearEntry], today: date) -> FearLedger:
    """Weigh what was known when the day began, so that it stays the same all day.

    An answer of today counts from tomorrow on; a fear that was deleted counts no more.
    """
    known = (e for e in entries if e.answered_at is None or e.answered_at.date() < today)
    return weigh_fears([_without_words(entry) for entry in known], today_on=today)


def find_same(
    what: str, entries: Iterable[tuple[K, FearEntry]], *, now: datetime
) -> tuple[K, FearEntry] | None:
    """Return the latest open fear of the last hours that says much the same, with its key.

    Alike means that half of the three-letter pieces are the same (Dice's coefficient); it
    asks for no spaces between words.
    """
    recent = (
        (key, entry)
        for key, entry in entries
        if entry.is_open and now - WITHIN <= entry.written_at <= now
    )
    same = (pair for pair in recent if measure_likeness(what, pair[1].what) >= ALIKE)
    return max(same, key=lambda pair: pair[1].written_at, default=None)


def measure_likeness(first: str, second: str) -> float:
    """Return the share of three-letter pieces that two texts have in common, 0 to 1.

    >>> measure_likeness("She will leave me", "she will leave me!")
    1.0
    >>> measure_likeness("She will leave me", "I lost my job")
    0.0
    """
    a, b = _pieces(first), _pieces(second)
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def _pieces(text: str) -> frozenset[str]:
    letters = "".join(c if c.isalnum() else " " for c in text[:1000].casefold())
    plain = " ".join(letters.split())
    return frozenset(plain[i : i + 3] for i in range(max(len(plain) - 2, min(len(plain), 1))))


def _without_words(entry: FearEntry) -> Fear:
    written = entry.written_at.date()
    answered = entry.answered_at.date() if entry.answered_at else None
    # Somebody who travels west may answer on an earlier date than they wrote on.
    return Fear(
        stated_probability=entry.stated_percent / 100,
        outcome=entry.outcome,
        written_on=written,
        due_on=max(entry.due_on, written),
        settled_on=max(answered, written) if answered else None,
    )
