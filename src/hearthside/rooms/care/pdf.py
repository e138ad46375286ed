"""The paper as a PDF: a fixed template, and everything a person wrote as data alone."""

import json
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any

import msgspec

from hearthside.core.hand_over import Block, Paper, Picture, Section

from .ink import size_for_print

HERE = Path(__file__).parent
FONT_PACKAGES = ("manimgx_fonts", "noto_cjk_sans_otc")
FIRST_FONTS = ("Noto Sans", "Noto Sans CJK SC", "Noto Emoji", "Noto Sans Symbols")
LONGEST_WORD = 48
BREAK = "\N{ZERO WIDTH SPACE}"
PATIENCE_SECONDS = 120
PRESSES = BoundedSemaphore(2)
"""More at once would leave no thread of the server for the way out."""


class PressStopped(Exception):
    """No PDF came of it: mostly because it was too much."""


def print_pdf(paper: Paper) -> bytes:
    """Return the paper as a tagged PDF. Raises `PressStopped`.

    It keeps the standard for accessible PDF unless the person used a sign that no font here
    has; then it is tagged all the same, and shows an empty box for that sign.
    """
    asked = {
        "paper": _to_plain(paper),
        "template": str(HERE / "page.typ"),
        "font_places": [_place_of(package) for package in FONT_PACKAGES],
        "first_fonts": FIRST_FONTS,
    }
    return _press(json.dumps(asked, ensure_ascii=False).encode())


def _press(asked: bytes) -> bytes:
    if not PRESSES.acquire(timeout=5):
        raise PressStopped
    try:
        return subprocess.run(  # noqa: S603 - our own script, and no word of anybody's in the line
            [sys.executable, "-P", str(HERE / "press.py")],
            input=asked,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE_SECONDS,
            check=True,
        ).stdout
    except (subprocess.SubprocessError, OSError):
        # What went wrong there may quote private words, so nothing of it is passed on.
        raise PressStopped from None
    finally:
        PRESSES.release()


def _place_of(package: str) -> str:
    found = find_spec(package)
    places = found.submodule_search_locations if found else None
    if not places:
        raise ModuleNotFoundError(package)
    return places[0]


def _to_plain(paper: Paper) -> dict[str, Any]:
    return {
        "language": paper.language.split("-", maxsplit=1)[0],
        "title": paper.title,
        "lead": soften(paper.lead),
        "foot": paper.foot,
        "sections": [_plain_section(section) for section in paper.sections],
    }


def _plain_section(section: Section) -> dict[str, Any]:
    blocks = [_plain_block(block) for block in section.blocks]
    return {"heading": soften(section.heading), "small": section.is_small, "blocks": blocks}


def _plain_block(block: Block) -> dict[str, Any]:
    if isinstance(block, Picture):
        return {"kind": block.kind, "svg": size_for_print(block.svg), "caption": block.caption}
    told: dict[str, Any] = _soften_all(msgspec.to_builtins(block))
    return told | {"kind": block.kind}


def _soften_all(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    if isinstance(value, str):
        return soften(value)
    if isinstance(value, dict):
        return {name: _soften_all(held) for name, held in value.items()}
    return [_soften_all(held) for held in value] if isinstance(value, list | tuple) else value


def soften(text: str) -> str:
    """Return the text with places to break in words that would run off the page.

    >>> soften("short words stay") == "short words stay"
    True
    """
    return "".join(_soft_words(text)) if len(text) > LONGEST_WORD else text


def _soft_words(text: str) -> Iterator[str]:
    run = 0
    for letter in text:
        # Chinese and Japanese break anywhere; everything else needs a place to.
        run = 0 if letter.isspace() or letter >= "\u2e80" else run + 1
        if run > LONGEST_WORD and letter.isalnum():
            yield BREAK
            run = 1
        yield letter
