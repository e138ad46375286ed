"""What the invented people answered to the short questions, and what they say of the sources."""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta

from hearthside.core.measures import AnswerSheet, Item, Measure
from hearthside.core.measures.answer_sheet import fill_in
from hearthside.core.measures.own import OWN_MEASURES
from hearthside.core.sources import OwnView

from .life import Life

OFTEN, MOST = 2.3, 4


def answer_measures(life: Life, *, until: datetime) -> Iterator[AnswerSheet]:
    """Yield every sheet of answers up to `until` (aware)."""
    dice = random.Random(life.seed)  # noqa: S311  (chance for a story, not for a key)
    for measure in OWN_MEASURES:
        for days in life.answers.get(measure.id, ()):
            at = (until - timedelta(days=days)).replace(hour=20, minute=5, second=0, microsecond=0)
            level = OFTEN - 0.8 * (1.0 - days / 120) + dice.gauss(0, 0.25)
            yield fill_in(measure, _answer(measure, level, dice), answered_at=at)


def view_sources(life: Life) -> OwnView:
    """Return what the person says of the five sources."""
    return OwnView(judgements=dict(life.judgements), words=dict(life.own_words))


def _answer(measure: Measure, level: float, dice: random.Random) -> dict[str, float | None]:
    return {item.key: _choose(item, level + dice.gauss(0, 0.9)) for item in measure.items}


def _choose(item: Item, level: float) -> float:
    answer = min(max(round(level), 0), MOST)
    return float(MOST - answer if item.reverse_keyed else answer)
