from datetime import UTC, datetime, timedelta, timezone

import msgspec
import pytest

from hearthside.core.devices import Slip, compare_clocks, read_slip
from hearthside.core.diary import ContextList
from hearthside.core.diary.entry import record_entry
from hearthside.core.document import decode

AT = datetime(2026, 11, 26, 23, 4, 33, tzinfo=timezone(timedelta(hours=1)))


def slip(**told) -> Slip:
    return Slip(**({"written_at": AT, "noted_at": AT, "felt_insecurity": 6} | told))


def test_a_slip_becomes_a_moment_at_the_hour_that_was_lived():
    moment, _ = record_entry(read_slip(slip(happened="no answer since six")), ContextList())

    assert (moment.at, moment.felt_insecurity) == (AT.replace(second=0), 6)
    assert moment.at.utcoffset() == timedelta(hours=1)
    assert moment.happened == "no answer since six"
    assert not moment.scheduled


def test_own_words_meet_the_contexts_there_are():
    known = ContextList().add("late reply").add("a quarrel")
    moment, contexts = record_entry(read_slip(slip(there="Late  reply, rain")), known)

    assert [context.name for context in contexts.contexts] == ["late reply", "a quarrel", "rain"]
    # The quarrel was not asked about, so nothing is said of it.
    assert moment.contexts == {"1": 1.0, "3": 1.0}


def test_what_is_too_long_for_a_name_is_kept_as_a_note():
    long = "x" * 61
    entry = read_slip(slip(there=f"rain, {long}, {long}"))

    assert [new.name for new in entry.new_contexts] == ["rain"]
    assert entry.note == long


@pytest.mark.parametrize(
    "changed",
    [{"felt_insecurity": 11}, {"felt_insecurity": -1}, {"written_at": "2026-11-26T23:04:00"}],
)
def test_what_no_form_can_send_is_refused(changed):
    told = {"written_at": AT, "noted_at": AT, "felt_insecurity": 6, **changed}
    with pytest.raises(msgspec.ValidationError):
        decode(msgspec.json.encode(told), Slip)


@pytest.mark.parametrize("minutes", [-5, 0, 5])
def test_clocks_that_nearly_agree_agree(minutes):
    assert compare_clocks(AT + timedelta(minutes=minutes), AT) == timedelta()


def test_a_clock_may_be_a_day_behind():
    assert compare_clocks(AT - timedelta(days=1), AT.astimezone(UTC)) == timedelta(days=-1)
