"""What a person fills in: a code, or words to share and until when."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.core.couple import KINDS, PARTS, SharedWords, WeekNotes
from hearthside.core.language.another_way import has_gap
from hearthside.people.accounts.forms import PasswordField

from . import sentences

DAYS = {"day": 1, "week": 7, "month": 30}


class CodeForm(forms.Form):
    """The code of an invitation, in any spelling."""

    use_required_attribute = False

    code = forms.CharField(
        label=_("The code"),
        max_length=100,
        help_text=_("Small and large letters, spaces and hyphens make no difference."),
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        ),
        error_messages={"required": sentences.NO_CODE, "max_length": sentences.UNKNOWN},
    )


class ShareForm(forms.Form):
    """Words for the other to read, and until when. `is_from_entry` marks words of a diary entry."""

    use_required_attribute = False

    words = forms.CharField(
        label=_("What may be read"),
        strip=True,
        widget=forms.Textarea(attrs={"rows": 5, "dir": "auto"}),
        error_messages={"required": sentences.NO_WORDS},
    )
    lasts = forms.ChoiceField(
        label=_("Until when"),
        choices=(
            ("open", _("Until I take it back")),
            ("day", _("Until tomorrow")),
            ("week", _("For a week")),
            ("month", _("For a month")),
        ),
        initial="open",
        widget=forms.RadioSelect,
    )
    is_from_entry = forms.BooleanField(required=False, widget=forms.HiddenInput)
    kind = forms.ChoiceField(
        choices=[(kind, kind) for kind in KINDS],
        initial=KINDS[0],
        required=False,
        widget=forms.HiddenInput,
    )

    @property
    def is_thanks(self) -> bool:
        """Whether it is a thank-you."""
        return bool(self["kind"].value() == "thanks")

    @property
    def has_gap(self) -> bool:
        """Whether the words leave something open that waits to be filled."""
        return has_gap(str(self["words"].value() or ""))

    def clean_words(self) -> str:
        words: str = self.cleaned_data["words"].replace("\r\n", "\n").replace("\0", "")
        return words

    def shared(self, today: date) -> SharedWords:
        """What the other will read."""
        told: dict[str, Any] = self.cleaned_data
        days = DAYS.get(told["lasts"])
        until = None if days is None else today + timedelta(days=days)
        return SharedWords(words=told["words"], kind=told["kind"] or KINDS[0], until=until)


class StepUpForm(forms.Form):
    """The password once more, before words that weigh are shared."""

    password = PasswordField(label=_("Your password"), autocomplete="current-password")


class WeekForm(forms.Form):
    """Notes for the talk of the week, and which of them the other may read."""

    use_required_attribute = False

    def __init__(self, data: QueryDict | None, notes: WeekNotes) -> None:
        told = {name: getattr(notes, name) for name in PARTS}
        super().__init__(data, initial=told | {"shown": list(notes.shown)})
        self.week_of = notes.week_of
        for name in PARTS:
            self.fields[name] = forms.CharField(
                label=sentences.WEEK[name],
                required=False,
                widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
            )
        self.fields["shown"] = forms.MultipleChoiceField(
            label=_("What the other may read, once you are both ready"),
            choices=[(name, sentences.WEEK[name]) for name in PARTS],
            required=False,
            widget=forms.CheckboxSelectMultiple,
        )

    def notes(self, *, is_ready: bool) -> WeekNotes:
        """What was prepared."""
        told = dict(self.cleaned_data)
        shown = tuple(told.pop("shown"))
        return WeekNotes(week_of=self.week_of, shown=shown, is_ready=is_ready, **told)


class DiariesForm(forms.Form):
    """For how long the yes holds."""

    weeks = forms.TypedChoiceField(
        label=_("For how long you say yes"),
        choices=((1, _("For a week")), (4, _("For four weeks"))),
        coerce=int,
        initial=1,
        widget=forms.RadioSelect,
    )
