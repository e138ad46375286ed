"""What the pages of this room show."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.text import Truncator

from hearthside.core.devices import ArrivalList, WritingDevice, is_alike
from hearthside.core.diary import ContextList, Moment
from hearthside.core.diary.entry import ticked_contexts
from hearthside.core.diary.wall_clock import FARTHEST_APART
from hearthside.vault.records import RecordNotFound, Stored, Vault

from .sentences import describe_clock

EXCERPT = 240
Kept = Stored[Moment]


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One device that may write. `sent_at` is when it last sent something or asked."""

    id: UUID
    name: str
    sent_at: datetime | None
    is_ending: bool

    @property
    def remove_url(self) -> str:
        return reverse("devices-remove", args=(self.id,))


@dataclass(frozen=True, slots=True)
class ArrivedRow:
    """One moment that came in. `at` is the wall clock it was written under."""

    id: UUID
    at: datetime
    felt: float
    words: str
    tags: tuple[str, ...]
    has_alike: bool

    @property
    def url(self) -> str:
        return reverse("moments-edit", args=(self.id,))


@dataclass(frozen=True, slots=True)
class ArrivedPage:
    """What came in and was not looked at; `clock` says by how much a device's was wrong.

    `count` is greater than the number of rows where some were deleted since.
    """

    rows: tuple[ArrivedRow, ...]
    clock: str
    count: int


def list_devices(vault: Vault) -> tuple[DeviceRow, ...]:
    """Return the devices that may still send something, the newest first."""
    devices = sorted(vault.all(WritingDevice), key=lambda kept: kept.document.made_at, reverse=True)
    return tuple(
        DeviceRow(kept.id, one.name, one.sent_at, one.is_ending)
        for kept in devices
        if not (one := kept.document).is_removed
    )


def find_device(vault: Vault, id: UUID) -> WritingDevice:
    """Return one device. Raises `RecordNotFound`."""
    return vault.get(WritingDevice, id)


def arrived_page(vault: Vault) -> ArrivedPage:
    """Return what came in and is still there, in the order it was sent."""
    waiting = vault.get_single(ArrivalList) or ArrivalList()
    came = tuple(_find_each(vault, waiting))
    contexts = vault.get_single(ContextList) or ContextList()
    alike = _find_alike(_moments_around(vault, came), came, waiting)
    rows = tuple(_row(kept, contexts, has_alike=kept.id in alike) for kept in came)
    clock = describe_clock(waiting.ahead) if rows else ""
    return ArrivedPage(rows, clock, len(waiting.arrivals))


def _find_each(vault: Vault, waiting: ArrivalList) -> Iterator[Kept]:
    for arrival in waiting.arrivals:
        # One may have been deleted since.
        with suppress(RecordNotFound):
            yield Stored(arrival.moment, vault.get(Moment, arrival.moment))


def _moments_around(vault: Vault, came: tuple[Kept, ...]) -> tuple[Kept, ...]:
    if not came:
        return ()
    times = [kept.document.at for kept in came]
    since, until = min(times) - FARTHEST_APART, max(times) + FARTHEST_APART
    return vault.all(Moment, since=since, until=until)


def _find_alike(
    around: tuple[Kept, ...], came: tuple[Kept, ...], waiting: ArrivalList
) -> frozenset[UUID]:
    """Return those that may be in the diary twice: written here, and somewhere else as well."""
    device_of = {one.moment: one.device for one in waiting.arrivals}
    return frozenset(
        kept.id
        for kept in came
        for other in around
        if device_of.get(other.id) != device_of[kept.id] and is_alike(kept.document, other.document)
    )


def _row(kept: Kept, contexts: ContextList, *, has_alike: bool) -> ArrivedRow:
    moment = kept.document
    return ArrivedRow(
        id=kept.id,
        at=moment.at.replace(tzinfo=None),
        felt=moment.felt_insecurity,
        words=Truncator(moment.happened[: EXCERPT * 4]).chars(EXCERPT),
        tags=tuple(context.name for context in ticked_contexts(moment, contexts)),
        has_alike=has_alike,
    )
