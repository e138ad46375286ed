"""The live process as its server sees it: streams of numbers, and nothing else."""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import suppress
from typing import Any

from django.http import parse_cookie

from hearthside.people.accounts.token import hash_token, name_cookie, parse_token
from hearthside.web.middleware import GUARDS

from .switchboard import OVER, Listener, Switchboard

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

PATH = "/pause/live/"
SPEAK_SECONDS = 6.0
"""How often a stream says its number again: a page that hears nothing for twelve seconds asks anew."""
LONGEST_SECONDS = 300.0
"""After this a stream ends, and a page that is still open asks for another."""

HEADERS = [
    (name.lower().encode(), value.encode())
    for name, value in {
        **GUARDS,
        "Content-Type": "text/event-stream",
        "X-Content-Type-Options": "nosniff",
        "X-Accel-Buffering": "no",
    }.items()
]


class LiveApp:
    """Answers pages that want to hear when to look again; 204 where there is nothing to hear."""

    def __init__(self, address: str, *, is_secure: bool) -> None:
        self._cookie = name_cookie(is_secure=is_secure)
        self._board = Switchboard(address)

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)

    async def _live(self, receive: Receive, send: Send) -> None:
        """Begin and end with the server."""
        await receive()
        await self._board.open()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self._board.close()
        await send({"type": "lifespan.shutdown.complete"})

    async def _answer(self, scope: Message, receive: Receive, send: Send) -> None:
        is_ours = scope["method"] == "GET" and scope["path"] == PATH
        session = find_session(scope, self._cookie) if is_ours else None
        listener = await self._board.admit(session) if session else None
        if listener is None:
            await begin(send, 204 if is_ours else 404)
            await say(send, b"")
            return
        try:
            await begin(send, 200)
            await follow(listener, receive, send)
            await say(send, b"")
        finally:
            self._board.leave(listener)


def find_session(scope: Message, cookie: str) -> str | None:
    """Return what the database calls the session of a request, if its cookie has the right shape."""
    told = b"; ".join(value for name, value in scope["headers"] if name == b"cookie")
    token = parse_token(parse_cookie(told.decode("latin-1")).get(cookie, ""))
    return hash_token(token) if token else None


async def follow(listener: Listener, receive: Receive, send: Send) -> None:
    """Say the turn at once, at every change and every few seconds, until it is over or nobody is there."""
    gone = asyncio.ensure_future(until_gone(receive))
    gone.add_done_callback(lambda _: listener.news.set())
    clock = asyncio.get_running_loop().time
    ends_at = clock() + LONGEST_SECONDS
    try:
        while not gone.done() and clock() < ends_at:
            turn = listener.turn
            await say(send, b"data: %d\n\n" % turn, goes_on=True)
            if turn == OVER:
                return
            await wait_for_news(listener)
    finally:
        gone.cancel()


async def wait_for_news(listener: Listener) -> None:
    """Return at news, or when it is time to speak again."""
    with suppress(TimeoutError):
        async with asyncio.timeout(SPEAK_SECONDS):
            await listener.news.wait()
    listener.news.clear()


async def until_gone(receive: Receive) -> None:
    """Return when the browser has gone."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def begin(send: Send, status: int) -> None:
    """Begin an answer."""
    await send({"type": "http.response.start", "status": status, "headers": HEADERS})


async def say(send: Send, words: bytes, *, goes_on: bool = False) -> None:
    """Send the next part of an answer, or the last."""
    await send({"type": "http.response.body", "body": words, "more_body": goes_on})
