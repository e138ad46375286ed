"""The one place of this program that opens a connection: to a model of the person's own, when they press.

Only the words on the page are sent. There is a time limit, a way to call it off, and no second
address: what answers with a redirect has not answered. Neither words nor addresses are logged.
"""

import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from http.client import HTTPConnection, HTTPException
from threading import Timer
from typing import Any

from django.conf import settings

from hearthside.core.language.own_model import (
    Address,
    OwnModel,
    Reach,
    UnusableAddress,
    UnusableAnswer,
    may_ask,
    read_address,
    read_answer,
    write_question,
)

SECONDS = 90.0
"""A small machine may think for a minute; nobody should have to look at it for two."""
CONNECT_SECONDS = 5.0
AT_ONCE = 4
"""Half of the server's threads: a model that thinks keeps nobody else waiting."""
LARGEST = 2**20


class Trouble(StrEnum):
    """Why there is no answer."""

    NOT_ALLOWED = "not_allowed"
    NOT_THERE = "not_there"
    TOO_LONG = "too_long"
    CALLED_OFF = "called_off"
    REFUSED = "refused"
    NOT_UNDERSTOOD = "not_understood"
    BUSY = "busy"


class NoAnswer(Exception):
    """There is no answer; `trouble` says why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


@dataclass(slots=True)
class Call:
    """One question under way; it ends with an answer, by the clock, or because somebody says so."""

    line: socket.socket | None = None
    ended_by: Trouble | None = None

    def end(self, trouble: Trouble) -> None:
        """End it now, wherever it is."""
        self.ended_by = self.ended_by or trouble
        if self.line is not None:
            with suppress(OSError):
                self.line.shutdown(socket.SHUT_RDWR)

    def refuse_if_ended(self) -> None:
        """Raise `NoAnswer` for a call that was ended."""
        if self.ended_by is not None:
            raise NoAnswer(self.ended_by)


_calls: dict[str, Call] = {}


def ask_own_model(
    own: OwnModel, words: str, *, caller: str, reach: Reach, seconds: float = SECONDS
) -> str:
    """Return what the person's own model makes of the words. Raises `NoAnswer`.

    `caller` is whose question it is; a second one calls off the first.
    """
    call_off(caller)
    if len(_calls) >= AT_ONCE:
        raise NoAnswer(Trouble.BUSY)
    call = _calls[caller] = Call()
    clock = Timer(seconds, call.end, (Trouble.TOO_LONG,))
    clock.daemon = True
    clock.start()
    try:
        return _ask(call, own, words, reach)
    finally:
        clock.cancel()
        if _calls.get(caller) is call:
            del _calls[caller]


def reach_of_house() -> Reach:
    """How far the operator lets addresses lead; what is no such word means nowhere."""
    told = settings.HEARTHSIDE_OWN_MODEL
    return Reach(told) if told in set(Reach) else Reach.OFF


def is_refused(host: str, reach: Reach) -> bool:
    """Whether an address that is a number may not be asked; a name is looked at when it is."""
    try:
        return not may_ask(host, reach)
    except ValueError:
        return reach is Reach.OFF


def call_off(caller: str) -> None:
    """End the question this caller has under way, if there is one."""
    call = _calls.pop(caller, None)
    if call is not None:
        call.end(Trouble.CALLED_OFF)


def _ask(call: Call, own: OwnModel, words: str, reach: Reach) -> str:
    try:
        body = _exchange(call, own, words, reach)
        call.refuse_if_ended()
        return read_answer(body)
    except UnusableAddress:
        raise NoAnswer(Trouble.NOT_ALLOWED) from None
    except UnusableAnswer:
        raise NoAnswer(Trouble.NOT_UNDERSTOOD) from None
    except (OSError, HTTPException, ValueError):
        call.refuse_if_ended()
        is_open = call.line is not None
        raise NoAnswer(Trouble.NOT_UNDERSTOOD if is_open else Trouble.NOT_THERE) from None


def _exchange(call: Call, own: OwnModel, words: str, reach: Reach) -> bytes:
    address = read_address(own.address)
    call.line = _open_line(address, reach)
    with call.line:
        call.refuse_if_ended()
        # It goes over the line that was looked at: the name cannot lead elsewhere a moment later.
        connection = HTTPConnection(address.host, address.port)
        connection.sock = call.line
        headers = {"Content-Type": "application/json", "Connection": "close"}
        connection.request("POST", address.path, write_question(own.model, words), headers)
        answer = connection.getresponse()
        if answer.status != 200:
            raise NoAnswer(Trouble.REFUSED)
        body = answer.read(LARGEST)
        if len(body) == LARGEST:
            raise NoAnswer(Trouble.NOT_UNDERSTOOD)
        return body


def _open_line(address: Address, reach: Reach) -> socket.socket:
    if reach is Reach.OFF:
        raise NoAnswer(Trouble.NOT_ALLOWED)
    found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    if not all(may_ask(str(place[0]), reach) for *_, place in found):
        raise NoAnswer(Trouble.NOT_ALLOWED)
    line = _connect_to_first(found)
    if address.is_secure:
        line = ssl.create_default_context().wrap_socket(line, server_hostname=address.host)
    # From here on the clock of the call counts.
    line.settimeout(None)
    return line


def _connect_to_first(found: list[Any]) -> socket.socket:
    problem: OSError = ConnectionRefusedError()
    for family, kind, protocol, _name, place in found:
        line = socket.socket(family, kind, protocol)
        line.settimeout(CONNECT_SECONDS)
        try:
            line.connect(place)
        except OSError as refused:
            line.close()
            problem = refused
        else:
            return line
    raise problem
