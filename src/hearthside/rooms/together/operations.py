"""What this room writes; the work is done by `people/couple`."""

from datetime import date
from uuid import UUID

from hearthside.core.couple import SharedWords
from hearthside.people.couple import sharing
from hearthside.vault.records import Vault


def share(vault: Vault, id: UUID | None, shared: SharedWords, *, on: date) -> None:
    """Share words, or put them in the place of mine. Raises `NotLinked` or `DocumentTooLarge`."""
    if id is None:
        sharing.share(vault, shared, on=on)
    else:
        sharing.change(vault, id, shared, on=on)
