"""A small measure in our own words, and sheets answered by Ada."""

from datetime import UTC, datetime, timedelta

from hearthside.core.measures.answer_sheet import AnswerSheet, fill_in
from hearthside.core.measures.measure import Item, Measure, Option, Subscale

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
FIVE = tuple(Option(i, f"answer {i}", i) for i in range(5))
SMALL = Measure(
    id="small",
    version="1",
    title="A small one",
    instruction="",
    items=tuple(
        Item(key=key, text=f"statement {key}", options=FIVE, reverse_keyed=key == "c")
        for key in "abcd"
    ),
    subscales=(Subscale(key="all", name="all", items=tuple("abcd"), min_answered=3),),
    days_between=14,
    source="ours",
    licence="ours",
)


def answer(
    measure: Measure = SMALL, *, days: int = 0, language: str = "en", **answers
) -> AnswerSheet:
    return fill_in(measure, answers, answered_at=NOON + timedelta(days=days), language=language)
