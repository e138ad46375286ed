"""One writer at a time for a person, and for the two of a couple, on either database.

Whoever changes a book reads it first. SQLite lets one transaction write at a time, so nobody writes
in between. PostgreSQL lets many: without a line, two tabs would read the same book and the later
would take the earlier's change away, and a yes could be said to words that are being replaced.
"""

from uuid import UUID

from django.db import connection

from .models import SharedKey

WAIT = f"""
SELECT pg_advisory_xact_lock(hashtextextended(
    coalesce((SELECT couple FROM {SharedKey._meta.db_table} WHERE owner = %(owner)s), %(owner)s)::text, 0))
"""  # noqa: S608  (the table's own name)


def stand_in_line(owner: UUID) -> None:
    """Within a transaction, wait for whoever of the two is writing; it is this one's turn until its end.

    Outside of one nothing that is read is written from, and nobody waits.
    """
    if connection.in_atomic_block and connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(WAIT, {"owner": owner})
