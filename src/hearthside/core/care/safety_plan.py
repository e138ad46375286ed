"""A plan for a bad hour, in somebody's own words and steps, written in a better one."""

from typing import ClassVar

from hearthside.core.document import Document


class SafetyPlan(Document, frozen=True, kw_only=True):
    """Six steps, from noticing to the people whose work it is to help; each may stay empty.

    The order goes from what one can do alone to where others come in; the idea of such steps
    is from Stanley & Brown (2012), the steps and their words are ours.
    """

    namespace: ClassVar[str] = "safety_plan"

    signs: str = ""
    alone: str = ""
    people_and_places: str = ""
    to_tell: str = ""
    professionals: str = ""
    safer: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written yet.

        >>> SafetyPlan().is_empty, SafetyPlan(alone="a walk").is_empty
        (True, False)
        """
        return not any(getattr(self, step) for step in STEPS)


STEPS = ("signs", "alone", "people_and_places", "to_tell", "professionals", "safer")
