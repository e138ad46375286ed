"""The contexts a person names: a late reply, a cancelled plan, slept badly.

A context keeps its id for life, so renaming, merging and retiring never touch a moment.
"""

from typing import ClassVar, Self
from unicodedata import normalize

import msgspec

from hearthside.core.document import Document

from .search import fold
from .source import Source, in_order

LONGEST_NAME = 60


class UnusableContextName(ValueError):
    """The name is empty, too long, or already taken by another context."""


class Context(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One context, in the person's own words.

    `day_level` marks what holds all day (slept badly); `soothing` what the person lists as
    making things better; `sources` what the person says it touches. A merged context points
    to the one that took it in.
    """

    id: str
    name: str
    day_level: bool = False
    soothing: bool = False
    retired: bool = False
    merged_into: str | None = None
    sources: tuple[Source, ...] = ()


def clean_name(name: str) -> str:
    """Return the name with its white space folded and its accents composed.

    Raises `UnusableContextName` when nothing is left or it is longer than 60 characters.
    """
    folded = " ".join(normalize("NFC", name).split())
    if not folded or len(folded) > LONGEST_NAME:
        raise UnusableContextName(f"a context needs a name of 1 to {LONGEST_NAME} characters")
    return folded


def name_key(name: str) -> str:
    """Return what two spellings of one name share, whatever their case, width or white space.

    >>> name_key("Ｌａｔｅ  reply") == name_key("late reply")
    True
    """
    return " ".join(fold(name).split())


class ContextList(Document, frozen=True, kw_only=True):
    """All the contexts of one person, in the order they were added."""

    namespace: ClassVar[str] = "context_list"

    contexts: tuple[Context, ...] = ()

    def offered(self) -> tuple[Context, ...]:
        """The contexts to tick: neither retired nor merged away."""
        return tuple(c for c in self.contexts if not c.retired and c.merged_into is None)

    def find(self, name: str) -> Context | None:
        """The context of this name, however it is spelled, following merges."""
        wanted = name_key(name)
        for context in self.contexts:
            if name_key(context.name) == wanted:
                return self.resolve(context.id)
        return None

    def resolve(self, id: str) -> Context | None:
        """The context that stands for this id today, following merges; `None` if unknown."""
        known = {c.id: c for c in self.contexts}
        context = known.get(id)
        while context is not None and context.merged_into is not None:
            context = known.get(context.merged_into)
        return context

    def add(self, name: str, *, day_level: bool = False, soothing: bool = False) -> Self:
        """Return the list with a new context; an existing name (retired or not) is offered again."""
        name = clean_name(name)
        existing = self.find(name)
        if existing is not None:
            return self._replace(existing.id, retired=False)
        new = Context(id=self._next_id(), name=name, day_level=day_level, soothing=soothing)
        return msgspec.structs.replace(self, contexts=(*self.contexts, new))

    def rename(self, id: str, name: str) -> Self:
        """Return the list with one context renamed. Raises `UnusableContextName` if the name is another's."""
        name = clean_name(name)
        existing = self.find(name)
        if existing is not None and existing.id != id:
            raise UnusableContextName(
                "another context has this name already; merge the two instead"
            )
        return self._replace(id, name=name)

    def merge(self, id: str, *, into: str) -> Self:
        """Return the list with one context taken in by another; merging into itself changes nothing."""
        target = self.resolve(into)
        if target is None or target.id == id:
            return self
        return self._replace(id, merged_into=target.id)

    def separate(self, id: str) -> Self:
        """Return the list with one merged context standing for itself again.

        Raises `UnusableContextName` if another context has taken its name since.
        """
        known = {c.id: c for c in self.contexts}
        own = name_key(known[id].name)
        others = (c for c in self.contexts if c.id != id and c.merged_into is None)
        if any(name_key(c.name) == own for c in others):
            raise UnusableContextName("another context has this name by now")
        return self._replace(id, merged_into=None)

    def mark(self, id: str, *, day_level: bool, soothing: bool) -> Self:
        """Return the list with one context said to last all day or not, to soothe or not."""
        return self._replace(id, day_level=day_level, soothing=soothing)

    def point(self, id: str, sources: frozenset[Source]) -> Self:
        """Return the list with one context said to touch these sources, or none."""
        return self._replace(id, sources=in_order(sources))

    def retire(self, id: str) -> Self:
        """Return the list with one context no longer offered; its history stays."""
        return self._replace(id, retired=True)

    def bring_back(self, id: str) -> Self:
        """Return the list with one context offered again."""
        return self._replace(id, retired=False)

    def _replace(self, id: str, **changes: object) -> Self:
        contexts = tuple(
            msgspec.structs.replace(c, **changes) if c.id == id else c for c in self.contexts
        )
        return msgspec.structs.replace(self, contexts=contexts)

    def _next_id(self) -> str:
        return str(1 + max((int(c.id) for c in self.contexts), default=0))
