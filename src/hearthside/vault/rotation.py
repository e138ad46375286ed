"""What a new vault key means for what is already sealed."""

from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from django.db import connection

from .drop_box import open_drop, seal_drop
from .envelope import RecordSeal
from .key import Home, VaultKey
from .models import Drop, Record, SharedKey
from .refusal import VaultDamaged
from .row import read_in_batches


def rewrap_records(old: VaultKey, new: VaultKey) -> None:
    """Wrap the key of every record by the new vault key. Raises `VaultDamaged`."""
    old_seal, new_seal = RecordSeal(old), RecordSeal(new)
    for rows in read_in_batches(old.owner):
        rewrapped = [
            (old_seal.rewrap(row.id, row.month, row.sealed, new_seal), _stored(row.id))
            for row in rows
        ]
        _write(rewrapped)


def rewrap_couple_key(old: VaultKey, new: VaultKey) -> None:
    """Wrap the key this person shares by the new vault key; what opens for nobody goes."""
    for row in SharedKey.objects.filter(owner=old.owner):
        try:
            row.wrapped = new.wrap("couple", old.unwrap("couple", bytes(row.wrapped)))
        except VaultDamaged:
            row.delete()
            continue
        row.save(update_fields=["wrapped"])


def reseal_drops(old: X25519PrivateKey, new: X25519PrivateKey, home: Home) -> None:
    """Seal what waits in the drop box to the new key pair; what opens for nobody goes."""
    new_public_key = new.public_key().public_bytes_raw()
    for drop in Drop.objects.filter(owner=home.owner):
        try:
            padded = open_drop(old, home, drop.id, bytes(drop.sealed))
        except VaultDamaged:
            drop.delete()
            continue
        drop.sealed = seal_drop(new_public_key, home, drop.id, padded)
        drop.save(update_fields=["sealed"])


def _stored(record: UUID) -> str | UUID:
    return record if connection.features.has_native_uuid_field else record.hex


def _write(rewrapped: list[tuple[bytes, str | UUID]]) -> None:
    # One prepared statement for many rows: an update through the models takes five times as long.
    table = connection.ops.quote_name(Record._meta.db_table)
    with connection.cursor() as cursor:
        cursor.executemany(f"UPDATE {table} SET sealed = %s WHERE id = %s", rewrapped)  # noqa: S608
