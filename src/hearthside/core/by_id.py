"""Things with an id, kept side by side in the order they came: find one, keep one, drop one."""

from collections.abc import Iterable
from typing import Protocol, TypeVar
from uuid import UUID


class Identified(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> UUID: ...


K = TypeVar("K", bound=Identified)


def find(kept: Iterable[K], id: UUID) -> K | None:
    """Return the one of this id; `None` if there is none.

    >>> find((), UUID(int=1)) is None
    True
    """
    return next((one for one in kept if one.id == id), None)


def keep(kept: tuple[K, ...], new: K) -> tuple[K, ...]:
    """Return them with one more, or with it in the place of the one of its id.

    >>> from types import SimpleNamespace
    >>> one = SimpleNamespace(id=UUID(int=1))
    >>> keep(keep((), one), one) == (one,)
    True
    """
    if find(kept, new.id) is None:
        return (*kept, new)
    return tuple(new if one.id == new.id else one for one in kept)


def drop(kept: Iterable[K], id: UUID) -> tuple[K, ...]:
    """Return them without the one of this id.

    >>> drop((), UUID(int=1))
    ()
    """
    return tuple(one for one in kept if one.id != id)
