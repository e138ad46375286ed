"""Fields that say one clear sentence when something does not fit, and lose nothing."""

from typing import TYPE_CHECKING

from django import forms

from . import sentences

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

LONGEST = 20_000


class WordsField(forms.CharField):
    """Free text in any script, at most `longest` characters.

    `needed` is what its label says; the form refuses, once the step that asks for it has passed.
    """

    def __init__(
        self,
        *,
        label: "StrOrPromise",
        help_text: "StrOrPromise" = "",
        longest: int = LONGEST,
        too_long: "StrOrPromise" = sentences.TOO_LONG,
        rows: int = 3,
        needed: bool = False,
    ) -> None:
        widget = forms.Textarea if rows > 1 else forms.TextInput
        super().__init__(
            required=needed, strip=False, label=label, help_text=help_text, widget=widget
        )
        self.longest, self.too_long = longest, too_long
        self.widget.attrs |= {"dir": "auto"} | ({"rows": rows} if rows > 1 else {})

    def to_python(self, value: object) -> str:
        # A browser sends two characters for one line break; NUL cannot be typed and is nobody's.
        text = (super().to_python(value) or "").replace("\r\n", "\n").replace("\0", "")
        return text if text.strip() else ""

    def validate(self, value: str) -> None:
        if len(value) > self.longest:
            raise forms.ValidationError(self.too_long)


class FeltField(forms.TypedChoiceField):
    """Felt insecurity, 0 to 10, or left open."""

    def __init__(self, *, label: "StrOrPromise") -> None:
        super().__init__(
            label=label,
            required=False,
            choices=[(str(n), str(n)) for n in range(11)],
            coerce=int,
            empty_value=None,
            widget=forms.RadioSelect,
            error_messages={"invalid_choice": sentences.NO_SUCH_NUMBER},
        )
