"""When a question is asked: only after certain answers to questions above it."""

import operator
from collections.abc import Callable, Mapping
from typing import Literal

import msgspec

Operator = Literal["exists", "=", "!=", ">", "<", ">=", "<="]
Answers = Mapping[str, float | None]

_COMPARE: Mapping[str, Callable[[float, float], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}


class Condition(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one answer above has to be. `exists` asks whether there is one: `value` 1 yes, 0 no."""

    item: str
    operator: Operator
    value: float = 0.0

    def holds(self, answer: float | None) -> bool:
        """Whether this answer meets it; `None`, no answer, is unlike every value (HL7, FHIR R5).

        >>> Condition(item="a", operator=">", value=2).holds(3)
        True
        >>> Condition(item="a", operator="!=", value=2).holds(None)
        True
        """
        if self.operator == "exists":
            return (answer is not None) == bool(self.value)
        if answer is None:
            return self.operator == "!="
        return _COMPARE[self.operator](answer, self.value)


class When(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Conditions of which all have to hold, or with `any_of` one."""

    conditions: tuple[Condition, ...]
    any_of: bool = False

    def holds(self, answers: Answers) -> bool:
        """Whether these answers, by the item's key, meet it."""
        held = (each.holds(answers.get(each.item)) for each in self.conditions)
        return any(held) if self.any_of else all(held)
