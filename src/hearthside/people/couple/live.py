"""News of a couple's shelf while a page is open: only that something changed, never what.

A stream holds a thread of the server, so there are few: a page that gets none asks now and then.
It holds no key, ends with the session, with the link and after some minutes, and writes nothing.
"""

import threading
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from hearthside.vault.bell import is_at_end, times_rung, wait_for_ring
from hearthside.vault.refusal import NotLinked
from hearthside.vault.shelf import read_turn

MOST_A_PERSON, MOST_A_PROCESS = 3, 8
"""How many streams there are at once; the server has as many threads more than it needs for pages."""

LOOK_SECONDS = 3.0
"""How often a stream looks by itself: for what another process wrote, and whether anybody listens."""

LONGEST_SECONDS = 300.0
"""After this a stream ends, and a page that is still open asks for another."""


def wait_for_turn(couple: UUID, after: int, *, seconds: float = LOOK_SECONDS) -> int:
    """Return the couple's turn once it is another than `after`, or as it is after so many seconds.

    Raises `NotLinked` once either has ended the sharing.
    """
    heard = times_rung(couple)
    turn = read_turn(couple)
    if turn != after:
        return turn
    wait_for_ring(couple, heard, seconds=seconds)
    return read_turn(couple)


@dataclass(slots=True)
class Seats:
    """How many may listen at once. A seat that nobody gave back is free after the longest stream."""

    taken: dict[UUID, tuple[UUID, float]] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, person: UUID) -> UUID | None:
        """Return a seat for this person, or None while all are taken."""
        now = time.monotonic()
        with self.lock:
            self.taken = {seat: held for seat, held in self.taken.items() if held[1] > now}
            own = sum(who == person for who, _until in self.taken.values())
            if own >= MOST_A_PERSON or len(self.taken) >= MOST_A_PROCESS:
                return None
            seat = uuid4()
            self.taken[seat] = (person, now + LONGEST_SECONDS + LOOK_SECONDS)
        return seat

    def leave(self, seat: UUID) -> None:
        """Give a seat back."""
        with self.lock:
            self.taken.pop(seat, None)


SEATS = Seats()


class TurnStream:
    """Server-sent events with the couple's turn: at once, at every change, and every few seconds.

    `is_welcome` is asked before each: whether the session is still open. A server closes the
    stream when the browser is gone, and that frees the seat.
    """

    def __init__(self, couple: UUID, seat: UUID, is_welcome: Callable[[], bool]) -> None:
        self._seat = seat
        self._turns = self._follow(couple, is_welcome)

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        return next(self._turns)

    def close(self) -> None:
        """Free the seat, whether or not anything was ever read."""
        self._turns.close()
        SEATS.leave(self._seat)

    def _follow(self, couple: UUID, is_welcome: Callable[[], bool]) -> Generator[bytes, None, None]:
        ends_at = time.monotonic() + LONGEST_SECONDS
        turn = -1
        try:
            while is_welcome() and time.monotonic() < ends_at and not is_at_end():
                turn = wait_for_turn(couple, turn, seconds=LOOK_SECONDS)
                yield _event(turn)
        except NotLinked:
            # A number like no other, so that the page looks again and finds the sharing ended.
            yield _event(-1)
        finally:
            SEATS.leave(self._seat)


def follow_turns(
    couple: UUID, person: UUID, *, is_welcome: Callable[[], bool]
) -> TurnStream | None:
    """Return a stream of this couple's turns for one of the two, or None while too many listen."""
    seat = SEATS.take(person)
    return TurnStream(couple, seat, is_welcome) if seat else None


def _event(turn: int) -> bytes:
    return b"data: %d\n\n" % turn
