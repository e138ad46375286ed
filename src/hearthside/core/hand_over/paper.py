"""The page that is handed over, as plain blocks: every renderer shows these and nothing more."""

from dataclasses import dataclass
from typing import ClassVar


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
    """A painted picture in the colours of paper, and what it shows in words."""

    kind: ClassVar[str] = "picture"

    svg: str
    caption: str


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
