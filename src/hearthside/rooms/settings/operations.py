"""What this room does beyond what the door does: everything, to take away."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from hearthside.core.diary import ContextList, Moment, write_csv
from hearthside.people.accounts import operations as door
from hearthside.people.accounts.operations import confirm_password
from hearthside.people.accounts.password_rule import check_password_rule
from hearthside.people.accounts.recovery import PendingRecoveryCode
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.couple.link import PendingInvitation
from hearthside.people.couple.linking import drop_invitations, find_invitations, withdraw
from hearthside.vault.export import build_export
from hearthside.vault.records import Vault

from .sentences import write_readme

KEYS = (PendingRecoveryCode, PendingInvitation)
"""What waits to be handed on and opens something by itself: no diary, and out of place in a file."""


@dataclass(frozen=True, slots=True, repr=False)
class Secrets:
    """What an export asks for: the password, and a passphrase for the file or nothing."""

    password: str
    passphrase: str


@dataclass(frozen=True, slots=True, repr=False)
class Export:
    """One file to take away, whole and in memory only."""

    name: str
    content_type: str
    data: bytes


def export_everything(request: PersonRequest, secrets: Secrets, *, now: datetime) -> Export:
    """Return everything as one archive, sealed to the passphrase if there is one.

    `now` is the person's local time, for the file's name.
    Raises `PasswordRefused` for a weak passphrase, `WrongNameOrPassword` or `TooManyTries`.
    """
    if secrets.passphrase:
        check_password_rule(secrets.passphrase, own_name=request.account.name)
    confirm_password(request.account, secrets.password, now=now)
    archive = f"export-{now:%Y-%m-%d}.zip"
    data = build_export(
        request.vault,
        readme=write_readme(request.account.name, now.date(), archive),
        diary_csv=_write_diary(request.vault),
        passphrase=secrets.passphrase or None,
        without=KEYS,
    )
    if secrets.passphrase:
        return Export(f"{archive}.age", "application/octet-stream", data)
    return Export(archive, "application/zip", data)


def change_password(request: PersonRequest, typed: dict[str, Any], *, now: datetime) -> None:
    """Set a new password, with new keys if asked for; raises as the door does.

    An invitation that waits names the old key, so with new keys it is taken back.
    """
    door.change_password(request, **typed, now=now)
    if typed["rotate_key"]:
        withdraw(request.vault)


def delete_everything(request: PersonRequest, *, password: str, now: datetime) -> None:
    """Delete everything and the account, and an invitation that waits. There is no way back.

    Raises `WrongNameOrPassword` or `TooManyTries`.
    """
    invitations = find_invitations(request.vault)
    door.delete_everything(request, password=password, now=now)
    drop_invitations(invitations)


def _write_diary(vault: Vault) -> str:
    contexts = vault.get_single(ContextList) or ContextList()
    moments = sorted((s.document for s in vault.all(Moment)), key=lambda moment: moment.at)
    return write_csv(moments, contexts)
