"""What a person fills in: a need, a plan in three short steps, how it was to use it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import uuid4

import msgspec
from django import forms
from django.http import QueryDict
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from hearthside.core.diary import ContextList
from hearthside.core.diary.wall_clock import with_own_offset
from hearthside.core.plans import (
    LONGEST_CUE,
    Helped,
    IfThenPlan,
    NeedKind,
    Order,
    PlanUse,
    SafetyNeed,
    find_orders,
)

from . import sentences
from .fields import FeltField, WordsField

Started = Mapping[str, list[str]] | None
STEPS = ("cue", "then", "look")
SAVE = "save"
FOR_TWO = ("you", "we_say", "for_both")


class NeedForm(forms.Form):
    """One need, how I would notice it, and what I can do for it myself."""

    use_required_attribute = False

    need = forms.UUIDField(widget=forms.HiddenInput)
    kind = forms.TypedChoiceField(
        label=_("What is it about?"),
        choices=lambda: [(kind.value, str(idea.name)) for kind, idea in sentences.NEEDS.items()],
        coerce=NeedKind,
        widget=forms.RadioSelect,
        error_messages={"required": sentences.NO_KIND, "invalid_choice": sentences.NO_KIND},
    )
    words = WordsField(label=_("What do I need?"), help_text=_("In a few words of your own."))
    notice = WordsField(
        label=_("How would I notice that it is there?"),
        help_text=_("Something that can be seen or heard."),
    )
    myself = WordsField(
        label=_("What can I do for it myself?"), help_text=_("Something that waits for nobody.")
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        old: SafetyNeed | None = None,
        started: Started = None,
    ) -> None:
        kept = {**_fields_of(old), "need": old.id} if old else {"need": uuid4()}
        super().__init__(data, initial=kept | last_of(started))
        self.is_started = started is not None

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if told.get("kind") is NeedKind.OWN and "words" in told and not told["words"]:
            self.add_error("words", sentences.NO_NEED)
        return told

    def to_need(self) -> SafetyNeed:
        """The need that was filled in."""
        told = dict(self.cleaned_data)
        return SafetyNeed(id=told.pop("need"), **told)


class PlanForm(forms.Form):
    """A plan. `to` names the step the person wants to go to; what comes before it has to be there.

    Without a `to` all of it is on one page, to be changed.
    """

    use_required_attribute = False

    plan = forms.UUIDField(widget=forms.HiddenInput)
    context = forms.ChoiceField(
        label=_("When this happens"),
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": sentences.NO_CONTEXT},
    )
    cue = WordsField(
        label=_("In my own words"),
        help_text=_("What one could see or hear, in one short line."),
        longest=LONGEST_CUE,
        too_long=sentences.CUE_TOO_LONG,
        rows=1,
        needed=True,
    )
    then_i = WordsField(
        label=_("Then I …"),
        help_text=_("One small thing that you can do alone, right where you are."),
        needed=True,
    )
    you = WordsField(
        label=_("You …"), help_text=_("A wish for the other, who may also say no."), rows=2
    )
    we_say = WordsField(
        label=_("We say …"), help_text=_("The exact words, short enough for a busy day."), rows=2
    )
    for_both = forms.BooleanField(label=_("It may be a plan for both of us"), required=False)
    start = forms.BooleanField(
        label=_("Note today as a start in Patterns"),
        help_text=_("Patterns can then look, after some weeks, whether it has been calmer since."),
        required=False,
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        contexts: ContextList,
        old: IfThenPlan | None = None,
        started: Started = None,
    ) -> None:
        kept: dict[str, Any] = {**_fields_of(old), "plan": old.id} if old else {"plan": uuid4()}
        if old and old.context:
            kept["cue"] = ""
        super().__init__(data, initial=kept | last_of(started))
        self.contexts, self.old, self.is_started = contexts, old, started is not None
        offered = self._offer()
        self.fields["context"].choices = offered  # type: ignore[attr-defined]
        if offered:
            self.fields["cue"].help_text = sentences.CUE_OF_SOMETHING_ELSE

    @property
    def to(self) -> str:
        """Where the person wants to go."""
        told = str(self.data.get("to", "")) if self.is_bound else STEPS[0]
        return told if told in STEPS else SAVE

    @property
    def step(self) -> str:
        """The step to show: the wanted one, or the first that needs another look."""
        self.full_clean()
        if "cue" in self.errors:
            return "cue"
        if "then_i" in self.errors:
            return "then"
        return "look" if self.to == SAVE else self.to

    @cached_property
    def orders(self) -> tuple[Order, ...]:
        """What in the wish may be heard as an order."""
        told = self.cleaned_data
        return find_orders(told.get("you", ""), told.get("we_say", ""))

    @property
    def asks_again(self) -> bool:
        """Whether to ask once, before it is saved, if a wish would be kinder."""
        return self.to == SAVE and "anyway" not in self.data and bool(self.orders)

    @property
    def says(self) -> str:
        """The cue as it was chosen or written."""
        return self._read_cue()[0]

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        # A context that is gone stands in nobody's way who has written the cue in own words.
        is_gone = self.errors.pop("context", None) is not None
        ahead = STEPS.index(self.to) if self.to in STEPS else len(STEPS)
        if ahead > 0 and "cue" not in self.errors and not self.says:
            self.add_error("cue", sentences.NO_CONTEXT if is_gone else sentences.NO_CUE)
        if ahead > 1 and "then_i" not in self.errors and not told.get("then_i"):
            self.add_error("then_i", sentences.NO_THEN)
        return told

    def to_plan(self, now: datetime) -> IfThenPlan:
        """The plan that was filled in; what was not on the page stays as it was."""
        told = self.cleaned_data
        cue, context = self._read_cue()
        written_at = with_own_offset(now.replace(microsecond=0))
        base = self.old or IfThenPlan(id=told["plan"], cue="", then_i="", written_at=written_at)
        shown = {name: told[name] for name in FOR_TWO if self._was_shown(name)}
        return msgspec.structs.replace(
            base, cue=cue, context=context, then_i=told["then_i"], **shown
        )

    def _was_shown(self, name: str) -> bool:
        # A box that is not ticked is not sent, so it goes by the field that stands beside it.
        return ("we_say" if name == "for_both" else name) in self.data

    def _read_cue(self) -> tuple[str, str | None]:
        told = self.cleaned_data
        words = told.get("cue", "").strip()
        known = self.contexts.find(words) if words else None
        known = known or (None if words else self.contexts.resolve(told.get("context", "")))
        return (known.name, known.id) if known else (words, None)

    def _offer(self) -> list[tuple[str, Any]]:
        kept = self.contexts.resolve(self.old.context) if self.old and self.old.context else None
        offered = [one for one in self.contexts.offered() if not one.soothing]
        if kept and kept not in offered:
            offered.append(kept)
        names = [(one.id, one.name) for one in offered]
        return [*names, ("", sentences.OWN_CUE)] if names else []


class UseForm(forms.Form):
    """How it was to use a plan. All of it may stay open."""

    use_required_attribute = False

    felt_before = FeltField(label=_("How insecure did I feel before?"))
    felt_after = FeltField(label=_("And after?"))
    helped = forms.TypedChoiceField(
        label=_("Did it help?"),
        choices=sentences.HELPED,
        coerce=Helped,
        widget=forms.RadioSelect,
        error_messages={"required": sentences.NO_HELPED, "invalid_choice": sentences.NO_HELPED},
    )

    def __init__(
        self, data: QueryDict | None = None, *, old: PlanUse, started: Started = None
    ) -> None:
        names = ("felt_before", "felt_after", "helped")
        super().__init__(data, initial={n: getattr(old, n) for n in names} | last_of(started))
        self.old, self.is_started = old, started is not None

    def to_use(self) -> PlanUse:
        """The use with what was told of it."""
        return msgspec.structs.replace(self.old, **self.cleaned_data)


def last_of(started: Started) -> dict[str, str]:
    """What was kept of a form when the session locked."""
    return {name: values[-1] for name, values in (started or {}).items() if values}


def _fields_of(kept: SafetyNeed | IfThenPlan) -> dict[str, Any]:
    told = msgspec.structs.asdict(kept)
    return {name: "" if value is None else value for name, value in told.items()}
