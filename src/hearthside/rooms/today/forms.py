"""The check-in: what was there, how insecure it felt, and four short questions."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, cast
from uuid import uuid4

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.core.diary import ContextList
from hearthside.core.diary.check_in import ITEM_KEYS, choose_items
from hearthside.core.diary.entry import Entry
from hearthside.core.diary.wall_clock import with_own_offset

from .sentences import ANSWERS, ITEM_WORDS, NO_FELT

ITEM = "item_"
SEVERAL = ("contexts",)


class CheckInForm(forms.Form):
    """One check-in. Contexts come before the rating, so that the rating does not choose them."""

    use_required_attribute = False

    moment = forms.UUIDField(widget=forms.HiddenInput)
    contexts = forms.MultipleChoiceField(
        label=_("What was there today?"),
        help_text=_("Tick it all first, then say how it felt."),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    felt = forms.TypedChoiceField(
        label=_("How insecure do you feel right now?"),
        choices=[(str(n), str(n)) for n in range(11)],
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={"required": NO_FELT, "invalid_choice": NO_FELT},
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        contexts: ContextList,
        on: date,
        started: Mapping[str, list[str]] | None = None,
    ) -> None:
        told = started or {}
        self.is_started = started is not None
        initial = {k: v if k in SEVERAL else v[-1] for k, v in told.items() if v}
        super().__init__(data, initial={"moment": uuid4(), **initial})
        self.offered = contexts.offered()
        self._offer_contexts(contexts)
        for key in _keys_in(data or told) or [item.key for item in choose_items(on)]:
            self.fields[ITEM + key] = _item_field(key)

    def _offer_contexts(self, contexts: ContextList) -> None:
        field = cast(forms.MultipleChoiceField, self.fields["contexts"])
        # A context that was retired or merged while the page was open is still taken.
        field.choices = [(c.id, c.name) for c in contexts.contexts]
        chips = cast(forms.CheckboxSelectMultiple, field.widget)
        chips.choices = [(c.id, c.name) for c in self.offered]

    @property
    def items(self) -> list[forms.BoundField]:
        """The four questions."""
        return [self[name] for name in self.fields if name.startswith(ITEM)]

    @property
    def asked_now(self) -> str:
        """The ids this page offers: what stays unticked was asked about and absent."""
        return " ".join(context.id for context in self.offered)

    def entry(self, *, now: datetime) -> Entry:
        """What was filled in, as the diary takes it."""
        told: dict[str, Any] = self.cleaned_data
        answered = {k.removeprefix(ITEM): v for k, v in told.items() if k.startswith(ITEM)}
        return Entry(
            at=with_own_offset(now.replace(microsecond=0)),
            felt_insecurity=float(told["felt"]),
            asked=tuple(str(self.data.get("asked", self.asked_now)).split()),
            ticked=frozenset(told["contexts"]),
            scheduled=True,
            items={key: int(answer) for key, answer in answered.items() if answer},
        )


def _keys_in(sent: Mapping[str, Any]) -> list[str]:
    """The questions a form that was sent or kept had asked."""
    keys = (name.removeprefix(ITEM) for name in sent if name.startswith(ITEM))
    return [key for key in keys if key in ITEM_KEYS]


def _item_field(key: str) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=ITEM_WORDS[key],
        choices=ANSWERS,
        required=False,
        widget=forms.RadioSelect,
    )
