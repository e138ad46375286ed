"""The room's page as values: every sentence and picture, ready to be laid out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.safestring import SafeString, mark_safe

from hearthside.core.care.answer import SupportAnswer, speaks_up
from hearthside.core.diary import ContextList
from hearthside.core.finding import (
    MOST_STARTS,
    SHOWN,
    Finding,
    Patterns,
    SinceValue,
    found_on,
    list_withdrawals,
)
from hearthside.core.series import Start, StartList
from hearthside.core.triggers import Tier, Trigger

from . import sentences as say
from .figure import Figure, figure_level, figure_links, figure_rhythm, figure_share
from .sentences.wording import name_trigger, say_day, soothes


@dataclass(frozen=True, slots=True)
class PaintedFigure:
    """A picture with its words and its table."""

    figure: Figure
    svg: SafeString
    svg_narrow: SafeString


@dataclass(frozen=True, slots=True)
class Link:
    """One context that goes together with felt insecurity, or may; `tier` is for the shown ones."""

    name: str
    tier: str
    words: tuple[str, ...]
    aside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """When the finding was settled, and what waits."""

    words: str
    waiting: str


@dataclass(frozen=True, slots=True)
class Since:
    """What has become of it since one start; `name` is empty where only a day was given."""

    name: str
    day: str
    words: tuple[str, ...]
    triggers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PatternsView:
    """What one diary shows, in words and pictures; the same in the app and in a file."""

    n_moments: int
    raising: tuple[Link, ...]
    soothing: tuple[Link, ...]
    likely: tuple[Link, ...]
    error_rates: str
    explained: tuple[str, ...]
    unclear_words: str
    unclear: tuple[str, ...]
    waiting_words: str
    waiting: tuple[str, ...]
    untouched: str
    progress: tuple[str, ...]
    verdict: str
    share: tuple[str, ...]
    rule: tuple[str, ...]
    links: PaintedFigure | None
    share_figure: PaintedFigure | None
    rhythm: PaintedFigure | None
    level: PaintedFigure | None
    numbers: str
    limits: str
    news: str
    sureness: tuple[str, ...]
    since: tuple[Since, ...]
    since_sureness: tuple[str, ...]
    more_starts: str
    responses: tuple[str, ...]
    has_responses: bool
    responses_sureness: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Since when a context is shown, by its name; those of the latest look in one sentence."""

    since: Mapping[str, str]
    news: str


NOTHING_FOUND = Found(since={}, news="")


@dataclass(frozen=True, slots=True)
class PatternsPage:
    """The page: what the diary shows, when that was settled, and what was taken back."""

    view: PatternsView | None
    settled: Settled | None
    withdrawn: tuple[str, ...]
    offers_support: bool = False


def build_page(
    finding: Finding | None,
    painted: Mapping[str, str],
    contexts: ContextList,
    starts: StartList,
    *,
    added: int,
    now: datetime,
    answer: SupportAnswer | None = None,
) -> PatternsPage:
    """Return the page of a finding; without one there is nothing in the diary yet."""
    if finding is None:
        return PatternsPage(view=None, settled=None, withdrawn=())
    return PatternsPage(
        view=build_view(
            finding.patterns, painted, _found(finding), starts=starts.begun(now.date())
        ),
        settled=Settled(
            words=say.describe_settling(
                finding.settled_at.astimezone(now.tzinfo), finding.patterns.n_moments
            ),
            waiting=say.describe_new_moments(added),
        ),
        withdrawn=tuple(_say_withdrawals(finding, contexts)),
        offers_support=speaks_up(finding, answer, now.date()),
    )


def build_view(
    patterns: Patterns,
    painted: Mapping[str, str],
    found: Found = NOTHING_FOUND,
    *,
    starts: Sequence[Start] = (),
) -> PatternsView:
    """Return what a diary shows, and where it is known, since when; `starts` are those that began."""
    explained = {e.context: e for e in patterns.explained}
    share = patterns.course.share
    too_few = patterns.in_tiers(Tier.NOT_ENOUGH)
    touched = [t for t in too_few if t.occasions]
    return PatternsView(
        n_moments=patterns.n_moments,
        raising=tuple(_link(t, found.since) for t in patterns.shown if not soothes(t)),
        soothing=tuple(_link(t, found.since) for t in patterns.shown if soothes(t)),
        likely=tuple(_link(t, found.since) for t in patterns.in_tiers(Tier.LIKELY)),
        error_rates=say.describe_error_rates({t.tier for t in patterns.triggers}),
        explained=tuple(
            say.describe_explained(t, explained.get(t.context))
            for t in patterns.in_tiers(Tier.NOT_ON_ITS_OWN)
        ),
        unclear_words=say.explain_unclear(),
        unclear=tuple(w for t in patterns.in_tiers(Tier.UNCLEAR) for w in say.describe_trigger(t)),
        waiting_words=say.explain_waiting(),
        waiting=tuple(
            say.describe_waiting(t, n_moments=patterns.n_moments, span_days=patterns.span_days)
            for t in touched
        ),
        untouched=say.describe_untouched([t for t in too_few if not t.occasions]),
        progress=say.describe_progress(patterns),
        verdict=say.name_verdict(share),
        share=say.describe_share(share),
        rule=say.explain_share(share),
        links=_painted(figure_links(patterns), painted),
        share_figure=_painted(figure_share(share), painted),
        rhythm=_painted(figure_rhythm(patterns.course.rhythm), painted),
        level=_painted(figure_level(patterns.course.line), painted),
        numbers=say.explain_numbers(),
        limits=say.explain_limits(),
        news=found.news,
        sureness=say.explain_sureness(),
        since=tuple(_list_since(patterns, starts)),
        since_sureness=say.explain_since(),
        more_starts=say.explain_most_starts() if len(starts) > MOST_STARTS else "",
        responses=say.describe_responses(patterns.responses),
        has_responses=bool(patterns.responses),
        responses_sureness=say.explain_responses(),
    )


def _list_since(patterns: Patterns, starts: Sequence[Start]) -> Iterator[Since]:
    """Every start with what became of it; where only days were given, these."""
    if not starts:
        yield from (_since("", value.start_on, value) for value in patterns.since)
    known = {value.start_on: value for value in patterns.since}
    for start in starts[:MOST_STARTS]:
        yield _since(start.name, start.start_on, known.get(start.start_on))


def _since(name: str, start_on: date, value: SinceValue | None) -> Since:
    day = say_day(start_on)
    if value is None:
        return Since(name, day, (say.explain_looked_at_later(),))
    return Since(name, day, say.describe_since(value), say.describe_shifts(value))


def _found(finding: Finding) -> Found:
    """Where everything was found at one look, the same day under every link would say nothing."""
    changes = {
        name: change
        for name, context_id in finding.context_ids.items()
        if (change := found_on(finding.changes, context_id))
    }
    latest = finding.settled_at.date()
    return Found(
        since={name: say.say_found(c) for name, c in changes.items() if c.on != latest},
        news=say.describe_news([name for name, c in changes.items() if c.on == latest]),
    )


def _link(trigger: Trigger, since: Mapping[str, str]) -> Link:
    aside = (say.describe_company(trigger), since.get(trigger.context, ""))
    return Link(
        name=name_trigger(trigger),
        tier=say.say_tier(trigger.tier) if trigger.tier in SHOWN else "",
        words=say.describe_trigger(trigger),
        aside=tuple(filter(None, aside)),
    )


def _painted(figure: Figure | None, painted: Mapping[str, str]) -> PaintedFigure | None:
    if figure is None:
        return None
    return PaintedFigure(
        figure=figure,
        svg=_trust(painted.get(figure.name, "")),
        svg_narrow=_trust(painted.get(f"{figure.name}-narrow", "")),
    )


def _trust(svg: str) -> SafeString:
    """What was painted went through an allow-list of shapes and plain attributes."""
    return mark_safe(svg)  # noqa: S308


def _say_withdrawals(finding: Finding, contexts: ContextList) -> Iterator[str]:
    for withdrawal in list_withdrawals(finding.changes):
        context = contexts.resolve(withdrawal.found.context_id)
        if context is not None:
            yield say.describe_withdrawal(context.name, withdrawal)
