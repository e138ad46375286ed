"""What this room reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from hearthside.core.couple import SharedWords
from hearthside.core.safety import screen
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.people.couple import linking, sharing
from hearthside.people.couple.link import Standing
from hearthside.people.couple.sharing import Shown
from hearthside.vault.records import Vault

from .forms import ShareForm
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


def begin_share(vault: Vault, id: UUID | None, sent: Mapping[str, str], *, path: str) -> ShareForm:
    """Return the form as it begins, or as it was left when the session locked."""
    started = None if sent else find_kept_form(vault, path)
    return ShareForm(begun=begin_words(vault, id, sent), started=started)


def begin_words(vault: Vault, id: UUID | None, sent: Mapping[str, str]) -> dict[str, object]:
    """Return what the form begins with: my own shared words, those of an entry, or a chosen need."""
    if id is not None:
        shared = sharing.find_mine(vault, id).shared
        return {"words": shared.words, "kind": shared.kind, "lasts": "open"}
    return {
        "words": sent.get("words") or str(NEEDS.get(sent.get("need", ""), "")),
        "kind": sent.get("kind", ""),
        "is_from_entry": bool(sent.get("is_from_entry")),
        "lasts": "open",
    }


def weighs(shared: SharedWords, *, is_from_entry: bool) -> bool:
    """Whether the password is asked once more: words of a diary entry, or signs of danger."""
    return is_from_entry or bool(screen(shared.words))
