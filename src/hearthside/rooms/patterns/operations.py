"""Settle the finding: at most once a day, and again when what it was built on has changed."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from secrets import randbits
from uuid import UUID

import msgspec
from django.db import DatabaseError, transaction
from django.urls import reverse

from hearthside.core.care.answer import SupportAnswer
from hearthside.core.diary import ContextList, Diary, Moment
from hearthside.core.finding import (
    MOST_STARTS,
    Difference,
    Finding,
    Pictures,
    compare,
    describe_course,
    gather,
    is_same_day,
    settle,
)
from hearthside.core.responses import MicroTrial, TrialList
from hearthside.core.series import Start, StartList
from hearthside.core.state_space import SETTINGS, StateSpace
from hearthside.core.triggers import find_triggers
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.vault.records import RecordNotFound, Vault

from .figure import figure_course, figure_links, figure_patterns, specs_of
from .page import PatternsPage, build_page
from .paint import paint, warm_up

SEED_BITS = 53
"""Every reader of JSON gives a whole number of so many bits back as it was."""

NOTHING_NEW = Difference(gone=False, added=0, added_before=0)


@dataclass(frozen=True, slots=True)
class OpenDiary:
    """The moments in order of time, with the ids they are kept under, the contexts, the starts."""

    moments: tuple[tuple[UUID, Moment], ...]
    contexts: ContextList
    starts: StartList


@dataclass(frozen=True, slots=True)
class TrialPlan:
    """What a person chose before the first occasion."""

    first: str
    second: str
    n_occasions: int
    upset_from: float


class TrialUnderWay(Exception):
    """Another trial is running."""


def look_at_patterns(vault: Vault, *, now: datetime, language: str) -> PatternsPage:
    """Return the room's page, settling the finding on the way when it is due.

    `now` is in the person's own time zone, because the day that ends is theirs.
    """
    finding = vault.get_single(Finding)
    if finding is None or not is_same_day(finding.settled_at, now):
        warm_up()
    diary = _open_diary(vault)
    if not diary.moments:
        _forget(vault)
        return build_page(None, {}, diary.contexts, diary.starts, added=0, now=now)
    difference = compare(finding, diary.moments, diary.contexts) if finding else NOTHING_NEW
    if finding is None or difference.settles_again(finding.settled_at, now):
        finding = _settle(vault, finding, diary, now=now, language=language)
        difference = NOTHING_NEW
    painted = _find_painted(vault, finding, language)
    return build_page(
        finding,
        painted,
        diary.contexts,
        diary.starts,
        added=difference.added,
        now=now,
        answer=vault.get_single(SupportAnswer),
    )


def _open_diary(vault: Vault) -> OpenDiary:
    kept = ((stored.id, stored.document) for stored in vault.all(Moment))
    moments = tuple(sorted(kept, key=lambda pair: (pair[1].at, pair[0])))
    contexts = vault.get_single(ContextList) or ContextList()
    return OpenDiary(moments, contexts, vault.get_single(StartList) or StartList())


def _settle(
    vault: Vault, previous: Finding | None, diary: OpenDiary, *, now: datetime, language: str
) -> Finding:
    arrays = Diary.from_moments((moment for _id, moment in diary.moments), diary.contexts)
    begun = diary.starts.begun(now.date())[:MOST_STARTS]
    starts_on = tuple(dict.fromkeys(start.start_on for start in begun))
    # The painter is another library on another core: it draws the week while the engine reckons.
    with ThreadPoolExecutor(max_workers=1) as painter:
        space = StateSpace.over(arrays.at_hours, SETTINGS)
        course = describe_course(arrays, space=space)
        early = painter.submit(paint, specs_of(figure_course(course)))
        found = find_triggers(arrays, space=space)
        patterns = gather(arrays, found, course, starts_on=starts_on)
        links = figure_links(patterns)
        painted = early.result() | paint(links.specs() if links else {})
    finding = settle(previous, patterns, diary.moments, diary.contexts, at=now)
    # A full disk keeps nobody from reading; the next look settles again.
    with suppress(DatabaseError):
        vault.put_single(finding, on=now)
    _keep_painted(vault, finding, painted, language)
    return finding


def _find_painted(vault: Vault, finding: Finding, language: str) -> dict[str, str]:
    kept = vault.get_single(Pictures)
    if kept and (kept.settled_at, kept.language) == (finding.settled_at, language):
        return kept.painted
    painted = paint(specs_of(figure_patterns(finding.patterns)))
    _keep_painted(vault, finding, painted, language)
    return painted


def _keep_painted(vault: Vault, finding: Finding, painted: dict[str, str], language: str) -> None:
    pictures = Pictures(settled_at=finding.settled_at, language=language, painted=painted)
    with suppress(DatabaseError):
        vault.put_single(pictures, on=finding.settled_at)


def _forget(vault: Vault) -> None:
    """Without moments there is nothing to have found."""
    for kind in (Finding, Pictures):
        if vault.get_single(kind) is not None:
            vault.delete_single(kind)


def note_start(vault: Vault, start: Start) -> None:
    """Keep a start under the id its form carried: sent twice, it is there once. Raises `UnusableStart`."""
    with transaction.atomic():
        _keep_starts(vault, find_starts(vault).note(start), start.noted_at)
        forget_every_kept_form(vault, reverse("patterns-start-new"), start.noted_at)


def rename_start(vault: Vault, id: UUID, name: str, *, now: datetime) -> None:
    """Give a start other words; its day stays. Raises `RecordNotFound`, `UnusableStart`."""
    with transaction.atomic():
        find_start(vault, id)
        _keep_starts(vault, find_starts(vault).rename(id, name), now)


def remove_start(vault: Vault, id: UUID, *, now: datetime) -> None:
    """Delete a start for good, and what was found since its day. Raises `RecordNotFound`."""
    with transaction.atomic():
        start = find_start(vault, id)
        starts = find_starts(vault).remove(id)
        _keep_starts(vault, starts, now)
        finding = vault.get_single(Finding)
        if finding and all(other.start_on != start.start_on for other in starts.starts):
            vault.put_single(finding.without_start(start.start_on), on=finding.settled_at)


def find_starts(vault: Vault) -> StartList:
    """The person's starts, none at first."""
    return vault.get_single(StartList) or StartList()


def find_start(vault: Vault, id: UUID) -> Start:
    """One start. Raises `RecordNotFound`."""
    start = find_starts(vault).find(id)
    if start is None:
        raise RecordNotFound
    return start


def begin_trial(vault: Vault, plan: TrialPlan, *, id: UUID, now: datetime) -> None:
    """Begin a trial under the id its form carried, with a coin nobody can foresee.

    Raises `TrialUnderWay`: one runs at a time, or an occasion would have two answers.
    """
    with transaction.atomic():
        trials = find_trials(vault)
        if trials.find(id) is not None:
            return
        if trials.running(now) is not None:
            raise TrialUnderWay
        trial = MicroTrial(
            id=id,
            began_at=now,
            first=plan.first,
            second=plan.second,
            seed=randbits(SEED_BITS),
            n_occasions=plan.n_occasions,
            upset_from=plan.upset_from,
        )
        _keep_trials(vault, trials.keep(trial), now)
        forget_every_kept_form(vault, reverse("patterns-trial-new"), now)


def follow_up(vault: Vault, id: UUID, felt_insecurity: float, *, now: datetime) -> bool:
    """Keep how it feels after the latest occasion, and say whether it came in time.

    Raises `RecordNotFound`.
    """
    with transaction.atomic():
        trial = find_trial(vault, id)
        due = trial.due(now)
        if due is None or due.moment is None:
            return False
        answered = trial.answer(due.moment, felt_insecurity, now)
        _keep_trials(vault, find_trials(vault).keep(answered), now)
    return True


def stop_trial(vault: Vault, id: UUID, *, now: datetime) -> None:
    """Stop a trial that is under way; it is kept, without a result. Raises `RecordNotFound`."""
    with transaction.atomic():
        trial = find_trial(vault, id)
        if trial.is_running(now):
            stopped = msgspec.structs.replace(trial, stopped_at=now)
            _keep_trials(vault, find_trials(vault).keep(stopped), now)


def delete_trial(vault: Vault, id: UUID, *, now: datetime) -> None:
    """Delete a trial for good. Raises `RecordNotFound`."""
    with transaction.atomic():
        find_trial(vault, id)
        _keep_trials(vault, find_trials(vault).remove(id), now)


def find_trials(vault: Vault) -> TrialList:
    """The person's trials, none at first."""
    return vault.get_single(TrialList) or TrialList()


def find_trial(vault: Vault, id: UUID) -> MicroTrial:
    """One trial. Raises `RecordNotFound`."""
    trial = find_trials(vault).find(id)
    if trial is None:
        raise RecordNotFound
    return trial


def _keep_starts(vault: Vault, starts: StartList, now: datetime) -> None:
    if starts.starts:
        vault.put_single(starts, on=now)
    else:
        vault.delete_single(StartList)


def _keep_trials(vault: Vault, trials: TrialList, now: datetime) -> None:
    if trials.trials:
        vault.put_single(trials, on=now)
    else:
        vault.delete_single(TrialList)
