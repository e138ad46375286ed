"""Every page is closed unless it says otherwise, here."""

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
