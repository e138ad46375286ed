"""What the pages of this room show. They open single documents and two months, never the whole diary."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from django.http import QueryDict

from hearthside.core.care.answer import SupportAnswer, speaks_up
from hearthside.core.diary import ContextList, Moment
from hearthside.core.diary.check_in import CheckInState, CheckInWindow
from hearthside.core.diary.draft import MomentDraft
from hearthside.core.diary.entry import ticked_contexts
from hearthside.core.diary.next_step import NextStep, choose_next_step, is_time_for_patterns
from hearthside.core.fears import FearEntry
from hearthside.core.finding import Finding
from hearthside.core.language.wait import WaitList
from hearthside.core.pause import Phase
from hearthside.core.responses import TrialList
from hearthside.core.safety.questions import is_low
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.people.couple.pausing import see
from hearthside.people.reminding.line import came_lately
from hearthside.vault.records import Stored, Vault
from hearthside.vault.refusal import VaultDamaged

from .forms import CheckInForm
from .operations import month_before, recent_moments, state_now

ASK_AFTER, ASK_UNTIL = timedelta(hours=1), timedelta(hours=48)
ASK_OF_FEAR = timedelta(days=3)
SHOW_DRAFT = timedelta(days=3)
OFFER_FOR = timedelta(hours=2)

Kept = Stored[Moment]


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """The latest moment says nothing yet about what was needed. `at` is its wall clock."""

    id: UUID
    at: datetime
    contexts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FearQuestion:
    """A fear whose day has passed. Its words stay in its own room."""

    id: UUID
    due_on: date


@dataclass(frozen=True, slots=True)
class TrialQuestion:
    """An occasion of a trial some hours ago. `at` is its wall clock; what it was about stays where it is."""

    id: UUID
    at: datetime


@dataclass(frozen=True, slots=True)
class OpenPause:
    """A pause that is under way. `back_at` is its wall clock, and None once the time to return has come."""

    back_at: datetime | None
    is_today: bool = True


@dataclass(frozen=True, slots=True)
class TodayPage:
    """One glance. `now` is the wall clock of the person; `was_low` tells of a check-in just now."""

    now: datetime
    check_in: CheckInState
    opens_at: time
    closes_at: time
    question: OpenQuestion | None
    fear: FearQuestion | None
    trial: TrialQuestion | None
    draft: UUID | None
    pause: OpenPause | None
    step: NextStep
    was_low: bool
    offers_support: bool
    was_reminded: bool


@dataclass(frozen=True, slots=True)
class CheckInPage:
    """The check-in, and whether it can be answered now."""

    form: CheckInForm
    check_in: CheckInState
    opens_at: time

    @property
    def is_open(self) -> bool:
        return self.check_in is CheckInState.DUE


def today_page(vault: Vault, window: CheckInWindow, *, now: datetime) -> TodayPage:
    """The check-in, one open question, one next step."""
    moments, fears = vault.all_of_both(Moment, FearEntry, since=month_before(now.date()))
    contexts = vault.get_single(ContextList) or ContextList()
    state, trial = state_now(moments, window, now=now), _trial_question(vault, now)
    finding = vault.get_single(Finding)
    step = choose_next_step(
        has_draft=vault.get_single(MomentDraft) is not None,
        has_moments=bool(moments or contexts.contexts),
        check_in=state,
        has_news=_has_news(finding, moments, now),
    )
    return TodayPage(
        now=now.replace(tzinfo=None),
        check_in=state,
        opens_at=time(window.from_hour % 24),
        closes_at=time(window.closes_hour % 24),
        # One question about a moment is enough; this one has to come in time.
        question=None if trial else _open_question(moments, contexts, now),
        fear=_fear_question(fears, now.date()),
        trial=trial,
        draft=_waited_draft(vault, now),
        pause=_open_pause(vault, now),
        step=step,
        was_low=any(_was_low(kept.document, now) for kept in moments),
        offers_support=speaks_up(finding, vault.get_single(SupportAnswer), now.date()),
        was_reminded=came_lately(vault.owner, now),
    )


def check_in_page(
    vault: Vault, window: CheckInWindow, sent: QueryDict | None, *, path: str, now: datetime
) -> CheckInPage:
    """The check-in of the day: as it was sent, else as it was left, else empty."""
    contexts = vault.get_single(ContextList) or ContextList()
    started = None if sent else find_kept_form(vault, path)
    day: date = window.day_answered_at(now) or now.date()
    form = CheckInForm(sent, contexts=contexts, on=day, started=started)
    state = state_now(recent_moments(vault, now=now), window, now=now)
    return CheckInPage(form, state, time(window.from_hour % 24))


def _has_news(finding: Finding | None, moments: tuple[Kept, ...], now: datetime) -> bool:
    if finding is None:
        return is_time_for_patterns(None, now.date(), len(moments))
    new = sum(kept.document.at > finding.settled_at for kept in moments)
    return is_time_for_patterns(finding.settled_at.date(), now.date(), new)


def _open_question(
    moments: tuple[Kept, ...], contexts: ContextList, now: datetime
) -> OpenQuestion | None:
    own = [kept for kept in moments if not kept.document.scheduled]
    latest = max(own, key=lambda kept: kept.document.at, default=None)
    if latest is None or not _is_open(latest.document, now):
        return None
    moment = latest.document
    names = tuple(context.name for context in ticked_contexts(moment, contexts))
    return OpenQuestion(latest.id, moment.at.replace(tzinfo=None), names)


def _was_low(moment: Moment, now: datetime) -> bool:
    """Whether this is a low check-in of the last two hours. It is told from the entry; nothing is noted."""
    is_new = moment.scheduled and timedelta(0) <= now - moment.at <= OFFER_FOR
    return is_new and is_low(moment.felt_insecurity, moment.items)


def _fear_question(written: tuple[Stored[FearEntry], ...], today: date) -> FearQuestion | None:
    """The latest fear to look back on. It is asked here for three days, then only in its room."""
    due = (
        FearQuestion(kept.id, kept.document.due_on)
        for kept in written
        if kept.document.is_due(today) and today - kept.document.due_on <= ASK_OF_FEAR
    )
    return max(due, key=lambda question: question.due_on, default=None)


def _waited_draft(vault: Vault, now: datetime) -> UUID | None:
    """A draft somebody wanted to look at again. Its words stay in its own room."""
    waits = vault.get_single(WaitList)
    return waits.find_due(now, within=SHOW_DRAFT) if waits else None


def _open_pause(vault: Vault, now: datetime) -> OpenPause | None:
    """The pause that is under way for this person. Files that somebody changed are told of in its own room."""
    try:
        pause = see(vault, now).pause
    except VaultDamaged:
        return None
    if pause.is_between or pause.joint is None:
        return None
    if pause.phase not in (Phase.RESTING, Phase.NEW_TIME):
        return OpenPause(None)
    back_at = pause.joint.return_at.astimezone(now.tzinfo).replace(tzinfo=None)
    return OpenPause(back_at, is_today=back_at.date() == now.date())


def _trial_question(vault: Vault, now: datetime) -> TrialQuestion | None:
    """The occasion to ask about now, if a trial is under way."""
    trials = vault.get_single(TrialList)
    running = trials.running(now) if trials else None
    occasion = running.due(now) if running else None
    if running is None or occasion is None or occasion.at is None:
        return None
    return TrialQuestion(running.id, occasion.at.astimezone(now.tzinfo).replace(tzinfo=None))


def _is_open(moment: Moment, now: datetime) -> bool:
    """Whether to ask what was needed: soon after, once, and only where it felt insecure."""
    due = ASK_AFTER <= now - moment.at <= ASK_UNTIL
    return due and moment.felt_insecurity > 0 and not moment.needed
