"""What the live process reads: who an open session is, whose shelf they look at, and its turn.

The file of what counts as gone is not asked: on such a shelf nobody can put anything, so its turn stays.
"""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from psycopg_pool import AsyncConnectionPool

PLACES = """
SELECT session.id_hash, session.account_id, shelf.couple::text, shelf.turn
FROM accounts_session AS session
JOIN vault_sharedkey AS key ON key.owner = session.account_id
JOIN vault_shelf AS shelf ON shelf.couple = key.couple
WHERE session.id_hash = ANY(%s) AND session.sealed_key IS NOT NULL AND session.locks_at > now()
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an open session leads."""

    person: UUID
    couple: str
    turn: int


async def find_places(pool: AsyncConnectionPool, sessions: Collection[str]) -> dict[str, Place]:
    """Return where each of these sessions leads; one that is locked, ended or alone is left out."""
    async with pool.connection() as connection:
        rows = await connection.execute(PLACES, [list(sessions)])
        return {session: Place(*place) for session, *place in await rows.fetchall()}
