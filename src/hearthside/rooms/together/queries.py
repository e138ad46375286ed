"""What this room reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.http import QueryDict
from msgspec.structs import replace

from hearthside.core.couple import PARTS, SharedWords
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.people.couple import linking, sharing, weighing
from hearthside.people.couple.link import Standing
from hearthside.people.couple.sharing import Shown
from hearthside.vault.records import Vault
from hearthside.vault.refusal import NotLinked

from .forms import WeekForm
from .sentences import NEEDS
from .week import read_notes


@dataclass(frozen=True, slots=True)
class TogetherPage:
    """How it stands between the two, and what they share if they are linked."""

    standing: Standing
    shown: Shown | None = None


def together_page(vault: Vault, *, now: datetime) -> TogetherPage:
    """Return the first page of this room."""
    standing = linking.stand(vault, now)
    if standing.shelf is None:
        return TogetherPage(standing)
    try:
        return TogetherPage(standing, sharing.show(vault, now.date(), standing.shelf))
    except NotLinked:  # the other has just ended it
        return TogetherPage(standing.ended)


def begin_words(
    vault: Vault, id: UUID | None, sent: Mapping[str, str], *, path: str
) -> dict[str, object]:
    """Return what the form begins with: words that were sent after the session had locked, else my
    own shared words, those of an entry, or a chosen need.
    """
    sent = sent or read_kept_words(vault, path)
    if id is not None and not sent.get("words"):
        shared = sharing.find_mine(vault, id).shared
        return {"words": shared.words, "kind": shared.kind, "lasts": "open"}
    need = str(NEEDS.get(sent.get("need", ""), ""))
    return {
        "words": "\n\n".join(filter(None, (sent.get("words", ""), need))),
        "kind": sent.get("kind", ""),
        "is_from_entry": bool(sent.get("is_from_entry")),
        "lasts": sent.get("lasts") or "open",
    }


def read_kept_words(vault: Vault, path: str) -> dict[str, str]:
    """Return what was sent to a page when the session had locked, the last value of each field."""
    kept = find_kept_form(vault, path) or {}
    return {name: values[-1] for name, values in kept.items() if values}


def begin_week(vault: Vault, sent: QueryDict | None, *, path: str, today: date) -> WeekForm:
    """Return the form of the week: as it was sent, else as it was left, else as it is kept.

    What the other may read is never taken from what was left: the person chooses it anew.
    """
    notes = read_notes(vault, today)
    left = {} if sent else read_kept_words(vault, path)
    words = {name: left[name] for name in PARTS if name in left}
    return WeekForm(sent, replace(notes, **words))


def weighs(shared: SharedWords, *, is_from_entry: bool) -> bool:
    """Whether the password is asked once more: words of a diary entry, or signs of danger."""
    return is_from_entry or weighing.weighs(shared.words)
