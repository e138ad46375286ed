"""From ticks to exactly what is handed over: values that hold nothing that was not ticked.

Everything that leaves the house is made from a `HandOver`, never from the diary, so that a
renderer cannot show what is not in it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from hearthside.core.agreements import Entry, Terms
from hearthside.core.care.safety_plan import SafetyPlan
from hearthside.core.diary import ContextList, Moment
from hearthside.core.diary.entry import extents_now, ticked_contexts
from hearthside.core.estimate import Estimate
from hearthside.core.fears import FearEntry, Outcome
from hearthside.core.finding import TOLD, Finding, Share
from hearthside.core.series import LevelPoint
from hearthside.core.triggers import Trigger

from .ticks import WORD_FIELDS, Field, Part, Ticks


@dataclass(frozen=True, slots=True)
class Score:
    """A score of a short measure, on the day it was answered; it runs from `lowest` to `highest`."""

    name: str
    answered_on: date
    value: Estimate
    lowest: float
    highest: float


@dataclass(frozen=True, slots=True)
class Material:
    """What there is to choose from. `finding` is `None` while none stands on the diary as it is.

    `scores` and `fears` come with the key they are ticked by, and an agreement is ticked by its id.
    """

    moments: Sequence[tuple[UUID, Moment]] = ()
    contexts: ContextList = field(default_factory=ContextList)
    fears: Sequence[tuple[UUID, FearEntry]] = ()
    finding: Finding | None = None
    plan: SafetyPlan | None = None
    scores: Sequence[tuple[str, Score]] = ()
    agreements: Sequence[Entry] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """How much was written in the period: moments, check-ins among them, days with either."""

    n_moments: int
    n_scheduled: int
    n_days: int


@dataclass(frozen=True, slots=True)
class TickedMoment:
    """One moment with the ticked fields alone; the others are empty, as if never written.

    `contexts` says by name how far each was there, 0 to 1; a name that was there in none of
    the ticked moments is not among them. It is `None` when the field was not ticked.
    """

    at: datetime
    felt_insecurity: float
    scheduled: bool
    contexts: dict[str, float] | None = None
    response: str | None = None
    words: dict[Field, str] = field(default_factory=dict)
    items: dict[str, int] = field(default_factory=dict)

    @property
    def there(self) -> tuple[str, ...]:
        """The names of the contexts that were there."""
        return tuple(name for name, extent in (self.contexts or {}).items() if extent > 0)


@dataclass(frozen=True, slots=True)
class TickedFear:
    """One fear and what became of it. What the person needed afterwards is theirs alone."""

    what: str
    stated_percent: int
    written_on: date
    due_on: date
    outcome: Outcome
    how_it_was: str
    coped: str


@dataclass(frozen=True, slots=True)
class TickedAgreement:
    """The text that the person said yes to; who the other is and what only one of them said is not here."""

    text: Terms
    agreed_on: date | None
    is_alone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """What is handed over. The findings are of the whole diary, as it stood when last looked at."""

    made_on: date
    since: date
    until: date
    name: str = ""
    about: str = ""
    summary: Summary | None = None
    settled_on: date | None = None
    n_behind: int = 0
    share: Share | None = None
    links: tuple[Trigger, ...] = ()
    has_every_link: bool = False
    line: tuple[LevelPoint, ...] = ()
    has_week: bool = False
    scores: tuple[Score, ...] = ()
    moments: tuple[TickedMoment, ...] = ()
    fears: tuple[TickedFear, ...] = ()
    agreements: tuple[TickedAgreement, ...] = ()
    plan: SafetyPlan | None = None


def gather(ticks: Ticks, material: Material, *, made_on: date) -> HandOver:
    """Return what was ticked, and nothing else; what is gone since is left out without a word.

    >>> ticks = Ticks(since=date(2026, 3, 1), until=date(2026, 3, 31), about="sleep")
    >>> gather(ticks, Material(), made_on=date(2026, 4, 1)).about
    'sleep'
    """
    lived = [pair for pair in material.moments if ticks.covers(pair[1].at.date())]
    chosen = [m for key, m in lived if ticks.all_moments or key in ticks.moments]
    plan = material.plan if Part.PLAN in ticks.parts else None
    return HandOver(
        made_on=made_on,
        since=ticks.since,
        until=ticks.until,
        name=ticks.name,
        about=ticks.about,
        summary=_summarize(m for _, m in lived) if Part.SUMMARY in ticks.parts else None,
        scores=tuple(score for key, score in material.scores if key in ticks.scores),
        moments=_tick_moments(chosen, ticks.fields, material.contexts),
        fears=_tick_fears(ticks, material.fears),
        agreements=_tick_agreements(ticks, material.agreements),
        plan=plan if plan and not plan.is_empty else None,
        **_tick_finding(ticks, material.finding),
    )


def linkable(finding: Finding | None) -> dict[str, Trigger]:
    """What the finding tells of as a link, sure or still being checked, by the id of its context."""
    if finding is None:
        return {}
    shown = ((finding.context_ids.get(t.context), t) for t in finding.patterns.in_tiers(*TOLD))
    return {key: trigger for key, trigger in shown if key is not None}


def _summarize(moments: Iterable[Moment]) -> Summary:
    lived = tuple(moments)
    days = {moment.at.date() for moment in lived}
    return Summary(len(lived), sum(moment.scheduled for moment in lived), len(days))


def _tick_finding(ticks: Ticks, finding: Finding | None) -> dict[str, Any]:
    known = linkable(finding)
    links = tuple(trigger for key, trigger in known.items() if key in ticks.links)
    if finding is None or not (links or ticks.parts & {Part.SHARE, Part.LINE, Part.WEEK}):
        return {}
    course = finding.patterns.course
    return {
        "settled_on": finding.settled_at.date(),
        "n_behind": finding.patterns.n_moments,
        "share": course.share if Part.SHARE in ticks.parts else None,
        "line": course.line if Part.LINE in ticks.parts else (),
        "has_week": Part.WEEK in ticks.parts,
        "links": links,
        "has_every_link": bool(links) and len(links) == len(known),
    }


def _tick_moments(
    chosen: Iterable[Moment], fields: frozenset[Field], contexts: ContextList
) -> tuple[TickedMoment, ...]:
    moments = sorted(chosen, key=lambda moment: moment.at)
    there = {c.id for moment in moments for c in ticked_contexts(moment, contexts)}
    names = {c.id: c.name for c in contexts.contexts if c.id in there}
    return tuple(_tick_moment(m, fields, extents_now(m, contexts), names) for m in moments)


def _tick_moment(
    moment: Moment,
    fields: frozenset[Field],
    extents: Mapping[str, float],
    names: Mapping[str, str],
) -> TickedMoment:
    words = {name: getattr(moment, name.value) for name in WORD_FIELDS if name in fields}
    named = {name: extents[key] for key, name in names.items() if key in extents}
    return TickedMoment(
        at=moment.at,
        felt_insecurity=moment.felt_insecurity,
        scheduled=moment.scheduled,
        contexts=named if Field.CONTEXTS in fields else None,
        response=moment.response if Field.RESPONSE in fields else None,
        words={name: text for name, text in words.items() if text},
        items=dict(moment.items) if Field.CHECK_IN in fields else {},
    )


def _tick_fears(ticks: Ticks, fears: Sequence[tuple[UUID, FearEntry]]) -> tuple[TickedFear, ...]:
    chosen = [fear for key, fear in fears if key in ticks.fears]
    return tuple(
        TickedFear(
            what=fear.what,
            stated_percent=fear.stated_percent,
            written_on=fear.written_at.date(),
            due_on=fear.due_on,
            outcome=fear.outcome,
            how_it_was=fear.how_it_was,
            coped=fear.coped,
        )
        for fear in sorted(chosen, key=lambda fear: fear.written_at)
    )


def _tick_agreements(ticks: Ticks, entries: Iterable[Entry]) -> tuple[TickedAgreement, ...]:
    return tuple(
        TickedAgreement(entry.stands_by, entry.agreed_on, entry.is_alone)
        for entry in entries
        if entry.id in ticks.agreements and entry.stands_by is not None
    )
