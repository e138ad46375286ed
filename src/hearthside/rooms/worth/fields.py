"""Fields that say one clear sentence when something does not fit, and lose nothing."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from django import forms

from hearthside.people import words_field

from . import sentences

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

FURTHEST = timedelta(days=366)


class WordsField(words_field.WordsField):
    """Free text in any script."""

    longest = 20_000
    too_long = sentences.TOO_LONG
    missing = sentences.NO_WORDS


class LongWordsField(WordsField):
    """What somebody writes in a quarter of an hour, and in an hour."""

    longest = 200_000


class DayField(forms.DateField):
    """A day as a browser's own picker sends it."""

    def __init__(self, *, label: "StrOrPromise", help_text: "StrOrPromise" = "") -> None:
        super().__init__(
            label=label,
            help_text=help_text,
            required=False,
            input_formats=["%Y-%m-%d"],
            widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
            error_messages={"invalid": sentences.NO_DAY},
        )


class PointsField(forms.TypedChoiceField):
    """0 to 10, or left open."""

    def __init__(
        self,
        *,
        label: "StrOrPromise",
        required: bool = False,
        missing: "StrOrPromise" = sentences.NO_NUMBER,
    ) -> None:
        super().__init__(
            label=label,
            required=required,
            choices=[(str(n), str(n)) for n in range(11)],
            coerce=int,
            empty_value=None,
            widget=forms.RadioSelect,
            error_messages={"invalid_choice": sentences.NO_NUMBER, "required": missing},
        )


def refuse_day(day: date, today: date) -> None:
    """Raise a sentence for a day that nothing can be planned for."""
    if day < today:
        raise forms.ValidationError(sentences.DAY_PAST)
    if day > today + FURTHEST:
        raise forms.ValidationError(sentences.DAY_TOO_FAR)
