"""When a moment was: shown and read on the wall clock of the place it was lived in."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.core.exceptions import ValidationError

from hearthside.core.diary.wall_clock import (
    NoSuchLocalTime,
    Reading,
    read_wall_clock,
    with_own_offset,
    zone_of,
)

from . import sentences

CLOCKS_DIFFER = timedelta(minutes=5)
"""A phone and a server seldom agree to the minute."""
EARLIEST_YEAR = 1970


@dataclass(frozen=True, slots=True)
class When:
    """The time a form stands at. `now` is aware, in the person's zone; `old` that of an old moment."""

    now: datetime
    old: datetime | None = None

    @property
    def local(self) -> datetime:
        """What the wall clock shows: now, or at the old moment."""
        return (self.old or self.now).replace(tzinfo=None, second=0, microsecond=0, fold=0)

    @property
    def shown(self) -> tuple[str, str]:
        """Day and time as the form shows them."""
        return self.local.strftime("%Y-%m-%d"), self.local.strftime("%H:%M")

    @property
    def is_elsewhere(self) -> bool:
        """Whether an old moment was lived at another offset than home's."""
        zone = self.now.tzinfo
        return self.old is not None and zone is not None and zone_of(self.old, zone) is not zone

    def read(self, day: date | None, hour: time | None) -> Reading:
        """Return the moment of this day and time; left empty, it is the one that was shown.

        Raises `ValidationError` with one sentence for a time that never was, has not come yet
        or is too long ago.
        """
        local = self._fill(day, hour)
        if local == self.local:
            return Reading(self.old or with_own_offset(self.now.replace(second=0, microsecond=0)))
        if local.year < EARLIEST_YEAR:
            raise ValidationError(sentences.TOO_LONG_AGO)
        try:
            reading = self._read(local)
        except NoSuchLocalTime:
            raise ValidationError(sentences.NO_SUCH_TIME) from None
        if reading.at > self.now + CLOCKS_DIFFER:
            raise ValidationError(sentences.IN_THE_FUTURE)
        return reading

    def _fill(self, day: date | None, hour: time | None) -> datetime:
        shown = self.local
        if hour is None and day not in (None, shown.date()):
            raise ValidationError(sentences.NO_HOUR)
        told = hour.replace(second=0, microsecond=0) if hour else shown.time()
        return datetime.combine(day or shown.date(), told)

    def _read(self, local: datetime) -> Reading:
        zone = self.now.tzinfo
        assert zone is not None  # noqa: S101 - `now` is aware
        return read_wall_clock(local, zone_of(self.old, zone) if self.old else zone)
