"""The page that is handed over, as plain blocks: every renderer shows these and nothing more."""

from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, ClassVar, TypeVar


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph of ours. `quiet` for an aside."""

    kind: ClassVar[str] = "words"

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the person, as they wrote them, under a label."""

    kind: ClassVar[str] = "quote"

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Rows:
    """Names and what they hold."""

    kind: ClassVar[str] = "rows"

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one heading a column; the first cell of a row names it."""

    kind: ClassVar[str] = "table"

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A painted picture in the colours of paper, and what it shows in words; `is_wide` takes the whole line."""

    kind: ClassVar[str] = "picture"

    svg: str
    caption: str
    is_wide: bool = False


Block = Words | Quote | Rows | Table | Picture


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks under one heading; `is_small` for one of many of a kind."""

    heading: str
    blocks: tuple[Block, ...]
    is_small: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """A page or several: a title, a line under it, sections, and a line at the foot."""

    language: str
    title: str
    lead: str
    sections: tuple[Section, ...]
    foot: str


UNSEEN = dict.fromkeys(
    (*range(9), 11, 12, *range(13, 32), *range(127, 160), *range(0x202A, 0x202F)), ""
) | dict.fromkeys((*range(0x2066, 0x206A), 0xFFFE, 0xFFFF), "")
"""Signs nobody sees: those that command a machine, and those that turn the direction of all that follows."""

T = TypeVar("T")


def tame(value: T) -> T:
    r"""Return a paper or a part of one without unseen signs, so that every renderer shows the same.

    >>> tame(Words("a\x00b\u202ec")).text
    'abc'
    """
    told: Any = value
    if isinstance(told, str):
        told = told.translate(UNSEEN)
    elif isinstance(told, tuple):
        told = tuple(map(tame, told))
    elif isinstance(told, Picture):
        told = replace(told, caption=tame(told.caption))
    elif is_dataclass(told) and not isinstance(told, type):
        told = replace(told, **{f.name: tame(getattr(told, f.name)) for f in fields(told)})
    return told  # type: ignore[no-any-return]
