"""What a person writes in one part: a field for each of its questions."""

from collections.abc import Mapping
from uuid import UUID, uuid4

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _

from hearthside.core.journey import Part
from hearthside.people import words_field

from . import sentences

Started = Mapping[str, list[str]] | None

WAYS = ("later", "done")


class WordsField(words_field.WordsField):
    """Free text in any script."""

    longest = 20_000
    too_long = sentences.TOO_LONG


class PartForm(forms.Form):
    """The answers to one part's questions. Any may stay empty; all of them may not."""

    use_required_attribute = False

    kept = forms.UUIDField(widget=forms.HiddenInput, required=False)

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        part: Part,
        answers: Mapping[str, str] | None = None,
        id: UUID | None = None,
        started: Started = None,
    ) -> None:
        told = {name: values[-1] for name, values in (started or {}).items() if values}
        super().__init__(data, initial={"kept": id or uuid4()} | dict(answers or {}) | told)
        self.part, self.is_started, self.id = part, started is not None, id
        self.is_resumed = id is not None
        for ask in part.asks:
            hint = _(ask.hint) if ask.hint else ""
            self.fields[ask.key] = WordsField(label=_(ask.label), help_text=hint)

    def clean(self) -> None:
        if not self.errors and not any(self.answers.values()):
            raise forms.ValidationError(sentences.NO_WORDS)

    @property
    def is_open(self) -> bool:
        """Whether something stands in it, so that it is not folded away."""
        return self.is_bound or self.is_started or self.is_resumed

    @property
    def kept_id(self) -> UUID:
        """The id it is kept under; what is being changed keeps its own."""
        return self.id or self.cleaned_data.get("kept") or uuid4()

    @property
    def answers(self) -> dict[str, str]:
        """What was written, by the keys of the questions; what is empty is left out."""
        told = {ask.key: self.cleaned_data.get(ask.key, "") for ask in self.part.asks}
        return {key: words for key, words in told.items() if words}

    @property
    def way(self) -> str:
        """Whether this part is done, or will be gone on with later."""
        sent = self.data.get("way", "")
        return sent if sent in WAYS else "later"

    @property
    def questions(self) -> list[forms.BoundField]:
        """The fields to fill in."""
        return [self[ask.key] for ask in self.part.asks]
