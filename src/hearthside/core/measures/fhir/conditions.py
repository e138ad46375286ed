"""On which answers above a question depends: `enableWhen` and `enableBehavior`."""

from collections.abc import Mapping
from typing import get_args

from hearthside.core.measures.condition import Condition, Operator, When
from hearthside.core.measures.measure import Item, Subscale

from .answers import CHOICES
from .node import Node
from .refusal import QuestionnaireRefused

MOST_CONDITIONS = 10
_OPERATORS: Mapping[str, Operator] = {operator: operator for operator in get_args(Operator)}
_ORDERED = ("valueInteger", "valueDecimal")


def find_answer_kind(node: Node, kind: str) -> str:
    """What an answer to this question is called in the file; empty where they are mixed."""
    if kind not in CHOICES:
        return "value" + kind.capitalize()
    if node.has("answerValueSet"):
        return "valueCoding"
    options = node.nodes("answerOption")
    found = {name for option in options for name in option.value if name.startswith("value")}
    return found.pop() if len(found) == 1 else ""


def read_when(
    node: Node, link: str, items: Mapping[str, Item], kinds: Mapping[str, str]
) -> tuple[When, ...]:
    """What has to hold for a question or a group. `items` are the questions above it.

    Only what stands above can decide, so nothing goes round in a circle.
    """
    if not (node.has("enableWhen") or node.has("enableBehavior")):
        return ()
    nodes = node.nodes("enableWhen")
    if not nodes:
        raise QuestionnaireRefused("missing", node.at("enableWhen"), name="enableWhen")
    behavior = node.text("enableBehavior", needed=len(nodes) > 1)
    if behavior not in ("", "all", "any"):
        raise QuestionnaireRefused("wrong_type", node.at("enableBehavior"), name="enableBehavior")
    conditions = tuple(_read_one(each, link, items, kinds) for each in nodes)
    return (When(conditions=conditions, any_of=behavior == "any"),)


def check_length(node: Node, link: str, when: tuple[When, ...]) -> None:
    """Refuse more conditions than a person can follow, those of the groups around it counted in."""
    if sum(len(each.conditions) for each in when) > MOST_CONDITIONS:
        raise QuestionnaireRefused("when_many", node.where, link=link)


def check_counted(part: Subscale, items: Mapping[str, Item], where: str) -> None:
    """Refuse a score that is not the same thing with and without a question that does not apply.

    Adding nothing is clear only in a sum whose question could give nothing. A mean of fewer
    questions is another mean, and with none that is always asked there may be no score at all.
    """
    bound = [items[key] for key in part.items if items[key].when]
    for item in bound:
        if part.combine != "sum" or item.reverse_keyed or item.range[0] != 0.0:
            raise QuestionnaireRefused("when_counted", where, link=part.key, name=item.key)
    if len(bound) == len(part.items):
        raise QuestionnaireRefused("when_all", where, link=part.key)


def _read_one(
    node: Node, link: str, items: Mapping[str, Item], kinds: Mapping[str, str]
) -> Condition:
    name, operator = (node.text(field, needed=True) for field in ("question", "operator"))
    if name not in items:
        raise QuestionnaireRefused("when_unknown", node.at("question"), link=link, name=name)
    if operator not in _OPERATORS:
        raise QuestionnaireRefused("wrong_type", node.at("operator"), name="operator")
    kind = "valueBoolean" if operator == "exists" else kinds[name]
    field = kind.replace("value", "answer")
    refused = QuestionnaireRefused("when_kind", node.where, link=link, name=name)
    if not kind or not node.has(field):
        raise refused
    node.take_only("id", "question", "operator", field)
    if operator not in ("exists", "=", "!=") and not (kind in _ORDERED and not items[name].options):
        raise refused
    value = (
        float(node.flag(field)) if kind == "valueBoolean" else _read_value(node, field, items[name])
    )
    if value is None or (operator != "exists" and not items[name].takes(value)):
        raise QuestionnaireRefused("when_answer", node.at(field), link=link, name=name)
    return Condition(item=name, operator=_OPERATORS[operator], value=value)


def _read_value(node: Node, field: str, item: Item) -> float | None:
    """The value of the answer that is named; `None` where there is no such answer."""
    coding = node.node(field) if field == "answerCoding" else None
    if coding is not None:
        coding.take_only("id", "system", "version", "code", "display")
        told = coding.text("system"), coding.text("code", needed=True)
    elif field == "answerString":
        told = "", node.text(field, needed=True)
    else:
        number = node.number(field)
        if not item.options or number is None:
            return number
        told = "", f"{number:g}"
    return next((o.value for o in item.options if (o.system, o.code) == told), None)
