"""One object of the file, with its place: every look into it says what is wrong and where."""

from collections.abc import Iterator
from typing import Any, TypeVar

from .refusal import QuestionnaireRefused

OURS = "urn:hearthside:"
_HL7 = "http://hl7.org/fhir/StructureDefinition/"
_SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/"
CALCULATED = _SDC + "sdc-questionnaire-calculatedExpression"
WEIGHTS = (_HL7 + "ordinalValue", _HL7 + "itemWeight")
MIN_VALUE, MAX_VALUE = _HL7 + "minValue", _HL7 + "maxValue"
HARMLESS = frozenset(
    _HL7 + name
    for name in (
        "questionnaire-itemControl",
        "questionnaire-choiceOrientation",
        "questionnaire-optionPrefix",
        "entryFormat",
    )
)
LONGEST = 4000

T = TypeVar("T")


class Node:
    """An object of the file and where it stands."""

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, dict):
            raise QuestionnaireRefused("wrong_type", where, name=where or "Questionnaire")
        self.value: dict[str, Any] = value
        self.where = where

    def take_only(self, *allowed: str) -> None:
        """Refuse every field that is not one of these."""
        for name in self.value:
            if name in ("modifierExtension", "implicitRules"):
                raise QuestionnaireRefused("changes_meaning", self.at(name), name=name)
            if name.removeprefix("_") not in allowed or name.startswith("_"):
                raise QuestionnaireRefused("unknown_field", self.at(name), name=name)

    def at(self, name: str) -> str:
        """The place of one of its fields."""
        return f"{self.where}.{name[:40]}" if self.where else name[:40]

    def has(self, name: str) -> bool:
        """Whether the field is there."""
        return name in self.value

    def text(self, name: str, *, needed: bool = False, most: int = LONGEST) -> str:
        """The text of a field; empty where it is missing and not needed."""
        found = self._of(name, str)
        if found is None or not found.strip():
            if needed:
                raise QuestionnaireRefused("missing", self.at(name), name=name)
            return ""
        if len(found) > most:
            raise QuestionnaireRefused("too_long", self.at(name), name=name)
        return found.strip()

    def number(self, *names: str) -> float | None:
        """The number in the first of these fields that is there."""
        for name in names:
            found = self.value.get(name)
            if isinstance(found, bool) or not isinstance(found, int | float | None):
                raise QuestionnaireRefused("wrong_type", self.at(name), name=name)
            if found is not None:
                return float(found)
        return None

    def flag(self, name: str) -> bool:
        """The truth value of a field, false where it is missing."""
        return bool(self._of(name, bool))

    def nodes(self, name: str) -> list["Node"]:
        """The objects of a list."""
        found = self._of(name, list) or []
        return [Node(inner, f"{self.at(name)}[{place}]") for place, inner in enumerate(found)]

    def node(self, name: str) -> "Node | None":
        """The object in a field."""
        return Node(self.value[name], self.at(name)) if name in self.value else None

    def extensions(self, *known: str) -> Iterator[tuple[str, "Node"]]:
        """Its extensions by their address; one that is not known is refused."""
        for extension in self.nodes("extension"):
            url = extension.text("url", needed=True)
            if url in HARMLESS:
                continue
            if url not in known:
                raise QuestionnaireRefused("unknown_extension", extension.where, name=url)
            yield url, extension

    def _of(self, name: str, kind: type[T]) -> T | None:
        found = self.value.get(name)
        if found is not None and not isinstance(found, kind):
            raise QuestionnaireRefused("wrong_type", self.at(name), name=name)
        return found
