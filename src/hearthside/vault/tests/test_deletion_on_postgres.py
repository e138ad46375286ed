"""What was deleted is looked for in every file of the server, before and after the tables are written anew."""

from pathlib import Path

import pytest
from django.db import connection

from hearthside.vault.keyring import rotate
from hearthside.vault.models import Keyring, Record
from hearthside.vault.records import Vault
from hearthside.vault.sweep import sweep, write_anew

from .conftest import DAY, PASSWORD, Keeper, Note

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="reads PostgreSQL's files"),
]

SIZES = (10, 600, 3000, 40_000)


def read_files() -> bytes:
    """Every table, index and log of the server, once what it has in memory is on the disk."""
    with connection.cursor() as cursor:
        cursor.execute("CHECKPOINT")
        cursor.execute("SHOW data_directory")
        data = Path(cursor.fetchone()[0])
    files = [path for path in data.rglob("*") if path.is_file() and path.name != "postmaster.pid"]
    assert any(path.parent.name == "pg_wal" for path in files)
    return b"".join(map(read_if_there, files))


def read_if_there(path: Path) -> bytes:
    """What a file holds; the server takes its passing ones away at any moment."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def count_remnants(values: list[bytes]) -> int:
    """How many sealed values left sixteen bytes in a row anywhere."""
    data = read_files()
    return sum(
        any(value[at : at + 16] in data for at in range(0, len(value) - 16, 1900))
        for value in values
    )


def sealed_values(*ids) -> list[bytes]:
    rows = Record.objects.filter(id__in=ids).values_list("sealed", flat=True)
    return [bytes(sealed) for sealed in rows]


def write(person: Keeper, n_notes: int):
    return person.vault.put_many((Note(text="x" * SIZES[n % 4]), DAY) for n in range(n_notes))


def test_a_deletion_alone_leaves_sealed_bytes_until_the_tables_are_written_anew():
    ada = Keeper.move_in()
    kept = write(ada, 120)
    gone, stays = kept[::3], [record for n, record in enumerate(kept) if n % 3]
    values = sealed_values(*gone)
    ada.vault.delete(*gone)
    assert not sweep()
    assert count_remnants(values) > 0

    assert write_anew()
    assert count_remnants(values) == 0
    assert count_remnants(sealed_values(*stays)) == len(stays)


def test_old_wraps_and_whoever_left_leave_nothing_then():
    ada, dan = Keeper.move_in(), Keeper.move_in()
    kept = write(ada, 20)
    values = [sealed[5:65] for sealed in sealed_values(*kept)]
    values.append(bytes(Keyring.objects.get(owner=ada.owner).wrapped_by_password))
    new_key, _ = rotate(ada.key, PASSWORD)
    his = sealed_values(*write(dan, 8))
    dan.vault.destroy()

    assert write_anew()
    assert count_remnants([*values, *his]) == 0
    assert len(Vault(new_key).all(Note)) == 20


def test_whoever_may_not_end_the_log_is_told():
    with connection.cursor() as cursor:
        cursor.execute("CREATE ROLE plain; GRANT ALL ON ALL TABLES IN SCHEMA public TO plain")
        cursor.execute("SET ROLE plain")
        try:
            assert not write_anew()
        finally:
            cursor.execute("RESET ROLE; DROP OWNED BY plain; DROP ROLE plain")
