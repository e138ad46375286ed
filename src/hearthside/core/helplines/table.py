"""The table of lines: read from text, put together from two, and looked through for old checks."""

from datetime import date, timedelta

import msgspec

from .helpline import Country, Helpline

WARN_AFTER = timedelta(days=120)
FAIL_AFTER = timedelta(days=180)
"""A line that nobody compared for this long may not be passed on as if it were known."""


class UnusableTable(ValueError):
    """The text is not a table of lines; the message says where and why."""


class HelplineTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every country there are lines for."""

    countries: tuple[Country, ...]

    def find(self, code: str) -> Country | None:
        """The country with this code."""
        return next((country for country in self.countries if country.code == code), None)


def read_table(text: str) -> HelplineTable:
    """Return the table that a TOML text holds. Raises `UnusableTable`.

    >>> read_table("countries = []").countries
    ()
    """
    try:
        return msgspec.toml.decode(text, type=HelplineTable)
    except (msgspec.DecodeError, ValueError) as problem:
        raise UnusableTable(str(problem)) from None


def merge_tables(ours: HelplineTable, theirs: HelplineTable) -> HelplineTable:
    """Return both tables as one; a country that both have is taken from `theirs`, whole."""
    new = {country.code: country for country in theirs.countries}
    kept = [new.pop(country.code, country) for country in ours.countries]
    return HelplineTable(countries=(*kept, *new.values()))


def find_unchecked(
    table: HelplineTable, on: date, limit: timedelta = FAIL_AFTER
) -> tuple[Helpline, ...]:
    """Return every line whose last check is longer ago than `limit`, on the day `on`.

    Raises nothing. A limit of 180 days follows from how often such lines change: several of
    the lines known here got another number within two years.

    >>> find_unchecked(HelplineTable(countries=()), date(2026, 11, 25))
    ()
    """
    lines = (line for country in table.countries for line in country.lines)
    return tuple(line for line in lines if line.days_since_check(on) > limit.days)
