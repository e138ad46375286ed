"""What a person fills in: a fear, what became of it, what they need when it came true."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.core.diary.wall_clock import with_own_offset
from hearthside.core.fears import FearEntry, Outcome

from . import sentences
from .fields import DayField, WordsField, refuse_day

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

Started = Mapping[str, list[str]] | None
AFTER = {"tonight": 0, "tomorrow": 1, "week": 7}


class FearForm(forms.Form):
    """One fear: what, how likely it feels, by when."""

    use_required_attribute = False

    fear = forms.UUIDField(widget=forms.HiddenInput)
    what = WordsField(label=_("What do you fear will happen?"), required=True)
    likely = forms.TypedChoiceField(
        label=_("How likely does it feel, out of 100?"),
        choices=[(str(n), str(n)) for n in range(0, 101, 10)],
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={"required": sentences.NO_NUMBER, "invalid_choice": sentences.NO_NUMBER},
    )
    by_when = forms.ChoiceField(
        label=_("By when would you know?"),
        choices=sentences.DAYS,
        required=False,
        widget=forms.RadioSelect,
    )
    day = DayField(label=_("Another day"))
    meanwhile = WordsField(
        label=_("What could I do meanwhile?"),
        help_text=_("A walk, a meal, a friend, sleep. Something that is good either way."),
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        now: datetime,
        old: FearEntry | None = None,
        started: Started = None,
    ) -> None:
        told = {name: values[-1] for name, values in (started or {}).items() if values}
        super().__init__(data, initial={"fear": uuid4(), **_from_fear(old), **told})
        self.now, self.old, self.is_started = now, old, started is not None
        if old and not old.may_change_likelihood(now.date()):
            del self.fields["likely"]
        if old and not old.is_open:
            del self.fields["by_when"], self.fields["day"]

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if "day" in self.fields and "day" not in self.errors:
            try:
                told["due_on"] = self._read_day(told)
            except forms.ValidationError as problem:
                self.add_error("by_when" if not told.get("by_when") else "day", problem)
        return told

    def _read_day(self, told: dict[str, Any]) -> date:
        today, chosen, day = self.now.date(), told.get("by_when"), told.get("day")
        if chosen in AFTER:
            return today + timedelta(days=AFTER[chosen])
        if day is None:
            raise forms.ValidationError(sentences.NO_DAY)
        if self.old is None or day != self.old.due_on:
            refuse_day(day, today)
        assert isinstance(day, date)  # noqa: S101 - what the field gives
        return day

    @property
    def became(self) -> "StrPromise":
        """What became of the old fear."""
        return sentences.BECAME[self.old.outcome if self.old else Outcome.OPEN]

    def changes(self) -> dict[str, Any]:
        """What was filled in, as the fear keeps it."""
        told = self.cleaned_data
        names = {"what": "what", "meanwhile": "meanwhile", "likely": "stated_percent"}
        changed = {kept: told[name] for name, kept in names.items() if name in told}
        return changed | ({"due_on": told["due_on"]} if "due_on" in told else {})

    def new_fear(self) -> FearEntry:
        """The fear as it is first written."""
        return FearEntry(
            written_at=with_own_offset(self.now.replace(microsecond=0)), **self.changes()
        )


class AnswerForm(forms.Form):
    """What became of a fear."""

    use_required_attribute = False

    outcome = forms.TypedChoiceField(
        label=_("Did it happen?"),
        choices=sentences.ANSWERS,
        coerce=Outcome,
        widget=forms.RadioSelect,
        error_messages={"required": sentences.NO_ANSWER, "invalid_choice": sentences.NO_ANSWER},
    )
    day = DayField(label=_("Still open? Then ask me again after this day"))
    how_it_was = WordsField(label=_("How was it?"))
    coped = WordsField(
        label=_("How did I cope?"), help_text=_("What I did, and what helped a little.")
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        now: datetime,
        old: FearEntry,
        started: Started = None,
    ) -> None:
        told = {name: values[-1] for name, values in (started or {}).items() if values}
        said = {} if old.is_open else {"outcome": old.outcome.value}
        words = {"how_it_was": old.how_it_was, "coped": old.coped}
        super().__init__(data, initial=said | words | told)
        self.now, self.is_started = now, started is not None

    @property
    def answered_at(self) -> datetime:
        """The moment of the answer, with the person's own offset."""
        return with_own_offset(self.now.replace(microsecond=0))

    def answer(self) -> dict[str, Any]:
        """What was filled in, as the operation takes it."""
        told = dict(self.cleaned_data)
        return {"due_on": told.pop("day"), **told}

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if told.get("outcome") is Outcome.OPEN and "day" not in self.errors:
            try:
                if told.get("day") is None:
                    raise forms.ValidationError(sentences.NO_NEW_DAY)
                refuse_day(told["day"], self.now.date())
            except forms.ValidationError as problem:
                self.add_error("day", problem)
        return told


class SupportForm(forms.Form):
    """It happened: what is needed now, and what there is to decide."""

    needed = WordsField(
        label=_("What do I need now?"),
        help_text=_("Rest, food, a hug, some distance, to be heard. Naming it is enough."),
    )
    company = WordsField(
        label=_("Who could be with me?"),
        help_text=_("A friend, a sister, a neighbour, a helpline. One name is enough."),
    )
    decided = WordsField(
        label=_("What do I want to decide, and what can wait?"),
        help_text=_("Few things have to be decided today. You may change your mind."),
    )

    def __init__(
        self, data: QueryDict | None = None, *, old: FearEntry, started: Started = None
    ) -> None:
        told = {name: values[-1] for name, values in (started or {}).items() if values}
        words = {name: getattr(old, name) for name in ("needed", "company", "decided")}
        super().__init__(data, initial=words | told)
        self.is_started = started is not None


def _from_fear(fear: FearEntry | None) -> dict[str, Any]:
    if fear is None:
        return {}
    return {
        "what": fear.what,
        "likely": str(fear.stated_percent),
        "by_when": "own",
        "day": fear.due_on,
        "meanwhile": fear.meanwhile,
    }
