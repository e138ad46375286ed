"""The pages of every room, found from the URLs; a new room is here the day it is listed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from django.urls import URLPattern, reverse

from hearthside.people.accounts.decorators import is_for_two
from hearthside.rooms import ROOMS


@dataclass(frozen=True, slots=True)
class Page:
    """One page of one room; `takes` names the arguments in its URL."""

    room: str
    name: str
    takes: tuple[str, ...]
    is_for_two: bool = False

    def url(self, examples: Mapping[str, Mapping[str, object]]) -> str:
        """Where the page is, with the example's arguments filled in."""
        if not self.takes:
            return reverse(self.name)
        assert self.name in examples, (
            f"{self.room}/tests/example.py gives no arguments for {self.name}"
        )
        return reverse(self.name, kwargs=dict(examples[self.name]))


def pages() -> Iterator[Page]:
    """Every page of every room."""
    for room in ROOMS:
        for pattern in import_module(f"hearthside.rooms.{room}.urls").urlpatterns:
            assert isinstance(pattern, URLPattern)
            takes = tuple(pattern.pattern.converters)
            yield Page(room, pattern.name, takes, is_for_two(pattern.callback))


def pages_by_room() -> dict[str, list[Page]]:
    """The pages of every room, by the room's name.

    A test takes a room at a time: an example of everything is written once for all its pages.
    """
    found: dict[str, list[Page]] = {}
    for page in pages():
        found.setdefault(page.room, []).append(page)
    return found


def write_examples(vault, now) -> dict[str, Mapping[str, object]]:
    """Let every room write one example of everything it keeps; return the URL arguments they gave."""
    given: dict[str, Mapping[str, object]] = {}
    for room in ROOMS:
        module = f"hearthside.rooms.{room}.tests.example"
        if find_spec(f"hearthside.rooms.{room}.tests") and find_spec(module):
            given |= import_module(module).write_example(vault, now)
    return given
