"""How a person likes things: language, theme, idle lock, time zone, check-in hours."""

from datetime import date, datetime
from functools import cache
from typing import ClassVar, Protocol
from zoneinfo import ZoneInfo, available_timezones

import msgspec
from django.conf import settings
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import check_for_language

from hearthside.core.document import Document
from hearthside.vault.records import Vault
from hearthside.vault.refusal import VaultDamaged, WrittenByNewerVersion

THEMES = ("auto", "light", "dark")
SHORTEST_IDLE, LONGEST_IDLE = 1, 120
THEME_COOKIE = "theme"
A_YEAR = 365 * 24 * 3600


class Preferences(Document, frozen=True, kw_only=True):
    """Kept in the person's own vault. An empty language or time zone means the browser's or server's.

    `country` is the code of the country whose help lines stand first, and `leave_to` the key of
    the page that "Leave this page" leads to; empty means none chosen.
    """

    namespace: ClassVar[str] = "preferences"

    language: str = ""
    theme: str = "auto"
    idle_minutes: int = 15
    time_zone: str = ""
    check_in_from: int = 18
    check_in_until: int = 23
    country: str = ""
    leave_to: str = ""

    def zone(self) -> ZoneInfo | None:
        """The person's time zone, if they have a known one."""
        return ZoneInfo(self.time_zone) if is_time_zone(self.time_zone) else None


class HasPreferences(Protocol):
    preferences: Preferences


@cache
def known_zones() -> frozenset[str]:
    """The time zones of this machine; looking for them reads many folders, and every page asks."""
    return frozenset(available_timezones())


def is_time_zone(name: str) -> bool:
    return name in known_zones()


def read_preferences(vault: Vault) -> Preferences:
    """Return the person's preferences, or the usual ones when there are none that open."""
    try:
        return vault.get_single(Preferences) or Preferences()
    except (VaultDamaged, WrittenByNewerVersion):
        # A broken preference must not stand between a person and everything else.
        return Preferences()


def write_preferences(vault: Vault, preferences: Preferences, *, on: date) -> None:
    """Keep the preferences; raises `ValueError` for a theme or idle time that does not exist."""
    if preferences.theme not in THEMES:
        raise ValueError("theme has to be auto, light or dark")
    if not SHORTEST_IDLE <= preferences.idle_minutes <= LONGEST_IDLE:
        raise ValueError(f"idle_minutes has to be {SHORTEST_IDLE} to {LONGEST_IDLE}")
    vault.put_single(preferences, on=on)


def with_time_zone(preferences: Preferences, name: str) -> Preferences:
    """Return the preferences moved to a time zone, unchanged when it is unknown."""
    if not is_time_zone(name):
        return preferences
    return msgspec.structs.replace(preferences, time_zone=name)


def local_now(request: HasPreferences) -> datetime:
    """Return this moment in the person's own time zone (else the server's)."""
    zone = request.preferences.zone() or timezone.get_default_timezone()
    return timezone.now().astimezone(zone)


def mirror_preferences(response: HttpResponse, preferences: Preferences) -> None:
    """Copy language and theme into cookies, so that the signed-out pages look the same."""
    _mirror(response, THEME_COOKIE, preferences.theme)
    if preferences.language and check_for_language(preferences.language):
        _mirror(response, settings.LANGUAGE_COOKIE_NAME, preferences.language)


def _mirror(response: HttpResponse, name: str, value: str) -> None:
    secure = getattr(settings, "HEARTHSIDE_SECURE", False)
    response.set_cookie(name, value, max_age=A_YEAR, secure=secure, httponly=True, samesite="Lax")
