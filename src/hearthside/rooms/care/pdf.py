"""The paper as a PDF: a fixed template, and everything a person wrote as data alone."""

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import msgspec

from hearthside.core.hand_over import Block, Paper, Picture, Section

from .ink import size_for_print

if TYPE_CHECKING:
    import typst

FONT_PACKAGES = ("manimgx_fonts", "noto_cjk_sans_otc")
FIRST_FONTS = ("Noto Sans", "Noto Sans CJK SC", "Noto Emoji", "Noto Sans Symbols")
LONGEST_WORD = 48
BREAK = "\N{ZERO WIDTH SPACE}"


def print_pdf(paper: Paper) -> bytes:
    """Return the paper as a tagged PDF.

    It keeps the standard for accessible PDF unless the person used a sign that no font here
    has; then it is tagged all the same, and shows an empty box for that sign.
    """
    told = json.dumps(_to_plain(paper), ensure_ascii=False)
    # It takes a moment to load; a page that prints nothing does not wait for it.
    import typst  # noqa: PLC0415

    try:
        return _press(told, ["ua-1"])
    except typst.TypstError:
        return _press(told, [])


def _press(told: str, standards: "list[typst.PDFStandard]") -> bytes:
    import typst  # noqa: PLC0415

    return typst.compile(
        _template(),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"paper": told},
        pdf_standards=standards,
    )


@cache
def _template() -> bytes:
    return files(__package__).joinpath("page.typ").read_bytes()


@cache
def _fonts() -> "typst.Fonts":
    import typst  # noqa: PLC0415

    places = [str(files(package)) for package in FONT_PACKAGES]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=places)


def _to_plain(paper: Paper) -> dict[str, Any]:
    return {
        "language": paper.language.split("-", maxsplit=1)[0],
        "fonts": list(dict.fromkeys((*FIRST_FONTS, *_fonts().families()))),
        "title": paper.title,
        "lead": paper.lead,
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
    return "".join(_soft_words(text))


def _soft_words(text: str) -> Iterator[str]:
    run = 0
    for letter in text:
        # Chinese and Japanese break anywhere; everything else needs a place to.
        run = 0 if letter.isspace() or letter >= "\u2e80" else run + 1
        if run > LONGEST_WORD and letter.isalnum():
            yield BREAK
            run = 1
        yield letter
