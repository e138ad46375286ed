"""A diary as the arrays that statistics read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt

from .column import Days, Flags, Floats, as_flags, as_floats, as_times, in_order, in_order_or_blank
from .context import Context, ContextList
from .csv_format import parse_csv, rows_to_moments
from .error import UnusableDiary
from .moment import HIGHEST, LOWEST, Moment

_ONE_A_MOMENT = (
    "at_hours",
    "felt_insecurity",
    "scheduled",
    "local_hour",
    "local_day",
    "weekday",
)

ORIGIN_ON = date(1970, 1, 1)
"""Day 0 of every diary that was made from moments with a date."""


def day_on(local_day: int) -> date:
    """Return the date of a `local_day`, for a diary made from moments or from a file.

    >>> day_on(20513)
    datetime.date(2026, 3, 1)
    """
    return ORIGIN_ON + timedelta(days=local_day)


@dataclass(frozen=True, slots=True, eq=False)
class Diary:
    """One person's moments, in order of time; n moments, K contexts.

    `at_hours` are hours since an origin that does not matter; `local_hour` (0 to 24),
    `local_day` (days since the origin) and `weekday` (0 = Monday) are as the person lived
    them. `contexts` is (n, K) in 0 to 1, where nan means: not asked. `scheduled` marks the
    answers to scheduled check-ins. `day_level` marks contexts that hold all day, `soothing`
    those the person lists as making things better. No array can be written to.

    Raises `UnusableDiary` when the arrays do not fit together or leave their range.
    """

    at_hours: Floats
    felt_insecurity: Floats
    contexts: Floats
    names: tuple[str, ...]
    scheduled: Flags
    day_level: Flags
    soothing: Flags
    local_hour: Floats
    local_day: Days
    weekday: Days
    responses: tuple[str | None, ...]
    notes: tuple[str, ...]

    def __post_init__(self) -> None:
        """Refuse what no statistic could read, and freeze the arrays."""
        _refuse_wrong_shapes(self)
        _refuse_wrong_values(self)
        for name in self.__slots__:
            value = getattr(self, name)
            if isinstance(value, np.ndarray):
                value.setflags(write=False)

    def __len__(self) -> int:
        """The number of moments."""
        return len(self.at_hours)

    @property
    def n_scheduled(self) -> int:
        """How many moments answer a scheduled check-in."""
        return int(self.scheduled.sum())

    @property
    def span_days(self) -> float:
        """Days from the first moment to the last; 0 for fewer than two."""
        return float(self.at_hours[-1] - self.at_hours[0]) / 24.0 if len(self) else 0.0

    @classmethod
    def from_arrays(
        cls,
        at_hours: npt.ArrayLike,
        felt_insecurity: npt.ArrayLike,
        contexts: npt.ArrayLike,
        *,
        names: Sequence[str],
        scheduled: npt.ArrayLike | None = None,
        day_level: npt.ArrayLike | None = None,
        soothing: npt.ArrayLike | None = None,
        local_hour: npt.ArrayLike | None = None,
        local_day: npt.ArrayLike | None = None,
        weekday: npt.ArrayLike | None = None,
        responses: Sequence[str | None] | None = None,
        notes: Sequence[str] | None = None,
    ) -> Self:
        """Return a diary from arrays of shape (n,), (n,) and (n, K).

        `at_hours` are hours since any origin; rows out of order are put in order, rows of the
        same time keep theirs. Without `local_hour`, `local_day` and `weekday` the origin is
        taken as midnight on a Monday. `contexts` lie in 0 to 1, nan = not asked.

        Raises `UnusableDiary` when shapes differ or a value leaves its range.

        >>> diary = Diary.from_arrays([9.0, 33.5], [2, 7], [[0], [1]], names=["late reply"])
        >>> len(diary), diary.span_days
        (2, 1.0208333333333333)
        """
        hours = as_times("at_hours", at_hours)
        n, k = len(hours), len(names)
        order = np.argsort(hours, kind="stable")
        days = np.floor(hours / 24.0) if local_day is None else as_times("local_day", local_day)
        clock = hours % 24.0 if local_hour is None else as_times("local_hour", local_hour)
        week = days % 7.0 if weekday is None else as_times("weekday", weekday)
        felt = as_floats("felt_insecurity", felt_insecurity)
        exposure = as_floats("contexts", contexts) if k else np.empty((n, 0))
        return cls(
            at_hours=hours[order],
            felt_insecurity=in_order("felt_insecurity", felt, order),
            contexts=in_order("contexts", exposure, order),
            names=tuple(names),
            scheduled=in_order("scheduled", as_flags("scheduled", scheduled, n), order),
            day_level=as_flags("day_level", day_level, k),
            soothing=as_flags("soothing", soothing, k),
            local_hour=in_order("local_hour", clock, order),
            local_day=in_order("local_day", days.astype(np.int64), order),
            weekday=in_order("weekday", week.astype(np.int64), order),
            responses=in_order_or_blank(responses, order, None),
            notes=in_order_or_blank(notes, order, ""),
        )

    @classmethod
    def from_moments(cls, moments: Iterable[Moment], contexts: ContextList) -> Self:
        """Return a diary from moments, each context under the name it has today.

        A merged context counts as the one that took it in; of two values the higher holds.
        Retired contexts keep their history.
        """
        listed = tuple(moments)
        standing = tuple(c for c in contexts.contexts if c.merged_into is None)
        local = [m.at for m in listed]
        return cls.from_arrays(
            [at.timestamp() / 3600.0 for at in local],
            [m.felt_insecurity for m in listed],
            _exposure(listed, contexts, standing),
            names=[c.name for c in standing],
            scheduled=[m.scheduled for m in listed],
            day_level=[c.day_level for c in standing],
            soothing=[c.soothing for c in standing],
            local_hour=[_hour_of(at) for at in local],
            local_day=[at.toordinal() - ORIGIN_ON.toordinal() for at in local],
            weekday=[at.weekday() for at in local],
            responses=[m.response for m in listed],
            notes=[m.note for m in listed],
        )

    @classmethod
    def read_csv(cls, path: str | Path) -> Self:
        """Return the diary in a `diary.csv`.

        Raises `DiaryFormatError` for a file that is no diary, and `UnusableDiary` (code
        `bad_rows`) that lists every bad row with its line, column, value and reason.
        """
        parsed = parse_csv(Path(path).read_bytes())
        if parsed.problems:
            raise UnusableDiary("bad_rows", "\n".join(str(p) for p in parsed.problems))
        return cls.from_moments(
            *rows_to_moments(parsed.rows, ContextList(), columns=parsed.columns)
        )


def _hour_of(at: datetime) -> float:
    return at.hour + at.minute / 60.0 + at.second / 3600.0


def _exposure(
    moments: tuple[Moment, ...], contexts: ContextList, standing: tuple[Context, ...]
) -> Floats:
    column = {c.id: i for i, c in enumerate(standing)}
    resolved = {c.id: contexts.resolve(c.id) for c in contexts.contexts}
    place = {listed: column[c.id] for listed, c in resolved.items() if c is not None}
    rows = []
    for moment in moments:
        row = [np.nan] * len(standing)
        for listed, value in moment.contexts.items():
            i = place.get(listed)
            # A comparison with nan is false, so the first value always enters.
            if i is not None and not row[i] >= value:
                row[i] = value
        rows.append(row)
    return np.array(rows).reshape(len(moments), len(standing))


def _refuse_wrong_shapes(diary: Diary) -> None:
    n, k = diary.at_hours.size, len(diary.names)
    shapes = dict.fromkeys(_ONE_A_MOMENT, (n,)) | {"day_level": (k,), "soothing": (k,)}
    for name, shape in {**shapes, "contexts": (n, k)}.items():
        if getattr(diary, name).shape != shape:
            raise UnusableDiary("wrong_shape", f"{name} must have the shape {shape}")
    if len(set(diary.names)) != k or not all(diary.names):
        raise UnusableDiary("context_names", "every context needs a name of its own")


def _refuse_wrong_values(diary: Diary) -> None:
    felt, contexts = diary.felt_insecurity, diary.contexts
    if not ((felt >= LOWEST) & (felt <= HIGHEST)).all():
        raise UnusableDiary("out_of_range", "felt insecurity must lie between 0 and 10")
    if not (np.isnan(contexts) | ((contexts >= 0) & (contexts <= 1))).all():
        raise UnusableDiary("out_of_range", "contexts must lie between 0 and 1")
    if not np.isin(diary.weekday, range(7)).all():
        raise UnusableDiary("out_of_range", "weekdays run from 0 for Monday to 6")
    if not ((diary.local_hour >= 0) & (diary.local_hour < 24)).all():
        raise UnusableDiary("out_of_range", "hours of the day run from 0 up to 24")
    if not (np.diff(diary.at_hours) >= 0).all():
        raise UnusableDiary("not_in_order", "moments must be in order of time")
