"""After a deletion: leave nothing of it beside the database file."""

from django.db import connection, transaction


def sweep_after_commit() -> None:
    """Sweep as soon as the transaction that deletes has been committed."""
    transaction.on_commit(sweep)


def sweep() -> bool:
    """Empty what the database keeps of deleted rows; return whether it could.

    SQLite overwrites freed bytes in its file by itself (`secure_delete`) and empties a
    rollback journal; only a write-ahead log has to be told. Another connection in the midst
    of reading can hold that up: the next sweep gets it.
    """
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode")
        if cursor.fetchone()[0] != "wal":
            return True
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        is_busy, *_ = cursor.fetchone()
    return not is_busy
