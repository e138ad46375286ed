"""A month of days, in the order a calendar shows them."""

from calendar import Calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.dates import WEEKDAYS
from django.utils.formats import get_format
from django.utils.translation import ngettext

from hearthside.people.wording import SHORT_WEEKDAYS

FIRST_YEAR, LAST_YEAR = 1900, 2200


class NoSuchMonth(ValueError):
    """The year or month is none a diary has."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a month; `url` leads to its moments, if it has any."""

    number: int
    url: str
    words: str
    is_today: bool


@dataclass(frozen=True, slots=True)
class Month:
    """A year and a month of it, 1 to 12."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not (FIRST_YEAR <= self.year <= LAST_YEAR and 1 <= self.month <= 12):
            raise NoSuchMonth("there is no such month")

    @classmethod
    def of(cls, day: date) -> "Month":
        """The month of a day."""
        return cls(day.year, day.month)

    @property
    def first_on(self) -> date:
        """Its first day."""
        return date(self.year, self.month, 1)

    @property
    def url(self) -> str:
        """Where it is shown."""
        return reverse("moments-month", args=(self.year, self.month))

    def neighbor(self, step: int) -> "Month | None":
        """The month so many before or after; `None` beyond what a diary has."""
        count = self.year * 12 + self.month - 1 + step
        if not FIRST_YEAR <= count // 12 <= LAST_YEAR:
            return None
        return Month(count // 12, count % 12 + 1)

    def lay_out(
        self, counts: Mapping[date, int], page_of: Mapping[date, int], today: date
    ) -> tuple[tuple[Day | None, ...], ...]:
        """Return its weeks; a day outside the month is `None`."""
        weeks = Calendar(first_weekday()).monthdatescalendar(self.year, self.month)
        return tuple(
            tuple(
                self._lay_day(day, counts.get(day, 0), page_of.get(day, 1), today)
                if day.month == self.month
                else None
                for day in week
            )
            for week in weeks
        )

    def _lay_day(self, day: date, count: int, page: int, today: date) -> Day:
        words = ngettext("%(count)s moment", "%(count)s moments", count) % {"count": count}
        url = f"{self.url}?page={page}#day-{day.isoformat()}" if count else ""
        return Day(day.day, url, words, is_today=day == today)


def first_weekday() -> int:
    """The weekday a week begins on where this language is spoken, 0 = Monday."""
    return (int(get_format("FIRST_DAY_OF_WEEK")) - 1) % 7


def name_weekdays() -> tuple[tuple[str, str], ...]:
    """Short and long names, from the day a week begins on."""
    days = [(first_weekday() + i) % 7 for i in range(7)]
    return tuple((str(SHORT_WEEKDAYS[day]), str(WEEKDAYS[day])) for day in days)
