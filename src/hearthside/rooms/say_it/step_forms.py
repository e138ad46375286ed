"""The steps of the builder: what happened, what I felt, what I need, what I ask for, and all of it together."""

from typing import Any
from uuid import UUID, uuid4

import msgspec
from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.core.language.draft import Draft, MessageParts
from hearthside.core.language.feeling import FEELINGS, PSEUDO
from hearthside.core.language.message import Stem
from hearthside.core.language.need import NEEDS

from . import sentences
from .fields import WordsField
from .forms import Started, read_started

SEVERAL = ("feelings", "needs")


class StepForm(forms.Form):
    """One step. Its fields bear the names of the parts they fill."""

    use_required_attribute = False

    draft = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        old: Draft | None = None,
        id: UUID | None = None,
        started: Started = None,
        own_stem: str = "",
    ) -> None:
        told = read_started(started, several=SEVERAL)
        parts = msgspec.structs.asdict(old.parts if old else MessageParts())
        first = {"draft": id or uuid4(), "own_stem": own_stem, **parts}
        super().__init__(data, initial={**first, **told})
        self.kept_id, self.is_started = id, started is not None

    def changes(self) -> dict[str, Any]:
        """What was filled in, as the parts of a message keep it."""
        told = {name: v for name, v in self.cleaned_data.items() if name != "draft"}
        return {name: tuple(dict.fromkeys(v)) if name in SEVERAL else v for name, v in told.items()}


class HappenedForm(StepForm):
    """What happened."""

    happened = WordsField(
        label=_("What happened?"),
        help_text=_(
            "Only what a camera could have seen and heard: who said or did what, and when. One or two lines."
        ),
        required=True,
    )


class FeltForm(StepForm):
    """What I felt, and what I worry it might mean."""

    feelings = forms.MultipleChoiceField(
        choices=[
            *((key, feeling.word) for key, feeling in FEELINGS.items()),
            *((key, pseudo.word) for key, pseudo in PSEUDO.items()),
        ],
        required=False,
    )
    felt = WordsField(label=_("In my own words: I felt…"), rows=2)
    worry = WordsField(
        label=_("Sometimes I worry that…"),
        help_text=_("What it might mean, said as a worry and not as a fact."),
        rows=2,
    )

    @property
    def chosen(self) -> tuple[str, ...]:
        """The words that are ticked."""
        return tuple(map(str, self["feelings"].value() or ()))


class NeedForm(StepForm):
    """What I need."""

    needs = forms.MultipleChoiceField(
        label=_("What do I need?"),
        help_text=_("What would make it safer for you? One or two are enough."),
        choices=[(need.key, need.name) for need in NEEDS],
        required=False,
    )
    needed = WordsField(label=_("In my own words: I need…"), rows=2)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The needs that are ticked."""
        return tuple(map(str, self["needs"].value() or ()))


class AskForm(StepForm):
    """One request."""

    request = WordsField(
        label=_("Would you be willing to…"),
        help_text=_(
            "One thing the other one can do: small, with a time, and they may say no. “Text me if you will be later than nine.”"
        ),
        rows=2,
    )
    together = WordsField(
        label=_("I would like us to…"),
        help_text=_("Something you two could do. You can leave one of them open."),
        rows=2,
    )


class TogetherForm(StepForm):
    """How the message begins."""

    stem = forms.TypedChoiceField(
        label=_("How shall it begin?"),
        choices=sentences.STEMS,
        coerce=Stem,
        widget=forms.RadioSelect,
        error_messages={"required": sentences.NO_STEM, "invalid_choice": sentences.NO_STEM},
    )
    own_stem = WordsField(
        label=_("My own beginning"),
        help_text=_(
            "It stands first. Or write a whole sentence with … where what happened, what you felt, what you need and what you ask for go, in this order."
        ),
        rows=2,
    )

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if told.get("stem") is Stem.OWN and not told.get("own_stem"):
            self.add_error("own_stem", sentences.NO_OWN_STEM)
        return told


STEPS: dict[str, type[StepForm]] = {
    "happened": HappenedForm,
    "felt": FeltForm,
    "need": NeedForm,
    "ask": AskForm,
    "together": TogetherForm,
}
