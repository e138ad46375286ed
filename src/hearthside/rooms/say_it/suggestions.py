"""What a model of the person's own suggests: what would be sent, and what came back beside the original."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from django.utils.translation import gettext

from hearthside.core.language import review
from hearthside.core.language.draft import Draft
from hearthside.core.language.message import fill_slots
from hearthside.core.language.own_model import OwnModel, Reach, write_parts
from hearthside.vault.records import Vault

from . import sentences
from .model_call import NoAnswer, ask_own_model, reach_of_house
from .reading import Reading, describe

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


@dataclass(frozen=True, slots=True)
class SuggestionPage:
    """A draft, the model that may be asked, exactly what would be sent, and what came back."""

    id: UUID
    own: OwnModel | None
    words: str
    is_on: bool
    suggestion: str = ""
    reading: Reading | None = None
    trouble: "StrPromise | None" = None

    @property
    def can_ask(self) -> bool:
        return self.is_on and self.own is not None and bool(self.words)


def suggestion_page(vault: Vault, id: UUID) -> SuggestionPage:
    """What would be asked, and where. Raises `RecordNotFound`."""
    draft = vault.get(Draft, id)
    is_on = reach_of_house() is not Reach.OFF
    return SuggestionPage(id, vault.get_single(OwnModel), _words_to_send(draft), is_on)


def ask_for_suggestion(vault: Vault, id: UUID, *, caller: str) -> SuggestionPage:
    """Ask the model, and have what it says reviewed like any other words. Raises `RecordNotFound`."""
    page = suggestion_page(vault, id)
    if page.own is None or not page.can_ask:
        return page
    try:
        said = ask_own_model(page.own, page.words, caller=caller, reach=reach_of_house())
    except NoAnswer as problem:
        trouble = sentences.TROUBLE[problem.trouble.value]
        return SuggestionPage(id, page.own, page.words, page.is_on, trouble=trouble)
    reading = describe(said, review(said))
    return SuggestionPage(id, page.own, page.words, page.is_on, said, reading)


def _words_to_send(draft: Draft) -> str:
    """The draft alone; while there is none, the parts it is to be built from."""
    if draft.text:
        return draft.text
    told = fill_slots(draft.parts, gettext)
    return write_parts(draft.parts, told["felt"], told["need"])
