"""The door of the live process: however many ask to come in, the database is asked about all of them at once.

Anybody may come with a cookie of the right shape, and only the database knows whether it is anybody's. So a flood of
invented ones costs it a question now and then, and nobody who belongs here waits for longer than that.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import TypeAlias

from psycopg import Error
from psycopg_pool import PoolTimeout

from .table import Place

Find: TypeAlias = Callable[[Collection[str]], Awaitable[Mapping[str, Place]]]

MOST_AT_ONCE = 500
"""How many may stand there; whoever comes then is sent away, and their page asks now and then by itself."""
REST_SECONDS = 0.05
"""How long the database is left alone after a question."""


class Door:
    """Whoever asks, and what `find` says of them."""

    def __init__(self, find: Find) -> None:
        self._find = find
        self._asked: list[tuple[str, asyncio.Future[Place | None]]] = []
        self._bell = asyncio.Event()

    async def ask(self, session: str) -> Place | None:
        """Return where an open session leads; None for any other.

        None also while too many ask, or while the database is out of reach.
        """
        if len(self._asked) >= MOST_AT_ONCE:
            return None
        told: asyncio.Future[Place | None] = asyncio.get_running_loop().create_future()
        self._asked.append((session, told))
        self._bell.set()
        return await told

    async def answer(self) -> None:
        """Answer all who have asked by now, once somebody has, and rest a little."""
        await self._bell.wait()
        self._bell.clear()
        asked, self._asked = self._asked, []
        try:
            places = await self._find({session for session, _ in asked})
        except (Error, PoolTimeout):
            places = {}
        for session, told in asked:
            if not told.done():  # else the browser has gone
                told.set_result(places.get(session))
        await asyncio.sleep(REST_SECONDS)
