"""What was deleted is looked for in the raw bytes of the database and of every file beside it."""

import gc
import time
from contextlib import suppress
from pathlib import Path

import pytest
from django.db import OperationalError, connection

from hearthside.vault.keyring import change_password, rotate, seal_to_owner
from hearthside.vault.models import Drop, Keyring, Record
from hearthside.vault.records import Vault
from hearthside.vault.sweep import sweep

from .conftest import DAY, Keeper, Letter, Note

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(
        connection.vendor != "sqlite", reason="reads the file of an embedded database"
    ),
]

SIZES = (10, 600, 3000, 12_000, 40_000)


def switch(journal: str) -> str:
    """Change the journal, once the threads of an earlier test have closed their connections."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        with suppress(OperationalError), connection.cursor() as cursor:
            cursor.execute(f"PRAGMA journal_mode={journal}")
            return cursor.fetchone()[0]
        gc.collect()
        time.sleep(0.1)
    raise AssertionError("somebody still holds the database")


@pytest.fixture(params=["TRUNCATE", "WAL"])
def journal(request):
    before = switch("TRUNCATE")
    assert switch(request.param) == request.param.lower()
    yield request.param
    assert switch(before) == before


def read_files() -> bytes:
    """The database, its journal, its write-ahead log and their index, one after the other."""
    database = Path(str(connection.settings_dict["NAME"]))
    beside = sorted(database.parent.glob(f"{database.name}*"))
    assert database in beside
    return b"".join(path.read_bytes() for path in beside)


def count_remnants(values: list[bytes]) -> int:
    """How many sealed values left sixteen bytes in a row anywhere."""
    data = read_files()
    # A page of the database holds 4096 bytes: one look for each.
    pieces = ([v[at : at + 16] for at in range(0, len(v) - 16, 4001)] for v in values)
    return sum(any(piece in data for piece in value) for value in pieces)


def sealed_values(*ids) -> list[bytes]:
    return [
        bytes(sealed)
        for sealed in Record.objects.filter(id__in=ids).values_list("sealed", flat=True)
    ]


def write(person: Keeper, n_notes: int):
    return person.vault.put_many((Note(text="x" * SIZES[n % 5]), DAY) for n in range(n_notes))


def test_the_search_finds_what_is_there(journal):
    ada = Keeper.move_in()
    kept = write(ada, 50)
    assert count_remnants(sealed_values(*kept)) == 50


def test_overwriting_freed_bytes_is_on():
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA secure_delete")
        assert cursor.fetchone()[0] == 1


def test_deleted_records_leave_nothing(journal):
    ada = Keeper.move_in()
    kept = write(ada, 300)
    gone, stays = kept[::3], [record for n, record in enumerate(kept) if n % 3]
    values = sealed_values(*gone)
    ada.vault.delete(*gone)
    assert count_remnants(values) == 0
    assert count_remnants(sealed_values(*stays)) == len(stays)


def test_a_record_written_anew_leaves_nothing_of_the_old(journal):
    ada = Keeper.move_in()
    kept = write(ada, 30)
    values = sealed_values(*kept)
    for record in kept:
        ada.vault.put(Note(text="y" * 2000), id=record, month_of=DAY)
    assert count_remnants(values) == 0


def test_a_person_who_leaves_leaves_nothing(journal):
    ada, dan = Keeper.move_in(), Keeper.move_in()
    kept, his = write(ada, 60), write(dan, 20)
    ada.vault.put_single(Letter(text="one"), on=DAY)
    seal_to_owner(ada.owner, Note(text="a draft"))
    keyring = Keyring.objects.get(owner=ada.owner)
    values = [
        *sealed_values(*kept),
        bytes(Drop.objects.get().sealed),
        bytes(keyring.wrapped_by_password),
        bytes(keyring.wrapped_by_recovery_code),
        bytes(keyring.wrapped_private_key),
        bytes(keyring.salt) + bytes(1),
    ]
    ada.vault.destroy()
    assert count_remnants(values) == 0
    assert not Record.objects.filter(owner=ada.owner).exists()
    assert not Keyring.objects.filter(owner=ada.owner).exists()
    assert len(dan.vault.all(Note)) == len(his)


def test_old_wraps_leave_nothing(journal):
    ada = Keeper.move_in()
    values = [bytes(Keyring.objects.get(owner=ada.owner).wrapped_by_password)]
    change_password(ada.key, "the kettle is on at eight")
    assert count_remnants(values) == 0
    kept = write(ada, 30)
    values += [sealed[5:65] for sealed in sealed_values(*kept)]
    values += [bytes(Keyring.objects.get(owner=ada.owner).wrapped_private_key)]
    new_key, _ = rotate(ada.key, "the kettle is on at eight")
    assert count_remnants(values) == 0
    assert len(Vault(new_key).all(Note)) == 30


def test_a_collected_draft_leaves_nothing(journal):
    ada = Keeper.move_in()
    seal_to_owner(ada.owner, Note(text="x" * 5000))
    values = [bytes(Drop.objects.get().sealed)]
    ada.vault.collect_drop_box(Note)
    assert count_remnants(values) == 0


def test_sweeping_an_empty_house_is_fine(journal):
    assert sweep()
