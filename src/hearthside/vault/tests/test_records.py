import gc
import itertools
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from hearthside.core.diary import Moment
from hearthside.vault.key import Home, VaultKey
from hearthside.vault.keyring import seal_to_owner
from hearthside.vault.models import Drop, Instance, Keyring, Record
from hearthside.vault.records import Stored, Vault, collector_paused, to_month
from hearthside.vault.refusal import RecordNotFound, VaultDamaged, VaultLocked

from .conftest import DAY, Letter, Note


def test_it_gives_back_what_was_put_in(ada):
    kept = ada.vault.put(Note(text="等待 🕯 انتظار"), month_of=DAY)
    assert ada.vault.get(Note, kept) == Note(text="等待 🕯 انتظار")


def test_it_gives_back_two_kinds_from_one_opening(ada, monkeypatch):
    ada.vault.put(Note(text="a note"), month_of=DAY)
    ada.vault.put(Letter(text="a letter"), month_of=DAY)
    opened, really_open = [], Vault._open
    monkeypatch.setattr(
        Vault, "_open", lambda vault, *row: opened.append(row) or really_open(vault, *row)
    )

    notes, letters = ada.vault.all_of_both(Note, Letter, since=DAY)

    assert (notes, letters) == (ada.vault.all(Note), ada.vault.all(Letter))
    assert len(opened) == 2 + 2 + 2


def test_a_moment_keeps_its_own_offset(ada):
    at = datetime(2026, 3, 1, 0, 30, tzinfo=timezone(timedelta(hours=8)))
    kept = ada.vault.put(Moment(at=at, felt_insecurity=3), month_of=at)
    assert ada.vault.get(Moment, kept).at.isoformat() == at.isoformat()
    assert Record.objects.get(id=kept).month == to_month(date(2026, 3, 1))


def test_an_empty_vault_is_empty(ada):
    assert ada.vault.all(Note) == ()
    assert ada.vault.get_single(Note) is None
    assert list(ada.vault.everything()) == []
    assert ada.vault.find_damaged() == ()
    assert ada.vault.delete() == 0


def test_it_gives_back_all_of_one_kind_only(ada):
    kept = {ada.vault.put(Note(text=str(n)), month_of=DAY) for n in range(5)}
    ada.vault.put(Letter(text="another kind"), month_of=DAY)
    assert {stored.id for stored in ada.vault.all(Note)} == kept
    assert [s.document for s in ada.vault.all(Letter)] == [Letter(text="another kind")]


def test_it_reads_whole_months(ada):
    days = [date(2026, 1, 31), date(2026, 2, 1), date(2026, 2, 28), date(2026, 3, 1)]
    ada.vault.put_many((Note(text=str(day)), day) for day in days)

    def texts(**months: date) -> list[str]:
        return sorted(stored.document.text for stored in ada.vault.all(Note, **months))

    assert texts(since=date(2026, 2, 15), until=date(2026, 2, 16)) == ["2026-02-01", "2026-02-28"]
    assert texts(since=date(2026, 3, 31)) == ["2026-03-01"]
    assert texts(until=date(2026, 1, 1)) == ["2026-01-31"]
    assert len(texts()) == 4


def test_a_far_future_month_is_still_a_month(ada):
    kept = ada.vault.put(Note(text="later"), month_of=date(9999, 12, 31))
    assert ada.vault.get(Note, kept).text == "later"
    assert to_month(date(2026, 1, 1)) == 2026 * 12


def test_many_are_kept_in_order_and_all_at_once(ada):
    notes = [(Note(text=str(n)), DAY) for n in range(1200)]
    kept = ada.vault.put_many(iter(notes))
    by_id = {stored.id: stored.document.text for stored in ada.vault.all(Note)}
    assert [by_id[record] for record in kept] == [str(n) for n in range(1200)]
    assert ada.vault.put_many([]) == ()


def test_an_id_takes_the_place_of_what_is_there(ada):
    kept = ada.vault.put(Note(text="before"), month_of=date(2026, 1, 1))
    assert ada.vault.put(Note(text="after"), id=kept, month_of=DAY) == kept
    assert ada.vault.all(Note) == (Stored(kept, Note(text="after")),)


def test_an_id_may_be_chosen_beforehand(ada):
    chosen = uuid4()
    assert ada.vault.put(Note(text="once"), id=chosen, month_of=DAY) == chosen
    ada.vault.put(Note(text="once"), id=chosen, month_of=DAY)
    assert len(ada.vault.all(Note)) == 1


def test_an_id_that_stands_for_another_kind_is_not_taken(ada):
    kept = ada.vault.put_single(Letter(text="the only one"), on=DAY)
    with pytest.raises(RecordNotFound):
        ada.vault.put(Note(text="forged"), id=kept, month_of=DAY)
    assert ada.vault.get_single(Letter).text == "the only one"


def test_what_does_not_open_may_be_replaced(ada):
    kept = ada.vault.put_single(Letter(text="broken since"), on=DAY)
    Record.objects.filter(id=kept).update(sealed=b"\x01" * 400)
    ada.vault.put_single(Letter(text="whole again"), on=DAY)
    assert ada.vault.get_single(Letter).text == "whole again"


def test_each_writing_has_a_key_of_its_own(ada):
    kept = ada.vault.put(Note(text="same"), month_of=DAY)
    first = bytes(Record.objects.get(id=kept).sealed)
    ada.vault.put(Note(text="same"), id=kept, month_of=DAY)
    assert bytes(Record.objects.get(id=kept).sealed)[65:] != first[65:]


def test_a_stranger_finds_nothing(ada, dan):
    kept = ada.vault.put(Note(text="mine"), month_of=DAY)
    with pytest.raises(RecordNotFound):
        dan.vault.get(Note, kept)
    with pytest.raises(RecordNotFound):
        dan.vault.put(Note(text="his"), id=kept, month_of=DAY)
    assert dan.vault.delete(kept) == 0
    assert dan.vault.all(Note) == ()
    assert list(dan.vault.everything()) == []
    assert ada.vault.get(Note, kept).text == "mine"


def test_a_record_of_another_kind_is_not_found(ada):
    kept = ada.vault.put(Note(text="mine"), month_of=DAY)
    with pytest.raises(RecordNotFound):
        ada.vault.get(Letter, kept)
    with pytest.raises(RecordNotFound):
        ada.vault.get(Note, uuid4())


def test_many_are_read_by_their_ids_and_no_others(ada, dan):
    kept = ada.vault.put_many((Note(text=str(n)), DAY) for n in range(600))
    other, gone = ada.vault.put(Letter(text="another kind"), month_of=DAY), uuid4()
    found = ada.vault.get_many(Note, (*kept[1:], other, gone))

    assert {place: note.text for place, note in found.items()} == {
        place: str(n) for n, place in enumerate(kept) if n
    }
    assert ada.vault.get_many(Note, ()) == dan.vault.get_many(Note, kept) == {}


def test_a_deleted_record_is_not_found(ada):
    first, second = ada.vault.put_many([(Note(text="1"), DAY), (Note(text="2"), DAY)])
    assert ada.vault.delete(first, uuid4()) == 1
    with pytest.raises(RecordNotFound):
        ada.vault.get(Note, first)
    assert ada.vault.get(Note, second).text == "2"


def test_more_are_deleted_than_one_statement_takes(ada):
    kept = ada.vault.put_many((Note(), DAY) for _ in range(1300))
    assert ada.vault.delete(*kept) == 1300


def test_there_is_one_of_a_kind(ada, dan):
    first = ada.vault.put_single(Note(text="before"), on=DAY)
    assert ada.vault.put_single(Note(text="after"), on=DAY) == first
    assert ada.vault.put_single(Letter(text="a letter"), on=DAY) != first
    assert dan.vault.put_single(Note(text="his"), on=DAY) != first
    assert ada.vault.get_single(Note) == Note(text="after")
    assert first.version == 4
    ada.vault.delete_single(Note)
    ada.vault.delete_single(Note)
    assert ada.vault.get_single(Note) is None
    assert ada.vault.get_single(Letter) == Letter(text="a letter")


def test_one_of_a_kind_is_read_without_opening_others(ada):
    ada.vault.put_many((Note(), DAY) for _ in range(10))
    ada.vault.put_single(Letter(text="a letter"), on=DAY)
    vault = Vault(ada.key)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        vault.get_single(Letter)
        vault.get_single(Letter)
    assert len([told for told in queries if "advisory" not in told["sql"]]) == 3


def test_every_exchange_of_rows_is_refused(ada, dan):
    """All pairs of records of two people, months and houses: sealed bytes open at home only."""
    for person, month in itertools.product((ada, dan), (1, 2)):
        person.vault.put_many((Note(text="mine"), date(2026, month, 1)) for _ in range(2))
    rows = list(Record.objects.values("id", "owner", "month", "sealed"))
    vaults = {ada.owner: ada.vault, dan.owner: dan.vault}
    for target, source in itertools.permutations(rows, 2):
        Record.objects.filter(id=target["id"]).update(sealed=source["sealed"])
        with pytest.raises(VaultDamaged):
            vaults[target["owner"]].get(Note, target["id"])
        Record.objects.filter(id=target["id"]).update(sealed=target["sealed"])
    assert len(ada.vault.all(Note)) == len(dan.vault.all(Note)) == 4


@pytest.mark.parametrize("change", [{"month": 24000}, {"id": uuid4()}])
def test_a_moved_row_is_refused(ada, change):
    kept = ada.vault.put(Note(text="mine"), month_of=DAY)
    Record.objects.filter(id=kept).update(**change)
    with pytest.raises(VaultDamaged):
        ada.vault.all(Note)


def test_a_row_given_to_another_person_is_refused(ada, dan):
    kept = ada.vault.put(Note(text="mine"), month_of=DAY)
    Record.objects.filter(id=kept).update(owner=dan.owner)
    with pytest.raises(VaultDamaged):
        dan.vault.get(Note, kept)


def test_a_row_in_another_house_is_refused(ada):
    kept = ada.vault.put(Note(text="mine"), month_of=DAY)
    Instance.objects.update(id=uuid4())
    moved = VaultKey(Home(Instance.current_id(), ada.owner), 1, ada.key._secret)
    with pytest.raises(VaultDamaged):
        Vault(moved).get(Note, kept)


def test_damaged_records_are_listed_and_can_be_deleted(ada):
    kept = ada.vault.put_many((Note(text=str(n)), DAY) for n in range(3))
    Record.objects.filter(id=kept[1]).update(sealed=b"\x01 not a record")
    for reading in (lambda: ada.vault.all(Note), lambda: list(ada.vault.everything())):
        with pytest.raises(VaultDamaged) as refused:
            reading()
        assert str(kept[1]) not in str(refused.value)
    assert ada.vault.find_damaged() == (kept[1],)
    ada.vault.delete(kept[1])
    assert len(ada.vault.all(Note)) == 2


def test_everything_comes_out_by_month_as_plain_values(ada):
    later = ada.vault.put(Note(text="later"), month_of=date(2026, 2, 1))
    at = datetime(2026, 1, 1, 12, tzinfo=UTC)
    first = ada.vault.put(Moment(at=at, felt_insecurity=2.5), month_of=at)
    assert list(ada.vault.everything()) == [
        ("moment", 1, first, {"at": "2026-01-01T12:00:00Z", "felt_insecurity": 2.5}),
        ("note", 1, later, {"text": "later"}),
    ]


def test_a_long_note_is_kept_whole(ada):
    note = Note(text="我在等 " * 150_000)
    assert ada.vault.get(Note, ada.vault.put(note, month_of=DAY)) == note


def test_a_destroyed_vault_takes_nothing_more(ada):
    ada.vault.put(Note(text="mine"), month_of=DAY)
    ada.vault.destroy()
    with pytest.raises(VaultLocked):
        ada.vault.put(Note(text="more"), month_of=DAY)
    assert ada.vault.all(Note) == ()


def test_rows_say_nothing_of_whose_or_what_they_are(ada):
    ada.vault.put(Note(text="mine"), month_of=DAY)
    seal_to_owner(ada.owner, Note(text="a draft"))
    rows = [model.objects.get() for model in (Instance, Keyring, Record, Drop)]
    assert [str(row) for row in rows] == ["this house", "a keyring", "a record", "a drop"]


@pytest.mark.parametrize("is_enabled", [True, False])
def test_a_long_read_leaves_the_collector_as_it_was(is_enabled):
    was_enabled = gc.isenabled()
    (gc.enable if is_enabled else gc.disable)()
    with collector_paused():
        assert not gc.isenabled()
    assert gc.isenabled() is is_enabled
    (gc.enable if was_enabled else gc.disable)()
