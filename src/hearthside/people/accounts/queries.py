"""What other rooms may ask about the door."""

from dataclasses import dataclass

from hearthside.vault.records import Vault

from .models import Session
from .recovery import pending_code
from .request import CurrentSession


@dataclass(frozen=True, slots=True)
class DoorState:
    """How many other browsers are still known, and whether a recovery code waits to be written down."""

    other_sessions: int
    code_is_waiting: bool


def read_door_state(session: CurrentSession, vault: Vault) -> DoorState:
    """Return what the settings page shows about sessions and recovery."""
    others = Session.objects.filter(account_id=session.row.account_id).exclude(pk=session.row.pk)
    return DoorState(other_sessions=others.count(), code_is_waiting=pending_code(vault) is not None)
