"""Fields that say one clear sentence when something does not fit, and lose nothing."""

import re
from typing import TYPE_CHECKING

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hearthside.core.diary import Source
from hearthside.core.diary.context import UnusableContextName, clean_name
from hearthside.core.sources.words import TAGS

from . import sentences

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

LONGEST_STORY = 1_000_000
BETWEEN_NAMES = re.compile(r"[,，、;；\n]")


def context_field(*, label: "StrOrPromise") -> forms.MultipleChoiceField:
    """Contexts to tick, as chips."""
    return forms.MultipleChoiceField(
        label=label,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )


def source_field(
    *, label: "StrOrPromise", help_text: "StrOrPromise"
) -> forms.TypedMultipleChoiceField:
    """The five sources to tick, as chips."""
    return forms.TypedMultipleChoiceField(
        label=label,
        help_text=help_text,
        required=False,
        choices=lambda: [(source.value, gettext(words)) for source, words in TAGS.items()],
        coerce=Source,
        widget=forms.CheckboxSelectMultiple,
    )


class NamesField(forms.CharField):
    """Own words for contexts, several with commas between them."""

    def __init__(
        self,
        *,
        label: "StrOrPromise",
        help_text: "StrOrPromise",
        too_long: "StrOrPromise" = sentences.NAME_TOO_LONG,
    ) -> None:
        super().__init__(required=False, label=label, help_text=help_text)
        self.too_long = too_long
        self.widget.attrs |= {"autocomplete": "off"}

    def clean(self, value: object) -> tuple[str, ...]:
        names = (name for name in BETWEEN_NAMES.split(super().clean(value)) if name.strip())
        try:
            return tuple(clean_name(name) for name in names)
        except UnusableContextName:
            raise forms.ValidationError(self.too_long) from None


class StoryField(forms.CharField):
    """Free text of up to a million characters, in any script."""

    widget = forms.Textarea

    def __init__(self, *, label: "StrOrPromise", help_text: "StrOrPromise" = "") -> None:
        super().__init__(required=False, strip=False, label=label, help_text=help_text)
        self.widget.attrs |= {"rows": 3, "dir": "auto", "autocomplete": "off"}

    def to_python(self, value: object) -> str:
        # A browser sends two characters for one line break; NUL cannot be typed and is nobody's.
        text = (super().to_python(value) or "").replace("\r\n", "\n").replace("\0", "")
        return text if text.strip() else ""

    def validate(self, value: str) -> None:
        if len(value) > LONGEST_STORY:
            raise forms.ValidationError(sentences.TOO_LONG)


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


class HourField(forms.TimeField):
    """A time of day as a browser's own picker sends it."""

    def __init__(self, *, label: "StrOrPromise") -> None:
        super().__init__(
            label=label,
            required=False,
            input_formats=["%H:%M", "%H:%M:%S"],
            widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}),
            error_messages={"invalid": sentences.NO_SUCH_HOUR},
        )


def felt_field() -> forms.TypedChoiceField:
    """Felt insecurity, 0 to 10: eleven large targets and none chosen beforehand."""
    return forms.TypedChoiceField(
        label=_("How insecure did you feel?"),
        choices=[(str(n), str(n)) for n in range(11)],
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={"required": sentences.NO_FELT, "invalid_choice": sentences.NO_FELT},
    )
