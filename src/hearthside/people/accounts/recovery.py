"""The recovery code between being made and being written down: inside the person's own vault."""

from datetime import date
from typing import ClassVar

from hearthside.core.document import Document
from hearthside.vault.records import Vault
from hearthside.vault.recovery_code import normalize

ENDING = 6


class PendingRecoveryCode(Document, frozen=True, kw_only=True):
    """A code that was made and has not been confirmed or skipped yet."""

    namespace: ClassVar[str] = "pending_recovery_code"

    code: str


def hold_code(vault: Vault, code: str, *, on: date) -> None:
    """Hold a new code until the person has written it down."""
    vault.put_single(PendingRecoveryCode(code=code), on=on)


def pending_code(vault: Vault) -> str | None:
    """Return the code that waits to be written down, if there is one."""
    pending = vault.get_single(PendingRecoveryCode)
    return pending.code if pending else None


def release_code(vault: Vault) -> None:
    """Forget the code: from here on only the person has it."""
    vault.delete_single(PendingRecoveryCode)


def is_ending(code: str, typed: str) -> bool:
    """Tell whether the code's last six signs (or more of its end) were typed back."""
    ending = normalize(typed)
    return len(ending) >= ENDING and normalize(code).endswith(ending)
