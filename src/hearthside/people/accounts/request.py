"""What the middleware adds to a request, written down for the type checker.

A view in a room takes a `PersonRequest`: it only ever runs unlocked. A view marked
`@open_to_all` takes a `VisitorRequest` and has to ask.
"""

from dataclasses import dataclass

from django.db import DatabaseError
from django.http import HttpRequest

from hearthside.vault.records import Vault

from .models import Account, Session
from .preference import Preferences


@dataclass(frozen=True, slots=True)
class CurrentSession:
    """The row this browser's cookie leads to, with the token only the cookie holds."""

    row: Session
    token: bytes

    def __repr__(self) -> str:
        return "CurrentSession(…)"


class PersonRequest(HttpRequest):
    """A request from an unlocked session."""

    account: Account
    vault: Vault
    preferences: Preferences
    current_session: CurrentSession


class VisitorRequest(HttpRequest):
    """A request from anybody. `account` without `vault` means locked.

    `unreachable` is why the database could not even tell who is asking. `is_put_off` when the
    questions about safety come first: the view has not run, and nothing that was sent is saved.
    """

    account: Account | None
    vault: Vault | None
    preferences: Preferences
    current_session: CurrentSession | None
    unreachable: DatabaseError | None
    is_put_off: bool
