"""The words of a plan for two, as one person writes them for the other to read."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hearthside.core.plans import LONGEST_CUE, Order, PlanWords, find_orders
from hearthside.people.couple.weighing import refuse_what_weighs

from . import sentences
from .fields import WordsField
from .forms import Started, last_of

WRITE, LOOK, SHARE = "write", "look", "share"


class SideForm(forms.Form):
    """My words for a plan. `owner` is the name of the one whose plan it is, `other` the second."""

    use_required_attribute = False

    cue = WordsField(
        label="", longest=LONGEST_CUE, too_long=sentences.CUE_TOO_LONG, rows=1, needed=True
    )
    then_i = WordsField(label="", needed=True)
    you = WordsField(label="", help_text=_("A wish, and a no is allowed."), rows=2)
    we_say = WordsField(
        label=_("We say …"), help_text=_("The exact words, short enough for a busy day."), rows=2
    )
    for_both = forms.BooleanField(label=_("It is a plan for both of us"), required=False)

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        begun: PlanWords,
        owner: str,
        other: str,
        started: Started = None,
    ) -> None:
        words = {name: getattr(begun, name) for name in self.base_fields}
        super().__init__(data, initial=words | last_of(started))
        self.owner, self.other, self.is_started = owner, other, started is not None
        names = {"owner": owner, "other": other}
        self.fields["cue"].label = gettext("When this happens to %(owner)s") % names
        self.fields["then_i"].label = gettext("Then %(owner)s …") % names
        self.fields["you"].label = gettext("And %(other)s …") % names

    @property
    def step(self) -> str:
        """Where the person wants to go: write on, look at it, or share it."""
        told = str(self.data.get("step", "")) if self.is_bound else WRITE
        return told if told in (LOOK, SHARE) else WRITE

    @cached_property
    def orders(self) -> tuple[Order, ...]:
        """What in the wish may be heard as an order."""
        return find_orders(self.cleaned_data["you"], self.cleaned_data["we_say"])

    def clean_cue(self) -> str:
        return self._need("cue", sentences.NO_CUE)

    def clean_then_i(self) -> str:
        return self._need("then_i", sentences.NO_THEN)

    def clean(self) -> dict[str, Any]:
        """What tells of danger is neither looked at nor shared; it stays in the form."""
        told: dict[str, Any] = super().clean() or {}
        refuse_what_weighs(*told.values())
        return told

    def to_words(self) -> PlanWords:
        """What the other will read."""
        return PlanWords(**self.cleaned_data)

    def _need(self, name: str, sentence: object) -> str:
        words: str = self.cleaned_data[name].strip()
        if not words:
            raise forms.ValidationError(str(sentence))
        return words
