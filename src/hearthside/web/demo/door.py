"""What a demo says at its doors: that it is one, and how to get in."""

from dataclasses import dataclass

from django.conf import settings

from .noor import NOOR
from .robin import ROBIN

COUPLE = (NOOR, ROBIN)
PASSWORD = "bread and clay at midnight"  # noqa: S105  (told at the door: nobody's words are behind it)


@dataclass(frozen=True, slots=True)
class Demo:
    """The invented names, and the one password that opens them all."""

    names: tuple[str, ...]
    password: str


def describe_demo() -> Demo | None:
    """Return how to get into this demo, or nothing when this house is no demo."""
    if not settings.HEARTHSIDE_DEMO:
        return None
    return Demo(tuple(life.name for life in COUPLE), PASSWORD)
