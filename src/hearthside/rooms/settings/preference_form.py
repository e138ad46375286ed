"""How a person likes things: one small form a subject. Field names are those of `Preferences`."""

from collections.abc import Iterator
from datetime import time
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, Self
from zoneinfo import available_timezones

import msgspec
from django import forms
from django.conf import settings
from django.http import HttpRequest
from django.utils.formats import time_format
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from hearthside.people.accounts.leaving import WAYS_OUT
from hearthside.people.accounts.preference import Preferences

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

OLDER_SPELLINGS = {"Brazil", "Canada", "Chile", "Etc", "Mexico", "SystemV", "US"}
THEMES: dict[str, "StrPromise"] = {
    "auto": _("As this device has it"),
    "light": _("Light"),
    "dark": _("Dark"),
}
IDLE_MINUTES: dict[int, "StrPromise"] = {
    5: _("After 5 minutes"),
    10: _("After 10 minutes"),
    15: _("After 15 minutes"),
    30: _("After 30 minutes"),
}


class PreferenceForm(forms.Form):
    """A part of the preferences, with what its page says and what is said once it is kept."""

    heading: ClassVar["StrPromise"]
    words: ClassVar["StrPromise"]
    said: ClassVar["StrPromise"]

    @classmethod
    def asked(cls, request: HttpRequest, preferences: Preferences) -> Self:
        """The form as it was sent, else filled with what is kept."""
        sent = request.POST if request.method == "POST" else None
        return cls(sent, initial=msgspec.structs.asdict(preferences))

    def apply(self, preferences: Preferences) -> Preferences:
        """Return the preferences with this part as it was typed."""
        return msgspec.structs.replace(preferences, **self.cleaned_data)


class LanguageForm(PreferenceForm):
    heading = _("Language")
    words = _("The pages change; what you wrote stays as you wrote it.")
    said = _("The language is kept.")

    language = forms.ChoiceField(label=_("Language"), widget=forms.RadioSelect)

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]
        self.fields["language"].choices = settings.LANGUAGES  # type: ignore[attr-defined]
        self.initial["language"] = self.initial.get("language") or get_language()


class ThemeForm(PreferenceForm):
    heading = _("Light or dark")
    words = _("The pages before you unlock will look the same way.")
    said = _("It looks this way from now on.")

    theme = forms.ChoiceField(
        label=_("Light or dark"), choices=tuple(THEMES.items()), widget=forms.RadioSelect
    )


class IdleForm(PreferenceForm):
    heading = _("Lock by itself")
    words = _(
        "When nothing happens for this long, your diary locks and asks for the password again. "
        "What you were writing is kept."
    )
    said = _("The time until it locks is kept.")

    idle_minutes = forms.TypedChoiceField(
        label=_("Lock when it is quiet"),
        choices=tuple(IDLE_MINUTES.items()),
        coerce=int,
        widget=forms.RadioSelect,
    )


class LeaveForm(PreferenceForm):
    heading = _("Where “Leave this page” leads")
    words = _(
        "It ends your session and opens one of these at once. Choose one that nobody wonders about. "
        "No address and no word from here goes along."
    )
    said = _("“Leave this page” leads there from now on.")

    leave_to = forms.ChoiceField(label=_("It opens"), required=False, widget=forms.RadioSelect)

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]
        offered = [(key, way.title) for key, way in WAYS_OUT.items()]
        usual = ("", _("The usual one of this house"))
        self.fields["leave_to"].choices = [usual, *offered]  # type: ignore[attr-defined]


class CheckInForm(PreferenceForm):
    heading = _("Check-in and time zone")
    words = _(
        "The daily check-in is open between these two times, and nothing happens if you leave it out. "
        "It may run past midnight."
    )
    said = _("Check-in and time zone are kept.")

    check_in_from = forms.TypedChoiceField(label=_("Opens"), coerce=int)
    check_in_until = forms.TypedChoiceField(label=_("Closes"), coerce=int)
    time_zone = forms.ChoiceField(
        label=_("Time zone"),
        help_text=_(
            "Times are shown and kept in this zone. When you unlock, it follows the device you use."
        ),
        required=False,
    )

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]
        hours = [(str(hour), time_format(time(hour))) for hour in range(24)]
        self.fields["check_in_from"].choices = hours  # type: ignore[attr-defined]
        self.fields["check_in_until"].choices = hours  # type: ignore[attr-defined]
        self.fields["time_zone"].choices = list(zone_choices())  # type: ignore[attr-defined]


def zone_choices() -> Iterator[tuple[object, object]]:
    """Yield the time zones, those of one part of the world together."""
    yield "", _("As this computer has it")
    yield "UTC", "UTC"
    places = sorted(name for name in available_timezones() if _is_place(name))
    for part, names in groupby(places, key=lambda name: name.split("/")[0]):
        yield part, [(name, name.split("/", 1)[1].replace("_", " ")) for name in names]


def _is_place(name: str) -> bool:
    # Names without a part of the world, and those of these parts, are older spellings of others.
    part, slash, _place = name.partition("/")
    return bool(slash) and part not in OLDER_SPELLINGS
