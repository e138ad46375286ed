"""Moments as the map of sources reads them: a day, how it felt, and what it points to."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from hearthside.core.diary import Context, ContextList, Moment
from hearthside.core.diary.moment import HIGHEST, LOWEST
from hearthside.core.diary.source import Source


class UnusableTags(ValueError):
    """The moments cannot be mapped as they stand.

    `code` names the reason for a program; the message says it in plain English.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class TaggedMoment:
    """One moment without its words.

    `felt_insecurity` runs from 0 to 10. `sources` are those it points to: named by the person
    for the moment itself, or touched by a context that was there. `asked` are the sources
    that a context which was asked about touches, there or not: a calm moment can tell
    something of them. `on` is the day as the person lived it.
    """

    on: date
    felt_insecurity: float
    sources: frozenset[Source] = frozenset()
    asked: frozenset[Source] = frozenset()


def tag_moments(moments: Iterable[Moment], contexts: ContextList) -> Iterator[TaggedMoment]:
    """Yield each moment with the sources it points to, by the person's own list of today.

    A change to the list changes what old moments point to, because the person then knows better.

    >>> listed = ContextList().add("an old photo").point("1", frozenset({Source.PAST_INJURY}))
    >>> from datetime import UTC, datetime
    >>> at = datetime(2026, 3, 1, 21, tzinfo=UTC)
    >>> moment = Moment(at=at, felt_insecurity=7.0, contexts={"1": 1.0})
    >>> [source.value for source in next(tag_moments([moment], listed)).sources]
    ['past_relational_injury']
    """
    touches = {listed.id: _touched(contexts, listed) for listed in contexts.contexts}
    for moment in moments:
        known = [(touches[i], extent) for i, extent in moment.contexts.items() if i in touches]
        yield TaggedMoment(
            on=moment.at.date(),
            felt_insecurity=moment.felt_insecurity,
            sources=frozenset(moment.sources).union(*(of for of, extent in known if extent > 0)),
            asked=frozenset().union(*(of for of, _extent in known)),
        )


def _touched(contexts: ContextList, listed: Context) -> frozenset[Source]:
    standing = contexts.resolve(listed.id)
    return frozenset(standing.sources) if standing else frozenset()


def read_tagged(moments: Sequence[TaggedMoment]) -> tuple[TaggedMoment, ...]:
    """Return the moments in order of their days.

    Raises `UnusableTags` for anything but tagged moments, and for felt insecurity outside 0 to 10.
    """
    is_sequence = isinstance(moments, Sequence)
    if not is_sequence or not all(isinstance(m, TaggedMoment) for m in moments):
        raise UnusableTags("not_tagged_moments", "a map needs a sequence of TaggedMoment")
    if any(not LOWEST <= moment.felt_insecurity <= HIGHEST for moment in moments):
        raise UnusableTags("out_of_range", "felt insecurity must lie between 0 and 10")
    return tuple(sorted(moments, key=lambda moment: moment.on))
