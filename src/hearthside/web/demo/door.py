"""What a demo says at its doors: that it is one, and how to get in."""

from dataclasses import dataclass

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext

from hearthside.core.words import gettext_noop as _

from .noor import NOOR
from .robin import ROBIN

COUPLE = (NOOR, ROBIN)
# Translators: a password, which nobody should need an input method for.
PASSWORD = _("bread and clay at midnight")
"""Told at the door: nobody's words are behind it."""


@dataclass(frozen=True, slots=True)
class Demo:
    """The invented names, and the one password that opens them all."""

    names: tuple[str, ...]
    password: str


def describe_demo() -> Demo | None:
    """Return how to get into this demo, or nothing when this house is no demo."""
    language = settings.HEARTHSIDE_DEMO
    return tell_way_in(language) if language else None


def tell_way_in(language: str) -> Demo:
    """Return how to get into a demo whose couple speaks a language, whoever asks."""
    with translation.override(language):
        return Demo(tuple(gettext(life.name) for life in COUPLE), gettext(PASSWORD))
