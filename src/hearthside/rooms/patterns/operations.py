"""Settle the finding: at most once a day, and again when what it was built on has changed."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import DatabaseError

from hearthside.core.care.answer import SupportAnswer
from hearthside.core.diary import ContextList, Diary, Moment
from hearthside.core.finding import (
    Difference,
    Finding,
    Pictures,
    compare,
    describe_course,
    gather,
    is_same_day,
    settle,
)
from hearthside.core.state_space import SETTINGS, StateSpace
from hearthside.core.triggers import find_triggers
from hearthside.vault.records import Vault

from .figure import figure_course, figure_links, figure_patterns, specs_of
from .page import PatternsPage, build_page
from .paint import paint, warm_up

NOTHING_NEW = Difference(gone=False, added=0, added_before=0)


@dataclass(frozen=True, slots=True)
class OpenDiary:
    """The moments in order of time, with the ids they are kept under, and the contexts."""

    moments: tuple[tuple[UUID, Moment], ...]
    contexts: ContextList


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
        return build_page(None, {}, diary.contexts, added=0, now=now)
    difference = compare(finding, diary.moments, diary.contexts) if finding else NOTHING_NEW
    if finding is None or difference.settles_again(finding.settled_at, now):
        finding = _settle(vault, finding, diary, now=now, language=language)
        difference = NOTHING_NEW
    painted = _find_painted(vault, finding, language)
    answer = vault.get_single(SupportAnswer)
    return build_page(
        finding, painted, diary.contexts, added=difference.added, now=now, answer=answer
    )


def _open_diary(vault: Vault) -> OpenDiary:
    kept = ((stored.id, stored.document) for stored in vault.all(Moment))
    moments = tuple(sorted(kept, key=lambda pair: (pair[1].at, pair[0])))
    return OpenDiary(moments, vault.get_single(ContextList) or ContextList())


def _settle(
    vault: Vault, previous: Finding | None, diary: OpenDiary, *, now: datetime, language: str
) -> Finding:
    arrays = Diary.from_moments((moment for _id, moment in diary.moments), diary.contexts)
    # The painter is another library on another core: it draws the week while the engine reckons.
    with ThreadPoolExecutor(max_workers=1) as painter:
        space = StateSpace.over(arrays.at_hours, SETTINGS)
        course = describe_course(arrays, space=space)
        early = painter.submit(paint, specs_of(figure_course(course)))
        patterns = gather(arrays, find_triggers(arrays, space=space), course)
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
