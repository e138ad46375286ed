"""What the diary holds for the map: read once, and counted up to yesterday."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from uuid import UUID

from hearthside.core.diary import Context, ContextList, Moment
from hearthside.core.finding import SHOWN, Finding
from hearthside.core.series.persistence import INSECURE_FROM
from hearthside.core.sources import OwnView, Source, SourceMap, map_sources
from hearthside.core.sources.tagged import TaggedMoment, tag_moments
from hearthside.vault.records import Stored, Vault


@dataclass(frozen=True)
class MappedDiary:
    """The moments, oldest first, with what each points to; the person's list and own view."""

    kept: tuple[Stored[Moment], ...]
    contexts: ContextList
    view: OwnView
    finding: Finding | None
    today: date

    @cached_property
    def tagged(self) -> tuple[TaggedMoment, ...]:
        """What each moment points to, in the same order."""
        return tuple(tag_moments((kept.document for kept in self.kept), self.contexts))

    @cached_property
    def map(self) -> SourceMap:
        """The map as it stood when today began, so that a day brings one picture and not ten."""
        before = [moment for moment in self.tagged if moment.on < self.today]
        return map_sources(before, self.view.judgements)

    def latest(self, source: Source, count: int) -> list[tuple[UUID, datetime, str]]:
        """The latest hard moments that point to a source: id, wall clock, and first words."""
        found = [
            (kept.id, kept.document.at.replace(tzinfo=None), _first_words(kept.document))
            for kept, moment in zip(self.kept, self.tagged, strict=True)
            if source in moment.sources and moment.felt_insecurity >= INSECURE_FROM
        ]
        return found[: -count - 1 : -1]

    def touching(self, source: Source) -> tuple[Context, ...]:
        """What on the person's list touches a source."""
        return tuple(c for c in self.contexts.offered() if source in c.sources)

    def reliable(self, source: Source) -> Iterator[str]:
        """The names of these that the settled patterns say go together with insecurity."""
        if self.finding is None:
            return
        ids = self.finding.context_ids
        shown = self.finding.patterns.in_tiers(*SHOWN)
        found = {ids[n] for t in shown for n in (t.context, *t.together_with) if n in ids}
        yield from (c.name for c in self.touching(source) if c.id in found)


def read_diary(vault: Vault, *, today: date) -> MappedDiary:
    """Open what the map is made of."""
    return MappedDiary(
        kept=tuple(sorted(vault.all(Moment), key=lambda kept: kept.document.at)),
        contexts=vault.get_single(ContextList) or ContextList(),
        view=vault.get_single(OwnView) or OwnView(),
        finding=vault.get_single(Finding),
        today=today,
    )


def _first_words(moment: Moment) -> str:
    told = (moment.told_myself, moment.happened, moment.needed, moment.urge, moment.note)
    return next((text for text in told if text), "")
