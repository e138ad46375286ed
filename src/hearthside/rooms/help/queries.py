"""What the pages of this room show."""

from dataclasses import dataclass, replace
from datetime import date

from hearthside.core.helplines import FAIL_AFTER, Country, Helpline, Purpose
from hearthside.people.helplines import is_ours, known_helplines
from hearthside.people.wording import place_by_name

from . import sentences


@dataclass(frozen=True, slots=True)
class LineShown:
    """One line to call. `is_old` tells that nobody has compared it for half a year."""

    line: Helpline
    hours: str
    languages: str
    open_to: str
    bill: str
    is_old: bool


@dataclass(frozen=True, slots=True)
class Need:
    """Lines for the same trouble."""

    words: str
    lines: tuple[LineShown, ...]


@dataclass(frozen=True, slots=True)
class CountryShown:
    """One country: the number for danger, then its lines. `is_ours` is false for an operator's own."""

    code: str
    name: str
    emergency: str
    ambulance: str
    needs: tuple[Need, ...]
    is_ours: bool


@dataclass(frozen=True, slots=True)
class HelpPage:
    """The chosen country, and every other one by name."""

    chosen: CountryShown | None
    others: tuple[CountryShown, ...]


def help_page(chosen: str, *, today: date) -> HelpPage:
    """Return the page of lines, the chosen country's first. An unknown code chooses nothing."""
    shown = [show_country(country, today) for country in known_helplines().countries]
    shown.sort(key=lambda country: place_by_name(country.name))
    return HelpPage(
        chosen=next((country for country in shown if country.code == chosen), None),
        others=tuple(country for country in shown if country.code != chosen),
    )


def lines_of(chosen: str, *, first: Purpose, today: date) -> HelpPage:
    """Return the chosen country alone, or every one where none was; what is needed now stands first."""
    page = help_page(chosen, today=today)
    if page.chosen:
        return HelpPage(put_first(page.chosen, first), ())
    return HelpPage(None, tuple(put_first(country, first) for country in page.others))


def put_first(country: CountryShown, purpose: Purpose) -> CountryShown:
    """Return the country with the lines for one purpose before all others."""
    words = str(sentences.PURPOSES[purpose])
    return replace(country, needs=tuple(sorted(country.needs, key=lambda n: n.words != words)))


def country_choices() -> list[tuple[str, str]]:
    """Return the countries there are lines for, as a form offers them."""
    countries = known_helplines().countries
    named = [(country.code, sentences.name_country(country)) for country in countries]
    return sorted(named, key=lambda choice: place_by_name(choice[1]))


def show_country(country: Country, today: date) -> CountryShown:
    """Return one country with its lines sorted by what they are for."""
    needs = (
        Need(
            str(words), tuple(show_line(ln, today) for ln in country.lines if ln.purpose is purpose)
        )
        for purpose, words in sentences.PURPOSES.items()
    )
    return CountryShown(
        code=country.code,
        name=sentences.name_country(country),
        emergency=country.emergency,
        ambulance=country.ambulance,
        needs=tuple(need for need in needs if need.lines),
        is_ours=is_ours(country),
    )


def show_line(line: Helpline, today: date) -> LineShown:
    """Return one line in the words of the page."""
    return LineShown(
        line=line,
        hours=sentences.describe_hours(line),
        languages=sentences.describe_languages(line),
        open_to=sentences.describe_open_to(line),
        bill=sentences.describe_bill(line),
        is_old=line.days_since_check(today) > FAIL_AFTER.days,
    )
