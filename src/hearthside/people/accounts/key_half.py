"""The half of a session's key that no file holds: it lives in the running program and goes with it.

A vault key is sealed to the token in the cookie together with a random half that is kept here.
A browser writes its cookies to the disk, and the database lies beside them; without the half
the two open nothing. It goes when the session locks or the program ends, so that no older copy
of a row, and no row that somebody changed, opens again what was locked. Where several processes
serve a house, the one that started them holds the halves for all (`half_keeper`).

What somebody said that must never be written hangs on the half too, and goes with it.
"""

import secrets
from dataclasses import dataclass, field
from datetime import datetime
from hmac import digest
from typing import ClassVar, TypeVar, cast

HALF_BYTES = 32

Told = TypeVar("Told")


@dataclass(slots=True, repr=False)
class KeyHalf:
    """One session's half. `locks_at` counts, whatever the session's row says.

    `told` holds one thing of a kind that was said in this session.
    """

    locks_at: datetime
    ends_at: datetime
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(HALF_BYTES))
    told: dict[type, object] = field(default_factory=dict)


class KeyHalves:
    """The halves of all sessions that are open, in the memory of one process."""

    def __init__(self) -> None:
        self._held: dict[str, KeyHalf] = {}

    def make(self, session_id: str, locks_at: datetime, ends_at: datetime) -> None:
        self._held[session_id] = KeyHalf(locks_at=locks_at, ends_at=ends_at)

    def join(self, session_id: str, token: bytes) -> bytes | None:
        half = self._held.get(session_id)
        return digest(half.secret, token, "sha256") if half else None

    def is_held(self, session_id: str, now: datetime) -> bool:
        half = self._held.get(session_id)
        return half is not None and now < half.locks_at

    def move_on(self, session_id: str, locks_at: datetime) -> None:
        half = self._held.get(session_id)
        if half is not None:
            half.locks_at = min(locks_at, half.ends_at)

    def remember(self, session_id: str, thing: object) -> None:
        half = self._held.get(session_id)
        if half is not None:
            half.told[type(thing)] = thing

    def recall(self, session_id: str, kind: type) -> object | None:
        half = self._held.get(session_id)
        return half.told.get(kind) if half else None

    def forget(self, session_id: str, kind: type) -> None:
        half = self._held.get(session_id)
        if half is not None:
            half.told.pop(kind, None)

    def drop(self, *session_ids: str) -> None:
        for session_id in session_ids:
            self._held.pop(session_id, None)

    def drop_idle(self, now: datetime) -> None:
        self.drop(*(held for held, half in tuple(self._held.items()) if half.locks_at <= now))


class House:
    """Where this process finds the halves: in itself, unless several processes serve one house."""

    halves: ClassVar[KeyHalves] = KeyHalves()


def make_half(session_id: str, *, locks_at: datetime, ends_at: datetime) -> None:
    """Make the half of a new session, which lasts until `ends_at` at the longest."""
    House.halves.make(session_id, locks_at, ends_at)


def join_half(session_id: str, token: bytes) -> bytes | None:
    """Return the secret that half and token make together; nothing once the half is gone."""
    return House.halves.join(session_id, token)


def is_held(session_id: str, now: datetime) -> bool:
    """Tell whether a session is still open by the clock that only the running program can set."""
    return House.halves.is_held(session_id, now)


def move_on(session_id: str, locks_at: datetime) -> None:
    """Set the clock of a session that was just used."""
    House.halves.move_on(session_id, locks_at)


def remember(session_id: str, thing: object) -> None:
    """Hold a thing until the session locks, in place of an earlier one of its kind."""
    House.halves.remember(session_id, thing)


def recall(session_id: str, kind: type[Told]) -> Told | None:
    """Return the thing of this kind that the session holds."""
    return cast("Told | None", House.halves.recall(session_id, kind))


def forget(session_id: str, kind: type) -> None:
    """Let go of the thing of this kind."""
    House.halves.forget(session_id, kind)


def drop_halves(*session_ids: str) -> None:
    """Forget the halves of these sessions; what is sealed to them opens no more."""
    House.halves.drop(*session_ids)


def drop_idle_halves(now: datetime) -> None:
    """Forget the half of every session whose time ran out."""
    House.halves.drop_idle(now)
