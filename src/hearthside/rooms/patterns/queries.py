"""What the pages of starts and trials show."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.http import QueryDict
from django.urls import reverse

from hearthside.core.diary import Moment
from hearthside.core.responses import MicroTrial
from hearthside.core.responses.micro_trial import FOLLOW_UP_FROM, FOLLOW_UP_UNTIL
from hearthside.core.series import Start
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.vault.records import RecordNotFound, Vault

from . import sentences as say
from .forms import RenameForm, StartForm, TrialForm
from .operations import find_start, find_starts, find_trial, find_trials

Sent = QueryDict | None
USED_WITHIN = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class StartsPage:
    """All starts: those under way, and those whose day is still to come."""

    begun: tuple[Start, ...]
    ahead: tuple[Start, ...]


@dataclass(frozen=True, slots=True)
class RenamePage:
    """One start."""

    start: Start
    form: RenameForm


@dataclass(frozen=True, slots=True)
class TrialPage:
    """One trial. Until it is over it says what it is and how far it is, and nothing of how it looks.

    Times are the person's own wall clock.
    """

    trial: MicroTrial
    now: datetime
    first: str
    second: str
    is_due: bool
    result: tuple[str, ...]
    sureness: tuple[str, ...]

    @property
    def is_running(self) -> bool:
        return self.trial.is_running(self.now)

    @property
    def n_passed(self) -> int:
        """How many occasions there have been."""
        return len(self.trial.occasions)


@dataclass(frozen=True, slots=True)
class ThisTimePage:
    """What the coin has put on one upset moment, and when it is asked how it feels then."""

    trial: MicroTrial
    moment: UUID
    response: str
    is_talk: bool
    number: int
    asks_from: datetime
    asks_until: datetime


@dataclass(frozen=True, slots=True)
class TrialRow:
    """One trial in a list."""

    id: UUID
    first: str
    second: str
    began_on: date
    is_running: bool
    is_stopped: bool


def starts_page(vault: Vault, *, today: date) -> StartsPage:
    """All starts, the latest that began above."""
    starts = find_starts(vault)
    begun = starts.begun(today)
    ahead = sorted((s for s in starts.starts if s not in begun), key=lambda s: s.start_on)
    return StartsPage(begun, tuple(ahead))


def begin_start(vault: Vault, sent: Sent, *, path: str, now: datetime) -> StartForm:
    """A form for a new start: as it was sent, else as it was left at the lock, else empty."""
    return StartForm(sent, now=now, started=None if sent else find_kept_form(vault, path))


def rename_page(vault: Vault, id: UUID, sent: Sent) -> RenamePage:
    """One start, with a form for other words. Raises `RecordNotFound`."""
    start = find_start(vault, id)
    return RenamePage(start, RenameForm(sent, initial={"name": start.name}))


def plan_page(vault: Vault, sent: Sent, *, path: str, now: datetime, holds_back: bool) -> TrialForm:
    """A form for a trial, with two of the person's own responses chosen already."""
    recent = vault.all(Moment, since=(now - USED_WITHIN).date())
    did = (kept.document.response for kept in recent)
    used = Counter(name for name in did if name)
    started = None if sent else find_kept_form(vault, path)
    return TrialForm(sent, used=used, holds_back=holds_back, started=started)


def trial_page(vault: Vault, id: UUID, *, now: datetime) -> TrialPage:
    """One trial. Raises `RecordNotFound`."""
    trial = find_trial(vault, id)
    result = trial.result(now)
    return TrialPage(
        trial=trial,
        now=now,
        first=say.say_response(trial.first),
        second=say.say_response(trial.second),
        is_due=trial.due(now) is not None,
        result=say.describe_result(result, trial.first, trial.second) if result else (),
        sureness=say.explain_trial(),
    )


def this_time_page(vault: Vault, moment: UUID, *, now: datetime) -> ThisTimePage:
    """What the coin has put on a moment. Raises `RecordNotFound` for one that is no occasion."""
    trial = find_trials(vault).with_moment(moment)
    place = trial.place_of(moment) if trial else None
    at = trial.occasions[place].at if trial and place is not None else None
    if trial is None or place is None or at is None:
        raise RecordNotFound
    local = at.astimezone(now.tzinfo).replace(tzinfo=None)
    return ThisTimePage(
        trial=trial,
        moment=moment,
        response=say.say_response(trial.response_for(moment) or ""),
        is_talk=trial.response_for(moment) == "open_talk",
        number=place + 1,
        asks_from=local + FOLLOW_UP_FROM,
        asks_until=local + FOLLOW_UP_UNTIL,
    )


def list_trials(vault: Vault, *, now: datetime) -> tuple[TrialRow, ...]:
    """All trials, the latest first."""
    return tuple(
        TrialRow(
            id=trial.id,
            first=say.say_response(trial.first),
            second=say.say_response(trial.second),
            began_on=trial.began_at.astimezone(now.tzinfo).date(),
            is_running=trial.is_running(now),
            is_stopped=trial.stopped_at is not None,
        )
        for trial in reversed(find_trials(vault).trials)
    )


def running_url(vault: Vault, *, now: datetime) -> str | None:
    """Where the trial under way is; `None` if there is none."""
    trial = find_trials(vault).running(now)
    return reverse("patterns-trial", args=(trial.id,)) if trial else None
