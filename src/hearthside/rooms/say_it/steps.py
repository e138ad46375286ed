"""What the pages of the builder show: one step, softly checked, with a way back and a way on."""

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext

from hearthside.core.language import review
from hearthside.core.language.draft import Draft, MessageParts
from hearthside.core.language.feeling import (
    FAMILIES,
    FEELINGS,
    PSEUDO_FEELINGS,
    Feeling,
    FeelingFamily,
    PseudoFeeling,
    find_under,
)
from hearthside.core.language.happened import tells_of_every_time
from hearthside.core.language.kinds.absolute import ABSOLUTE
from hearthside.core.language.message import Stem, compose_message
from hearthside.core.language.need import NEEDS, ListedNeed
from hearthside.core.language.request import check_request, find_always
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.vault.records import Vault

from . import sentences
from .fields import LONGEST
from .operations import find_kept, find_own_stem
from .reading import Reading, describe, make_ready
from .step_forms import STEPS, FeltForm, StepForm

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

ORDER = tuple(STEPS)
ABOUT_THE_OTHER = re.compile(r"\byou\b|你", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class StepLink:
    """One step in the row of all; the draft has to be there for the later ones."""

    title: "StrPromise"
    url: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class WheelPart:
    """A family of feelings as the page shows it; open where something in it is ticked."""

    name: str
    feelings: tuple[Feeling, ...] | tuple[PseudoFeeling, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class Under:
    """A word that judges, and the feelings that may be under it."""

    word: str
    feelings: tuple[Feeling, ...]


@dataclass(frozen=True, slots=True)
class Beginning:
    """One way to begin, with the message as it would be."""

    value: str
    title: "StrPromise"
    message: str


@dataclass(frozen=True, slots=True)
class StepPage:
    """One step of the builder."""

    step: str
    form: StepForm
    parts: MessageParts
    links: tuple[StepLink, ...]
    hints: tuple["str | StrPromise", ...] = ()
    reading: Reading | None = None
    under: tuple[Under, ...] = ()

    @property
    def number(self) -> int:
        return ORDER.index(self.step) + 1

    @property
    def back_url(self) -> str:
        """The step before, or the room."""
        return self.links[self.number - 2].url if self.number > 1 else reverse("say-it")

    @property
    def is_hinted(self) -> bool:
        """Whether something may be put in an easier way."""
        return bool(self.hints or self.under)

    @property
    def wheel(self) -> tuple[WheelPart, ...]:
        assert isinstance(self.form, FeltForm)  # noqa: S101 - only its template asks
        chosen = self.form.chosen
        judging = WheelPart(
            gettext("Words that say what somebody did"),
            PSEUDO_FEELINGS,
            any(pseudo.key in chosen for pseudo in PSEUDO_FEELINGS),
        )
        return (*(_wheel_part(family, chosen) for family in FAMILIES), judging)

    @property
    def needs(self) -> tuple[ListedNeed, ...]:
        return NEEDS

    @property
    def beginnings(self) -> tuple[Beginning, ...]:
        """The message with each beginning; one that would read like an earlier one is left out."""
        own = str(self.form["own_stem"].value() or "")
        shown: dict[str, Beginning] = {}
        for value, title in sentences.STEMS:
            message = self._compose(Stem(value), own)
            shown.setdefault(message, Beginning(value, title, message))
        return tuple(shown.values())

    def _compose(self, stem: Stem, own_stem: str) -> str:
        if stem is Stem.OWN and not own_stem:
            return ""
        return compose_message(self.parts, stem, own_stem=own_stem, say=gettext)


def step_page(
    vault: Vault, step: str, id: UUID | None, sent: QueryDict | None, *, path: str
) -> StepPage:
    """One step: as it was sent, else as it was left, else as the draft has it. Raises `RecordNotFound`."""
    make_ready()
    started = None if sent else find_kept_form(vault, path)
    old = vault.get(Draft, id) if id else None
    if started is not None and id is None and _is_kept(vault, started):
        started = None
    own_stem = find_own_stem(vault) if step == "together" else ""
    form = STEPS[step](sent, old=old, id=id, started=started, own_stem=own_stem)
    parts = old.parts if old else MessageParts()
    page = StepPage(step, form, parts, _links(step, id))
    return page if sent is None or not form.is_valid() else _with_hints(page)


def find_step_to_go_on(parts: MessageParts) -> str:
    """The first step that holds nothing yet."""
    filled = {
        "happened": parts.happened,
        "felt": parts.feelings or parts.felt or parts.worry,
        "need": parts.needs or parts.needed,
        "ask": parts.request or parts.together,
    }
    return next((step for step, words in filled.items() if not words), "together")


def next_step(step: str) -> str:
    """The step after one."""
    return ORDER[ORDER.index(step) + 1]


def _with_hints(page: StepPage) -> StepPage:
    told = page.form.cleaned_data
    match page.step:
        case "happened":
            if found := _read_judging(told["happened"]):
                return replace(page, reading=found, hints=(sentences.WORDS_JUDGE,))
            is_every_time = tells_of_every_time(told["happened"])
            return replace(page, hints=(gettext(ABSOLUTE.reason),) if is_every_time else ())
        case "felt":
            under = tuple(map(_under, find_under(tuple(told["feelings"]))))
            judges = _has_pseudo(told["felt"])
            return replace(page, under=under, hints=(sentences.FELT_JUDGES,) if judges else ())
        case "need":
            is_about_other = ABOUT_THE_OTHER.search(told["needed"])
            return replace(page, hints=(sentences.NEED_IS_MINE,) if is_about_other else ())
        case "ask":
            return replace(page, hints=_hints_for(told["request"]))
    return page


def _hints_for(request: str) -> tuple[str, ...]:
    words = {"word": find_always(request)}
    return tuple(sentences.HINTS[hint] % words for hint in check_request(request))


def _read_judging(words: str) -> Reading | None:
    reading = describe(words, review(words)) if len(words) <= LONGEST else None
    return reading if reading and reading.again else None


def _has_pseudo(felt: str) -> bool:
    said = felt.casefold()
    return any(_says(said, gettext(pseudo.word).casefold()) for pseudo in PSEUDO_FEELINGS)


def _says(said: str, word: str) -> bool:
    """Whether a word is said; Chinese leaves no space between words."""
    return bool(re.search(rf"\b{re.escape(word)}\b", said)) if word.isascii() else word in said


def _under(pseudo: PseudoFeeling) -> Under:
    return Under(gettext(pseudo.word), tuple(FEELINGS[key] for key in pseudo.under))


def _wheel_part(family: FeelingFamily, chosen: tuple[str, ...]) -> WheelPart:
    is_open = any(feeling.key in chosen for feeling in family.feelings)
    return WheelPart(gettext(family.name), family.feelings, is_open)


def _links(current: str, id: UUID | None) -> tuple[StepLink, ...]:
    return tuple(
        StepLink(
            sentences.STEPS[step],
            reverse(f"say-it-{step}", args=(id,)) if id else "",
            step == current,
        )
        for step in ORDER
    )


def _is_kept(vault: Vault, started: dict[str, list[str]]) -> bool:
    try:
        return find_kept(vault, UUID(started["draft"][-1])) is not None
    except (KeyError, IndexError, ValueError):
        return False
