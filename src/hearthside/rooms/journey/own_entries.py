"""The person's own entries that an exercise begins from, one of each kind."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from hearthside.core.agreements.entry import AgreementBook
from hearthside.core.diary import ContextList, Moment
from hearthside.core.diary.entry import ticked_contexts
from hearthside.core.fears import FearEntry
from hearthside.core.fears.fear import Outcome
from hearthside.core.journey import Material
from hearthside.core.language.draft import Draft
from hearthside.core.plans import Helped, IfThenPlan, PlanBook
from hearthside.core.series.persistence import INSECURE_FROM
from hearthside.core.sources import OwnView
from hearthside.core.sources.words import TITLES
from hearthside.core.worth import (
    BankVolume,
    EntryKind,
    LatestVolume,
    SecurityBank,
    Value,
    WorthBook,
)
from hearthside.core.worth.value import NAMES
from hearthside.people.wording import in_a_row
from hearthside.vault.records import Vault

from . import sentences

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

LOOKS_BACK = timedelta(days=125)
"""As far as the rule reads that says it is here again."""

CALM_UNTIL = 2.0
RECENT = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """One entry: what it is, its words, and when; `at` is the person's wall clock, `None` if undated.

    `told` is what became of it, in words of ours.
    """

    lead: "StrOrPromise"
    words: str
    at: datetime | None = None
    told: "StrOrPromise" = ""
    is_recent: bool = False


@dataclass(frozen=True, slots=True)
class Recent:
    """What was written in the last four months, opened once."""

    moments: tuple[Moment, ...]
    fears: tuple[FearEntry, ...]
    contexts: ContextList
    plans: PlanBook


Found = dict[Material, OwnEntry]


def read_recent(vault: Vault, *, now: datetime) -> Recent:
    """Open the moments and fears of the last four months, in order of time."""
    since = (now - LOOKS_BACK).date()
    moments, fears = vault.all_of_both(Moment, FearEntry, since=since)
    return Recent(
        moments=tuple(sorted((kept.document for kept in moments), key=lambda moment: moment.at)),
        fears=tuple(sorted((kept.document for kept in fears), key=lambda fear: fear.written_at)),
        contexts=vault.get_single(ContextList) or ContextList(),
        plans=vault.get_single(PlanBook) or PlanBook(),
    )


def find_own(vault: Vault, recent: Recent, *, now: datetime) -> Found:
    """One entry of each kind that there is, the latest; drafts are looked for by `find_draft`."""
    found = (
        *_from_moments(recent, now),
        *_from_fears(recent.fears, now),
        *_from_plans(recent),
        _source(vault.get_single(OwnView) or OwnView()),
        _agreement(vault.get_single(AgreementBook) or AgreementBook()),
        _value(vault.get_single(WorthBook) or WorthBook()),
        _kindness(_open_bank(vault), now),
    )
    return {kind: entry for kind, entry in found if entry is not None}


def find_draft(vault: Vault, *, now: datetime) -> OwnEntry | None:
    """The latest thing that the person thought of saying, of the last four months."""
    drafts = vault.all(Draft, since=(now - LOOKS_BACK).date())
    told = [kept.document for kept in drafts if kept.document.text]
    latest = max(told, key=lambda draft: draft.written_at, default=None)
    lead = sentences.LEADS[Material.DRAFT]
    return _dated(lead, latest.text, latest.written_at, now) if latest else None


def list_helpers(recent: Recent) -> tuple[OwnEntry, ...]:
    """What helped before: plans that did, and how the person coped with a fear."""
    helped = {use.plan for use in recent.plans.uses if use.helped is Helped.YES}
    plans = [_say_plan(plan, recent) for plan in recent.plans.by_use() if plan.id in helped]
    coped = [fear.coped for fear in reversed(recent.fears) if fear.coped]
    lead = sentences.LEADS[Material.HELPFUL_PLAN]
    return tuple(OwnEntry(lead, words) for words in (*plans[:2], *coped[:1]))


def _from_moments(recent: Recent, now: datetime) -> Iterable[tuple[Material, OwnEntry | None]]:
    hard, calm = None, None
    for moment in recent.moments:
        if moment.felt_insecurity >= INSECURE_FROM and _words_of(moment):
            hard = moment
        elif moment.felt_insecurity <= CALM_UNTIL and _is_exposed(moment, recent.contexts):
            calm = moment
    leads = sentences.LEADS
    if hard:
        lead = leads[Material.HARD_MOMENT]
        yield Material.HARD_MOMENT, _dated(lead, _words_of(hard), hard.at, now)
    if calm:
        names = in_a_row(c.name for c in ticked_contexts(calm, recent.contexts))
        words = calm.happened or names
        yield Material.CALM_MOMENT, _dated(leads[Material.CALM_MOMENT], words, calm.at, now)
    yield Material.CONTEXT, _most_ticked(recent)


def _words_of(moment: Moment) -> str:
    return moment.told_myself or moment.happened


def _is_exposed(moment: Moment, contexts: ContextList) -> bool:
    """Whether something was there that is no comfort and does not hold all day."""
    return any(not c.soothing and not c.day_level for c in ticked_contexts(moment, contexts))


def _most_ticked(recent: Recent) -> OwnEntry | None:
    ticked = Counter(
        context.name
        for moment in recent.moments
        if moment.felt_insecurity >= INSECURE_FROM
        for context in ticked_contexts(moment, recent.contexts)
        if not context.soothing and not context.day_level
    )
    lead = sentences.LEADS[Material.CONTEXT]
    return OwnEntry(lead, ticked.most_common(1)[0][0]) if ticked else None


def _from_fears(
    fears: tuple[FearEntry, ...], now: datetime
) -> Iterable[tuple[Material, OwnEntry | None]]:
    for fear in fears:
        for kind in _kinds_of(fear):
            told = sentences.OUTCOMES[fear.outcome] if kind is Material.SETTLED_FEAR else ""
            yield kind, _dated(sentences.LEADS[kind], fear.what, fear.written_at, now, told)


def _kinds_of(fear: FearEntry) -> tuple[Material, ...]:
    if fear.outcome is Outcome.OPEN:
        return (Material.OPEN_FEAR,)
    return (Material.SETTLED_FEAR, *((Material.TRUE_FEAR,) if fear.came_true else ()))


def _from_plans(recent: Recent) -> Iterable[tuple[Material, OwnEntry | None]]:
    book = recent.plans
    for need in book.needs:
        words = need.words or str(sentences.NEEDS[need.kind])
        yield Material.NEED, OwnEntry(sentences.LEADS[Material.NEED], words) if words else None
    for plan in book.by_use()[:1]:
        yield Material.PLAN, OwnEntry(sentences.LEADS[Material.PLAN], _say_plan(plan, recent))
    for helper in list_helpers(recent)[:1]:
        yield Material.HELPFUL_PLAN, helper


def _say_plan(plan: IfThenPlan, recent: Recent) -> str:
    cue = plan.cue_today(recent.contexts)
    return _("%(cue)s: %(response)s") % {"cue": cue, "response": plan.then_i}


def _source(view: OwnView) -> tuple[Material, OwnEntry | None]:
    lead = sentences.LEADS[Material.SOURCE]
    said = [OwnEntry(lead, words, told=_(TITLES[source])) for source, words in view.words.items()]
    return Material.SOURCE, said[0] if said else None


def _agreement(book: AgreementBook) -> tuple[Material, OwnEntry | None]:
    """The latest text that both agreed to, and that has not ended."""
    lead = sentences.LEADS[Material.AGREEMENT]
    texts = [
        entry.agreed.action
        for entry in book.entries
        if entry.agreed is not None and not entry.is_gone and not entry.side.retired
    ]
    return Material.AGREEMENT, OwnEntry(lead, texts[-1]) if texts else None


def _value(book: WorthBook) -> tuple[Material, OwnEntry | None]:
    """What stands first among the things that matter."""
    lead = sentences.LEADS[Material.VALUE]
    first = next((OwnEntry(lead, _name(value)) for value in book.values), None)
    return Material.VALUE, first


def _name(value: Value) -> str:
    return _(NAMES[value.known]) if value.known else value.words


def _open_bank(vault: Vault) -> SecurityBank:
    latest = vault.get_single(LatestVolume) or LatestVolume()
    return latest.join(vault.get_many(BankVolume, latest.earlier))


def _kindness(bank: SecurityBank, now: datetime) -> tuple[Material, OwnEntry | None]:
    """The kindness that was kept last, with what it meant."""
    lead = sentences.LEADS[Material.KINDNESS]
    for entry in bank.newest_first(kind=EntryKind.KINDNESS)[:1]:
        words = "\n".join(filter(None, (entry.what, entry.about_me)))
        at = datetime.combine(entry.on, time()) if entry.on else None
        return Material.KINDNESS, _dated(lead, words, at, now) if at else OwnEntry(lead, words)
    return Material.KINDNESS, None


def _dated(
    lead: "StrOrPromise",
    words: str,
    at: datetime,
    now: datetime,
    told: "StrOrPromise" = "",
) -> OwnEntry:
    wall = at.replace(tzinfo=None)
    is_recent = (now.date() - at.date()) <= RECENT
    return OwnEntry(lead, words, at=wall, told=told, is_recent=is_recent)
