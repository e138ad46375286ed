"""A number that cannot be right is refused, and an old check is found on the day it becomes one."""

from datetime import date, timedelta

import msgspec
import pytest

from hearthside.core.helplines import (
    FAIL_AFTER,
    WARN_AFTER,
    Country,
    Helpline,
    HelplineTable,
    Purpose,
    UnusableTable,
    find_unchecked,
    merge_tables,
    read_table,
)

CHECKED_ON = date(2026, 11, 25)
PAGES = ("https://a.example/", "https://b.example/")


def a_line(**more):
    told = {
        "purpose": Purpose.CRISIS,
        "name": "Somebody",
        "number": "116 123",
        "dial": "116123",
        "hours": "always",
        "languages": ("en",),
        "checked_on": CHECKED_ON,
        "checked_against": PAGES,
    }
    return Helpline(**told | more)


def a_country(code, *lines, **more):
    told = {"name": code, "emergency": "999", "emergency_checked_against": PAGES}
    return Country(code=code, lines=lines, **told | more)


@pytest.mark.parametrize(
    "wrong",
    [
        {"dial": "+44116123"},
        {"dial": "+44116123", "number": "+44 116 123"},
        {"dial": "116124"},
        {"dial": "11", "number": "11"},
        {"text": "text HOME"},
        {"page": "http://a.example/"},
        {"checked_against": ()},
        {"checked_against": ("https://a.example/x", "https://www.a.example/y")},
    ],
)
def test_what_cannot_be_dialled_or_was_not_checked_is_refused(wrong):
    with pytest.raises(ValueError, match=r"\w"):
        a_line(**wrong)


def test_the_providers_own_page_is_enough():
    assert a_line(page="https://a.example/call", checked_against=("https://www.a.example/",))


@pytest.mark.parametrize(
    "wrong", [{"code": "gb"}, {"emergency": "+112"}, {"emergency_checked_against": PAGES[:1]}]
)
def test_a_country_without_a_checked_number_for_danger_is_refused(wrong):
    with pytest.raises(ValueError, match=r"\w"):
        a_country(**{"code": "GB"} | wrong)


@pytest.mark.parametrize(
    ("limit", "days", "is_found"),
    [(FAIL_AFTER, 180, False), (FAIL_AFTER, 181, True), (WARN_AFTER, 121, True)],
)
def test_a_check_grows_old_by_the_day(limit, days, is_found):
    table = HelplineTable(countries=(a_country("GB", a_line()),))
    found = find_unchecked(table, CHECKED_ON + timedelta(days=days), limit)

    assert bool(found) is is_found


def test_an_operators_country_replaces_ours_whole_and_a_new_one_is_added():
    ours = HelplineTable(countries=(a_country("GB", a_line()), a_country("IE", a_line())))
    theirs = HelplineTable(countries=(a_country("FR"), a_country("GB", emergency="112")))
    both = merge_tables(ours, theirs)

    assert [country.code for country in both.countries] == ["GB", "IE", "FR"]
    assert (both.find("GB").emergency, both.find("GB").lines) == ("112", ())


@pytest.mark.parametrize(
    "text", ["countries = 3", "not toml at all", "countries = []\nmore = 1", "[[countries]]"]
)
def test_a_text_that_is_no_table_is_refused_with_a_reason(text):
    with pytest.raises(UnusableTable, match=r"\w"):
        read_table(text)


def test_what_is_read_is_what_was_written():
    table = HelplineTable(countries=(a_country("GB", a_line(text="988", on_bill=False)),))

    assert msgspec.json.decode(msgspec.json.encode(table), type=HelplineTable) == table
