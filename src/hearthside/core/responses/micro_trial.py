"""A trial as it is lived: which upset moments are occasions, what the coin says, what came later.

Whether a moment is an occasion is settled by a rule that was written down before the first
one, and before the coin is shown for this one.
"""

from datetime import datetime, timedelta
from typing import ClassVar, Self
from uuid import UUID

import msgspec

from hearthside.core import by_id
from hearthside.core.document import Document

from .plan import Trial, plan_trial
from .trial import TrialResult, analyse_trial

FOLLOW_UP_FROM, FOLLOW_UP_UNTIL = timedelta(hours=1), timedelta(hours=6)
"""How long after an occasion it is asked how it feels then."""

APART = FOLLOW_UP_UNTIL
"""An upset moment closer than this to the last occasion still belongs to it."""

FRESH = timedelta(hours=1)
"""Of what was lived longer ago the coin comes too late."""

UPSET_FROM = 5.0
LOWEST_UPSET, HIGHEST_UPSET = 3, 8


class Occasion(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One upset moment of a trial; `before` and `after` are felt insecurity, 0 to 10.

    All of it is empty once its moment was deleted: the coin's turn has passed, and nothing of
    the moment lives on in here.
    """

    moment: UUID | None = None
    at: datetime | None = None
    before: float | None = None
    after: float | None = None
    answered_at: datetime | None = None

    def has_passed(self, now: datetime) -> bool:
        """Whether nothing more is to come of it: answered, too late to answer, or deleted."""
        return self.after is not None or self.at is None or now > self.at + FOLLOW_UP_UNTIL

    def is_due(self, now: datetime) -> bool:
        """Whether it is time to ask how it feels now."""
        if self.at is None or self.after is not None:
            return False
        return self.at + FOLLOW_UP_FROM <= now <= self.at + FOLLOW_UP_UNTIL

    @property
    def change(self) -> float | None:
        """Felt insecurity at the follow-up less before; `None` where nobody answered."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before


class MicroTrial(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Two responses, a coin's seed, and the occasions so far.

    An occasion is a moment logged by choice with felt insecurity of `upset_from` or more. The
    seed stands for the whole order (see `plan_trial`), so that nobody reads ahead by accident.
    """

    id: UUID
    began_at: datetime
    first: str
    second: str
    seed: int
    n_occasions: int = 20
    upset_from: float = UPSET_FROM
    occasions: tuple[Occasion, ...] = ()
    stopped_at: datetime | None = None

    @property
    def plan(self) -> Trial:
        """The order in which the coin has put the two."""
        return plan_trial(self.seed, self.first, self.second, self.n_occasions)

    @property
    def n_left(self) -> int:
        """How many occasions are still to come."""
        return self.n_occasions - len(self.occasions)

    def is_over(self, now: datetime) -> bool:
        """Whether every occasion has passed."""
        return not self.n_left and all(occasion.has_passed(now) for occasion in self.occasions)

    def is_running(self, now: datetime) -> bool:
        """Whether it was neither stopped nor is over."""
        return self.stopped_at is None and not self.is_over(now)

    def takes(self, at: datetime, felt_insecurity: float, now: datetime) -> bool:
        """Whether a moment logged by choice is an occasion, by the rule alone.

        It is when the trial runs and has occasions left, felt insecurity is at `upset_from` or
        above, the moment is of the last hour, and the last occasion is at least 6 hours away.

        >>> now = datetime.fromisoformat("2026-03-01T21:40+01:00")
        >>> trial = MicroTrial(id=UUID(int=1), began_at=now, first="pause", second="open_talk", seed=7)
        >>> trial.takes(now, 5.0, now), trial.takes(now, 4.0, now)
        (True, False)
        """
        is_upset = felt_insecurity >= self.upset_from
        is_now = self.began_at <= now and now - FRESH <= at <= now + FRESH
        last = max((o.at for o in self.occasions if o.at is not None), default=None)
        is_apart = last is None or at - last >= APART
        return bool(self.n_left and self.is_running(now) and is_upset and is_now and is_apart)

    def admit(self, moment: UUID, at: datetime, felt_insecurity: float, now: datetime) -> Self:
        """Return the trial with a moment as its next occasion, if it is one and not there already."""
        if self.place_of(moment) is not None or not self.takes(at, felt_insecurity, now):
            return self
        occasion = Occasion(moment=moment, at=at, before=felt_insecurity)
        return msgspec.structs.replace(self, occasions=(*self.occasions, occasion))

    def place_of(self, moment: UUID) -> int | None:
        """Which occasion a moment is, counted from 0; `None` if it is none."""
        found = (i for i, occasion in enumerate(self.occasions) if occasion.moment == moment)
        return next(found, None)

    def response_for(self, moment: UUID) -> str | None:
        """What the coin has put on a moment; `None` if it is no occasion."""
        place = self.place_of(moment)
        return None if place is None else self.plan.response_at(place)

    def due(self, now: datetime) -> Occasion | None:
        """The occasion to ask about now, while the trial runs."""
        if self.stopped_at is not None:
            return None
        return next((occasion for occasion in self.occasions if occasion.is_due(now)), None)

    def answer(self, moment: UUID, felt_insecurity: float, now: datetime) -> Self:
        """Return the trial with an occasion followed up; outside its hours nothing changes."""
        occasions = (
            msgspec.structs.replace(occasion, after=felt_insecurity, answered_at=now)
            if occasion.moment == moment and self.stopped_at is None and occasion.is_due(now)
            else occasion
            for occasion in self.occasions
        )
        return msgspec.structs.replace(self, occasions=tuple(occasions))

    def forget(self, moment: UUID) -> Self:
        """Return the trial with nothing left of a moment but that its turn has passed."""
        occasions = (Occasion() if o.moment == moment else o for o in self.occasions)
        return msgspec.structs.replace(self, occasions=tuple(occasions))

    def result(self, now: datetime) -> TrialResult | None:
        """What it has shown: nothing while it runs, nor when it was stopped."""
        if self.stopped_at is not None or not self.is_over(now):
            return None
        return analyse_trial(self.plan, [occasion.change for occasion in self.occasions])


class TrialList(Document, frozen=True, kw_only=True):
    """All the trials of one person, in the order they began. One runs at a time."""

    namespace: ClassVar[str] = "trial_list"

    trials: tuple[MicroTrial, ...] = ()

    def find(self, id: UUID) -> MicroTrial | None:
        """The trial of this id; `None` if there is none."""
        return by_id.find(self.trials, id)

    def running(self, now: datetime) -> MicroTrial | None:
        """The trial under way; `None` if there is none."""
        return next((trial for trial in self.trials if trial.is_running(now)), None)

    def with_moment(self, moment: UUID) -> MicroTrial | None:
        """The trial of which a moment is an occasion; `None` if it is none."""
        found = (trial for trial in self.trials if trial.place_of(moment) is not None)
        return next(found, None)

    def keep(self, trial: MicroTrial) -> Self:
        """Return the list with a trial added, or in the place of what it was."""
        return msgspec.structs.replace(self, trials=by_id.keep(self.trials, trial))

    def remove(self, id: UUID) -> Self:
        """Return the list without one trial."""
        return msgspec.structs.replace(self, trials=by_id.drop(self.trials, id))

    def admit(self, moment: UUID, at: datetime, felt_insecurity: float, now: datetime) -> Self:
        """Return the list with a moment as an occasion of the trial under way, if it is one."""
        running = self.running(now)
        if running is None or self.with_moment(moment) is not None:
            return self
        return self.keep(running.admit(moment, at, felt_insecurity, now))

    def forget(self, *moments: UUID) -> Self:
        """Return the list with nothing of these moments in any trial."""
        kept = self
        for moment in moments:
            trial = kept.with_moment(moment)
            kept = kept if trial is None else kept.keep(trial.forget(moment))
        return kept
