"""What the pages of the path show."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.core.paginator import Page, Paginator
from django.http import Http404, QueryDict
from django.urls import reverse
from django.utils.text import Truncator

from hearthside.core.diary import Diary, day_on
from hearthside.core.journey import (
    PARTS,
    Chapter,
    Part,
    PartWords,
    Path,
    Standing,
    Suggestion,
    Text,
    find_booster,
    is_enough_writing,
    suggest_part,
)
from hearthside.core.journey.chapter import ABOUT, CHAPTERS
from hearthside.core.journey.part import Material
from hearthside.core.series import Return, find_resurfacing
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.vault.records import RecordNotFound, Stored, Vault

from . import sentences
from .forms import PartForm, Started
from .operations import read_path
from .own_entries import Found, OwnEntry, Recent, find_draft, find_own, list_helpers, read_recent

ON_A_PAGE = 30
EXCERPT = 240
QUIET_AFTER = timedelta(days=28)
NOTE, CALMS, AGAIN = "note-for-next-time", "what-calms-me", "here-again"

Sent = QueryDict | None
Kept = Stored[PartWords]
_BY_KEY = {part.key: part for part in PARTS}


@dataclass(frozen=True, slots=True)
class PartRow:
    """One part in a list: where it is, and how it stands in a word."""

    part: Part
    url: str
    standing: Standing | None

    @property
    def word(self) -> str:
        """How it stands; nothing where it was not met yet."""
        return str(sentences.STANDINGS[self.standing]) if self.standing else ""


@dataclass(frozen=True, slots=True)
class ChapterRow:
    """One chapter, with how many parts it has."""

    chapter: Chapter
    name: str
    about: str
    n: int


@dataclass(frozen=True, slots=True)
class AgainNote:
    """It is here again: since when it had been quiet, and what helped the last time."""

    last_on: date
    helpers: tuple[OwnEntry, ...]
    url: str


@dataclass(frozen=True, slots=True)
class PathPage:
    """Where to go on, what comes back, and the six chapters."""

    next: PartRow | None
    reason: str
    booster: PartRow | None
    first_done_on: date | None
    chapters: tuple[ChapterRow, ...]
    again: AgainNote | None
    is_new: bool


@dataclass(frozen=True, slots=True)
class ChapterPage:
    """One chapter and its parts."""

    chapter: ChapterRow
    rows: tuple[PartRow, ...]


@dataclass(frozen=True, slots=True)
class PartPage:
    """One part: the entry it begins from, what was written before, and what there is to write."""

    row: PartRow
    form: PartForm | None
    own: OwnEntry | None
    missing: str
    missing_url: str
    missing_way: str
    builds_on: "WordsRow | None"
    earlier: tuple["WordsRow", ...]
    is_enough: bool

    @property
    def part(self) -> Part:
        return self.row.part


@dataclass(frozen=True, slots=True)
class WordsRow:
    """What was written in one part, in a list; `at` is the person's wall clock."""

    id: UUID
    part: Part
    at: datetime
    excerpt: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class WordsPage:
    """Everything that was written on the path, the newest first."""

    page: Page[Text]
    rows: tuple[WordsRow, ...]


def path_page(vault: Vault, *, now: datetime, holds_back: bool) -> PathPage:
    """The path as it is entered."""
    path, recent, parts = read_path(vault), read_recent(vault, now=now), offered(holds_back)
    found = suggest_part(parts, path, find_own(vault, recent, now=now))
    booster = find_booster(path, (part.key for part in parts if part.comes_back), now)
    return PathPage(
        next=_row(found.part, path) if found else None,
        reason=_say_reason(found),
        booster=_row(_BY_KEY[booster.part], path) if booster else None,
        first_done_on=booster.done_at.date() if booster else None,
        chapters=tuple(_chapter_row(chapter, parts) for chapter in Chapter),
        again=None if holds_back else _find_again(vault, path, recent, now),
        is_new=path.began_at is None,
    )


def chapter_page(vault: Vault, key: str, *, holds_back: bool) -> ChapterPage:
    """One chapter. Raises `Http404`."""
    chapter = next((chapter for chapter in Chapter if chapter.value == key), None)
    if chapter is None:
        raise Http404
    parts, path = offered(holds_back), read_path(vault)
    rows = tuple(_row(part, path) for part in parts if part.chapter is chapter)
    return ChapterPage(_chapter_row(chapter, parts), rows)


def open_part(key: str, *, holds_back: bool) -> Part:
    """The part of this key, if it is offered. Raises `Http404`."""
    part = _BY_KEY.get(key)
    if part is None or (part.steps_back and holds_back):
        raise Http404
    return part


def part_page(vault: Vault, part: Part, sent: Sent, *, path: str, now: datetime) -> PartPage:
    """One part, with what is being written in it: as sent, as left at the lock, or as saved."""
    own_path = read_path(vault)
    mine = read_texts(vault, own_path.texts_of(part.key, part.builds_on))
    trace = own_path.find(part.key)
    under_way = next((kept for kept in mine if trace and kept.id == trace.words), None)
    started = None if sent else find_kept_form(vault, path)
    form = _form(part, sent, under_way, started) if part.asks else None
    own = _find_material(vault, part, now)
    earlier = (kept for kept in mine if kept.document.part == part.key and kept is not under_way)
    on = next((kept for kept in mine if kept.document.part == part.builds_on), None)
    return PartPage(
        row=_row(part, own_path),
        form=form,
        own=own,
        missing=str(sentences.MISSING[part.material]) if part.material and not own else "",
        missing_url=reverse(sentences.PLACES[part.material]) if part.material else "",
        missing_way=str(sentences.WAYS[sentences.PLACES[part.material]]) if part.material else "",
        builds_on=_words_row(on) if on else None,
        earlier=tuple(map(_words_row, earlier)),
        is_enough=_is_enough(own_path, now, under_way),
    )


def words_page(vault: Vault, page: str | None, *, holds_back: bool) -> WordsPage:
    """Everything that was written on the path."""
    keys = (part.key for part in PARTS if not (part.for_two and holds_back))
    shown = Paginator(read_path(vault).texts_of(*keys), ON_A_PAGE).get_page(page)
    return WordsPage(page=shown, rows=tuple(map(_words_row, read_texts(vault, shown))))


def find_words(vault: Vault, id: UUID, *, holds_back: bool) -> tuple[Part, PartWords]:
    """What was written, and in which part. Raises `RecordNotFound`."""
    words = vault.get(PartWords, id)
    part = _BY_KEY.get(words.part)
    if part is None or (part.for_two and holds_back):
        raise RecordNotFound
    return part, words


def words_form(
    vault: Vault, id: UUID, sent: Sent, *, path: str, holds_back: bool
) -> tuple[PartForm, PartWords]:
    """A form with what was written in it. Raises `RecordNotFound`."""
    part, words = find_words(vault, id, holds_back=holds_back)
    started = None if sent else find_kept_form(vault, path)
    return PartForm(sent, part=part, answers=words.answers, id=id, started=started), words


def words_rows(vault: Vault, texts: Iterable[Text]) -> tuple[WordsRow, ...]:
    """These texts, as they are shown."""
    return tuple(map(_words_row, read_texts(vault, texts)))


def read_texts(vault: Vault, texts: Iterable[Text]) -> list[Kept]:
    """Open these texts, and none but these; one that was deleted as damaged is left out."""
    opened = []
    for text in texts:
        with suppress(RecordNotFound):
            opened.append(Stored(text.id, vault.get(PartWords, text.id)))
    return opened


def offered(holds_back: bool) -> tuple[Part, ...]:
    """The parts to choose from: some stay out where there are signs of danger."""
    return tuple(part for part in PARTS if not (part.steps_back and holds_back))


def url_of(part: Part) -> str:
    """Where a part is."""
    return reverse("journey-two" if part.for_two else "journey-part", args=(part.key,))


def _row(part: Part, path: Path) -> PartRow:
    trace = path.find(part.key)
    return PartRow(part, url_of(part), trace.standing if trace else None)


def _chapter_row(chapter: Chapter, parts: tuple[Part, ...]) -> ChapterRow:
    n = sum(part.chapter is chapter for part in parts)
    return ChapterRow(chapter, CHAPTERS[chapter], ABOUT[chapter], n)


def _say_reason(found: Suggestion | None) -> str:
    return str(sentences.REASONS[found.reason]) if found else ""


def _find_material(vault: Vault, part: Part, now: datetime) -> OwnEntry | None:
    if part.material is None:
        return None
    if part.material is Material.DRAFT:
        return find_draft(vault, now=now)
    found: Found = find_own(vault, read_recent(vault, now=now), now=now)
    return found.get(part.material)


def _find_again(vault: Vault, path: Path, recent: Recent, now: datetime) -> AgainNote | None:
    rested = path.return_rested_at
    if not recent.moments or (rested is not None and now - rested < QUIET_AFTER):
        return None
    diary = Diary.from_moments(recent.moments, recent.contexts)
    found = find_resurfacing(diary, now.date())
    if found.verdict is not Return.HERE_AGAIN or found.last_day is None:
        return None
    wrote = words_rows(vault, path.texts_of(NOTE, CALMS)[:1])
    own = (OwnEntry(row.part.name, row.excerpt, at=row.at) for row in wrote)
    helpers = (*own, *list_helpers(recent))
    return AgainNote(day_on(found.last_day), helpers, url_of(_BY_KEY[AGAIN]))


def _is_enough(path: Path, now: datetime, under_way: Kept | None) -> bool:
    others = (text for text in path.texts if under_way is None or text.id != under_way.id)
    return is_enough_writing((text.written_at for text in others), now)


def _form(part: Part, sent: Sent, under_way: Kept | None, started: Started) -> PartForm:
    if under_way is None:
        return PartForm(sent, part=part, started=started)
    return PartForm(
        sent, part=part, answers=under_way.document.answers, id=under_way.id, started=started
    )


def _words_row(kept: Kept) -> WordsRow:
    words, part = kept.document, _BY_KEY[kept.document.part]
    told = [(ask.label, words.answers[ask.key]) for ask in part.asks if ask.key in words.answers]
    first = told[0][1] if told else ""
    return WordsRow(
        id=kept.id,
        part=part,
        at=words.written_at.replace(tzinfo=None),
        excerpt=Truncator(first[: EXCERPT * 8]).chars(EXCERPT),
        answers=tuple(told),
    )
