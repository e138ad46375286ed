"""A calendar address gives times to whoever has it, and nothing else to anybody."""

import re
from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from icalendar import Calendar

from hearthside.core.agreements import Appointment, Every
from hearthside.people.accounts.models import Account
from hearthside.people.calendar import address
from hearthside.people.calendar.file import write_calendar
from hearthside.people.calendar.models import DueTime, Feed

AT = datetime.fromisoformat("2026-03-01T20:30")
SUNDAY = Appointment(id=uuid4(), first_at=AT)


def ask(secret, **headers):
    return Client().get(f"/calendar/{secret}.ics", headers=headers)


def events(response):
    return Calendar.from_ical(response.content).walk("VEVENT")


def test_the_address_works_signed_out_and_holds_times_alone(ada):
    response = ask(address.make_address(ada.account, [SUNDAY]))
    (event,) = events(response)

    assert response.headers["Content-Type"].startswith("text/calendar")
    assert str(event["SUMMARY"]) == "Check in"
    assert event.decoded("DTSTART") == AT
    assert event.decoded("DTSTART").tzinfo is None
    assert dict(event["RRULE"])["INTERVAL"] == [7]
    assert set(event) == {
        "UID",
        "DTSTAMP",
        "DTSTART",
        "DURATION",
        "SUMMARY",
        "CLASS",
        "RRULE",
    }
    assert b"Ada" not in response.content
    assert b"earthside" not in response.content


def test_a_program_that_says_no_language_is_answered_in_the_persons_own(ada):
    secret = address.make_address(ada.account, [SUNDAY])
    with override("zh-hans"):
        path = address.path_to(secret)

    (event,) = events(Client().get(path))
    assert str(event["SUMMARY"]) == "记一笔"
    assert str(events(ask(secret))[0]["SUMMARY"]) == "Check in"


def test_in_a_hosted_house_the_address_is_https(rf, settings):
    assert address.url_to("abc", rf.get("/")) == f"http://testserver{address.path_to('abc')}"

    settings.HEARTHSIDE_SECURE = True
    assert address.url_to("abc", rf.get("/")) == f"https://testserver{address.path_to('abc')}"


@pytest.mark.parametrize(
    ("every", "rule"), [(Every.ONCE, None), (Every.DAY, 1), (Every.FOUR_WEEKS, 28)]
)
def test_it_comes_round_as_chosen(every, rule):
    (event,) = Calendar.from_ical(
        write_calendar([Appointment(id=uuid4(), first_at=AT, every=every)])
    ).walk("VEVENT")

    assert event.get("RRULE") is None if rule is None else event["RRULE"]["INTERVAL"] == [rule]


def test_only_the_hash_of_an_address_is_kept(ada):
    secret = address.make_address(ada.account, [SUNDAY])
    kept = [str(value) for row in Feed.objects.values_list() for value in row]

    assert len(secret) >= 43
    assert not any(secret in value for value in kept)


def test_the_tables_hold_a_day_an_hour_and_how_often(ada):
    columns = {
        column.name
        for model in (Feed, DueTime)
        for column in connection.introspection.get_table_description(
            connection.cursor(), model._meta.db_table
        )
    }

    assert columns == {
        "account_id",
        "secret_hash",
        "id",
        "feed_id",
        "first_on",
        "hour",
        "every_days",
    }


def test_a_new_address_ends_the_old_one(ada):
    old, new = (address.make_address(ada.account, [SUNDAY]) for _ in range(2))

    assert ask(old).status_code == 404
    assert len(events(ask(new))) == 1


def test_a_new_address_shows_what_the_old_one_did(ada):
    other = Appointment(id=uuid4(), first_at=AT)
    address.make_address(ada.account, [SUNDAY])

    assert len(events(ask(address.make_address(ada.account, [other])))) == 2


def test_taking_it_back_leaves_nothing_in_clear(ada):
    secret = address.make_address(ada.account, [SUNDAY])
    address.take_back(ada.account.id)

    assert ask(secret).status_code == 404
    assert not DueTime.objects.exists()
    assert not address.has_address(ada.account.id)


def test_without_an_address_no_time_is_in_clear(ada):
    address.keep(ada.account.id, SUNDAY)

    assert not DueTime.objects.exists()


def test_what_changes_stands_behind_the_same_address(ada, ben):
    secret = address.make_address(ada.account, [SUNDAY])
    address.keep(ada.account.id, Appointment(id=SUNDAY.id, first_at=AT + timedelta(hours=1)))
    address.drop(ben.account.id, SUNDAY.id)
    (event,) = events(ask(secret))
    assert event.decoded("DTSTART") == AT + timedelta(hours=1)

    address.drop(ada.account.id, SUNDAY.id)
    assert events(ask(secret)) == []


def test_each_person_has_their_own(ada, ben):
    secret = address.make_address(ada.account, [SUNDAY])
    address.make_address(ben.account, [])

    assert len(events(ask(secret))) == 1


def test_a_program_is_asked_to_wait_and_told_when_nothing_is_new(ada):
    secret = address.make_address(ada.account, [SUNDAY])
    first = ask(secret)
    again = ask(secret, **{"if-none-match": first.headers["ETag"]})

    assert first.headers["Cache-Control"] == "private, max-age=3600"
    assert b"REFRESH-INTERVAL" in first.content
    assert again.status_code == 304
    assert again.content == b""


def test_no_name_of_a_file_or_header_tells_anything(ada):
    response = ask(address.make_address(ada.account, [SUNDAY]))

    assert response.headers["Content-Disposition"] == 'inline; filename="calendar.ics"'
    assert not re.search(r"agree|partner|hearth", str(response.headers), re.IGNORECASE)
    assert not response.cookies


@pytest.mark.parametrize("secret", ["x", "a" * 43, "a" * 5000])
def test_a_guess_gets_nothing_and_writes_nothing(db, secret):
    with CaptureQueriesContext(connection) as queries:
        assert ask(secret).status_code == 404

    assert all(query["sql"].startswith("SELECT") for query in queries)


def test_asking_writes_nothing(ada):
    secret = address.make_address(ada.account, [SUNDAY])
    with CaptureQueriesContext(connection) as queries:
        ask(secret)

    assert len(queries) == 2
    assert all(query["sql"].startswith("SELECT") for query in queries)


def test_leaving_takes_it_along(ada):
    address.make_address(ada.account, [SUNDAY])
    Account.objects.filter(id=ada.account.id).delete()

    assert not Feed.objects.exists()
    assert not DueTime.objects.exists()


def test_a_far_day_is_kept_as_it_is(ada):
    far = Appointment(id=uuid4(), first_at=datetime.combine(date(9999, 12, 31), AT.time()))

    assert len(events(ask(address.make_address(ada.account, [far])))) == 1
