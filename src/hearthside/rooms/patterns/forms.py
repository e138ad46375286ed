"""What a person fills in: something that begins, a trial, how it feels some hours later."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, cast
from uuid import uuid4

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.core.diary.wall_clock import with_own_offset
from hearthside.core.responses.micro_trial import HIGHEST_UPSET, LOWEST_UPSET, UPSET_FROM
from hearthside.core.series import Start, UnusableStart
from hearthside.core.series.start import LONGEST_NAME, refuse_day

from . import sentences
from .operations import TrialPlan
from .sentences import asked

Started = Mapping[str, list[str]] | None
WELCOME = ("pause", "open_talk", "none")
"""What may be chosen beforehand. Own words never are: they may name what does harm."""

DOUBTFUL = ("withdrawal", "reassurance_seeking")
"""What the next hours alone would praise too much: never put forward."""

MOST_OWN = 6


class StartForm(forms.Form):
    """Something that begins: what, and from which day on."""

    use_required_attribute = False

    start = forms.UUIDField(widget=forms.HiddenInput)
    name = forms.CharField(
        label=_("What begins?"),
        help_text=_("An agreement, an exercise, a plan. A few words are enough."),
        max_length=LONGEST_NAME,
        error_messages={"required": asked.NO_NAME, "max_length": asked.NAME_TOO_LONG},
        widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
    )
    day = forms.DateField(
        label=_("From which day on?"),
        help_text=_(
            "Today or later. A day picked afterwards is mostly picked right after a bad stretch, and then everything looks better since."
        ),
        input_formats=["%Y-%m-%d"],
        error_messages={"required": asked.NO_SUCH_DAY, "invalid": asked.NO_SUCH_DAY},
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )

    def __init__(
        self, data: QueryDict | None = None, *, now: datetime, started: Started = None
    ) -> None:
        told = {name: values[-1] for name, values in (started or {}).items() if values}
        super().__init__(data, initial={"start": uuid4(), "day": now.date(), **told})
        self.now, self.is_started = now, started is not None
        self.fields["day"].widget.attrs["min"] = now.date().isoformat()

    def clean_day(self) -> date:
        day: date = self.cleaned_data["day"]
        try:
            refuse_day(day, self.now.date())
        except UnusableStart as problem:
            raise forms.ValidationError(asked.DAY_PROBLEMS[problem.code]) from None
        return day

    def new_start(self) -> Start:
        """The start as it is first noted."""
        told = self.cleaned_data
        noted_at = with_own_offset(self.now.replace(microsecond=0))
        return Start(id=told["start"], name=told["name"], start_on=told["day"], noted_at=noted_at)


class RenameForm(forms.Form):
    """Other words for a start."""

    use_required_attribute = False
    name = StartForm.base_fields["name"]


def own_words() -> forms.CharField:
    """A response nobody else knows."""
    return forms.CharField(
        label=_("Or in your own words"),
        required=False,
        max_length=LONGEST_NAME,
        error_messages={"max_length": asked.NAME_TOO_LONG},
        widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
    )


class TrialForm(forms.Form):
    """Two responses, how many occasions, and from when on a moment counts.

    `holds_back` where there are signs of danger: talking with the partner is not offered then.
    """

    use_required_attribute = False
    doubtful = DOUBTFUL

    trial = forms.UUIDField(widget=forms.HiddenInput)
    first = forms.ChoiceField(label=_("One of the two"), required=False, widget=forms.RadioSelect)
    first_own = own_words()
    second = forms.ChoiceField(label=_("The other"), required=False, widget=forms.RadioSelect)
    second_own = own_words()
    n_occasions = forms.TypedChoiceField(
        label=_("How many occasions?"),
        help_text=_("More occasions see smaller differences, and take longer."),
        choices=[(str(n), str(n)) for n in (12, 16, 20, 24)],
        coerce=int,
        initial="20",
        widget=forms.RadioSelect,
    )
    upset_from = forms.TypedChoiceField(
        label=_("From which number on does a moment count?"),
        help_text=_("It cannot be changed later, so that nobody decides after seeing the coin."),
        choices=[(str(n), str(n)) for n in range(LOWEST_UPSET, HIGHEST_UPSET + 1)],
        coerce=int,
        initial=str(int(UPSET_FROM)),
        widget=forms.RadioSelect,
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        used: Counter[str],
        holds_back: bool = False,
        started: Started = None,
    ) -> None:
        told = {name: values[-1] for name, values in (started or {}).items() if values}
        welcome = tuple(name for name in WELCOME if name != "open_talk" or not holds_back)
        offered = offer_responses(used, welcome)
        first, second = choose_two(used, welcome)
        initial = {"trial": uuid4(), "first": first, "second": second}
        super().__init__(data, initial=initial | told)
        self.is_started, self.warned = started is not None, ""
        for side in ("first", "second"):
            field = cast(forms.ChoiceField, self.fields[side])
            field.choices = [(key, sentences.say_response(key)) for key in offered]
            field.error_messages["invalid_choice"] = asked.NO_RESPONSE

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if self.errors:
            return told
        for side in ("first", "second"):
            told[side] = told.get(f"{side}_own") or told.get(side)
            if not told[side]:
                self.add_error(side, asked.NO_RESPONSE)
        if not self.errors:
            self._refuse_pair(told["first"], told["second"])
        return told

    def _refuse_pair(self, first: str, second: str) -> None:
        if sentences.say_response(first) == sentences.say_response(second):
            self.add_error("second", asked.SAME_RESPONSE)
        elif first in DOUBTFUL and second in DOUBTFUL:
            self.add_error("second", asked.BOTH_DOUBTFUL)
        else:
            self._warn_once(next((one for one in (first, second) if one in DOUBTFUL), ""))

    def _warn_once(self, doubtful: str) -> None:
        """Say what such a trial cannot see; sent again, it is the person's own choice."""
        if doubtful and self.data.get("warned") != doubtful:
            self.warned = doubtful
            self.add_error(None, asked.WARNINGS[doubtful])

    def plan(self) -> TrialPlan:
        """What was chosen."""
        told = self.cleaned_data
        return TrialPlan(
            told["first"], told["second"], told["n_occasions"], float(told["upset_from"])
        )


class FollowUpForm(forms.Form):
    """How it feels some hours later."""

    use_required_attribute = False

    felt = forms.TypedChoiceField(
        label=_("How insecure do you feel right now?"),
        choices=[(str(n), str(n)) for n in range(11)],
        coerce=float,
        widget=forms.RadioSelect,
        error_messages={"required": asked.NO_FELT, "invalid_choice": asked.NO_FELT},
    )


def offer_responses(used: Counter[str], welcome: Sequence[str]) -> Sequence[str]:
    """The responses to choose from: the welcome ones, a person's own most used, the doubtful last."""
    known = (*WELCOME, *DOUBTFUL)
    own = [name for name, _n in used.most_common() if name not in known and len(name) <= 60]
    return (*welcome, *own[:MOST_OWN], *DOUBTFUL)


def choose_two(used: Counter[str], welcome: Sequence[str]) -> tuple[str, str]:
    """The two that are chosen beforehand: of the welcome ones, those the person uses most."""
    ranked = sorted(welcome, key=lambda name: -used[name])
    return ranked[0], ranked[1]
