"""Everything one diary shows, as plain values that can be sealed, written out and put into words."""

from collections.abc import Sequence
from datetime import date

import msgspec
import numpy as np

from hearthside.core.diary import Diary
from hearthside.core.estimate import Estimate
from hearthside.core.series import (
    LevelPoint,
    Persistence,
    Rhythm,
    Verdict,
    assess_persistence,
    describe_rhythm,
    trace_level,
)
from hearthside.core.state_space import StateSpace
from hearthside.core.triggers import Tier, Trigger, TriggerReport

from .change import SHOWN
from .since import ResponseValue, SinceValue, describe_responses, describe_since

MOST_LINE_POINTS = 180
"""More points than this cannot be told apart on a page."""
SHARED_AT_LEAST = 1 / 3
"""From this share of its occasions on, another context may account for a link."""


class Share(msgspec.Struct, frozen=True):
    """How much of the time, from scheduled check-ins only: `estimate` is `None` before `need` of them."""

    verdict: Verdict
    estimate: Estimate | None
    n: int
    need: int = 0


class RhythmValue(msgspec.Struct, frozen=True):
    """One weekday (0 = Monday) and block of hours; `mean` is `None` before `need` days, with `have`."""

    weekday: int
    hour_from: int
    hour_to: int
    mean: Estimate | None
    have: int = 0
    need: int = 0


class Course(msgspec.Struct, frozen=True):
    """How felt insecurity goes along: its share of the time, its week, its slow line."""

    share: Share
    rhythm: tuple[RhythmValue, ...]
    line: tuple[LevelPoint, ...]


class Explained(msgspec.Struct, frozen=True):
    """A context that only seemed linked; `shared` of its `occasions` came together with `by`."""

    context: str
    by: str
    shared: int
    occasions: int


class Patterns(msgspec.Struct, frozen=True, kw_only=True):
    """What one diary shows."""

    n_moments: int
    n_scheduled: int
    span_days: float
    triggers: tuple[Trigger, ...]
    explained: tuple[Explained, ...]
    course: Course
    since: tuple[SinceValue, ...] = ()
    responses: tuple[ResponseValue, ...] = ()

    def in_tiers(self, *tiers: Tier) -> tuple[Trigger, ...]:
        """The contexts in these tiers, the surest first."""
        return tuple(t for t in self.triggers if t.tier in tiers)

    @property
    def shown(self) -> tuple[Trigger, ...]:
        """The contexts that are said to go together with felt insecurity."""
        return self.in_tiers(*SHOWN)


def describe_course(diary: Diary, *, space: StateSpace | None = None) -> Course:
    """Return the share of the time, the week and the slow line of a diary.

    `space` is the diary's own filter, where that has been run already.

    >>> diary = Diary.from_arrays([9.0, 33.5], [2, 7], [[0], [1]], names=["late reply"])
    >>> describe_course(diary).share.verdict.value
    'not_enough'
    """
    return Course(
        share=_plain_share(assess_persistence(diary)),
        rhythm=_plain_rhythm(describe_rhythm(diary)),
        line=_thin(trace_level(diary, space=space).points),
    )


def gather(
    diary: Diary, found: TriggerReport, course: Course, *, starts_on: Sequence[date] = ()
) -> Patterns:
    """Put together what was found in one diary, and what became of it since each of these days."""
    return Patterns(
        n_moments=found.n_moments,
        n_scheduled=found.n_scheduled,
        span_days=found.span_days,
        triggers=found.triggers,
        explained=tuple(_explain(diary, found.triggers)),
        course=course,
        since=describe_since(diary, starts_on, found),
        responses=describe_responses(diary),
    )


def _plain_share(persistence: Persistence) -> Share:
    share = persistence.share
    if isinstance(share, Estimate):
        return Share(persistence.verdict, share, persistence.n)
    return Share(persistence.verdict, None, persistence.n, share.need)


def _plain_rhythm(rhythm: Rhythm) -> tuple[RhythmValue, ...]:
    values = []
    for cell in rhythm.cells:
        place = (cell.weekday, cell.hour_from, cell.hour_to)
        if isinstance(cell.mean, Estimate):
            values.append(RhythmValue(*place, cell.mean))
        else:
            values.append(RhythmValue(*place, None, cell.mean.have, cell.mean.need))
    return tuple(values)


def _thin(points: tuple[LevelPoint, ...]) -> tuple[LevelPoint, ...]:
    """Every so-manieth point, the newest among them; each counts the moments since the one before."""
    step = -(-len(points) // MOST_LINE_POINTS)
    if step <= 1:
        return points
    kept = []
    for end in range(len(points), 0, -step):
        n = sum(point.n for point in points[max(0, end - step) : end])
        last = points[end - 1]
        kept.append(LevelPoint(last.local_day, last.value, last.low, last.high, n))
    return tuple(reversed(kept))


def _explain(diary: Diary, triggers: tuple[Trigger, ...]) -> list[Explained]:
    """For every context that only seemed linked, the shown one it came together with most."""
    there = dict(zip(diary.names, (np.nan_to_num(diary.contexts) > 0).T, strict=True))
    shown = [t for t in triggers if t.tier in SHOWN]
    explained = []
    for seeming in (t for t in triggers if t.tier is Tier.NOT_ON_ITS_OWN):
        mine = there[seeming.context]
        shared = {t.context: int((mine & there[t.context]).sum()) for t in shown}
        by = max(shared, key=shared.__getitem__, default="")
        if by and shared[by] >= max(1, SHARED_AT_LEAST * seeming.occasions):
            explained.append(Explained(seeming.context, by, shared[by], seeming.occasions))
    return explained
