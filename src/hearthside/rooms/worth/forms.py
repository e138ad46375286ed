"""What a person fills in to keep something: an entry of the bank, values, a writing."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Self
from uuid import uuid4

from django import forms
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.core.diary.wall_clock import with_own_offset
from hearthside.core.worth import BankEntry, EntryKind, KnownValue, Value, ValueWriting
from hearthside.core.worth.bank import FOR_ONE
from hearthside.core.worth.value import LONGEST_NAME, name_value

from . import sentences
from .deck import name_of
from .fields import DayField, LongWordsField, PointsField, WordsField

Started = Mapping[str, list[str]] | None

STEADY_BEFORE = _("How steady do I feel right now?")
STEADY_AFTER = _("And now: how steady do I feel?")


def last_of(started: Started) -> dict[str, str]:
    """What was sent before the lock, one value a field."""
    return {name: values[-1] for name, values in (started or {}).items() if values}


class EntryForm(forms.Form):
    """One entry. Only what it is about is needed; what it means can come later."""

    use_required_attribute = False

    entry = forms.UUIDField(widget=forms.HiddenInput)
    origin = forms.UUIDField(widget=forms.HiddenInput, required=False)
    what = WordsField(label="", required=True)
    about_me = WordsField(label="")
    about_us = WordsField(label="")
    on = DayField(label=_("When was it?"))

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        kind: EntryKind,
        today: date,
        old: BankEntry | None = None,
        started: Started = None,
    ) -> None:
        self.kind, self.today, self.old = kind, today, old
        kept = _fields_of(old) if old else {"entry": uuid4(), "on": today}
        super().__init__(data, initial=kept | last_of(started))
        self.is_started = started is not None
        words = sentences.KINDS[kind]
        self.fields["what"].label = words.ask
        self.fields["what"].help_text = words.example
        self.fields["about_me"].label = words.about_me
        self.fields["about_us"].label = words.about_us

    @property
    def asks_of_two(self) -> bool:
        """Whether a question is about the two of us; an answer goes along unseen where it holds back."""
        return self.kind not in FOR_ONE

    def clean_on(self) -> date | None:
        """The day, if it has come."""
        day = self.cleaned_data["on"]
        if day is not None and day > self.today:
            raise forms.ValidationError(sentences.DAY_AHEAD)
        return day  # type: ignore[no-any-return]

    def to_entry(self) -> BankEntry:
        """The entry that was filled in."""
        told = dict(self.cleaned_data)
        return BankEntry(id=told.pop("entry"), kind=self.kind, **told)


class ValuesForm(forms.Form):
    """What matters, out of our deck and in own words."""

    chosen = forms.MultipleChoiceField(
        label=_("What matters to you?"),
        help_text=_("As many as you like. Nobody else reads it, and there is no right answer."),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": sentences.NO_CHOICE},
    )
    own = forms.CharField(
        label=_("Something else, in your own words"),
        required=False,
        max_length=LONGEST_NAME,
        error_messages={"max_length": sentences.TOO_LONG},
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        values: tuple[Value, ...],
        started: Started = None,
    ) -> None:
        super().__init__(data, initial={"chosen": [v.id for v in values], **_both_of(started)})
        self.is_started = started is not None
        own = [value for value in values if value.known is None]
        self.values = {v.id: v for v in (*(Value(id=known.value) for known in KnownValue), *own)}
        self.fields["chosen"].choices = [  # type: ignore[attr-defined]
            (key, name_of(value)) for key, value in self.values.items()
        ]
        self.fields["own"].widget.attrs |= {"dir": "auto", "autocomplete": "off"}

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if not self.errors and not told.get("chosen") and not told.get("own"):
            self.add_error("chosen", sentences.NO_VALUE)
        return told

    def to_values(self) -> list[Value]:
        """The values that were chosen."""
        told = [self.values[key] for key in self.cleaned_data["chosen"]]
        own = self.cleaned_data["own"]
        return [*told, name_value(own)] if own else told


class WritingForm(forms.Form):
    """A quarter of an hour about one thing that matters."""

    use_required_attribute = False

    writing = forms.UUIDField(widget=forms.HiddenInput)
    before = PointsField(label=STEADY_BEFORE)
    value = forms.ChoiceField(
        label=_("What do you want to write about?"),
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": sentences.NO_CHOICE},
    )
    words = LongWordsField(
        label=_("Why does it matter to me? When did I live by it?"),
        help_text=_(
            "Write for yourself alone. Spelling does not matter, and nothing has to be nice."
        ),
        required=True,
    )
    after = PointsField(label=STEADY_AFTER)

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        values: tuple[Value, ...],
        old: ValueWriting | None = None,
        kept: dict[str, Any] | None = None,
        is_asked: bool = False,
        was_finished: bool = False,
        started: Started = None,
    ) -> None:
        self.was_finished = was_finished
        initial = {"writing": uuid4()} | (kept or {}) | last_of(started)
        super().__init__(data, initial=initial)
        self.is_started, self.is_asked, self.old = started is not None, is_asked, old
        known = {value.id: value for value in values}
        if old and old.value:
            known.setdefault(old.value.id, old.value)
        self.values = known
        self.fields["value"].choices = [  # type: ignore[attr-defined]
            (key, name_of(value)) for key, value in known.items()
        ]
        self.fields["words"].widget.attrs["rows"] = 14
        if not is_asked:
            del self.fields["before"], self.fields["after"]

    def to_writing(self, now: datetime) -> ValueWriting:
        """What was written, letter by letter."""
        told = self.cleaned_data
        return ValueWriting(
            words=told["words"],
            begun_at=self.old.begun_at if self.old else with_own_offset(now.replace(microsecond=0)),
            value=self.values.get(told.get("value", "")),
            felt_before=told.get("before") if self.is_asked else None,
        )


class FeltForm(forms.Form):
    """How steady it feels, before or after; always free to be left open."""

    before = PointsField(label=STEADY_BEFORE)
    after = PointsField(label=STEADY_AFTER)

    @classmethod
    def of(cls, request: HttpRequest) -> Self:
        """The form as it was sent, and unbound where nothing was sent: it may be sent empty."""
        return cls(request.POST if request.method == "POST" else None)


def _both_of(started: Started) -> dict[str, Any]:
    """What was sent before the lock, where a field may have several values."""
    if started is None:
        return {}
    return {"chosen": started.get("chosen", []), "own": last_of(started).get("own", "")}


def _fields_of(entry: BankEntry) -> dict[str, Any]:
    names = ("origin", "what", "about_me", "about_us", "on")
    return {"entry": entry.id} | {name: getattr(entry, name) for name in names}
