"""Fields that say one clear sentence when something does not fit, and lose nothing."""

from typing import TYPE_CHECKING

from django import forms

from hearthside.people import words_field

from . import sentences

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

LONGEST = 100_000


class WordsField(words_field.WordsField):
    """Free text in any script."""

    longest = LONGEST
    too_long = sentences.TOO_LONG
    missing = sentences.NO_WORDS

    def __init__(
        self,
        *,
        label: "StrOrPromise" = "",
        help_text: "StrOrPromise" = "",
        required: bool = False,
        rows: int = 3,
    ) -> None:
        super().__init__(label=label, help_text=help_text, required=required)
        self.widget.attrs["rows"] = rows


class CarriedWordsField(WordsField):
    """Words that a page carries along unseen."""

    widget = forms.HiddenInput


class MarksField(forms.MultipleChoiceField):
    """The marks of what was meant so; a page carries them along."""

    def __init__(self) -> None:
        super().__init__(required=False, widget=forms.MultipleHiddenInput)

    def valid_value(self, value: str) -> bool:
        return len(value) <= 64
