"""Our table as it stands. These tests fail, with the calendar, until somebody has looked again."""

import re
import warnings
from datetime import date
from pathlib import Path

import pytest

from hearthside.core.helplines import FAIL_AFTER, WARN_AFTER, find_unchecked, read_table
from hearthside.people.helplines import known_helplines
from hearthside.people.helplines.shelf import OURS

GOLDEN = Path(__file__).with_name("dialled.txt")


def dialled():
    for country in known_helplines().countries:
        yield f"{country.code} emergency tel:{country.emergency}"
        if country.ambulance:
            yield f"{country.code} ambulance tel:{country.ambulance}"
        for line in country.lines:
            yield f"{country.code} {line.purpose} tel:{line.dial}"
            if line.text:
                yield f"{country.code} {line.purpose} sms:{line.text}"


def test_no_check_is_older_than_half_a_year():
    today = date.today()  # noqa: DTZ011
    old = [line.name for line in find_unchecked(known_helplines(), today, WARN_AFTER)]
    if old:
        warnings.warn(f"look again at these help lines: {old}", stacklevel=1)

    too_old = [line.name for line in find_unchecked(known_helplines(), today, FAIL_AFTER)]
    assert too_old == [], "compare them with their pages and set checked_on"


def test_every_number_is_dialled_as_it_was_checked():
    """A number changes here and in the list beside this test, by a person who looked."""
    assert list(dialled()) == GOLDEN.read_text().splitlines()


def test_short_numbers_have_no_international_form():
    assert not re.search(r"tel:\+|\+44116|\+86", OURS.read_text())
    assert "GB crisis tel:116123" in set(dialled())
    assert "CN crisis tel:12356" in set(dialled())


def test_the_countries_of_our_languages_come_first_and_there_are_a_dozen():
    codes = {country.code for country in known_helplines().countries}

    assert len(codes) >= 12
    assert {"GB", "IE", "US", "CA", "AU", "NZ", "CN", "TW", "HK", "SG", "MY"} <= codes


@pytest.fixture
def own_file(tmp_path, settings):
    settings.HEARTHSIDE_HELPLINES = str(tmp_path / "helplines.toml")
    return tmp_path / "helplines.toml"


def test_without_a_file_of_the_operator_ours_are_known(own_file):
    assert known_helplines() == read_table(OURS.read_text())


def test_a_file_of_the_operator_replaces_a_country(own_file):
    own_file.write_text(
        '[[countries]]\ncode = "GB"\nname = "Here"\nemergency = "112"\n'
        'emergency_checked_against = ["https://a.example/", "https://b.example/"]\n'
    )

    assert known_helplines().find("GB").lines == ()
    assert known_helplines().find("IE").lines


@pytest.mark.parametrize("held", [b"countries = 3", b"\xff\xfe", b"[["])
def test_a_broken_file_of_the_operator_takes_no_number_away(own_file, held, caplog):
    own_file.write_bytes(held)

    assert known_helplines().find("GB").lines
    assert len(caplog.records) == 1
