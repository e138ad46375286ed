"""Between the database and whoever listens: what is heard there is passed on here."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field
from functools import partial

from psycopg import Error
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from hearthside.vault.bell import CHANNEL

from .door import Door
from .table import Place, find_places

LOOK_SECONDS = 3.0
"""How often it looks which sessions are still open, and whether anything was missed."""
AGAIN_SECONDS = 1.0
"""How long it waits for a database that is out of reach before it tries again."""
MOST_CONNECTIONS = 4
MOST_A_PERSON, MOST_A_HOUSE = 3, 4000
OVER = -1
"""A number like no other, so that the page looks again and finds the sharing or the session ended."""


@dataclass(slots=True, eq=False)
class Listener:
    """One open page. `turn` is what it is to be told; `news` wakes it when that changes."""

    session: str
    place: Place
    turn: int
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def tell(self, place: Place | None) -> None:
        """Have it told where its session leads now. A turn only grows: a late answer changes nothing."""
        stays = place is not None and place.couple == self.place.couple
        turn = place.turn if place and stays else OVER
        if turn > self.turn or turn == OVER:
            self.turn = turn
            self.news.set()


class Switchboard:
    """Admits listeners, hears of changes, and tells each what it is to hear."""

    def __init__(self, address: str) -> None:
        self._pool = AsyncConnectionPool(
            address,
            min_size=2,
            max_size=MOST_CONNECTIONS,
            open=False,
            timeout=5,
            check=AsyncConnectionPool.check_connection,
            kwargs={"autocommit": True},
        )
        self._door = Door(partial(find_places, self._pool))
        self._listeners: set[Listener] = set()
        self._rung: set[str] = set()
        self._bell = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    async def open(self) -> None:
        """Begin to listen to the database."""
        await self._pool.open()
        works = (self._hear, self._pass_on, self._look_around, self._door.answer)
        self._tasks = [asyncio.create_task(keep_doing(work)) for work in works]

    async def close(self) -> None:
        """Stop listening."""
        for task in self._tasks:
            task.cancel()
        await self._pool.close()

    async def admit(self, session: str) -> Listener | None:
        """Return a listener for an open session of somebody who shares; None for anybody else.

        None also while this person or the house has too many, or the database is out of reach.
        """
        place = await self._door.ask(session)
        if place is None or self._is_full_for(place):
            return None
        listener = Listener(session, place, place.turn)
        self._listeners.add(listener)
        return listener

    def leave(self, listener: Listener) -> None:
        """Let one go."""
        self._listeners.discard(listener)

    def _is_full_for(self, place: Place) -> bool:
        own = sum(one.place.person == place.person for one in self._listeners)
        return own >= MOST_A_PERSON or len(self._listeners) >= MOST_A_HOUSE

    async def _hear(self) -> None:
        """Note whose bell is rung, as long as the connection lasts."""
        async with self._pool.connection() as connection:
            await connection.execute(f"LISTEN {CHANNEL}")
            async for rung in connection.notifies():
                self._rung.add(rung.payload)
                self._bell.set()

    async def _pass_on(self) -> None:
        """Tell whoever listens for those whose bell was rung, all at once."""
        await self._bell.wait()
        self._bell.clear()
        rung, self._rung = self._rung, set()
        await self._tell([one for one in self._listeners if one.place.couple in rung])

    async def _look_around(self) -> None:
        """Look who is still welcome; what was missed is found here too."""
        await asyncio.sleep(LOOK_SECONDS)
        await self._tell(list(self._listeners))

    async def _tell(self, listeners: Collection[Listener]) -> None:
        if listeners:
            places = await find_places(self._pool, {one.session for one in listeners})
            for one in listeners:
                one.tell(places.get(one.session))


async def keep_doing(work: Callable[[], Awaitable[None]]) -> None:
    """Do it again and again; while the database is out of reach, a little later."""
    while True:
        try:
            await work()
        except (Error, PoolTimeout):
            await asyncio.sleep(AGAIN_SECONDS)
