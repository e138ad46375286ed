"""What the first page of this room shows: every setting, and how it stands."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING

from django.conf import settings
from django.urls import reverse
from django.utils.formats import time_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from hearthside.core.couple import Share
from hearthside.core.reminders import ReminderPlan
from hearthside.people.accounts.leaving import WAYS_OUT
from hearthside.people.accounts.models import Session
from hearthside.people.accounts.preference import Preferences
from hearthside.people.accounts.request import CurrentSession
from hearthside.people.calendar.address import has_address
from hearthside.people.couple.link import Standing
from hearthside.people.couple.linking import stand
from hearthside.people.couple.sharing import sort_mine
from hearthside.vault.records import Stored, Vault, VaultDamaged

from .preference_form import THEMES

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


@dataclass(frozen=True, slots=True)
class Setting:
    """One line that leads to a page; `stands` says how it is now."""

    title: str
    stands: "str | StrPromise"
    url: str


@dataclass(frozen=True, slots=True)
class Group:
    """Settings that belong together."""

    heading: str
    settings: tuple[Setting, ...]


@dataclass(frozen=True, slots=True)
class SharingPage:
    """With whom this person shares, and what of theirs; `before` is what nobody else reads now."""

    standing: Standing
    mine: tuple[Stored[Share], ...] = ()
    before: tuple[Stored[Share], ...] = ()
    has_address: bool = False


def overview(preferences: Preferences, vault: Vault) -> tuple[Group, ...]:
    """Return every setting but the deletion, in groups."""
    return (
        Group(_("How it looks"), _look(preferences)),
        Group(_("Your day"), _day(preferences, vault)),
        Group(_("Keeping it closed"), _keys(preferences)),
        Group(_("Help and the way out"), _help(preferences)),
        Group(_("Your diary as a file"), _files()),
    )


def count_other_sessions(current: CurrentSession, now: datetime) -> int:
    """Return how many other sessions of this account hold a key now."""
    others = Session.objects.filter(account_id=current.row.account_id).exclude(pk=current.row.pk)
    return others.filter(sealed_key__isnull=False, locks_at__gt=now).count()


def sharing_page(vault: Vault, now: datetime) -> SharingPage:
    """Return how it stands with the other person, and every piece of mine.

    The way to end it stays in reach where somebody broke a record.
    """
    standing = stand(vault, now)
    try:
        return SharingPage(standing, *sort_mine(vault), has_address(vault.owner))
    except VaultDamaged:
        return SharingPage(standing, has_address=has_address(vault.owner))


def _look(preferences: Preferences) -> tuple[Setting, ...]:
    languages = dict(settings.LANGUAGES)
    language = (
        languages.get(preferences.language) or languages[get_language() or settings.LANGUAGE_CODE]
    )
    return (
        Setting(_("Language"), language, reverse("settings-language")),
        Setting(_("Light or dark"), THEMES[preferences.theme], reverse("settings-theme")),
    )


def _day(preferences: Preferences, vault: Vault) -> tuple[Setting, ...]:
    hours = {
        "opens": time_format(time(preferences.check_in_from)),
        "closes": time_format(time(preferences.check_in_until)),
    }
    title, stands = _("Check-in and time zone"), _("%(opens)s to %(closes)s") % hours
    plan = vault.get_single(ReminderPlan) or ReminderPlan()
    reminders = _("On") if plan.is_on else _("Off")
    return (
        Setting(title, stands, reverse("settings-check-in")),
        Setting(_("Reminders"), reminders, reverse("reminders")),
    )


def _keys(preferences: Preferences) -> tuple[Setting, ...]:
    minutes = preferences.idle_minutes
    idle = ngettext("After %(count)s minute", "After %(count)s minutes", minutes)
    return (
        Setting(_("Lock by itself"), idle % {"count": minutes}, reverse("settings-idle-lock")),
        Setting(_("Password"), "", reverse("settings-password")),
        Setting(_("Recovery code"), "", reverse("settings-recovery-code")),
        Setting(_("Other browsers"), "", reverse("settings-sessions")),
        Setting(_("Without a connection"), "", reverse("devices")),
        Setting(_("Sharing"), "", reverse("settings-sharing")),
    )


def _help(preferences: Preferences) -> tuple[Setting, ...]:
    chosen = WAYS_OUT.get(preferences.leave_to)
    stands = chosen.title if chosen else _("The usual page")
    return (
        Setting(_("Leave this page"), stands, reverse("settings-leave")),
        Setting(_("Your country for Help now"), "", reverse("help")),
    )


def _files() -> tuple[Setting, ...]:
    return (
        Setting(_("Bring in a diary"), _("From a file"), reverse("bring-in")),
        Setting(_("Take everything away"), _("As a file"), reverse("settings-export")),
    )
