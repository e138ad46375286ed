"""Who has the page of both open hears that something changed: at once, and never what."""

import threading
import time
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from hearthside.core.couple import SharedWords
from hearthside.people.couple import linking, live
from hearthside.people.couple.live import Seats, follow_turns, wait_for_turn
from hearthside.vault.refusal import NotLinked
from hearthside.vault.shelf import SharedShelf

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def no_long_looks(monkeypatch):
    monkeypatch.setattr(live, "LOOK_SECONDS", 0.05)
    yield
    live.SEATS.taken.clear()


@pytest.fixture
def shelves(couple):
    return tuple(SharedShelf.of(person.vault) for person in couple)


def follow(shelf, person=None, welcome=lambda: True):
    return follow_turns(shelf.couple, person or uuid4(), is_welcome=welcome)


def test_it_says_at_once_what_was_missed(shelves):
    ben, cleo = shelves
    before = cleo.turn()
    ben.put(SharedWords(words="hello"))

    assert wait_for_turn(cleo.couple, before, seconds=60) == before + 1


def test_it_wakes_when_the_other_writes(shelves):
    ben, cleo = shelves
    before = cleo.turn()
    writing = threading.Timer(
        0.2, lambda: (ben.put(SharedWords(words="hello")), connection.close())
    )
    writing.start()
    began = time.monotonic()

    assert wait_for_turn(cleo.couple, before, seconds=60) == before + 1
    assert time.monotonic() - began < 30
    writing.join()


def test_while_nothing_happens_it_reads_two_rows_and_writes_none(shelves):
    with CaptureQueriesContext(connection) as asked:
        wait_for_turn(shelves[0].couple, shelves[0].turn(), seconds=0.01)

    assert len(asked) == 3  # one of them is the test's own
    assert all(query["sql"].startswith("SELECT") for query in asked)


def test_a_stream_carries_a_number_and_nothing_else(shelves):
    ben, cleo = shelves
    stream = follow(cleo)
    first = next(stream)
    ben.put(SharedWords(words="hello"))

    assert first == b"data: %d\n\n" % (cleo.turn() - 1)
    assert next(stream) == b"data: %d\n\n" % cleo.turn()
    stream.close()


def test_it_ends_when_the_session_is_no_longer_open(shelves):
    welcome = [True]
    stream = follow(shelves[0], welcome=lambda: welcome[0])
    next(stream)
    welcome[0] = False

    assert list(stream) == []
    assert live.SEATS.taken == {}


def test_it_ends_with_the_link_and_has_the_page_look_again(couple, shelves):
    stream = follow(shelves[0])
    next(stream)
    linking.unlink(couple[1].vault)

    assert list(stream) == [b"data: -1\n\n"]
    with pytest.raises(NotLinked):
        wait_for_turn(shelves[0].couple, 0)


def test_it_ends_after_some_minutes(shelves, monkeypatch):
    monkeypatch.setattr(live, "LONGEST_SECONDS", 0.5)

    # It looks every twentieth of a second, or less often where the machine is busy.
    assert 1 <= len(list(follow(shelves[0]))) <= 12


def test_a_person_has_three_streams_and_a_process_eight():
    seats, ben = Seats(), uuid4()
    own = [seats.take(ben) for _ in range(4)]
    assert [bool(seat) for seat in own] == [True, True, True, False]
    others = [seats.take(uuid4()) for _ in range(6)]
    assert [bool(seat) for seat in others] == [True] * 5 + [False]

    seats.leave(own[0])
    assert seats.take(ben)


def test_a_stream_that_was_never_read_gives_its_seat_back(shelves):
    stream = follow(shelves[0])
    assert len(live.SEATS.taken) == 1
    stream.close()

    assert live.SEATS.taken == {}


def test_a_seat_that_nobody_gave_back_is_free_in_the_end(monkeypatch):
    monkeypatch.setattr(live, "LONGEST_SECONDS", -1.0)
    seats, ben = Seats(), uuid4()

    assert all(seats.take(ben) for _ in range(5))
