"""Colours as the style sheet writes them, and how far apart they stand."""

import re
from pathlib import Path

TOKENS = Path(__file__).parents[1] / "static" / "web" / "tokens.css"
PAIR = re.compile(r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)")


def read_colours() -> dict[str, tuple[str, str]]:
    """The light and dark value of every colour, as a page shows it when nothing special is asked for."""
    plain = TOKENS.read_text().split("@media (prefers-contrast")[0]
    return {name: (light, dark) for name, light, dark in PAIR.findall(plain)}


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
