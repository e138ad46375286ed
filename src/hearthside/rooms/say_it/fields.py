"""Fields that say one clear sentence when something does not fit, and lose nothing."""

from typing import TYPE_CHECKING

from django import forms

from . import sentences

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

LONGEST = 100_000


class WordsField(forms.CharField):
    """Free text in any script."""

    widget = forms.Textarea

    def __init__(
        self,
        *,
        label: "StrOrPromise" = "",
        help_text: "StrOrPromise" = "",
        required: bool = False,
        rows: int = 3,
        widget: forms.Widget | None = None,
    ) -> None:
        super().__init__(
            required=required,
            strip=False,
            label=label,
            help_text=help_text,
            widget=widget,
            error_messages={"required": sentences.NO_WORDS},
        )
        self.widget.attrs |= {"rows": rows, "dir": "auto"}

    def to_python(self, value: object) -> str:
        return clean_words(super().to_python(value) or "")

    def validate(self, value: str) -> None:
        super().validate(value)
        if len(value) > LONGEST:
            raise forms.ValidationError(sentences.TOO_LONG)


class MarksField(forms.MultipleChoiceField):
    """The marks of what was meant so; a page carries them along."""

    def __init__(self) -> None:
        super().__init__(required=False, widget=forms.MultipleHiddenInput)

    def valid_value(self, value: str) -> bool:
        return len(value) <= 64


def clean_words(sent: str) -> str:
    """Return words as they are kept.

    A browser sends two characters for one line break; NUL cannot be typed and is nobody's.
    """
    text = sent.replace("\r\n", "\n").replace("\0", "")
    return text if text.strip() else ""
