"""Leaving in a hurry: the session ends, the browser is told to forget, and a neutral page opens.

This is the one place from which a page outside the house is reached, and only when somebody
presses the way out. No address of this house and no word goes along.
"""

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from .key_half import drop_halves
from .preference import THEME_COOKIE, Preferences
from .request import VisitorRequest
from .session import end_session, read_token, sign_out_browser
from .token import hash_token

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


@dataclass(frozen=True, slots=True)
class WayOut:
    """A page that says nothing of whoever looks at it. Without an address it is our own empty one."""

    title: "StrPromise"
    address: str = ""


WAYS_OUT = {
    "weather": WayOut(_("The weather (BBC)"), "https://www.bbc.com/weather"),
    "weather-cn": WayOut(_("The weather (weather.com.cn)"), "https://www.weather.com.cn/"),
    "encyclopedia": WayOut(_("An encyclopedia (Wikipedia)"), "https://www.wikipedia.org/"),
    "blank": WayOut(_("An empty page on this computer, without the internet")),
}
"""The only pages a person can choose: whoever writes the address writes where somebody ends up."""


def page_to_leave_to(preferences: Preferences, told: str = "") -> str:
    """Return the address that was chosen, else the operator's, else the weather.

    `told` is the key a page's own link carries: the choice is sealed, and the session may have
    ended since, by the lock or in another tab.
    """
    chosen = WAYS_OUT.get(preferences.leave_to) or WAYS_OUT.get(told)
    if chosen is not None:
        return chosen.address or reverse("blank")
    if settings.HEARTHSIDE_LEAVE_TO.startswith("https://"):
        return str(settings.HEARTHSIDE_LEAVE_TO)
    is_chinese = (get_language() or "").startswith("zh")
    return WAYS_OUT["weather-cn" if is_chinese else "weather"].address


def forget_session(request: VisitorRequest) -> None:
    """End the session; on a full disk its row stays, and opens nothing any more."""
    token = read_token(request)
    if token is not None:
        drop_halves(hash_token(token))
    with suppress(DatabaseError):
        if request.current_session is not None:
            end_session(request.current_session)
    request.vault = request.account = request.current_session = None


def is_only_looking_ahead(request: HttpRequest) -> bool:
    """Tell whether a browser asks ahead of a press that may never come."""
    purpose = request.headers.get("Sec-Purpose") or request.headers.get("Purpose") or ""
    return "prefetch" in purpose


def is_sent_by_another_site(request: HttpRequest) -> bool:
    """Tell whether a page of somebody else leads here: it may not end what a person is writing.

    Browsers say so on https and on this machine; where nothing is said, the person comes first.
    """
    return request.headers.get("Sec-Fetch-Site") in {"cross-site", "same-site"}


def lead_away(page: str) -> HttpResponse:
    """Lead to the page, and take back everything this house gave the browser."""
    response = HttpResponseRedirect(page)
    response.status_code = 303
    sign_out_browser(response)
    for name in (
        THEME_COOKIE,
        settings.LANGUAGE_COOKIE_NAME,
        settings.CSRF_COOKIE_NAME,
        "messages",
    ):
        response.delete_cookie(name)
    return response
