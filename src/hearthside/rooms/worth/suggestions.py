"""What the person's own record would offer to the bank: never kept by itself."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.urls import reverse

from hearthside.core.agreements import AgreementBook, Fit
from hearthside.core.diary import ContextList, Moment
from hearthside.core.diary.entry import ticked_contexts
from hearthside.core.finding import Finding
from hearthside.core.worth import EntryKind, SecurityBank
from hearthside.core.worth.calm import find_usual_triggers, is_calm
from hearthside.people.wording import in_a_row
from hearthside.vault.records import Stored, Vault

from .sentences import KINDS, KindWords
from .volumes import find_bank

LOOKED_BACK = timedelta(days=31)
MOST = 6


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something that could be kept: where it came from, its day, and words to begin with."""

    kind: EntryKind
    origin: UUID
    on: date
    about: str
    words: str

    @property
    def named(self) -> KindWords:
        return KINDS[self.kind]

    @property
    def url(self) -> str:
        return reverse("worth-bank-new", args=(self.kind,)) + f"?from={self.origin}"


def find_suggestions(vault: Vault, *, today: date, holds_back: bool) -> tuple[Suggestion, ...]:
    """Calm moments with a usual trigger and agreements kept, of the last month, newest first."""
    bank = find_bank(vault)
    kept = () if holds_back else _agreements_kept(vault, today)
    found = (*_calm_moments(vault, today), *kept)
    new = sorted(_not_kept_yet(found, bank), key=lambda one: one.on, reverse=True)
    return tuple(new[:MOST])


def seed_of(vault: Vault, origin: str, *, today: date) -> dict[str, object]:
    """What a form begins with when it comes from a suggestion; nothing for an unknown one."""
    if not origin:
        return {}
    offered = (*_calm_moments(vault, today), *_agreements_kept(vault, today))
    one = next((one for one in offered if str(one.origin) == origin), None)
    return {"origin": one.origin, "what": one.words, "on": one.on} if one else {}


def _not_kept_yet(found: Iterable[Suggestion], bank: SecurityBank) -> Iterator[Suggestion]:
    return (one for one in found if not bank.has_from(one.origin))


def _calm_moments(vault: Vault, today: date) -> tuple[Suggestion, ...]:
    contexts = vault.get_single(ContextList) or ContextList()
    usual = find_usual_triggers(vault.get_single(Finding))
    since = today - LOOKED_BACK
    moments = vault.all(Moment, since=since) if usual else ()
    return tuple(
        _of_moment(kept, contexts)
        for kept in moments
        if kept.document.at.date() >= since and is_calm(kept.document, contexts, usual)
    )


def _of_moment(kept: Stored[Moment], contexts: ContextList) -> Suggestion:
    moment = kept.document
    about = in_a_row(context.name for context in ticked_contexts(moment, contexts))
    words = moment.happened or moment.note or about
    return Suggestion(EntryKind.CALM, kept.id, moment.at.date(), about, words)


def _agreements_kept(vault: Vault, today: date) -> tuple[Suggestion, ...]:
    book = vault.get_single(AgreementBook)
    return tuple(
        Suggestion(
            EntryKind.AGREEMENT,
            one.id,
            one.on,
            entry.agreed.action,
            one.words or entry.agreed.action,
        )
        for entry in (book.entries if book else ())
        if entry.agreed and not entry.is_gone
        for one in entry.check_ins
        if one.fit is Fit.KEPT and today - one.on <= LOOKED_BACK
    )
