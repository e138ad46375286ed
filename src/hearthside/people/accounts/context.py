"""What every template may know of the person: never more than their own name and their look."""

from typing import Any, cast

from django.http import HttpRequest

from .leaving import WAYS_OUT
from .preference import THEME_COOKIE, THEMES
from .request import VisitorRequest


def describe_person(plain_request: HttpRequest) -> dict[str, Any]:
    """Return the person's name, theme, idle time and way out; signed out, only the theme."""
    request = cast(VisitorRequest, plain_request)
    account, vault = getattr(request, "account", None), getattr(request, "vault", None)
    if account is None or vault is None:
        return {"is_unlocked": False, "account_name": "", "theme": _theme_of_browser(request)}
    return {
        "is_unlocked": True,
        "account_name": account.name,
        "theme": request.preferences.theme,
        "idle_seconds": request.preferences.idle_minutes * 60,
        "leave_to": _known_way(request.preferences.leave_to),
    }


def _known_way(key: str) -> str:
    return key if key in WAYS_OUT else ""


def _theme_of_browser(request: HttpRequest) -> str:
    theme = request.COOKIES.get(THEME_COOKIE, "auto")
    return theme if theme in THEMES else "auto"
