"""What a new vault key means for what is already sealed."""

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from django.db import connection

from .drop_box import open_drop, seal_drop
from .envelope import RecordSeal
from .key import Home, VaultKey
from .models import Drop, Record
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


def reseal_drops(old_private_key: X25519PrivateKey, new_public_key: bytes, home: Home) -> None:
    """Seal what waits in the drop box to the new public key; what opens for nobody goes."""
    for drop in Drop.objects.filter(owner=home.owner):
        try:
            padded = open_drop(old_private_key, home, drop.id, bytes(drop.sealed))
        except VaultDamaged:
            drop.delete()
            continue
        drop.sealed = seal_drop(new_public_key, home, drop.id, padded)
        drop.save(update_fields=["sealed"])


def _stored(id: object) -> object:
    return Record._meta.pk.get_db_prep_value(id, connection)


def _write(rewrapped: list[tuple[bytes, object]]) -> None:
    # One prepared statement for many rows: an update through the models takes five times as long.
    table = connection.ops.quote_name(Record._meta.db_table)
    with connection.cursor() as cursor:
        cursor.executemany(f"UPDATE {table} SET sealed = %s WHERE id = %s", rewrapped)  # noqa: S608
