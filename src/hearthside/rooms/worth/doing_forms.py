"""What a person fills in to plan something of their own, and a sentence about themselves."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

import msgspec
from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.core.diary.wall_clock import with_own_offset
from hearthside.core.worth import Activity, Affirmation, Form, HowItFelt, Value, Went
from hearthside.core.worth.affirmation import needs_another_form

from . import sentences
from .deck import IDEAS
from .fields import DayField, PointsField, WordsField, refuse_day
from .forms import Started, last_of

AFTER = {"today": 0, "tomorrow": 1}


class ActivityForm(forms.Form):
    """One thing to do, out of the deck or in own words, on one day."""

    use_required_attribute = False

    activity = forms.UUIDField(widget=forms.HiddenInput)
    idea = forms.ChoiceField(
        label=_("An idea"),
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": sentences.NO_CHOICE},
    )
    words = WordsField(label=_("Or in my own words"), help_text=_("Small enough for a bad day."))
    by_when = forms.ChoiceField(
        label=_("When?"), choices=sentences.DAYS, required=False, widget=forms.RadioSelect
    )
    day = DayField(label=_("Another day"))

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        values: tuple[Value, ...],
        today: date,
        started: Started = None,
    ) -> None:
        super().__init__(data, initial={"activity": uuid4(), **last_of(started)})
        self.today, self.is_started = today, started is not None
        self.ideas = {
            f"{value.id}-{number}": (value, idea)
            for value in values
            if value.known
            for number, idea in enumerate(IDEAS[value.known])
        }
        self.fields["idea"].choices = [(key, idea) for key, (_v, idea) in self.ideas.items()]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if not told.get("idea") and not told.get("words") and "words" not in self.errors:
            self.add_error("words", sentences.NO_IDEA)
        if "day" not in self.errors:
            try:
                told["planned_on"] = read_day(told, self.today)
            except forms.ValidationError as problem:
                self.add_error("day", problem)
        return told

    def to_activity(self) -> Activity:
        """What was planned. Own words come before an idea."""
        told = self.cleaned_data
        value, idea = self.ideas.get(told["idea"], (None, ""))
        return Activity(
            id=told["activity"],
            words=told["words"] or str(idea),
            value=value,
            planned_on=told["planned_on"],
        )


class ToldForm(forms.Form):
    """What became of it, and how it felt."""

    use_required_attribute = False

    went = forms.TypedChoiceField(
        label=_("How did it go?"),
        choices=sentences.WENT,
        coerce=Went,
        widget=forms.RadioSelect,
        error_messages={
            "required": sentences.NO_CHOICE,
            "invalid_choice": sentences.NO_CHOICE,
        },
    )
    day = DayField(label=_("Another day? Then this one"))
    felt = forms.TypedChoiceField(
        label=_("How did it feel?"),
        choices=sentences.FELT,
        coerce=HowItFelt,
        required=False,
        empty_value=HowItFelt.UNSAID,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": sentences.NO_CHOICE},
    )
    how_it_was = WordsField(label=_("A word about it"))

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        old: Activity,
        today: date,
        started: Started = None,
    ) -> None:
        said = {} if old.is_open() else {"went": old.went.value, "felt": old.felt.value}
        super().__init__(data, initial=said | {"how_it_was": old.how_it_was} | last_of(started))
        self.old, self.today, self.is_started = old, today, started is not None

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if told.get("went") is Went.PLANNED and "day" not in self.errors:
            try:
                told["planned_on"] = read_day({"by_when": "own", **told}, self.today)
            except forms.ValidationError as problem:
                self.add_error("day", problem)
        return told

    def to_activity(self) -> Activity:
        """The activity with what was told."""
        told = dict(self.cleaned_data)
        del told["day"]
        return msgspec.structs.replace(self.old, **told)


class SentenceForm(forms.Form):
    """A sentence in one of the three forms. One that is not believed asks for another form."""

    use_required_attribute = False

    sentence = forms.UUIDField(widget=forms.HiddenInput)
    deed = WordsField(
        label=_("What somebody did"), help_text=_("As it could have been filmed."), required=True
    )
    words = WordsField(label="", required=True)
    not_yet = WordsField(label=_("What is not true yet, or does not feel so"), required=True)
    feels_true = PointsField(
        label=_("How true does it feel right now?"), required=True, missing=sentences.ASK_TRUE
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        form: Form,
        old: Affirmation | None = None,
        turned: dict[str, Any] | None = None,
        started: Started = None,
    ) -> None:
        self.kind, self.old = form, old
        kept = _fields_of(old) if old else {"sentence": uuid4()}
        super().__init__(data, initial=kept | (turned or {}) | last_of(started))
        self.is_started = started is not None
        words = sentences.FORMS[form]
        self.fields["words"].label, self.fields["words"].help_text = words.words, words.example
        if form is not Form.FROM_A_DEED:
            del self.fields["deed"]
        if form is not Form.BOTH:
            del self.fields["not_yet"]

    @property
    def needs_another_form(self) -> bool:
        """Whether it is believed too little to be said as it is."""
        return needs_another_form(self.kind, self.cleaned_data["feels_true"])

    def turn(self) -> dict[str, Any]:
        """The same words for the form that says both: nothing is lost."""
        told = self.cleaned_data
        return {
            "sentence": told["sentence"],
            "words": told.get("deed", ""),
            "not_yet": told["words"],
        }

    def to_sentence(self, now: datetime) -> Affirmation:
        """The sentence that was written."""
        told = dict(self.cleaned_data)
        at = self.old.written_at if self.old else with_own_offset(now.replace(microsecond=0))
        return Affirmation(id=told.pop("sentence"), form=self.kind, written_at=at, **told)


def read_day(told: dict[str, Any], today: date) -> date:
    """The day that was chosen. Raises a sentence where there is none, or one that does not fit."""
    if told.get("by_when") in AFTER:
        return today + timedelta(days=AFTER[told["by_when"]])
    day = told.get("day")
    if day is None:
        raise forms.ValidationError(sentences.NO_DAY_CHOSEN)
    refuse_day(day, today)
    return day  # type: ignore[no-any-return]


def _fields_of(sentence: Affirmation) -> dict[str, Any]:
    names = ("deed", "words", "not_yet", "feels_true")
    return {"sentence": sentence.id} | {name: getattr(sentence, name) for name in names}
