"""What this room reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from hearthside.core.couple import SharedWords
from hearthside.core.safety import screen
from hearthside.people.couple import linking, sharing
from hearthside.people.couple.link import Standing
from hearthside.people.couple.sharing import Shown
from hearthside.vault.records import Vault

from .sentences import NEEDS


@dataclass(frozen=True, slots=True)
class TogetherPage:
    """How it stands between the two, and what they share if they are linked."""

    standing: Standing
    shown: Shown | None = None


def together_page(vault: Vault, *, now: datetime) -> TogetherPage:
    """Return the first page of this room."""
    standing = linking.stand(vault, now)
    if not standing.is_linked:
        return TogetherPage(standing)
    return TogetherPage(standing, sharing.show(vault, now.date()))


def begin_words(vault: Vault, id: UUID | None, chosen: str) -> str:
    """Return the words to begin from: my own shared ones, or a need that was chosen."""
    if id is not None:
        return sharing.find_mine(vault, id).shared.words
    return str(NEEDS.get(chosen, ""))


def kind_of(vault: Vault, id: UUID | None, sent: Mapping[str, str]) -> str:
    """Return whether it is a thank-you: as it was shared, or as somebody begins it."""
    return sharing.find_mine(vault, id).shared.kind if id else sent.get("kind", "")


def weighs(shared: SharedWords, *, is_from_entry: bool) -> bool:
    """Whether the password is asked once more: words of a diary entry, or signs of danger."""
    return is_from_entry or bool(screen(shared.words))
