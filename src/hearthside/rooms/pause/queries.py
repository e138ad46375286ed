"""What this room reads."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.http import QueryDict
from django.urls import reverse
from django.utils.timezone import localdate

from hearthside.core.pause import Pause, PauseNotes, PauseSide, Phase
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.people.couple.pausing import Seen, see
from hearthside.vault.records import Stored, Vault
from hearthside.vault.refusal import NotLinked, VaultDamaged
from hearthside.vault.shelf import SharedShelf

from . import sentences
from .forms import OwnForm, StepForm
from .operations import FIELDS, read_notes


@dataclass(frozen=True, slots=True)
class Words:
    """What one of the two let the other read of a pause."""

    felt: str
    needed: str
    wish: str

    def __bool__(self) -> bool:
        return bool(self.felt or self.needed or self.wish)


@dataclass(frozen=True, slots=True)
class PausePage:
    """How the pause stands. `seconds` is how long until it changes by itself, by the server's clock.

    `minutes` is how long the next one takes, and 0 within one.
    """

    seen: Seen
    now: datetime
    minutes: int
    seconds: int
    heading: str
    theirs: Words
    mine: Words

    @property
    def pause(self) -> Pause:
        return self.seen.pause

    @property
    def name(self) -> str:
        """The other's name; empty where nobody is linked."""
        return self.seen.partner_name

    @property
    def minutes_left(self) -> int:
        return -(-self.seconds // 60)

    @property
    def template(self) -> str:
        """The part of the page that says it."""
        return f"pause/{self.pause.phase}.html"

    @property
    def is_today(self) -> bool:
        """Whether the time to come back is on the day it is now, where the person is."""
        joint = self.pause.joint
        return joint is not None and localdate(joint.return_at) == localdate(self.now)

    @property
    def was_asked_by_other(self) -> bool:
        """Whether the other asked for this pause, and I did not."""
        joint = self.pause.joint
        is_mine = joint is None or (joint.one is not None and joint.one.is_asked)
        return not is_mine


def pause_page(vault: Vault, *, now: datetime) -> PausePage:
    """Return the first page of this room, and the part of it that is looked at again."""
    seen = see(vault, now)
    is_shared = seen.shelf is not None and seen.mine is not None and seen.mine.is_shared
    return PausePage(
        seen=seen,
        now=now,
        minutes=seen.read_minutes() if seen.pause.is_between else 0,
        seconds=_seconds_left(seen.pause, now),
        heading=sentences.heading_of(seen.pause),
        theirs=_words_of(seen.pause.theirs),
        mine=_words_of(seen.mine.side if seen.mine and is_shared else None),
    )


def find_couple(vault: Vault) -> UUID | None:
    """Return whose shelf to listen to, or None where nobody is linked."""
    try:
        shelf = SharedShelf.of(vault)
        shelf.turn()
    except (NotLinked, VaultDamaged):
        return None
    return shelf.couple


@dataclass(frozen=True, slots=True)
class StepPage:
    """One step of the repair. `may_share` is whether there is somebody to share it with."""

    step: int
    form: StepForm
    name: str
    may_share: bool


def step_page(vault: Vault, sent: QueryDict | None, *, now: datetime) -> StepPage | None:
    """Return the step a person is at, or None when they are at none."""
    seen = see(vault, now)
    # What was written is kept, even if a new time was set meanwhile.
    if seen.mine is None or (seen.pause.phase is not Phase.REPAIR and not sent):
        return None
    step = seen.pause.step or 1
    notes = read_notes(vault, seen.mine.notes)
    started = None if sent else find_kept_form(vault, reverse("pause-step"))
    words = getattr(notes, FIELDS[step - 1]) if notes else ""
    form = StepForm(sent, step=step, words=words, started=started)
    return StepPage(step=step, form=form, name=seen.partner_name, may_share=seen.is_for_both)


@dataclass(frozen=True, slots=True)
class OwnPage:
    """How I like my pauses, and how long one with the other takes; `name` is empty where nobody is linked."""

    form: OwnForm
    name: str
    minutes: int


def own_page(vault: Vault, sent: QueryDict | None, *, now: datetime) -> OwnPage:
    """Return what is agreed, and the form for how I like my pauses."""
    seen = see(vault, now)
    started = None if sent else find_kept_form(vault, reverse("pause-own"))
    form = OwnForm(sent, own=seen.own, started=started)
    return OwnPage(form, seen.partner_name, seen.read_minutes())


def notes_page(vault: Vault) -> tuple[Stored[PauseNotes], ...]:
    """Return what I wrote after pauses, the latest first."""
    return tuple(
        sorted(vault.all(PauseNotes), key=lambda kept: kept.document.began_at, reverse=True)
    )


def find_notes(vault: Vault, id: UUID) -> PauseNotes:
    """Return what I wrote after one pause. Raises `RecordNotFound`."""
    return vault.get(PauseNotes, id)


def _words_of(side: PauseSide | None) -> Words:
    return Words(side.felt, side.needed, side.wish) if side else Words("", "", "")


def _seconds_left(pause: Pause, now: datetime) -> int:
    if pause.joint is None:
        return 0
    is_new = pause.phase is Phase.NEW_TIME
    at = pause.joint.return_at if is_new else pause.joint.rest_until
    return max(0, -int((now - at).total_seconds() // 1))
