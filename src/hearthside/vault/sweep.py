"""After a deletion: leave as little of it beside the living rows as the database lets us."""

from django.apps import apps
from django.db import DatabaseError, connection, transaction


def sweep_after_commit() -> None:
    """Sweep as soon as the transaction that deletes has been committed."""
    transaction.on_commit(sweep)


def sweep() -> bool:
    """Empty what the database keeps of deleted rows; return whether it could.

    PostgreSQL keeps them until it uses their place again, and `write_anew` is what ends that:
    it takes a while and keeps everybody waiting, so it is not done at each deletion.
    """
    return _empty_log() if connection.vendor == "sqlite" else False


def _empty_log() -> bool:
    """Empty SQLite's write-ahead log, if there is one.

    It overwrites freed bytes in its file by itself (`secure_delete`) and empties a rollback
    journal. Another connection in the midst of reading can hold this up: the next sweep gets it.
    """
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode")
        if cursor.fetchone()[0] != "wal":
            return True
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        is_busy, *_ = cursor.fetchone()
    return not is_busy


def write_anew() -> bool:
    """Write every table anew without its deleted rows; return whether the logs could be ended too.

    On PostgreSQL only. Each table is closed to everybody while it is written. What the write-ahead
    log still holds goes with the files that the server removes then, if `wal_recycle` is off.
    """
    with connection.cursor() as cursor:
        for model in apps.get_models():
            cursor.execute(f"VACUUM (FULL) {connection.ops.quote_name(model._meta.db_table)}")
        try:
            cursor.execute("SELECT pg_switch_wal()")
            cursor.execute("CHECKPOINT")
        except DatabaseError:
            return False
    return True
