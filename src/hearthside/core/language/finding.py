"""What a review returns: findings with their places, and the language it read."""

from dataclasses import dataclass

LOOK_AGAIN = (
    "blame",
    "criticism",
    "contempt",
    "absolute",
    "demand",
    "mind_reading",
    "threat",
    "guilt_pressure",
    "protest",
    "defensiveness",
    "shutting_down",
    "reassurance_loop",
    "pseudo_feeling",
    "catastrophe",
)
"""The kinds that may hurt, or may not be heard as meant."""

KEEP = (
    "feeling",
    "need",
    "observation",
    "request",
    "appreciation",
    "ownership",
    "invitation",
)
"""The kinds that help to be heard."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One kind in one place: `text[span[0]:span[1]]`, in characters.

    `reason` is marked for translation. `another_way` holds up to two ways to say it in the
    language of the draft and with its own facts; empty where none fits.
    """

    kind: str
    span: tuple[int, int]
    reason: str
    another_way: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """What was found in a text, by place. `language` is "en" or "zh", or "" for one it cannot read."""

    findings: tuple[Finding, ...]
    language: str

    @property
    def to_look_at(self) -> tuple[Finding, ...]:
        """The findings to look at again."""
        return tuple(found for found in self.findings if found.kind in LOOK_AGAIN)

    @property
    def to_keep(self) -> tuple[Finding, ...]:
        """The findings to keep."""
        return tuple(found for found in self.findings if found.kind in KEEP)
