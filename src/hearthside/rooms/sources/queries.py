"""What the pages of the map and of each source show."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from django.http import QueryDict
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext

from hearthside.core.diary import Context
from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.sources import Judgement, OwnView, Source, SourceEvidence, SourceMap, Standing
from hearthside.core.sources.words import TITLES
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.rooms import Room, all_rooms
from hearthside.vault.records import Vault

from .diary import MappedDiary, read_diary
from .forms import WordsForm
from .guide import GUIDES, Guide, Help
from .results import Result, latest_result
from .sentences import JUDGED, JUDGEMENTS, say_counts
from .shelf import MEASURE_OF, Shelf, Shelved, read_shelf

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

LATEST = 5
EXCERPT = 160
WIDTH = 1000


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source on the map."""

    evidence: SourceEvidence
    words: str
    touching: tuple[Context, ...]
    reliable: tuple[str, ...]
    shelved: Shelved | None
    result: Result | None

    @property
    def has_anything(self) -> bool:
        """Whether anything at all stands behind it, so that it need not be explained first."""
        behind = self.evidence.n_moments or self.words or self.result
        return bool(behind or self.evidence.judgement)

    @property
    def source(self) -> Source:
        return self.evidence.source

    @property
    def title(self) -> str:
        return gettext(TITLES[self.source])

    @property
    def guide(self) -> Guide:
        return GUIDES[self.source]

    @property
    def url(self) -> str:
        return reverse("sources-one", args=(self.source,))

    @property
    def is_aside(self) -> bool:
        return self.evidence.standing is Standing.SET_ASIDE

    @property
    def is_in_picture(self) -> bool:
        return self.evidence.standing is Standing.IN_PICTURE

    @property
    def judged(self) -> "StrPromise | None":
        return JUDGED.get(self.evidence.judgement) if self.evidence.judgement else None

    @property
    def said(self) -> "StrPromise | None":
        """The same in the words of the button."""
        return JUDGEMENTS.get(self.evidence.judgement) if self.evidence.judgement else None

    @property
    def choices(self) -> tuple[tuple[str, "StrPromise", bool], ...]:
        """The three buttons: what each sends, its words, and whether it is what was said."""
        said = self.evidence.judgement
        return tuple((j.value, words, j is said) for j, words in JUDGEMENTS.items())

    @property
    def counted(self) -> str:
        """How many moments point here, and on how many days."""
        return say_counts(self.evidence.n_moments, self.evidence.n_days)

    @property
    def estimate(self) -> Estimate | None:
        """The share of days, where moments point here at all."""
        share = self.evidence.share
        has_any = isinstance(share, Estimate) and self.evidence.n_moments
        return share if has_any and isinstance(share, Estimate) else None

    @property
    def about(self) -> int:
        """The share, out of 100."""
        return _of_hundred(self.estimate.value if self.estimate else 0.0)

    @property
    def low(self) -> int:
        return _of_hundred(self.estimate.low if self.estimate else 0.0)

    @property
    def high(self) -> int:
        return _of_hundred(self.estimate.high if self.estimate else 0.0)

    @property
    def band(self) -> tuple[int, int, int]:
        """Where the band begins, how wide it is, and where its middle line stands, of 1000."""
        ends = (self.low * WIDTH // 100, self.high * WIDTH // 100)
        return ends[0], max(ends[1] - ends[0], 4), self.about * WIDTH // 100


@dataclass(frozen=True, slots=True)
class MapPage:
    """The five sources, in their one order."""

    rows: tuple[SourceRow, ...]
    map: SourceMap
    missing: NotEnoughData | None

    @property
    def drawn(self) -> tuple[SourceRow, ...]:
        return tuple(row for row in self.rows if row.is_in_picture)

    @property
    def open(self) -> tuple[SourceRow, ...]:
        """What is listed: all but what the person set aside."""
        return tuple(row for row in self.rows if not row.is_aside)

    @property
    def aside(self) -> tuple[SourceRow, ...]:
        return tuple(row for row in self.rows if row.is_aside)

    @property
    def n_elsewhere(self) -> int:
        """Hard moments that point nowhere."""
        return self.map.n_hard - self.map.n_pointing


@dataclass(frozen=True, slots=True)
class MomentRow:
    """One hard moment that points to a source."""

    id: UUID
    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class HelpRow:
    """One thing that tends to help, and the room for it where there is one."""

    help: Help
    room: Room | None


@dataclass(frozen=True, slots=True)
class SourcePage:
    """One source."""

    row: SourceRow
    missing: NotEnoughData | None
    latest: tuple[MomentRow, ...]
    helps: tuple[HelpRow, ...]


def map_page(vault: Vault, *, today: date, steps_back: bool) -> MapPage:
    """The map."""
    diary = read_diary(vault, today=today)
    shelf = read_shelf(vault, today=today, steps_back=steps_back)
    return MapPage(
        rows=tuple(_row(diary, shelf, source) for source in Source),
        map=diary.map,
        missing=_missing(diary.map),
    )


def source_page(vault: Vault, source: Source, *, today: date, steps_back: bool) -> SourcePage:
    """One source, with everything that stands behind it."""
    diary = read_diary(vault, today=today)
    shelf = read_shelf(vault, today=today, steps_back=steps_back)
    shown = (h for h in GUIDES[source].helps if not (steps_back and h.with_partner))
    rooms = {room.slug: room for room in all_rooms() if not (steps_back and room.for_two)}
    return SourcePage(
        row=_row(diary, shelf, source),
        missing=_missing(diary.map),
        latest=tuple(
            MomentRow(moment, at, Truncator(words[: EXCERPT * 2]).chars(EXCERPT))
            for moment, at, words in diary.latest(source, LATEST)
        ),
        helps=tuple(HelpRow(one, rooms.get(one.room)) for one in shown),
    )


def begin_words(vault: Vault, source: Source, sent: QueryDict | None, *, path: str) -> WordsForm:
    """A form with a source's own words: as they were sent, else as they were left, else as kept."""
    view = vault.get_single(OwnView) or OwnView()
    started = None if sent else find_kept_form(vault, path)
    return WordsForm(sent, words=view.words.get(source, ""), started=started)


def read_judgement(sent: QueryDict) -> Judgement | None:
    """What a button said; the one that was pressed already, or anything else, takes it back."""
    said = sent.get("judgement", "")
    known = {judgement.value: judgement for judgement in Judgement}
    return None if said == sent.get("said") else known.get(said)


def _row(diary: MappedDiary, shelf: Shelf, source: Source) -> SourceRow:
    shelved = _find(shelf.own, MEASURE_OF[source].id)
    return SourceRow(
        evidence=diary.map.of(source),
        words=diary.view.words.get(source, ""),
        touching=diary.touching(source),
        reliable=tuple(diary.reliable(source)),
        shelved=shelved,
        result=latest_result(shelved) if shelved else None,
    )


def _find(own: Sequence[Shelved], key: str) -> Shelved | None:
    return next((shelved for shelved in own if shelved.key == key), None)


def _missing(mapped: SourceMap) -> NotEnoughData | None:
    share = mapped.sources[0].share
    return share if isinstance(share, NotEnoughData) else None


def _of_hundred(share: float) -> int:
    return round(100 * share)
