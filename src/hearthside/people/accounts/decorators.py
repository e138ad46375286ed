"""What a page says of itself: closed unless marked open, silent unless marked to give back, a sign of life unless not."""

from collections.abc import Callable
from typing import Any, TypeVar

from django.http import HttpResponseBase

View = TypeVar("View", bound=Callable[..., HttpResponseBase])


def open_to_all(view: View) -> View:
    """Mark a view that a signed-out visitor may see. The outermost decorator, so that it is seen."""
    view.open_to_all = True  # type: ignore[attr-defined]
    return view


def is_open_to_all(view: Callable[..., Any]) -> bool:
    """Tell whether a view was marked."""
    return getattr(view, "open_to_all", False) is True


def works_without_database(view: View) -> View:
    """Mark a view that still answers, as to a stranger, when the database is out of reach."""
    view.works_without_database = True  # type: ignore[attr-defined]
    return view


def does_work_without_database(view: Callable[..., Any]) -> bool:
    """Tell whether a view was marked."""
    return getattr(view, "works_without_database", False) is True


def gives_back(view: View) -> View:
    """Mark a view whose form fills itself in again from what was sent after the lock.

    Only such a form is kept; another one could promise that words are safe and never show them.
    """
    view.gives_back = True  # type: ignore[attr-defined]
    return view


def does_give_back(view: Callable[..., Any]) -> bool:
    """Tell whether a view was marked."""
    return getattr(view, "gives_back", False) is True


def tells_forms_apart(by: str) -> Callable[[View], View]:
    """Mark a view whose form carries a hidden field of its own, the same at every lock and unlocking.

    What was kept of that form is forgotten with it, and what another window had written stays.
    """

    def mark(view: View) -> View:
        view.tells_forms_apart = by  # type: ignore[attr-defined]
        return view

    return mark


def field_that_tells_apart(view: Callable[..., Any]) -> str:
    """Return the name of that field, or nothing for a view that was not marked."""
    return str(getattr(view, "tells_forms_apart", ""))


def asked_by_page(view: View) -> View:
    """Mark a view that an open page asks for by itself: it does not mean that somebody is there.

    The idle lock goes on as if nothing had been asked.
    """
    view.asked_by_page = True  # type: ignore[attr-defined]
    return view


def is_asked_by_page(view: Callable[..., Any]) -> bool:
    """Tell whether a view was marked."""
    return getattr(view, "asked_by_page", False) is True


def for_two(view: View) -> View:
    """Mark a page for two in a room for one: it asks and holds back as a room for two does."""
    view.for_two = True  # type: ignore[attr-defined]
    return view


def is_for_two(view: Callable[..., Any]) -> bool:
    """Tell whether a view was marked."""
    return getattr(view, "for_two", False) is True


def holds_back_itself(view: View) -> View:
    """Mark a page for two that two people know of: where it holds back it shows that much, and no more.

    Whoever looks over a shoulder knows that the two are linked, and an empty page would tell them why.
    """
    view.holds_back_itself = True  # type: ignore[attr-defined]
    return view


def does_hold_back_itself(view: Callable[..., Any]) -> bool:
    """Tell whether a view was marked."""
    return getattr(view, "holds_back_itself", False) is True
