"""What a person fills in: who or what is there, a small step, and what became of it."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import uuid4

import msgspec
from django import forms
from django.http import QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hearthside.core.support import (
    LONGEST_NAME,
    LONGEST_STEP,
    Feeling,
    StepOutcome,
    SupportMap,
    Tie,
    TieKind,
    WideningStep,
    find_idea,
)
from hearthside.people import words_field

from . import sentences

Started = Mapping[str, list[str]] | None


class WordsField(words_field.WordsField):
    """Free text in any script."""

    longest = 20_000
    too_long = sentences.TOO_LONG


class StepField(words_field.WordsField):
    """A step in a few words."""

    longest = LONGEST_STEP
    too_long = sentences.STEP_TOO_LONG
    missing = sentences.NO_STEP


class NameField(words_field.WordsField):
    """A name short enough for a drawing, on one line."""

    widget = forms.TextInput
    longest = LONGEST_NAME
    too_long = sentences.NAME_TOO_LONG
    missing = sentences.NO_NAME

    def to_python(self, value: object) -> str:
        return " ".join(super().to_python(value).split())


class TieForm(forms.Form):
    """One person, or what else somebody turns to. `offers_partner` is false where pages for two hold back."""

    use_required_attribute = False

    tie = forms.UUIDField(widget=forms.HiddenInput)
    name = NameField(
        label=_("Who or what"),
        help_text=_("A name, a letter or a nickname that you will know again."),
        required=True,
    )
    kind = forms.TypedChoiceField(
        label=_("That is"),
        coerce=TieKind,
        widget=forms.RadioSelect,
        error_messages={"required": sentences.NO_KIND, "invalid_choice": sentences.NO_KIND},
    )
    feelings = forms.TypedMultipleChoiceField(
        label=_("I can go there when I am"),
        help_text=_("As many as fit. None is all right, too."),
        required=False,
        choices=lambda: [(one.value, str(name)) for one, name in sentences.FEELINGS.items()],
        coerce=Feeling,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": sentences.NO_SUCH_FEELING},
    )
    how = WordsField(
        label=_("In my own words"), help_text=_("What it is good for, or how to reach it.")
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        support: SupportMap,
        old: Tie | None = None,
        started: Started = None,
        offers_partner: bool = True,
    ) -> None:
        kept: dict[str, Any] = {**msgspec.structs.asdict(old), "tie": old.id} if old else {}
        initial = {"tie": uuid4()} | kept | _last_of(started, many=("feelings",))
        super().__init__(data, initial=initial)
        self.support, self.old, self.is_started = support, old, started is not None
        offers = offers_partner or (old is not None and old.is_partner)
        self.fields["kind"].choices = [  # type: ignore[attr-defined]
            (kind.value, name)
            for kind, name in sentences.KINDS.items()
            if offers or kind is not TieKind.PARTNER
        ]

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        key = self.old.id if self.old else told.get("tie")
        if key and not self.support.has_room_for(key):
            raise forms.ValidationError(sentences.say_full())
        return told

    def to_tie(self, today: date) -> Tie:
        """What was filled in; a tie keeps its id and the day it was first entered."""
        told = dict(self.cleaned_data)
        key, feelings = told.pop("tie"), tuple(told.pop("feelings"))
        if self.old:
            return msgspec.structs.replace(self.old, feelings=feelings, **told)
        return Tie(id=key, added_on=today, feelings=feelings, **told)


class StepForm(forms.Form):
    """A small step; a kept one is also asked what became of it."""

    use_required_attribute = False

    step = forms.UUIDField(widget=forms.HiddenInput)
    idea = forms.CharField(required=False, widget=forms.HiddenInput)
    words = StepField(
        label=_("What I would do"), help_text=_("Small enough for a tired day."), required=True
    )
    planned_on = forms.DateField(
        label=_("On which day"),
        help_text=_("Nothing happens when the day passes."),
        required=False,
        input_formats=["%Y-%m-%d"],
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={"invalid": sentences.NO_SUCH_DAY},
    )
    outcome = forms.TypedChoiceField(
        label=_("What became of it?"),
        choices=sentences.OUTCOMES,
        coerce=StepOutcome,
        widget=forms.RadioSelect,
        error_messages={"required": sentences.NO_OUTCOME, "invalid_choice": sentences.NO_OUTCOME},
    )
    how_it_went = WordsField(label=_("How it went"))

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        old: WideningStep | None = None,
        idea: str = "",
        started: Started = None,
    ) -> None:
        kept = {**msgspec.structs.asdict(old), "step": old.id} if old else _begin(idea)
        super().__init__(data, initial=kept | _last_of(started))
        self.old, self.is_started = old, started is not None
        if old is None:
            del self.fields["outcome"], self.fields["how_it_went"]

    def clean_idea(self) -> str:
        key = str(self.cleaned_data["idea"])
        return key if find_idea(key) else ""

    def to_step(self, today: date) -> WideningStep:
        """The step that was filled in; a kept one keeps its id, its day and where it began."""
        told = dict(self.cleaned_data)
        key, idea = told.pop("step"), told.pop("idea")
        if self.old:
            return msgspec.structs.replace(self.old, **told)
        return WideningStep(id=key, idea=idea, written_on=today, **told)


def _begin(idea: str) -> dict[str, Any]:
    known = find_idea(idea)
    words = gettext(known.words) if known else ""
    return {"step": uuid4(), "idea": known.key if known else "", "words": words}


def _last_of(started: Started, *, many: tuple[str, ...] = ()) -> dict[str, Any]:
    """What was kept of a form when the session locked; of `many` a box that was not ticked is not there."""
    if started is None:
        return {}
    last = {name: values[-1] for name, values in started.items() if values}
    return last | {name: started.get(name, []) for name in many}
