"""Fields that say one clear sentence when something does not fit, and lose nothing."""

from datetime import date
from typing import TYPE_CHECKING

from django import forms

from hearthside.core.fears.entry import FURTHEST
from hearthside.people import words_field

from . import sentences

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


class WordsField(words_field.WordsField):
    """Free text in any script."""

    longest = 100_000
    too_long = sentences.TOO_LONG
    missing = sentences.NO_WORDS


class DayField(forms.DateField):
    """A day as a browser's own picker sends it."""

    def __init__(self, *, label: "StrOrPromise") -> None:
        super().__init__(
            label=label,
            required=False,
            input_formats=["%Y-%m-%d"],
            widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
            error_messages={"invalid": sentences.NO_SUCH_DAY},
        )


def refuse_day(day: date, today: date) -> None:
    """Raise `ValidationError` for a day that has passed or is too far off."""
    if day < today:
        raise forms.ValidationError(sentences.DAY_PASSED)
    if day > today + FURTHEST:
        raise forms.ValidationError(sentences.DAY_TOO_FAR)
