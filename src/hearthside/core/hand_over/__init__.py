"""What a person takes along to somebody who helps: what was ticked, and nothing else."""

from .content import (
    HandOver,
    Material,
    Score,
    Summary,
    TickedAgreement,
    TickedFear,
    TickedMoment,
    gather,
)
from .paper import Block, Paper, Picture, Quote, Rows, Section, Table, Words, tame
from .ticks import Field, Part, Ticks

__all__ = [
    "Block",
    "Field",
    "HandOver",
    "Material",
    "Paper",
    "Part",
    "Picture",
    "Quote",
    "Rows",
    "Score",
    "Section",
    "Summary",
    "Table",
    "TickedAgreement",
    "TickedFear",
    "TickedMoment",
    "Ticks",
    "Words",
    "gather",
    "tame",
]
