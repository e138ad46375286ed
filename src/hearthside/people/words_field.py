"""Free text in any script, cleaned the same way in every room."""

from typing import TYPE_CHECKING

from django import forms

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


class WordsField(forms.CharField):
    """What a person writes, kept as it is.

    A room says in a subclass how long it may be, and its own sentences for what is too long and
    what is missing.
    """

    widget: type[forms.Widget] = forms.Textarea
    longest: int
    too_long: "StrOrPromise"
    missing: "StrOrPromise" = ""

    def __init__(
        self, *, label: "StrOrPromise", help_text: "StrOrPromise" = "", required: bool = False
    ) -> None:
        super().__init__(
            required=required,
            strip=False,
            label=label,
            help_text=help_text,
            error_messages={"required": self.missing},
        )
        self.widget.attrs |= {"rows": 3, "dir": "auto"}

    def to_python(self, value: object) -> str:
        return clean_words(super().to_python(value) or "")

    def validate(self, value: str) -> None:
        super().validate(value)
        if len(value) > self.longest:
            raise forms.ValidationError(self.too_long)


def clean_words(sent: str) -> str:
    """Return words as they are kept; nothing where there is only white space.

    A browser sends two characters for one line break; NUL cannot be typed and is nobody's.
    """
    text = sent.replace("\r\n", "\n").replace("\0", "")
    return text if text.strip() else ""
