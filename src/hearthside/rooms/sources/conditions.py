"""When a question is asked: in words for everybody, and as a rule for the page."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from django.utils.text import Truncator

from hearthside.core.measures import Item, Measure
from hearthside.core.measures.condition import Condition, When

from .sentences import ASKED_WHEN, EXISTS, MISSING, ONE_IS_ENOUGH
from .shelf import say

LONGEST_QUOTE = 90


def say_when(measure: Measure, item: Item) -> tuple[str, ...]:
    """After which answers it is asked, a sentence a line; nothing where it always is."""
    return tuple(_say_each(measure, item))


def write_rule(measure: Measure, parts: Sequence[When], names: Mapping[str, str]) -> str:
    """The same for `<asked-when>`, as JSON; `names` are the fields by the item's key."""
    rule = [
        [when.any_of, [_as_rule(measure, each, names) for each in when.conditions]]
        for when in parts
    ]
    return json.dumps(rule) if rule else ""


def find_shared(measure: Measure, item: Item) -> tuple[When, ...]:
    """What everything depends on that stands under this item's heading, up to the next one."""
    below = measure.items[measure.items.index(item) + 1 :]
    under = list(takewhile(lambda other: not other.heading, below))
    return tuple(when for when in item.when if all(when in other.when for other in under))


def _say_each(measure: Measure, item: Item) -> Iterator[str]:
    for when in item.when:
        if when.any_of and len(when.conditions) > 1:
            yield str(ONE_IS_ENOUGH)
        for each in when.conditions:
            yield _say_one(measure, each)


def _say_one(measure: Measure, condition: Condition) -> str:
    above = measure.item(condition.item)
    texts = {option.value: say(measure, option.text) for option in above.options}
    words = {
        "question": Truncator(say(measure, above.text)).chars(LONGEST_QUOTE),
        "answer": texts.get(condition.value, f"{condition.value:g}"),
    }
    if condition.operator == "exists":
        return (EXISTS if condition.value else MISSING) % words
    return ASKED_WHEN[condition.operator] % words


def _as_rule(
    measure: Measure, condition: Condition, names: Mapping[str, str]
) -> tuple[str, str, float]:
    values = [option.value for option in measure.item(condition.item).options]
    is_choice = bool(values) and condition.operator != "exists"
    # A page sends the place of a chosen answer, not its value.
    value = float(values.index(condition.value)) if is_choice else condition.value
    return names[condition.item], condition.operator, value
