"""A file that calls itself by a known scale's name is held against what is published about that scale."""

import re
from collections.abc import Sequence

import msgspec

from hearthside.core.measures.known import KnownPart, KnownScale
from hearthside.core.measures.measure import Item, Measure, Subscale

from .refusal import QuestionnaireRefused

_LOW_END = re.compile(
    r"\bdisagree|\bnot at all\b|\bnever\b|\bnot true\b|\bunconcerned\b|\bunlikely\b|\bunhappy\b"
    r"|不|没|沒|从未|從未",
    re.IGNORECASE,
)


def hold_against(measure: Measure, scale: KnownScale, low_end: str) -> Measure:
    """Return the measure with what is known of the scale; refuse it where it contradicts that.

    `low_end` says whether the first or the last answer means "not at all", where the words
    of the answers do not show it.
    """
    counted = _counted(measure)
    if len(counted) != scale.size:
        raise QuestionnaireRefused(
            "known_items", "item", name=scale.name, number=scale.size, counted=len(counted)
        )
    for item in counted:
        if item.when:
            where = f"linkId {item.key}"
            raise QuestionnaireRefused("known_when", where, link=item.key, name=scale.name)
    _check_points(counted, scale)
    _check_key(counted, scale, low_end)
    numbers = {item.key: number for number, item in enumerate(counted, start=1)}
    return msgspec.structs.replace(
        measure,
        subscales=tuple(_fit(part, scale, numbers) for part in measure.subscales),
        days_between=max(measure.days_between, scale.days_between),
        source=scale.source,
        scale=scale.name,
        # What is known of a scale in English is not known of its translations.
        validated=measure.language.startswith("en"),
    )


def _counted(measure: Measure) -> list[Item]:
    names = {key for part in measure.subscales for key in part.items}
    return [item for item in measure.items if item.key in names]


def _check_points(counted: Sequence[Item], scale: KnownScale) -> None:
    """Every question has to give the points it gives in one of the ways the scale is printed."""
    for ranges in scale.ranges:
        odd = [i for i, printed in zip(counted, ranges, strict=True) if not _gives(i, printed)]
        if not odd:
            return
    raise QuestionnaireRefused(
        "known_points", f"linkId {odd[0].key}", link=odd[0].key, name=scale.name
    )


def _gives(item: Item, printed: tuple[float, float]) -> bool:
    """Whether its answers run in whole points from one end to the other."""
    points = [item.count(option.value) for option in item.options]
    steps = [printed[0] + step for step in range(len(points))]
    in_order = not points or points in (steps, steps[::-1])
    return item.range == printed and in_order


def _check_key(counted: Sequence[Item], scale: KnownScale, low_end: str) -> None:
    """Every question has to be counted the published way, in one of the published orders."""
    found = {n for n, item in enumerate(counted, start=1) if _is_turned(item, counted, low_end)}
    wrong = min((found ^ turned for turned in scale.turned), key=len)
    if wrong:
        item = counted[min(wrong) - 1]
        raise QuestionnaireRefused(
            "known_key", f"linkId {item.key}", link=item.key, name=scale.name
        )


def _is_turned(item: Item, counted: Sequence[Item], low_end: str) -> bool:
    """Whether agreeing more counts less."""
    if not item.options:
        return item.reverse_keyed
    points = [item.count(option.value) for option in item.options]
    if _low_end(item, counted, low_end) == "last":
        points.reverse()
    return points[0] > points[-1]


def _low_end(item: Item, counted: Sequence[Item], low_end: str) -> str:
    """Which end of the answers means least: by their words, by the file's word, by a neighbour's words."""
    by_words = _low_end_in_words(item)
    if by_words:
        return by_words
    if low_end in ("first", "last"):
        return low_end
    others = {_low_end_in_words(other) for other in counted} - {""}
    if len(others) == 1:
        return others.pop()
    raise QuestionnaireRefused("which_end", f"linkId {item.key}", link=item.key)


def _low_end_in_words(item: Item) -> str:
    if not item.options:
        return ""
    first, last = (bool(_LOW_END.search(item.options[end].text)) for end in (0, -1))
    return "" if first == last else "first" if first else "last"


def _fit(part: Subscale, scale: KnownScale, numbers: dict[str, int]) -> Subscale:
    known = _find(part, scale, numbers)
    if part.combine != known.combine:
        raise QuestionnaireRefused(
            "known_combine", f"linkId {part.key}", link=part.key, name=scale.name
        )
    if known.combine == "mean_of_products" and not _same_pairs(part, known, numbers):
        raise QuestionnaireRefused(
            "known_parts", f"linkId {part.key}", link=part.key, name=scale.name
        )
    return msgspec.structs.replace(
        part,
        higher_means=known.higher_means,
        reliability=known.reliability or part.reliability,
        norms=known.norms or part.norms,
    )


def _find(part: Subscale, scale: KnownScale, numbers: dict[str, int]) -> KnownPart:
    counted = {numbers[key] for key in part.items}
    for known in scale.parts:
        if counted == set(known.items):
            return known
    raise QuestionnaireRefused("known_parts", f"linkId {part.key}", link=part.key, name=scale.name)


def _same_pairs(part: Subscale, known: KnownPart, numbers: dict[str, int]) -> bool:
    """Whether the same questions are multiplied, in whatever order."""
    told = [numbers[key] for key in part.items]
    first, second = (
        {frozenset(pair) for pair in zip(each[::2], each[1::2], strict=True)}
        for each in (told, known.items)
    )
    return first == second
