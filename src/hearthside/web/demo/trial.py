"""A trial that an invented person holds over the moments of their diary."""

import random
from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from hearthside.core.diary import Moment
from hearthside.core.responses import MicroTrial

from .life import Life, Tried

ANSWERED = 0.85
LATER = timedelta(hours=3)


def hold_trial(
    life: Life, tried: Tried, moments: Iterable[tuple[UUID, Moment]], *, until: datetime
) -> MicroTrial:
    """Return the trial as it stands at `until` (aware): chance alone says how each occasion went."""
    dice = random.Random(life.seed)  # noqa: S311  (chance for a story, not for a key)
    trial = MicroTrial(
        id=UUID(int=dice.getrandbits(128), version=4),
        began_at=until - timedelta(days=tried.days_ago),
        first=tried.first,
        second=tried.second,
        seed=life.seed,
        n_occasions=tried.n_occasions,
    )
    for key, moment in moments:
        if not moment.scheduled:
            trial = _live_through(trial, tried, key, moment, dice)
    return trial


def _live_through(
    trial: MicroTrial, tried: Tried, key: UUID, moment: Moment, dice: random.Random
) -> MicroTrial:
    taken = trial.admit(key, moment.at, moment.felt_insecurity, moment.at)
    if taken is trial or dice.random() > ANSWERED:
        return taken
    helps = tried.helps if taken.response_for(key) == tried.first else 0.0
    after = moment.felt_insecurity - 1.2 - helps + dice.gauss(0, 1.0)
    return taken.answer(key, float(min(max(round(after), 0), 10)), moment.at + LATER)
