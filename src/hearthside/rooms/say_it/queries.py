"""What the pages of this room show."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from django.core.paginator import Page, Paginator
from django.http import QueryDict
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext

from hearthside.core.language import Review, review
from hearthside.core.language.another_way import has_gap
from hearthside.core.language.draft import Draft
from hearthside.core.language.loop import find_asking, find_loop
from hearthside.core.language.own_model import OwnModel
from hearthside.core.safety import look
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.people.safety.sentences import CardWords, words_for
from hearthside.vault.records import Stored, Vault

from . import sentences
from .acts import carry_out, is_act
from .fields import LONGEST
from .forms import BeforeForm, DraftForm, NextForm, OwnModelForm
from .operations import find_kept
from .reading import Reading, describe, make_ready
from .steps import find_step_to_go_on

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

ON_A_PAGE = 30
EXCERPT = 240
IN_SIGHT = 4
"""Drafts in sight: at night nobody should stand before a wall of their own angry words."""
CALM = 6
"""Points of 10 from which somebody can mostly hear an answer, too. Our guess; nobody has tested it."""
REST = timedelta(minutes=20)

Sent = QueryDict | None
Kept = Stored[Draft]


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One draft in a list. Times are wall clocks of the place it was written at."""

    id: UUID
    words: str
    written_at: datetime
    until: datetime | None
    became: "StrPromise"
    page: str

    @property
    def url(self) -> str:
        return reverse(self.page, args=(self.id,))


@dataclass(frozen=True, slots=True)
class DraftsPage:
    """The room: what wanted to be looked at again, what is kept, and what was said or let go."""

    due: tuple[DraftRow, ...]
    kept: tuple[DraftRow, ...]
    page: Page[Kept]
    settled: tuple[DraftRow, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.due or self.kept or self.settled)

    @property
    def newest(self) -> tuple[DraftRow, ...]:
        return self.kept[:IN_SIGHT]

    @property
    def folded(self) -> tuple[DraftRow, ...]:
        return self.kept[IN_SIGHT:]


@dataclass(frozen=True, slots=True)
class EarlierQuestion:
    """The same question some hours ago. Times are wall clocks."""

    id: UUID
    asked_at: datetime
    under: "StrPromise"
    rest_until: datetime


@dataclass(frozen=True, slots=True)
class DraftPage:
    """A draft with what was found in it, where it was looked at."""

    form: DraftForm
    reading: Reading | None
    earlier: EarlierQuestion | None
    help: CardWords | None = None
    has_own_model: bool = False

    @property
    def has_gap(self) -> bool:
        """Whether something that was put in waits to be filled."""
        return has_gap(self.form.words_now()[0])

    @property
    def is_only_a_loop(self) -> bool:
        """Whether there is nothing to say but that the question came back."""
        return self.earlier is not None and self.reading is not None and self.reading.is_plain


@dataclass(frozen=True, slots=True)
class BeforePage:
    """A draft before it is said, and what the answers suggest."""

    id: UUID
    draft: Draft
    form: BeforeForm

    @property
    def has_gap(self) -> bool:
        """Whether something that was put in waits to be filled."""
        return has_gap(self.draft.text)

    @property
    def advice(self) -> "StrPromise | None":
        """One line, and never a gate."""
        calm, moment = self.draft.calm, self.draft.moment
        if calm is not None and calm < CALM:
            return sentences.NOT_CALM
        if moment == "no":
            return sentences.NOT_THE_MOMENT
        return sentences.GOOD_MOMENT if calm is not None and moment == "yes" else None


def drafts_page(vault: Vault, *, page: str | None, now: datetime) -> DraftsPage:
    """All drafts, the latest first; those whose wait is over above."""
    newest = sorted(vault.all(Draft), key=lambda k: k.document.written_at, reverse=True)
    opened = [kept for kept in newest if kept.document.is_open]
    shown = Paginator([k for k in newest if not k.document.is_open], ON_A_PAGE).get_page(page)
    return DraftsPage(
        due=tuple(_row(kept) for kept in opened if kept.document.is_due(now)),
        kept=tuple(_row(kept) for kept in opened if not kept.document.is_due(now)),
        page=shown,
        settled=tuple(map(_row, shown)),
    )


def find_draft(vault: Vault, id: UUID) -> Draft:
    """One draft. Raises `RecordNotFound`."""
    return vault.get(Draft, id)


def begin_draft(vault: Vault, sent: Sent, *, path: str, now: datetime) -> DraftPage:
    """A new draft: as it was sent, else as it was left, else empty."""
    started = None if sent else _find_started(vault, path)
    return _draft_page(vault, sent, old=None, id=None, started=started, now=now)


def open_draft(vault: Vault, id: UUID, sent: Sent, *, path: str, now: datetime) -> DraftPage:
    """A kept draft with what is found in it. Raises `RecordNotFound`."""
    old, started = vault.get(Draft, id), None if sent else find_kept_form(vault, path)
    page = _draft_page(vault, sent, old=old, id=id, started=started, now=now)
    return replace(page, has_own_model=has_own_model(vault))


def look_at(vault: Vault, sent: QueryDict, *, id: UUID | None = None, now: datetime) -> DraftPage:
    """What is found in a draft while it is being written; nothing is kept. Raises `RecordNotFound`."""
    old = vault.get(Draft, id) if id else None
    return _draft_page(vault, sent, old=old, id=id, started=None, now=now)


def before_page(vault: Vault, id: UUID, sent: Sent, *, path: str) -> BeforePage:
    """What comes before a draft is said. Raises `RecordNotFound`."""
    draft, started = vault.get(Draft, id), None if sent else find_kept_form(vault, path)
    return BeforePage(id, draft, BeforeForm(sent, old=draft, started=started))


def open_next(vault: Vault, id: UUID, sent: Sent, *, path: str) -> NextForm:
    """A form for what happened next. Raises `RecordNotFound`."""
    draft, started = vault.get(Draft, id), None if sent else find_kept_form(vault, path)
    return NextForm(sent, old=draft, started=started)


def open_own_model(vault: Vault, sent: Sent) -> OwnModelForm:
    """A form for where the person's own model is."""
    own = vault.get_single(OwnModel)
    return OwnModelForm(sent, initial={"address": own.address, "model": own.model} if own else {})


def has_own_model(vault: Vault) -> bool:
    """Whether a model of the person's own may be asked."""
    return vault.get_single(OwnModel) is not None


def _draft_page(
    vault: Vault,
    sent: Sent,
    *,
    old: Draft | None,
    id: UUID | None,
    started: dict[str, list[str]] | None,
    now: datetime,
) -> DraftPage:
    make_ready()
    form = DraftForm(carry_out(sent) if sent else None, old=old, id=id, started=started)
    text, marks = form.words_now()
    is_read = bool(text) and len(text) <= LONGEST and (sent is None or is_act(sent))
    if not is_read:
        return DraftPage(form, None, None)
    found = review(text)
    earlier = _find_earlier(vault, text, found, but=form.draft_id, now=now)
    return DraftPage(form, describe(text, found, marks), earlier, _find_help(text))


def _find_help(text: str) -> CardWords | None:
    """What to offer where the words may tell of a danger. It is offered here and held nowhere."""
    cards = frozenset(sighting.card for sighting in look(text, may_wait=False))
    return words_for(cards) if cards else None


def _find_earlier(
    vault: Vault, text: str, found: Review, *, but: UUID | None, now: datetime
) -> EarlierQuestion | None:
    """The same question, if another draft of the last hours asks it."""
    if not find_asking(text, found.findings):
        return None
    written = vault.all(Draft, since=(now - timedelta(days=2)).date())
    others = ((k.id, k.document.text, k.document.written_at) for k in written if k.id != but)
    loop = find_loop(text, found.findings, others, now=now)
    if loop is None:
        return None
    return EarlierQuestion(
        loop.key,
        asked_at=loop.asked_at.replace(tzinfo=None),
        under=sentences.UNDER[loop.need],
        rest_until=(now + REST).replace(tzinfo=None),
    )


def _find_started(vault: Vault, path: str) -> dict[str, list[str]] | None:
    """What was begun when the session locked, unless that draft was kept since."""
    kept = find_kept_form(vault, path)
    try:
        is_kept = find_kept(vault, UUID((kept or {})["draft"][-1])) is not None
    except (KeyError, IndexError, ValueError):
        return kept
    return None if is_kept else kept


def _row(kept: Kept) -> DraftRow:
    draft = kept.document
    until = draft.look_again_at
    words = draft.text or draft.parts.happened or gettext("Nothing written yet")
    return DraftRow(
        kept.id,
        words=Truncator(words[: EXCERPT * 8]).chars(EXCERPT),
        written_at=draft.written_at.replace(tzinfo=None),
        until=until.replace(tzinfo=None) if until else None,
        became=sentences.STATES[draft.state.value],
        page="say-it-edit" if draft.text else f"say-it-{find_step_to_go_on(draft.parts)}",
    )
