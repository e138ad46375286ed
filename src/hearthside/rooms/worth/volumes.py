"""The security bank in the vault: volumes, so that to keep one entry more never writes them all anew."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import msgspec

from hearthside.core import by_id
from hearthside.core.worth import BankEntry, BankVolume, LatestVolume, SecurityBank
from hearthside.vault.records import Vault

Entries = tuple[BankEntry, ...]


def find_bank(vault: Vault) -> SecurityBank:
    """The security bank; empty at first."""
    latest = find_latest(vault)
    return latest.join(vault.get_many(BankVolume, latest.earlier))


def find_latest(vault: Vault) -> LatestVolume:
    """The volume that is written in; empty at first."""
    return vault.get_single(LatestVolume) or LatestVolume()


def change_volume(
    vault: Vault, id: UUID, change: Callable[[Entries], Entries], now: datetime
) -> None:
    """Change the volume that has an entry, or the latest if none has it yet. Call it in a transaction."""
    vault.hold()
    latest = find_latest(vault)
    for place, volume in vault.get_many(BankVolume, latest.earlier).items():
        if by_id.find(volume.entries, id) is not None:
            changed = msgspec.structs.replace(volume, entries=change(volume.entries))
            vault.put(changed, id=place, month_of=now)
            return
    full, left = msgspec.structs.replace(latest, entries=change(latest.entries)).part()
    filled = vault.put_many((volume, now) for volume in full)
    vault.put_single(left.after(filled), on=now.date())
