"""The rooms of the house. A room is a folder here and one line in `ROOMS`.

Menu, URLs, installed apps and the contract tests all follow from that line.
"""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

ROOMS = (
    "today",
    "moments",
    "patterns",
    "fears",
    "plans",
    "sources",
    "say_it",
    "conversations",
    "care",
    "together",
    "agreements",
    "pause",
    "bring_in",
    "devices",
    "help",
    "settings",
)


@dataclass(frozen=True, slots=True)
class Room:
    """What the house knows of a room: its name in URLs and code, its title and its icon.

    `slug` is the folder's name; URLs show it with hyphens, and the room's first page has
    the URL name `slug`. A room outside the menu is reached from other pages. A room `for_two`
    suggests talking or agreeing with the partner, or sharing something: it asks about safety
    before it is first opened, and holds back where there are signs of danger.
    """

    slug: str
    title: "StrPromise"
    icon: str
    in_menu: bool = True
    for_two: bool = False

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


def all_rooms() -> tuple[Room, ...]:
    """Every room, in the order of the menu."""
    return tuple(import_module(f"hearthside.rooms.{name}.room").ROOM for name in ROOMS)
