"""How an exercise felt before and after, asked now and then; and what is put away for doing harm."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import ClassVar, Self
from uuid import UUID

import msgspec

from hearthside.core.document import Document

from .backfire import Backfire, assess_backfire

FIRST_ASKED = 2
ASKED_EVERY = 3
ASKED_AGAIN_AFTER = timedelta(hours=12)
"""The first two times, then every third; the next time after one that felt worse; never twice in 12 hours."""

OPEN_FOR = timedelta(hours=3)
LONGEST_LOG = 2_000

WRITING, READING, BREAK = "writing", "reading", "break"


def sentence_practice(id: UUID) -> str:
    """Name the saying of one sentence as a practice.

    >>> sentence_practice(UUID(int=1))
    'sentence:00000000-0000-0000-0000-000000000001'
    """
    return f"sentence:{id}"


class Use(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One time. `was_asked` says that the question stood there; both answers may be left open.

    `is_unread` says that a reading was begun, and nothing in it told as read.
    """

    practice: str
    at: datetime
    was_asked: bool = False
    before: int | None = None
    after: int | None = None
    is_unread: bool = False

    @property
    def pair(self) -> tuple[int, int] | None:
        """Both answers, where both were given."""
        if self.before is None or self.after is None:
            return None
        return self.before, self.after


class PutAway(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A practice that is put away: by the count, or by the person (then the counts are 0)."""

    practice: str
    at: datetime
    n_worse: int = 0
    n_asked: int = 0

    @property
    def by_count(self) -> bool:
        """Whether the rule put it away."""
        return self.n_worse > 0


class PracticeLog(Document, frozen=True, kw_only=True):
    """Every use, what is put away, and since when the count of a practice runs."""

    namespace: ClassVar[str] = "worth_practice"

    uses: tuple[Use, ...] = ()
    put_away: tuple[PutAway, ...] = ()
    counts_since: dict[str, datetime] = {}

    def of(self, practice: str) -> tuple[Use, ...]:
        """The uses of one practice since it was last taken out again, oldest first."""
        since = self.counts_since.get(practice)
        own = (use for use in self.uses if use.practice == practice)
        return tuple(use for use in own if since is None or use.at >= since)

    def find_put_away(self, practice: str) -> PutAway | None:
        """How a practice was put away; `None` where it is not."""
        return next((one for one in self.put_away if one.practice == practice), None)

    def is_time_to_ask(self, practice: str, now: datetime) -> bool:
        """Whether to ask how it feels before and after this time."""
        return is_time_to_ask(self.of(practice), now)

    def note(self, use: Use) -> Self:
        """Return the log with one more use; the practice is put away if the count says so."""
        uses = (*self.uses, use)[-LONGEST_LOG:]
        return msgspec.structs.replace(self, uses=uses)._judged(use.practice, use.at)

    def answer(self, practice: str, after: int, at: datetime) -> Self:
        """Return the log with how it felt after the last use, if that was asked and is open."""
        use = self.find_open(practice, at)
        if use is None:
            return self
        told = msgspec.structs.replace(use, after=after)
        uses = tuple(told if one is use else one for one in self.uses)
        return msgspec.structs.replace(self, uses=uses)._judged(practice, at)

    def read_on(self, practice: str, now: datetime) -> Self:
        """Return the log with the last use, if it was begun within three hours, told as read."""
        last = next(iter(reversed(self.of(practice))), None)
        if last is None or not last.is_unread or now - last.at > OPEN_FOR:
            return self
        told = msgspec.structs.replace(last, is_unread=False)
        uses = tuple(told if one is last else one for one in self.uses)
        return msgspec.structs.replace(self, uses=uses)

    def find_open(self, practice: str, now: datetime) -> Use | None:
        """The last use, if it was begun within three hours and still has no answer after it."""
        last = next(iter(reversed(self.of(practice))), None)
        if last is None or last.before is None or last.after is not None:
            return None
        return last if now - last.at <= OPEN_FOR else None

    def _judged(self, practice: str, at: datetime) -> Self:
        told = judge(self.of(practice))
        if not told.is_harmful or self.find_put_away(practice):
            return self
        n_asked = told.n_worse + told.n_better + told.n_same
        away = PutAway(practice=practice, at=at, n_worse=told.n_worse, n_asked=n_asked)
        return msgspec.structs.replace(self, put_away=(*self.put_away, away))

    def put_aside(self, practice: str, at: datetime) -> Self:
        """Return the log with a practice put away by the person."""
        if self.find_put_away(practice):
            return self
        away = PutAway(practice=practice, at=at)
        return msgspec.structs.replace(self, put_away=(*self.put_away, away))

    def take_out(self, practice: str, at: datetime) -> Self:
        """Return the log with a practice in use again; its count begins anew."""
        left = tuple(one for one in self.put_away if one.practice != practice)
        since = self.counts_since | {practice: at}
        return msgspec.structs.replace(self, put_away=left, counts_since=since)

    def forget(self, practice: str) -> Self:
        """Return the log without anything of a practice that is gone."""
        return msgspec.structs.replace(
            self,
            uses=tuple(use for use in self.uses if use.practice != practice),
            put_away=tuple(one for one in self.put_away if one.practice != practice),
            counts_since={key: at for key, at in self.counts_since.items() if key != practice},
        )


def judge(uses: Iterable[Use]) -> Backfire:
    """Weigh the uses that were answered both before and after."""
    pairs = [use.pair for use in uses if use.pair]
    return assess_backfire([start for start, _ in pairs], [end for _, end in pairs])


def is_time_to_ask(uses: Sequence[Use], now: datetime) -> bool:
    """Whether the next use is one to ask about. It looks only back, so that the count stays honest.

    >>> at = datetime(2026, 3, 1, 20)
    >>> once = Use(practice="break", at=at, was_asked=True)
    >>> is_time_to_ask([], at), is_time_to_ask([once], at + timedelta(hours=1))
    (True, False)
    >>> is_time_to_ask([once], at + timedelta(days=1))
    True
    >>> is_time_to_ask([once, once], at + timedelta(days=2))
    False
    """
    asked = [place for place, use in enumerate(uses) if use.was_asked]
    if not asked:
        return True
    last = uses[asked[-1]]
    if now - last.at < ASKED_AGAIN_AFTER:
        return False
    felt_worse = last.pair is not None and last.pair[1] < last.pair[0]
    since = len(uses) - 1 - asked[-1]
    return len(asked) < FIRST_ASKED or felt_worse or since >= ASKED_EVERY - 1
