"""What a person fills in: a draft."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.core.language.draft import Draft
from hearthside.core.language.own_model import UnusableAddress, read_address
from hearthside.people.words_field import clean_words

from . import sentences
from .fields import CarriedWordsField, MarksField, WordsField
from .model_call import Trouble, is_refused, reach_of_house

POINTS = [(str(n), str(n)) for n in range(11)]

Started = Mapping[str, list[str]] | None


class DraftForm(forms.Form):
    """One draft. `before` is what stood there before another way was put in."""

    use_required_attribute = False

    draft = forms.UUIDField(widget=forms.HiddenInput)
    text = WordsField(
        label=_("What do you want to say?"),
        help_text=_("Write it as it comes. Nothing is sent from here."),
        required=True,
        rows=5,
    )
    before = CarriedWordsField()
    meant = MarksField()

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        old: Draft | None = None,
        id: UUID | None = None,
        started: Started = None,
    ) -> None:
        told = read_started(started, several=("meant",))
        super().__init__(data, initial={"draft": id or uuid4(), **_from_draft(old), **told})
        self.old, self.kept_id, self.is_started = old, id, started is not None

    def changes(self) -> dict[str, Any]:
        """What was filled in, as the draft keeps it."""
        told = self.cleaned_data
        return {"text": told["text"], "before": told["before"], "meant": tuple(told["meant"])}

    def words_now(self) -> tuple[str, list[str]]:
        """The words as they stand on the page, and the marks of what was meant so."""
        return clean_words(str(self["text"].value() or "")), list(self["meant"].value() or ())

    @property
    def is_left_empty(self) -> bool:
        """Whether the words were taken out, or none were written."""
        return not self.words_now()[0]

    @property
    def draft_id(self) -> UUID | None:
        """The id the form carries, if it is one."""
        try:
            return self.kept_id or UUID(str(self["draft"].value()))
        except ValueError:
            return None

    @property
    def before_words(self) -> str:
        """What stood there before another way was put in."""
        return str(self["before"].value() or "")


class BeforeForm(forms.Form):
    """Before it is said: am I calm, is this the moment. Nothing hangs on the answers."""

    calm = forms.TypedChoiceField(
        label=_("How calm am I?"),
        choices=POINTS,
        coerce=int,
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
    )
    moment = forms.ChoiceField(
        label=_("Is this the moment?"),
        help_text=_("Time for both, nobody on the way out, nobody too tired."),
        choices=sentences.MOMENTS,
        required=False,
        widget=forms.RadioSelect,
    )

    def __init__(
        self, data: QueryDict | None = None, *, old: Draft, started: Started = None
    ) -> None:
        kept = {"calm": _point(old.calm), "moment": old.moment}
        super().__init__(data, initial={**kept, **read_started(started)})
        self.is_started = started is not None


class NextForm(forms.Form):
    """What happened next."""

    use_required_attribute = False

    received = WordsField(
        label=_("How was it received?"), help_text=_("What was said or done, as far as you saw it.")
    )
    did = WordsField(label=_("What did I do?"))
    felt_after = forms.TypedChoiceField(
        label=_("How do I feel now?"),
        choices=POINTS,
        coerce=int,
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
    )

    def __init__(
        self, data: QueryDict | None = None, *, old: Draft, started: Started = None
    ) -> None:
        kept = {"received": old.received, "did": old.did, "felt_after": _point(old.felt_after)}
        super().__init__(data, initial={**kept, **read_started(started)})
        self.is_started = started is not None


class OwnModelForm(forms.Form):
    """Where a model of one's own is."""

    address = forms.CharField(
        label=_("Its address"),
        help_text=_("On this machine or in your own network, like 127.0.0.1:11434."),
        max_length=300,
        error_messages={"required": sentences.NO_ADDRESS, "max_length": sentences.NO_ADDRESS},
    )
    model = forms.CharField(
        label=_("The name of the model"),
        help_text=_("As your server calls it. Some servers need none."),
        required=False,
        max_length=200,
    )

    use_required_attribute = False

    def clean_address(self) -> str:
        try:
            address = read_address(self.cleaned_data["address"])
        except UnusableAddress:
            raise forms.ValidationError(sentences.NO_ADDRESS) from None
        if is_refused(address.host, reach_of_house()):
            raise forms.ValidationError(sentences.TROUBLE[Trouble.NOT_ALLOWED])
        words: str = self.cleaned_data["address"].strip()
        return words.removeprefix("http://").rstrip("/")


def read_started(started: Started, *, several: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return what was kept when the session locked, as a form takes it."""
    told = {name: values for name, values in (started or {}).items() if values}
    return {name: v if name in several else v[-1] for name, v in told.items()}


def _point(point: int | None) -> str:
    return "" if point is None else str(point)


def _from_draft(draft: Draft | None) -> dict[str, Any]:
    if draft is None:
        return {}
    return {"text": draft.text, "before": draft.before, "meant": list(draft.meant)}
