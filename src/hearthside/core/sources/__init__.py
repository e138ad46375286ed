"""Where insecurity comes from, for one person: five sources, each with what stands behind it."""

from hearthside.core.diary.source import Source

from .judgement import Judgement, OwnView
from .map import SourceEvidence, SourceMap, Standing, map_sources
from .tagged import TaggedMoment, UnusableTags

__all__ = [
    "Judgement",
    "OwnView",
    "Source",
    "SourceEvidence",
    "SourceMap",
    "Standing",
    "TaggedMoment",
    "UnusableTags",
    "map_sources",
]
