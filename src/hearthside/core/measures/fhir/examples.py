"""The file's own examples: answers and the scores they must give. They have to notice a wrong key."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isclose

import msgspec

from hearthside.core.measures.answer_sheet import AnswerSheet
from hearthside.core.measures.measure import Item, Measure, Subscale
from hearthside.core.measures.score import count_items, count_points

from .node import OURS, Node
from .refusal import QuestionnaireRefused

REFERENCE = OURS + "reference-vector"
FEWEST, MOST = 3, 50
SKIPPED = "-"
_PAIR = re.compile(r"\s*([A-Za-z0-9._/-]{1,64})\s*=\s*([^\s,=>]{1,64})\s*")
_TOLERANCE = 0.006
"""Points: two decimals are enough to write a mean down."""


@dataclass(frozen=True, slots=True)
class Example:
    """Answers by link id, in the file's codes, and the scores stated for them."""

    number: int
    answers: Mapping[str, str]
    scores: Mapping[str, float | None]
    where: str


def read_examples(nodes: Sequence[Node]) -> list[Example]:
    """The examples, at least three of them.

    One looks like `a=1, b=2, c=- -> total=3`; a dash is a skipped answer, or no score.
    """
    if not FEWEST <= len(nodes) <= MOST:
        raise QuestionnaireRefused("no_vectors", "extension")
    return [_read(node, number) for number, node in enumerate(nodes, start=1)]


def check_examples(measure: Measure, examples: Sequence[Example]) -> None:
    """Refuse a measure that its examples contradict, or that they would not tell from a wrong one."""
    sheets = [_answer(measure, example) for example in examples]
    for example, sheet in zip(examples, sheets, strict=True):
        _check_asked(measure, example, sheet)
        _compare(measure, example, sheet)
    for part in measure.subscales:
        told = [s for s, e in zip(sheets, examples, strict=True) if part.key in e.scores]
        if not told:
            raise QuestionnaireRefused("vector_missing", "extension", link=part.key)
        noticed = set().union(*(_notices(measure, part, sheet) for sheet in told))
        settled = frozenset[str]().union(*(measure.find_settled(sheet.answers) for sheet in told))
        for key in part.items:
            if key not in noticed:
                raise QuestionnaireRefused("vector_blind", "extension", link=key)
            if measure.item(key).when and key not in settled:
                raise QuestionnaireRefused("vector_when", "extension", link=key)


def _check_asked(measure: Measure, example: Example, sheet: AnswerSheet) -> None:
    for link in sorted(measure.find_unasked(sheet.answers)):
        if sheet.answers.get(link) is not None:
            raise QuestionnaireRefused(
                "vector_unasked", example.where, number=example.number, link=link
            )


def _notices(measure: Measure, part: Subscale, sheet: AnswerSheet) -> set[str]:
    """The questions that would give this score another value if they were turned round."""
    counted = count_items(measure, part, sheet)
    if count_points(measure, part, sheet) is None:
        return set()
    # Turned round, low + high - points counts in place of the points.
    ranges = {item.key: item.range for item in measure.items}
    change = {
        key: abs(sum(ranges[key]) - 2.0 * points)
        for key, points in zip(part.items, counted, strict=True)
        if points is not None
    }
    if part.combine == "mean_of_products":
        # Each one's change is as large as its partner makes it.
        pairs = zip(part.items, (*_partners(counted),), strict=True)
        change = {key: change.get(key, 0.0) * abs(partner or 0.0) for key, partner in pairs}
    share = 1.0 if part.combine == "sum" else 1.0 / len(counted)
    return {key for key, by in change.items() if by * share > _TOLERANCE}


def _partners(counted: Sequence[float | None]) -> Iterator[float | None]:
    for first, second in zip(counted[::2], counted[1::2], strict=True):
        yield second
        yield first


def _read(node: Node, number: int) -> Example:
    text = node.text("valueString", needed=True, most=8000)
    before, arrow, after = text.partition("->")
    refused = QuestionnaireRefused("vector", node.where, number=number)
    if not arrow:
        raise refused
    answers, scores = (_pairs(side, refused) for side in (before, after))
    return Example(
        number,
        answers,
        {
            link: None if said == SKIPPED else _number(said, refused)
            for link, said in scores.items()
        },
        node.where,
    )


def _pairs(text: str, refused: QuestionnaireRefused) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in text.split(","):
        pair = _PAIR.fullmatch(part)
        if pair is None or pair[1] in found:
            raise refused
        found[pair[1]] = pair[2]
    return found


def _number(text: str, refused: QuestionnaireRefused) -> float:
    if not re.fullmatch(r"-?\d{1,9}(\.\d{1,18})?", text):
        raise refused
    return float(text)


def _answer(measure: Measure, example: Example) -> AnswerSheet:
    items = {item.key: item for item in measure.items}
    answers: dict[str, float | None] = {}
    for link, said in example.answers.items():
        refused = QuestionnaireRefused(
            "vector_answer", example.where, number=example.number, link=link
        )
        if link not in items:
            raise refused
        answers[link] = None if said == SKIPPED else _value(items[link], said, refused)
    return msgspec.convert(
        {"measure_id": "", "measure_version": "", "measure_hash": "", "answers": answers, "answered_at": "1970-01-01T00:00:00Z"},
        AnswerSheet,
    )  # fmt: skip


def _value(item: Item, said: str, refused: QuestionnaireRefused) -> float:
    for option in item.options:
        if said == option.code:
            return option.value
    if item.options:
        raise refused
    value = _number(said, refused)
    if not item.takes(value):
        raise refused
    return value


def _compare(measure: Measure, example: Example, sheet: AnswerSheet) -> None:
    parts = {part.key: part for part in measure.subscales}
    for link, stated in example.scores.items():
        counted = count_points(measure, parts[link], sheet) if link in parts else None
        if link not in parts or not _same(stated, counted):
            raise QuestionnaireRefused(
                "vector_score",
                example.where,
                number=example.number,
                link=link,
                stated=_say(stated),
                counted=_say(counted),
            )


def _same(first: float | None, second: float | None) -> bool:
    if first is None or second is None:
        return first is second
    return isclose(first, second, abs_tol=_TOLERANCE)


def _say(score: float | None) -> str:
    return SKIPPED if score is None else f"{score:g}"
