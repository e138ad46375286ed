"""An agreement in its holder's own book: what stays, and when to check in."""

from datetime import date, datetime
from uuid import UUID

import pytest
from msgspec.structs import replace

from hearthside.core.agreements import (
    AgreementBook,
    Appointment,
    Entry,
    Every,
    Side,
    State,
    Terms,
)
from hearthside.core.document import decode, encode

at = datetime.fromisoformat
ID, OTHER = UUID(int=1), UUID(int=2)
TODAY = date(2026, 3, 10)
WALK = Terms(action="a walk on Sunday")
MINE = Entry(id=ID, side=Side(agreement=ID, offer=WALK))


def test_an_agreement_with_myself_needs_no_second_yes():
    assert replace(MINE, is_alone=True).stand(None).state(TODAY) is State.AGREED
    assert MINE.stand(None).state(TODAY) is State.PROPOSED


def test_what_was_agreed_stays_when_the_other_is_gone():
    kept = MINE.keep(WALK, TODAY, "Cleo")

    assert kept.as_agreed().agreed == WALK
    assert kept.as_agreed().state(TODAY) is State.AGREED
    assert MINE.as_agreed().state(TODAY) is State.PROPOSED


def test_keeping_the_same_text_twice_changes_nothing():
    kept = MINE.keep(WALK, TODAY, "Cleo")

    assert kept.keep(WALK, date(2026, 4, 1), "Cleo") is kept
    assert kept.keep(None, date(2026, 4, 1), "Cleo") is kept


def test_a_book_holds_each_agreement_once():
    book = AgreementBook().put(MINE).put(replace(MINE, not_now="x"))

    assert [entry.not_now for entry in book.entries] == ["x"]
    assert book.drop(ID).entries == ()
    assert book.drop(OTHER) == book
    assert decode(encode(book), AgreementBook) == book


@pytest.mark.parametrize(
    ("every", "wall", "next_at"),
    [
        (Every.WEEK, at("2026-03-01T19:59"), at("2026-03-01T20:00")),
        (Every.WEEK, at("2026-03-01T20:00"), at("2026-03-08T20:00")),
        (Every.DAY, at("2026-03-04T21:00"), at("2026-03-05T20:00")),
        (Every.FOUR_WEEKS, at("2026-03-02T00:00"), at("2026-03-29T20:00")),
        (Every.ONCE, at("2026-02-01T00:00"), at("2026-03-01T20:00")),
        (Every.ONCE, at("2026-03-02T00:00"), None),
    ],
)
def test_the_next_check_in(every, wall, next_at):
    assert (
        Appointment(id=ID, first_at=at("2026-03-01T20:00"), every=every).next_after(wall) == next_at
    )
