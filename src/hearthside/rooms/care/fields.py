"""Fields that say one clear sentence when something does not fit, and lose nothing."""

from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django import forms

from hearthside.people import words_field

from . import sentences

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


class WordsField(words_field.WordsField):
    """Free text in any script, never needed."""

    longest = 20_000
    too_long = sentences.TOO_LONG


class TicksField(forms.MultipleChoiceField):
    """Boxes to tick, none of them needed. What is gone since it was ticked holds up nothing."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, *, label: "StrOrPromise", help_text: "StrOrPromise" = "") -> None:
        super().__init__(label=label, help_text=help_text, required=False)

    def valid_value(self, value: Any) -> bool:  # noqa: ANN401, ARG002 - as the framework has it
        """Take it; the core leaves out what it does not find."""
        return True


class IdsField(forms.Field):
    """Ids of the person's own entries; what is no id, or is gone since, counts as not ticked."""

    widget = forms.MultipleHiddenInput
    hidden_widget = forms.MultipleHiddenInput

    def __init__(self) -> None:
        super().__init__(required=False)

    def to_python(self, value: Iterable[str] | None) -> frozenset[UUID]:
        ids = set()
        for told in value or ():
            with suppress(ValueError):
                ids.add(UUID(told))
        return frozenset(ids)
