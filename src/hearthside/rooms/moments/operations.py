"""What this room writes. When a function returns, what it wrote is there to stay."""

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import UUID

import msgspec
from django.db import transaction
from django.urls import reverse

from hearthside.core.diary import ContextList, Moment, Source
from hearthside.core.diary.draft import MomentDraft
from hearthside.core.diary.entry import Entry, NewContext, record_entry, revise_moment
from hearthside.core.diary.repetition import WITHIN, Repetition, Turn, find_repetition
from hearthside.core.diary.wall_clock import FARTHEST_APART
from hearthside.core.document import fingerprint
from hearthside.core.responses import TrialList
from hearthside.people.accounts.kept_form import (
    forget_every_kept_form,
    forget_same_kept_form,
)
from hearthside.vault.records import RecordNotFound, Vault

NOTHING_TO_KEEP = {"csrfmiddlewaretoken", "moment", "asked", "date", "time"}


class NameTaken(Exception):
    """Another context has this name; `id` says which."""

    def __init__(self, id: str) -> None:
        super().__init__("another context has this name")
        self.id = id


class ChangedMeanwhile(Exception):
    """The moment is no longer the one that was opened."""


def save_moment(vault: Vault, entry: Entry, *, id: UUID, now: datetime) -> Repetition | None:
    """Keep a new moment under the id its form carried: sent twice, it is there once.

    Returns what it repeats, if it does. Whatever is found, the moment is kept first.
    """
    with transaction.atomic():
        moment, contexts = record_entry(entry, find_contexts(vault))
        _keep_contexts(vault, contexts, now)
        vault.put(moment, id=id, month_of=moment.at)
        vault.delete_single(MomentDraft)
        _keep_trials(
            vault, find_trials(vault).admit(id, moment.at, moment.felt_insecurity, now), now
        )
    return find_again(vault, id)


def is_occasion(vault: Vault, id: UUID) -> bool:
    """Whether a moment is an occasion of a trial, so that a coin has something to say about it."""
    return find_trials(vault).with_moment(id) is not None


def change_moment(
    vault: Vault, id: UUID, entry: Entry, *, now: datetime, seen: str | None = None
) -> Moment:
    """Keep a moment as changed. Raises `RecordNotFound`, `ChangedMeanwhile`.

    `seen` is the fingerprint of the moment the form was opened with: what another window wrote
    since is not overwritten unseen.
    """
    with transaction.atomic():
        before = vault.get(Moment, id)
        moment, contexts = revise_moment(before, entry, find_contexts(vault))
        if seen and seen != fingerprint(before) and moment != before:
            raise ChangedMeanwhile
        _keep_contexts(vault, contexts, now)
        vault.put(moment, id=id, month_of=moment.at)
    return moment


def find_again(vault: Vault, id: UUID) -> Repetition | None:
    """What a moment repeats, if it does. Raises `RecordNotFound`."""
    latest = vault.get(Moment, id)
    # What was logged under another clock may lie in the month beside.
    since, until = latest.at - WITHIN - FARTHEST_APART, latest.at + FARTHEST_APART
    around = vault.all(Moment, since=since, until=until)
    others = (kept.document for kept in around if kept.id != id)
    return find_repetition(latest, others, find_contexts(vault))


def add_answer(vault: Vault, id: UUID, answer: str, turn: Turn) -> None:
    """Add what somebody answered to their own moment. Raises `RecordNotFound`."""
    with transaction.atomic():
        moment = vault.get(Moment, id)
        field = "needed" if turn is Turn.NEED else "note"
        said = "\n\n".join(filter(None, (getattr(moment, field), answer)))
        vault.put(msgspec.structs.replace(moment, **{field: said}), id=id, month_of=moment.at)


def delete_moment(vault: Vault, id: UUID, *, now: datetime) -> None:
    """Delete one moment for good, with what a lock or a trial kept of it. Raises `RecordNotFound`."""
    vault.get(Moment, id)
    with transaction.atomic():
        vault.delete(id)
        _keep_trials(vault, find_trials(vault).forget(id), now)
    for page in ("moments-edit", "moments-again"):
        forget_every_kept_form(vault, reverse(page, args=(id,)), now)


def keep_draft(vault: Vault, fields: Mapping[str, list[str]], *, now: datetime) -> None:
    """Keep a form as it stands; an empty one is forgotten, and so is one that was saved already.

    Raises `DocumentTooLarge`.
    """
    moment = moment_in(fields)
    if moment is None or is_saved(vault, moment):
        return
    written = {name: list(values) for name, values in fields.items() if any(values)}
    if written.keys() <= NOTHING_TO_KEEP:
        vault.delete_single(MomentDraft)
    else:
        written.pop("csrfmiddlewaretoken", None)
        draft = MomentDraft(moment=moment, kept_at=now, fields=written)
        vault.put_single(draft, on=now.date())
        # A draft goes on where the form kept at the lock ended.
        forget_same_kept_form(vault, reverse("moments-new"), now, field="moment", value=str(moment))


def start_fresh(vault: Vault, path: str, *, now: datetime) -> None:
    """Forget what was started at this address: the draft, and what was kept when the session locked."""
    if path == reverse("moments-new"):
        vault.delete_single(MomentDraft)
    forget_every_kept_form(vault, path, now)


def find_contexts(vault: Vault) -> ContextList:
    """The person's own list, empty at first."""
    return vault.get_single(ContextList) or ContextList()


def find_trials(vault: Vault) -> TrialList:
    """The person's trials, none at first."""
    return vault.get_single(TrialList) or TrialList()


def add_contexts(vault: Vault, names: tuple[NewContext, ...], *, now: datetime) -> None:
    """Add names to the list; one that rests is offered again."""

    def add(contexts: ContextList) -> ContextList:
        for new in names:
            contexts = contexts.add(new.name, day_level=new.day_level, soothing=new.soothing)
        return contexts

    _change_list(vault, add, now)


def rename_context(vault: Vault, id: str, name: str, *, now: datetime) -> None:
    """Give a context another name. Raises `NameTaken`, `UnusableContextName`, `RecordNotFound`."""

    def rename(contexts: ContextList) -> ContextList:
        holder = _known(contexts, id).find(name)
        if holder is not None and holder.id != id:
            raise NameTaken(holder.id)
        return contexts.rename(id, name)

    _change_list(vault, rename, now)


def merge_context(vault: Vault, id: str, *, into: str, now: datetime) -> None:
    """Let one context count as another from now on. Raises `RecordNotFound`."""
    _change_list(vault, lambda c: _known(_known(c, into), id).merge(id, into=into), now)


def separate_context(vault: Vault, id: str, *, now: datetime) -> None:
    """Let a merged context stand for itself again. Raises `RecordNotFound`."""
    _change_list(vault, lambda c: _known(c, id).separate(id), now)


def retire_context(vault: Vault, id: str, *, now: datetime) -> None:
    """Offer a context no longer; its history stays. Raises `RecordNotFound`."""
    _change_list(vault, lambda c: _known(c, id).retire(id), now)


def bring_back_context(vault: Vault, id: str, *, now: datetime) -> None:
    """Offer a context again. Raises `RecordNotFound`."""
    _change_list(vault, lambda c: _known(c, id).bring_back(id), now)


def mark_context(vault: Vault, id: str, *, day_level: bool, soothing: bool, now: datetime) -> None:
    """Say whether a context lasts all day, and whether it soothes. Raises `RecordNotFound`."""
    _change_list(
        vault, lambda c: _known(c, id).mark(id, day_level=day_level, soothing=soothing), now
    )


def point_context(vault: Vault, id: str, sources: frozenset[Source], *, now: datetime) -> None:
    """Say which sources a context touches, or none. Raises `RecordNotFound`."""
    _change_list(vault, lambda c: _known(c, id).point(id, sources), now)


def _change_list(vault: Vault, change: Callable[[ContextList], ContextList], now: datetime) -> None:
    with transaction.atomic():
        _keep_contexts(vault, change(find_contexts(vault)), now)


def _keep_contexts(vault: Vault, contexts: ContextList, now: datetime) -> None:
    if contexts != find_contexts(vault):
        vault.put_single(contexts, on=now.date())


def _keep_trials(vault: Vault, trials: TrialList, now: datetime) -> None:
    if trials != find_trials(vault):
        vault.put_single(trials, on=now.date())


def _known(contexts: ContextList, id: str) -> ContextList:
    if contexts.resolve(id) is None:
        raise RecordNotFound
    return contexts


def moment_in(fields: Mapping[str, list[str]]) -> UUID | None:
    """The id a form carries for its moment."""
    try:
        return UUID(fields["moment"][-1])
    except (KeyError, IndexError, ValueError):
        return None


def is_saved(vault: Vault, id: UUID) -> bool:
    """Whether the moment of this id is there."""
    try:
        vault.get(Moment, id)
    except RecordNotFound:
        return False
    return True
