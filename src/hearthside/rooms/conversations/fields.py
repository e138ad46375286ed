"""Fields that say one clear sentence when something does not fit, and lose nothing."""

from typing import TYPE_CHECKING

from django import forms

from . import sentences

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

LONGEST = 20_000


class WordsField(forms.CharField):
    """Free text in any script."""

    widget = forms.Textarea

    def __init__(
        self, *, label: "StrOrPromise", help_text: "StrOrPromise" = "", required: bool = False
    ) -> None:
        super().__init__(
            required=required,
            strip=False,
            label=label,
            help_text=help_text,
            error_messages={"required": sentences.NO_WORDS},
        )
        self.widget.attrs |= {"rows": 3, "dir": "auto"}

    def to_python(self, value: object) -> str:
        # A browser sends two characters for one line break; NUL cannot be typed and is nobody's.
        text = (super().to_python(value) or "").replace("\r\n", "\n").replace("\0", "")
        return text if text.strip() else ""

    def validate(self, value: str) -> None:
        super().validate(value)
        if len(value) > LONGEST:
            raise forms.ValidationError(sentences.TOO_LONG)
