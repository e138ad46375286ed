"""What the pages of this room show."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from django.core.paginator import Page, Paginator
from django.http import QueryDict
from django.urls import reverse
from django.utils.text import Truncator

from hearthside.core.estimate import NotEnoughData
from hearthside.core.fears import Calibration, CalibrationStep, FearEntry, FearLedger
from hearthside.core.fears.entry import find_same, weigh_entries
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.vault.records import Stored, Vault

from .forms import AnswerForm, FearForm, SupportForm
from .operations import find_kept
from .sentences import BECAME

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

ON_A_PAGE = 30
EXCERPT = 240
WAIT = timedelta(minutes=20)

Sent = QueryDict | None
Kept = Stored[FearEntry]


@dataclass(frozen=True, slots=True)
class FearRow:
    """One fear in a list."""

    id: UUID
    what: str
    stated_percent: int
    due_on: date
    became: "StrPromise"

    @property
    def url(self) -> str:
        return reverse("fears-edit", args=(self.id,))


@dataclass(frozen=True, slots=True)
class FearsPage:
    """The room: what to look back on, what waits for its day, and what was answered."""

    due: tuple[FearRow, ...]
    waiting: tuple[FearRow, ...]
    page: Page[Kept]
    answered: tuple[FearRow, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.due or self.waiting or self.answered)


@dataclass(frozen=True, slots=True)
class EarlierPage:
    """The same fear again: what was written before, and until when to let it rest."""

    id: UUID
    fear: FearEntry
    wait_until: datetime

    @property
    def written_at(self) -> datetime:
        """The wall clock of the place it was written at."""
        return self.fear.written_at.replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the curve, all out of 100."""

    stated_from: int
    stated_to: int
    came_true: int
    n: int


@dataclass(frozen=True, slots=True)
class LedgerPage:
    """What all of it adds up to, as it was known when the day began; figures out of 100."""

    ledger: FearLedger
    n_told_today: int
    n_past: int
    curve_missing: NotEnoughData | None
    steps: tuple[Step, ...]

    @property
    def n_true(self) -> float:
        """How many came true, a partly counted as half."""
        return self.ledger.n_yes + self.ledger.n_partly / 2

    @property
    def missing(self) -> NotEnoughData | None:
        share = self.ledger.came_true
        return share if isinstance(share, NotEnoughData) else None

    @property
    def low(self) -> int:
        share = self.ledger.came_true
        return 0 if isinstance(share, NotEnoughData) else round(100 * share.low)

    @property
    def high(self) -> int:
        share = self.ledger.came_true
        return 100 if isinstance(share, NotEnoughData) else round(100 * share.high)

    @property
    def expected(self) -> int:
        return round(100 * (self.ledger.expected or 0.0))

    @property
    def bounds(self) -> tuple[int, int] | None:
        """What came true, out of 100, if none and if all of the missing ones had come true."""
        ledger, n = self.ledger, self.ledger.n_settled + self.ledger.n_missing
        if self.missing or not ledger.n_missing:
            return None
        return round(100 * self.n_true / n), round(100 * (self.n_true + ledger.n_missing) / n)


def fears_page(vault: Vault, *, page: str | None, today: date) -> FearsPage:
    """All fears: those to look back on first, the longest waiting above."""
    kept = vault.all(FearEntry)
    by_day = sorted(kept, key=lambda k: (k.document.due_on, k.document.written_at))
    told = sorted(
        (k for k in kept if not k.document.is_open),
        key=lambda k: k.document.answered_at or k.document.written_at,
        reverse=True,
    )
    shown = Paginator(told, ON_A_PAGE).get_page(page)
    return FearsPage(
        due=tuple(_row(k) for k in by_day if k.document.is_due(today)),
        waiting=tuple(
            _row(k) for k in by_day if k.document.is_open and not k.document.is_due(today)
        ),
        page=shown,
        answered=tuple(map(_row, shown)),
    )


def find_fear(vault: Vault, id: UUID) -> FearEntry:
    """One fear. Raises `RecordNotFound`."""
    return vault.get(FearEntry, id)


def begin_fear(vault: Vault, sent: Sent, *, path: str, now: datetime) -> FearForm:
    """A form for a new fear: as it was sent, else as it was left, else empty."""
    return FearForm(sent, now=now, started=None if sent else _find_started(vault, path))


def open_fear(vault: Vault, id: UUID, sent: Sent, *, path: str, now: datetime) -> FearForm:
    """A form with one fear in it. Raises `RecordNotFound`."""
    old, started = vault.get(FearEntry, id), None if sent else find_kept_form(vault, path)
    return FearForm(sent, now=now, old=old, started=started)


def open_answer(vault: Vault, id: UUID, sent: Sent, *, path: str, now: datetime) -> AnswerForm:
    """A form for what became of a fear. Raises `RecordNotFound`."""
    old, started = vault.get(FearEntry, id), None if sent else find_kept_form(vault, path)
    return AnswerForm(sent, now=now, old=old, started=started)


def open_support(vault: Vault, id: UUID, sent: Sent, *, path: str) -> SupportForm:
    """A form for what is needed now. Raises `RecordNotFound`."""
    old, started = vault.get(FearEntry, id), None if sent else find_kept_form(vault, path)
    return SupportForm(sent, old=old, started=started)


def find_earlier(vault: Vault, form: FearForm, *, now: datetime) -> EarlierPage | None:
    """The same fear, if it was written hours ago and the person has not said to keep both."""
    if "both" in form.data:
        return None
    written = vault.all(FearEntry, since=(now - timedelta(days=2)).date())
    others = ((k.id, k.document) for k in written if k.id != form.cleaned_data["fear"])
    found = find_same(form.cleaned_data["what"], others, now=now)
    if found is None:
        return None
    return EarlierPage(*found, wait_until=(now + WAIT).replace(tzinfo=None))


def ledger_page(vault: Vault, *, today: date) -> LedgerPage:
    """What all fears add up to, settled once a day."""
    fears = [kept.document for kept in vault.all(FearEntry)]
    ledger = weigh_entries(fears, today)
    curve = ledger.calibration
    told = (f.answered_at.date() for f in fears if f.answered_at)
    return LedgerPage(
        ledger=ledger,
        n_told_today=sum(day >= today for day in told),
        n_past=ledger.n_missing - ledger.n_unknown,
        curve_missing=curve if isinstance(curve, NotEnoughData) else None,
        steps=tuple(map(_step, curve.steps)) if isinstance(curve, Calibration) else (),
    )


def _step(step: CalibrationStep) -> Step:
    return Step(
        stated_from=round(100 * step.stated_from),
        stated_to=round(100 * step.stated_to),
        came_true=round(100 * step.came_true),
        n=step.n,
    )


def _find_started(vault: Vault, path: str) -> dict[str, list[str]] | None:
    """What was begun when the session locked, unless that fear was saved since."""
    kept = find_kept_form(vault, path)
    try:
        is_saved = find_kept(vault, UUID((kept or {})["fear"][-1])) is not None
    except (KeyError, IndexError, ValueError):
        return kept
    return None if is_saved else kept


def _row(kept: Kept) -> FearRow:
    fear = kept.document
    what = Truncator(fear.what[: EXCERPT * 8]).chars(EXCERPT)
    return FearRow(kept.id, what, fear.stated_percent, fear.due_on, BECAME[fear.outcome])
