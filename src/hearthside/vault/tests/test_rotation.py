import threading
import time
from datetime import date

import pytest
from django.db import connection

from hearthside.vault.keyring import (
    check_recovery_code,
    rotate,
    seal_to_owner,
    unlock_with_password,
    unlock_with_recovery_code,
)
from hearthside.vault.models import Drop, Keyring, Record
from hearthside.vault.records import Vault
from hearthside.vault.refusal import VaultDamaged, VaultLocked, WrongSecret

from .conftest import DAY, PASSWORD, Keeper, Letter, Note

NEW_PASSWORD = "the kettle is on at eight"


@pytest.fixture
def written(ada):
    """Ada, with more records than one batch, one of a kind, and a waiting draft."""
    ada.vault.put_many((Note(text=str(n)), date(2026, 1 + n % 12, 1)) for n in range(1100))
    ada.vault.put_single(Letter(text="only one"), on=DAY)
    seal_to_owner(ada.owner, Letter(text="a draft"))
    return ada


def test_everything_stays_readable(written):
    before = sorted(written.vault.everything(), key=str)
    new_key, _ = rotate(written.key, NEW_PASSWORD)
    vault = Vault(new_key)
    assert new_key.version == 2
    assert sorted(vault.everything(), key=str) == before
    assert vault.get_single(Letter) == Letter(text="only one")
    assert vault.collect_drop_box(Letter) == (Letter(text="a draft"),)


def test_the_new_password_and_code_open_it_and_the_old_ones_do_not(written):
    new_key, code = rotate(written.key, NEW_PASSWORD)
    assert unlock_with_password(written.owner, NEW_PASSWORD).version == 2
    assert check_recovery_code(new_key, code)
    with pytest.raises(WrongSecret):
        unlock_with_password(written.owner, PASSWORD)
    with pytest.raises(WrongSecret):
        unlock_with_recovery_code(written.owner, written.code)


def test_the_old_key_opens_nothing(written):
    first = Record.objects.filter(owner=written.owner).first()
    rotate(written.key, NEW_PASSWORD)
    old = Vault(written.key)
    for reading in (
        lambda: old.get(Note, first.id),
        lambda: old.all(Note),
        lambda: old.get_single(Letter),
        lambda: old.collect_drop_box(Letter),
        lambda: list(old.everything()),
    ):
        with pytest.raises(VaultLocked):
            reading()


def test_the_old_key_writes_nothing(written):
    rotate(written.key, NEW_PASSWORD)
    n_records = Record.objects.count()
    with pytest.raises(VaultLocked):
        written.vault.put(Note(text="lost?"), month_of=DAY)
    with pytest.raises(VaultLocked):
        written.vault.put_many([(Note(text="lost?"), DAY)])
    assert Record.objects.count() == n_records


def test_an_old_copy_of_the_keys_opens_nothing_new(written):
    """The partner kept last month's keyring row and the old password; the records are new."""
    old_copy = Keyring.objects.get(owner=written.owner)
    new_key, _ = rotate(written.key, NEW_PASSWORD)
    seal_to_owner(written.owner, Letter(text="a later draft"))
    new_row, drops = Keyring.objects.get(owner=written.owner), list(Drop.objects.all())
    old_copy.save()
    thief = Vault(unlock_with_password(written.owner, PASSWORD))
    with pytest.raises(VaultDamaged):
        thief.all(Note)
    assert thief.collect_drop_box(Letter) == ()
    Drop.objects.bulk_create(drops)
    new_row.save()
    assert len(Vault(new_key).collect_drop_box(Letter)) == 2


def test_a_damaged_record_stops_it_and_nothing_has_changed(written):
    row = Record.objects.filter(owner=written.owner).order_by("month", "id").last()
    Record.objects.filter(id=row.id).update(sealed=b"\x01" + bytes(400))
    before = list(Record.objects.order_by("id").values_list("sealed", flat=True))
    with pytest.raises(VaultDamaged):
        rotate(written.key, NEW_PASSWORD)
    assert list(Record.objects.order_by("id").values_list("sealed", flat=True)) == before
    assert unlock_with_password(written.owner, PASSWORD).version == 1


def test_it_leaves_a_stranger_alone(written, dan):
    kept = dan.vault.put(Note(text="his"), month_of=DAY)
    sealed = bytes(Record.objects.get(id=kept).sealed)
    rotate(written.key, NEW_PASSWORD)
    assert bytes(Record.objects.get(id=kept).sealed) == sealed
    assert dan.vault.get(Note, kept).text == "his"


def test_it_puts_an_exchanged_public_key_right(ada, dan):
    theirs = Keyring.objects.get(owner=dan.owner).public_key
    Keyring.objects.filter(owner=ada.owner).update(public_key=theirs)
    seal_to_owner(ada.owner, Note(text="gone to another"))
    new_key, _ = rotate(ada.key, NEW_PASSWORD)
    assert not Drop.objects.filter(owner=ada.owner).exists()
    assert Vault(new_key).collect_drop_box(Note) == ()


def test_it_can_be_done_again_and_again(ada):
    kept, key = ada.vault.put(Note(text="kept"), month_of=DAY), ada.key
    for _ in range(5):
        key, _ = rotate(key, NEW_PASSWORD)
    assert key.version == 6
    assert Vault(key).get(Note, kept).text == "kept"


@pytest.mark.django_db(transaction=True)
def test_a_page_that_writes_meanwhile_loses_nothing():
    """Whatever was acknowledged opens with the new key; the rest was refused, not lost."""
    ada, kept, refused = Keeper.move_in(), [], []

    def keep_writing() -> None:
        try:
            while not refused:
                began = time.monotonic()
                kept.append(ada.vault.put(Note(text="meanwhile"), month_of=DAY))
                # As long again for others: SQLite has no line in which whoever waits comes next.
                time.sleep(time.monotonic() - began)
        except VaultLocked as locked:
            refused.append(locked)
        finally:
            connection.close()

    writer = threading.Thread(target=keep_writing)
    writer.start()
    while not kept and writer.is_alive():
        pass
    new_key, _ = rotate(ada.key, NEW_PASSWORD)
    writer.join(timeout=60)
    assert refused
    assert {stored.id for stored in Vault(new_key).all(Note)} == set(kept)
