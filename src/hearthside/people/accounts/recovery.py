"""The recovery code between being made and being written down: inside the person's own vault."""

from datetime import datetime, timedelta
from typing import ClassVar

from hearthside.core.document import Document
from hearthside.vault.records import Vault
from hearthside.vault.recovery_code import normalize

ENDING = 6

SHOWN_FOR = timedelta(minutes=10)
"""So long after the password was given, the code is shown without it."""


class PendingRecoveryCode(Document, frozen=True, kw_only=True):
    """A code that was made and has not been confirmed or skipped yet; no export holds it.

    `asked_at` is when the password was last given for it.
    """

    namespace: ClassVar[str] = "pending_recovery_code"

    code: str
    asked_at: datetime | None = None


def hold_code(vault: Vault, code: str, *, now: datetime) -> None:
    """Hold a code for whoever has just given the password, until it is written down."""
    vault.put_single(PendingRecoveryCode(code=code, asked_at=now), on=now.date())


def pending_code(vault: Vault) -> str | None:
    """Return the code that waits to be written down, if there is one."""
    pending = vault.get_single(PendingRecoveryCode)
    return pending.code if pending else None


def is_shown(vault: Vault, now: datetime) -> bool:
    """Tell whether a code waits and the password was given for it just now."""
    pending = vault.get_single(PendingRecoveryCode)
    asked_at = pending.asked_at if pending else None
    return asked_at is not None and timedelta(0) <= now - asked_at < SHOWN_FOR


def release_code(vault: Vault) -> None:
    """Forget the code: from here on only the person has it."""
    vault.delete_single(PendingRecoveryCode)


def is_ending(code: str, typed: str) -> bool:
    """Tell whether the code's last six signs (or more of its end) were typed back."""
    ending = normalize(typed)
    return len(ending) >= ENDING and normalize(code).endswith(ending)
