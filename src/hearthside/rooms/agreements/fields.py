"""Fields that say one clear sentence when something does not fit, and lose nothing."""

from datetime import date
from typing import TYPE_CHECKING

from django import forms

from hearthside.core.agreements.terms import FURTHEST

from . import sentences

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

LONGEST = 50_000


class WordsField(forms.CharField):
    """Free text in any script."""

    widget = forms.Textarea

    def __init__(
        self,
        *,
        label: "StrOrPromise",
        help_text: "StrOrPromise" = "",
        required: bool = False,
        rows: int = 2,
    ) -> None:
        super().__init__(
            required=required,
            strip=False,
            label=label,
            help_text=help_text,
            error_messages={"required": sentences.NO_WORDS},
        )
        self.widget.attrs |= {"rows": rows, "dir": "auto"}

    def to_python(self, value: object) -> str:
        # A browser sends two characters for one line break; NUL cannot be typed and is nobody's.
        text = (super().to_python(value) or "").replace("\r\n", "\n").replace("\0", "")
        return text.strip("\n") if text.strip() else ""

    def validate(self, value: str) -> None:
        super().validate(value)
        if len(value) > LONGEST:
            raise forms.ValidationError(sentences.TOO_LONG)


class DayField(forms.DateField):
    """A day as a browser's own picker sends it: today or later, within a year."""

    def __init__(
        self, *, label: "StrOrPromise", help_text: "StrOrPromise" = "", required: bool = False
    ) -> None:
        super().__init__(
            label=label,
            help_text=help_text,
            required=required,
            input_formats=["%Y-%m-%d"],
            widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
            error_messages={"invalid": sentences.NO_SUCH_DAY, "required": sentences.NO_DAY},
        )


def refuse_day(day: date | None, today: date) -> None:
    """Raise `ValidationError` for a day that has passed or is too far off."""
    if day is None:
        return
    if day < today:
        raise forms.ValidationError(sentences.DAY_PASSED)
    if day > today + FURTHEST:
        raise forms.ValidationError(sentences.DAY_TOO_FAR)
