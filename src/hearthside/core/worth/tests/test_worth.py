"""Values keep their order, the bank gives five a day, and what does harm is put away."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from hearthside.core.document import decode, encode
from hearthside.core.worth import (
    BankEntry,
    BankVolume,
    EntryKind,
    KnownValue,
    LatestVolume,
    PracticeLog,
    SecurityBank,
    Use,
    Value,
)
from hearthside.core.worth.bank import FOR_ONE, FULL
from hearthside.core.worth.rest import rest_until
from hearthside.core.worth.value import choose_values, move_up, name_value

AT = datetime(2026, 3, 1, 20, tzinfo=UTC)
DAY = timedelta(days=1)
BREAK = "break"


def bank_of(*kinds):
    entries = tuple(BankEntry(id=UUID(int=n), kind=k, what=str(n)) for n, k in enumerate(kinds))
    return SecurityBank(entries=entries)


def use(days, *pair):
    before, after = pair or (None, None)
    return Use(practice=BREAK, at=AT + days * DAY, was_asked=True, before=before, after=after)


def log_of(*pairs):
    log = PracticeLog()
    for days, pair in enumerate(pairs):
        log = log.note(use(days, *pair))
    return log


def test_a_value_in_own_words_is_never_one_of_ours():
    own = name_value("family")
    assert own.known is None
    assert Value(id="family").known is KnownValue.FAMILY
    assert own.id != "family"


def test_values_that_stay_keep_their_order_and_new_ones_come_last():
    kept = (Value(id="work"), Value(id="home"))
    chosen = [Value(id="home"), Value(id="faith"), Value(id="work"), Value(id="faith")]
    assert [v.id for v in choose_values(kept, chosen)] == ["work", "home", "faith"]
    assert move_up(kept, "work") == kept
    assert move_up(kept, "unknown") == kept


def test_the_bank_shows_the_kinds_in_turn_and_the_next_five_on_the_next_day():
    bank = bank_of(*[EntryKind.KINDNESS] * 6, EntryKind.OWN, EntryKind.CALM)
    first, second = (bank.to_read(date(2026, 3, day)) for day in (1, 2))

    assert len({entry.kind for entry in (*first, *second)}) == 3
    assert first == bank.to_read(date(2026, 3, 1))
    assert {entry.id for entry in (*first, *second)} == {entry.id for entry in bank.entries}


def test_for_one_nothing_is_read_that_speaks_for_the_other():
    bank = bank_of(*EntryKind)
    kinds = {entry.kind for entry in bank.to_read(date(2026, 3, 1), kinds=FOR_ONE)}
    assert kinds == {EntryKind.CALM, EntryKind.OWN}


def test_entries_are_found_by_all_words_in_any_script():
    entry = BankEntry(
        id=UUID(int=1), kind=EntryKind.KINDNESS, what="他煮了汤", about_me="I was SEEN"
    )
    bank = SecurityBank((entry,))
    assert bank.newest_first(words="seen 煮") == (entry,)
    assert bank.newest_first(words="seen tea") == ()
    assert bank.newest_first(kind=EntryKind.OWN) == ()


def test_a_bank_in_one_document_is_parted_and_read_together_again():
    whole = LatestVolume(
        entries=tuple(
            BankEntry(id=UUID(int=n), kind=EntryKind.OWN, what="w" * 100 * (n % 9))
            for n in range(1_000)
        )
    )
    full, left = whole.part()
    kept = {UUID(int=n): decode(encode(volume), BankVolume) for n, volume in enumerate(full)}

    assert len(full) > 5
    assert max(len(encode(one)) for one in (*full, left)) < 2 * FULL
    assert left.after(kept).join(kept).entries == whole.entries
    assert left.part() == ((), left)
    assert left.after(kept).join({}).entries == left.entries


def test_what_felt_worse_four_times_and_never_better_is_put_away_with_its_count():
    log = log_of((5, 4), (5, 3), (6, 6), (4, 2), (7, 6))
    away = log.find_put_away(BREAK)
    assert (away.n_worse, away.n_asked, away.by_count) == (4, 5, True)
    assert log_of((5, 4), (5, 3), (6, 7), (4, 2)).find_put_away(BREAK) is None


def test_taken_out_again_it_begins_anew():
    log = log_of(*[(5, 4)] * 4).take_out(BREAK, AT + 4 * DAY)
    assert log.find_put_away(BREAK) is None
    assert log.note(use(5, 5, 4)).find_put_away(BREAK) is None
    assert log.of(BREAK) == ()


def test_a_person_may_put_away_anything_at_once():
    away = PracticeLog().put_aside(BREAK, AT).put_aside(BREAK, AT).put_away
    assert [one.by_count for one in away] == [False]
    assert PracticeLog(put_away=away).forget(BREAK) == PracticeLog()


def test_it_is_asked_twice_then_every_third_time_and_after_a_worse_one():
    log = log_of((5, 6), (5, 6))
    quiet = Use(practice=BREAK, at=AT + 3 * DAY)
    assert not log.is_time_to_ask(BREAK, AT + 2 * DAY)
    assert not log.note(quiet).is_time_to_ask(BREAK, AT + 4 * DAY)
    assert log.note(quiet).note(quiet).is_time_to_ask(BREAK, AT + 4 * DAY)
    assert log_of((5, 6), (5, 4)).is_time_to_ask(BREAK, AT + 2 * DAY)


def test_a_question_left_open_counts_as_asked():
    log = PracticeLog().note(use(0)).note(use(1))
    assert not log.is_time_to_ask(BREAK, AT + 2 * DAY)
    assert log.uses[0].pair is None


@pytest.mark.parametrize(
    ("minutes_ago", "waits"),
    [([], None), ([59], 1), ([60], None), ([300, 200, 70], 110), ([300, 200, 180], None)],
)
def test_reading_again_within_hours_rests(minutes_ago, waits):
    until = rest_until([AT - timedelta(minutes=m) for m in minutes_ago], AT)
    assert until == (None if waits is None else AT + timedelta(minutes=waits))


def test_a_reading_from_a_clock_that_ran_ahead_holds_nothing_up():
    assert rest_until([AT + DAY], AT) is None


def test_documents_come_back_as_they_were():
    volume = LatestVolume(entries=bank_of(*EntryKind).entries, earlier=(UUID(int=9),))
    for document in (volume, log_of((5, 4))):
        assert decode(encode(document), type(document)) == document
