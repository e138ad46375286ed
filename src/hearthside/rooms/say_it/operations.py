"""What this room writes. When a function returns, what it wrote is there to stay.

A draft is kept under the month it was first written in.
"""

from datetime import datetime
from uuid import UUID

import msgspec
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext

from hearthside.core.diary.wall_clock import with_own_offset
from hearthside.core.language.draft import Draft, DraftState, MessageParts, OwnStem
from hearthside.core.language.message import compose_message
from hearthside.core.language.own_model import OwnModel
from hearthside.core.language.wait import HowLong, WaitList, end_wait
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.people.reminding.planning import do_not_remind, remind_at
from hearthside.vault.records import RecordNotFound, Vault

from .forms import DraftForm
from .step_forms import StepForm

PAGES_OF_ONE = (
    "say-it-edit",
    "say-it-before",
    "say-it-next",
    "say-it-happened",
    "say-it-felt",
    "say-it-need",
    "say-it-ask",
    "say-it-together",
)


def save_draft(vault: Vault, id: UUID, *, now: datetime, **changes: object) -> Draft:
    """Keep a draft under the id its form carried, new or as it is changed: sent twice, it is there once."""
    with transaction.atomic():
        kept = find_kept(vault, id) or Draft(written_at=with_own_offset(now.replace(microsecond=0)))
        draft = msgspec.structs.replace(kept, **changes)
        vault.put(draft, id=id, month_of=draft.written_at)
        forget_every_kept_form(vault, reverse("say-it-new"), now)
        _forget_pages(vault, id, now)
    return draft


def change_draft(vault: Vault, id: UUID, *, now: datetime, **changes: object) -> Draft:
    """Keep a draft that is there as changed. Raises `RecordNotFound`."""
    with transaction.atomic():
        vault.get(Draft, id)
        return save_draft(vault, id, now=now, **changes)


def keep_as_it_stands(vault: Vault, form: DraftForm, *, now: datetime) -> bool:
    """Keep a draft while it is being written, and return whether it is kept as it stands.

    Words that were taken out are gone from here, too. One that was deleted since stays deleted.
    """
    if form.is_left_empty:
        _forget_words(vault, form, now)
    elif not form.is_valid():
        return False
    elif form.kept_id is not None:
        change_draft(vault, form.kept_id, now=now, **form.changes())
    else:
        save_draft(vault, form.cleaned_data["draft"], now=now, **form.changes())
    return True


def _forget_words(vault: Vault, form: DraftForm, now: datetime) -> None:
    own = form.draft_id
    kept = find_kept(vault, own) if own else None
    if own is None or kept is None:
        return
    if form.kept_id is None:
        delete_draft(vault, own, now=now)
    else:
        change_draft(vault, own, now=now, text="", before="")


def keep_step(vault: Vault, form: StepForm, step: str, *, now: datetime) -> UUID:
    """Keep one step of the builder and return the draft's id; the last one puts the message together.

    Raises `RecordNotFound` where the draft was deleted since.
    """
    own = form.kept_id or form.cleaned_data["draft"]
    with transaction.atomic():
        if form.kept_id is not None:
            vault.get(Draft, own)
        draft = find_kept(vault, own)
        parts = draft.parts if draft else MessageParts()
        if step == "together":
            _keep_own_stem(vault, form.cleaned_data["own_stem"], now)
            text = compose_message(parts, say=gettext, **form.changes())
            save_draft(vault, own, now=now, text=text, before=_words_before(draft, text))
        else:
            save_draft(vault, own, now=now, parts=msgspec.structs.replace(parts, **form.changes()))
        forget_every_kept_form(vault, reverse("say-it-step"), now)
    return own


def let_wait(vault: Vault, id: UUID, how_long: HowLong, *, now: datetime) -> datetime | None:
    """Keep a draft until later and return when to look again. Raises `RecordNotFound`."""
    until = end_wait(how_long, now)
    with transaction.atomic():
        change_draft(vault, id, now=now, look_again_at=until)
        waits = find_waits(vault)
        _keep_waits(vault, waits.with_wait(id, until) if until else waits.without(id), now)
        if until is None:
            do_not_remind(vault.owner, id, now=now)
        else:
            remind_at(vault.owner, id, until, now=now)
    return until


def settle(vault: Vault, id: UUID, state: DraftState, *, now: datetime) -> None:
    """Keep what became of a draft; its wait is over. Raises `RecordNotFound`."""
    at = None if state is DraftState.OPEN else with_own_offset(now.replace(microsecond=0))
    with transaction.atomic():
        change_draft(vault, id, now=now, state=state, settled_at=at, look_again_at=None)
        _end_wait(vault, id, now)


def keep_own_model(vault: Vault, address: str, model: str, *, now: datetime) -> None:
    """Keep where the person's own model is. Nothing is asked."""
    vault.put_single(OwnModel(address=address, model=model), on=now.date())


def turn_off_own_model(vault: Vault) -> None:
    """Forget where the person's own model is."""
    vault.delete_single(OwnModel)


def put_in_suggestion(vault: Vault, id: UUID, words: str, *, now: datetime) -> None:
    """Put a suggestion into a draft because the person said so; their own words stay beside it.

    Raises `RecordNotFound`.
    """
    draft = vault.get(Draft, id)
    if words:
        change_draft(vault, id, now=now, text=words, before=_words_before(draft, words))


def delete_draft(vault: Vault, id: UUID, *, now: datetime) -> None:
    """Delete one draft for good, with its wait. Raises `RecordNotFound`."""
    with transaction.atomic():
        vault.get(Draft, id)
        vault.delete(id)
        _end_wait(vault, id, now)
        _forget_pages(vault, id, now)


def start_fresh(vault: Vault, id: UUID | None, *, now: datetime) -> None:
    """Forget what was kept when the session locked. Raises `RecordNotFound`."""
    if id is None:
        for page in ("say-it-new", "say-it-step"):
            forget_every_kept_form(vault, reverse(page), now)
    else:
        vault.get(Draft, id)
        _forget_pages(vault, id, now)


def find_kept(vault: Vault, id: UUID) -> Draft | None:
    """The draft with this id, if it was kept already."""
    try:
        return vault.get(Draft, id)
    except RecordNotFound:
        return None


def find_waits(vault: Vault) -> WaitList:
    """The drafts that wait, none at first."""
    return vault.get_single(WaitList) or WaitList()


def find_own_stem(vault: Vault) -> str:
    """The beginning the person wrote last."""
    kept = vault.get_single(OwnStem)
    return kept.words if kept else ""


def _keep_own_stem(vault: Vault, words: str, now: datetime) -> None:
    if words:
        vault.put_single(OwnStem(words=words), on=now.date())
    else:
        vault.delete_single(OwnStem)


def _words_before(draft: Draft | None, text: str) -> str:
    """What stood there before the message was put together; the first such words are kept."""
    if draft is None or draft.text in ("", text):
        return draft.before if draft else ""
    return draft.before or draft.text


def _end_wait(vault: Vault, id: UUID, now: datetime) -> None:
    """Let a draft wait no more."""
    _keep_waits(vault, find_waits(vault).without(id), now)
    do_not_remind(vault.owner, id, now=now)


def _keep_waits(vault: Vault, waits: WaitList, now: datetime) -> None:
    if waits.waits:
        vault.put_single(waits, on=now.date())
    else:
        vault.delete_single(WaitList)


def _forget_pages(vault: Vault, id: UUID, now: datetime) -> None:
    for page in PAGES_OF_ONE:
        forget_every_kept_form(vault, reverse(page, args=(id,)), now)
