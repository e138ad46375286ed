"""The rooms of the house. A room is a folder here and one line in `ROOMS`.

Menu, URLs, installed apps and the contract tests all follow from that line.
"""

from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

ROOMS = (
    "today",
    "moments",
    "patterns",
    "fears",
    "plans",
    "worth",
    "sources",
    "say_it",
    "conversations",
    "people_around",
    "journey",
    "care",
    "together",
    "agreements",
    "pause",
    "bring_in",
    "replies",
    "devices",
    "help",
    "reminders",
    "settings",
)


class Group(StrEnum):
    """Where on the way a room lies, in the order of the menu: notice, understand, speak, be two, stand."""

    TODAY = "today"
    NOTICE = "notice"
    UNDERSTAND = "understand"
    SPEAK = "speak"
    FOR_TWO = "for_two"
    STAND = "stand"
    HOUSE = "house"


GROUP_TITLES: "dict[Group, StrPromise]" = {
    Group.NOTICE: _("Notice"),
    Group.UNDERSTAND: _("Understand"),
    Group.SPEAK: _("Speak"),
    Group.FOR_TWO: _("For two"),
    Group.STAND: _("Stand and grow"),
}
"""The groups that have a heading; the first and the last speak for themselves."""


@dataclass(frozen=True, slots=True)
class Room:
    """What the house knows of a room: its name in URLs and code, its title and its icon.

    `slug` is the folder's name; URLs show it with hyphens, and the room's first page has
    the URL name `slug`. A room outside the menu is reached from other pages. A room `for_two`
    suggests talking or agreeing with the partner, or sharing something: it asks about safety
    before it is first opened, and holds back where there are signs of danger. `group` is where the
    menu shows it.
    """

    slug: str
    title: "StrPromise"
    icon: str
    in_menu: bool = True
    for_two: bool = False
    group: Group = Group.STAND

    @property
    def path(self) -> str:
        """The folder part of the room's URLs."""
        return self.slug.replace("_", "-")

    @property
    def url(self) -> str:
        """Where the room's first page is."""
        # A command that only needs a room's words does not wait for the whole of Django.
        from django.urls import reverse  # noqa: PLC0415

        return reverse(self.path)


@dataclass(frozen=True, slots=True)
class MenuGroup:
    """One group of the menu with its rooms; `title` is empty where it has no heading."""

    title: "StrPromise | str"
    rooms: tuple[Room, ...]


def all_rooms() -> tuple[Room, ...]:
    """Every room, in the order of `ROOMS`."""
    return tuple(import_module(f"hearthside.rooms.{name}.room").ROOM for name in ROOMS)


def build_menu() -> tuple[MenuGroup, ...]:
    """The rooms of the menu: group by group, in each in the order of `ROOMS`."""
    rooms = [room for room in all_rooms() if room.in_menu]
    groups = ((group, tuple(room for room in rooms if room.group is group)) for group in Group)
    return tuple(MenuGroup(GROUP_TITLES.get(group, ""), held) for group, held in groups if held)
