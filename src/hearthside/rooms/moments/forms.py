"""What a person fills in: a moment, an answer, words to find, names of contexts."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import uuid4

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.core.diary import Context, ContextList, Moment
from hearthside.core.diary.entry import Entry, NewContext, ticked_contexts
from hearthside.core.diary.moment import RESPONSES
from hearthside.core.document import fingerprint

from . import sentences
from .fields import (
    DayField,
    HourField,
    NamesField,
    StoryField,
    context_field,
    felt_field,
    source_field,
)
from .when import When

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Fields = Mapping[str, list[str]]
SEVERAL = ("contexts", "suggested", "sources")
FOLDED = (
    "happened", "told_myself", "urge", "response", "response_own", "needed", "sources", "note",
)  # fmt: skip
LONGEST_WORD = 1000


class MomentForm(forms.Form):
    """One moment. Contexts come before the rating, so that the rating does not choose them."""

    use_required_attribute = False

    moment = forms.UUIDField(widget=forms.HiddenInput)
    contexts = context_field(label=_("What was there?"))
    suggested = context_field(label=_("More ideas"))
    more = NamesField(label=_("In your own words"), help_text=_("Put a comma between several."))
    felt = felt_field()
    date = DayField(label=_("Day"))
    time = HourField(label=_("Time"))
    happened = StoryField(label=_("What happened"), help_text=_("As a camera would have seen it."))
    told_myself = StoryField(
        label=_("What I told myself"), help_text=_("The thought, word for word.")
    )
    urge = StoryField(label=_("What I felt like doing"))
    response = forms.ChoiceField(
        label=_("What I did"),
        choices=[("", _("I leave this open")), *sentences.RESPONSE_WORDS.items()],
        required=False,
        widget=forms.RadioSelect,
    )
    response_own = forms.CharField(
        label=_("Something else I did"),
        required=False,
        max_length=LONGEST_WORD,
        error_messages={"max_length": sentences.WORD_TOO_LONG},
        widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
    )
    needed = StoryField(label=_("What I needed"))
    sources = source_field(
        label=_("Where it felt it came from"),
        help_text=_("Tick what rings true, one or several. A guess is fine, and so is none."),
    )
    note = StoryField(label=_("Anything else"))

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        contexts: ContextList,
        when: When,
        moment: Moment | None = None,
        started: Fields | None = None,
    ) -> None:
        super().__init__(data, initial=_initial(contexts, when, moment, started))
        self.when, self.old = when, moment
        self.is_started = started is not None
        self.shown = _shown(contexts, moment)
        offer_suggestions(self, contexts)
        # A context that was retired or merged while the page was open is still taken.
        offer(
            self,
            "contexts",
            ((c.id, c.name) for c in self.shown),
            (c.id for c in contexts.contexts),
        )
        if data is not None and "fine" in data:
            self.fields["felt"].required = False

    @property
    def asked_now(self) -> str:
        """The ids this page offers: what stays unticked was asked about and absent."""
        return " ".join(context.id for context in self.shown)

    @property
    def seen_now(self) -> str:
        """What the page shows the old moment as, so that a change made elsewhere is noticed."""
        return fingerprint(self.old) if self.old else ""

    @property
    def names_more(self) -> bool:
        """Whether something else was named, so that its fold opens."""
        return any(self[name].value() or self[name].errors for name in ("suggested", "more"))

    @property
    def says_more(self) -> bool:
        """Whether the folded part already holds something, so that it opens."""
        return any(self[name].value() or self[name].errors for name in FOLDED)

    @property
    def is_another_time(self) -> bool:
        """Whether day or time are not simply now."""
        shown = (str(self["date"].value()), str(self["time"].value())[:5])
        return bool(shown != self.when.shown or self["date"].errors or self["time"].errors)

    def clean(self) -> dict[str, Any]:
        """Read day and time together, in the zone the moment was lived in."""
        cleaned = super().clean() or self.cleaned_data
        if "fine" in self.data and not self._names_something(cleaned):
            # Saved like this, one slip of the thumb would say that nothing at all was there.
            self.add_error("contexts" if self.shown else "suggested", sentences.NOTHING_TICKED)
        if not self["date"].errors and not self["time"].errors:
            try:
                self.reading = self.when.read(cleaned["date"], cleaned["time"])
            except forms.ValidationError as problem:
                self.add_error("time", problem)
        return cleaned

    def entry(self) -> Entry:
        """What was filled in, as the diary takes it."""
        told = self.cleaned_data
        return Entry(
            at=self.reading.at,
            felt_insecurity=self._felt(),
            asked=tuple(str(self.data.get("asked", self.asked_now)).split()),
            ticked=frozenset(told["contexts"]),
            new_contexts=read_new_contexts(self),
            response=told["response_own"] or told["response"] or None,
            sources=frozenset(told["sources"]),
            **{name: told[name] for name in ("happened", "told_myself", "urge", "needed", "note")},
        )

    def _names_something(self, cleaned: Mapping[str, Any]) -> bool:
        ticked = any(cleaned.get(name) for name in ("contexts", "suggested", "more"))
        return ticked or bool(self["more"].errors)

    def _felt(self) -> float:
        if "fine" in self.data:
            return 0.0
        chosen = float(self.cleaned_data["felt"])
        # A finer value that was brought in stays while its number is not changed.
        kept = self.old is not None and round(self.old.felt_insecurity) == chosen
        return self.old.felt_insecurity if self.old is not None and kept else chosen


class PointForm(forms.Form):
    """What a context touches, in somebody: none, one or several of the five sources."""

    sources = source_field(label=_("What it touches in me"), help_text="")

    @classmethod
    def of(cls, context: Context) -> Self:
        """The form of one context, beside those of others on the page."""
        return cls(initial={"sources": list(context.sources)}, auto_id=f"touch-{context.id}-%s")


class AnswerForm(forms.Form):
    """The one different thing, the third time."""

    answer = StoryField(label="")


class NewContextsForm(forms.Form):
    """Contexts to add: suggestions ticked, and own words."""

    suggested = context_field(label=_("Ideas to start from"))
    more = NamesField(
        label=_("In your own words"),
        help_text=_("Put a comma between several."),
        too_long=sentences.NEW_NAME_TOO_LONG,
    )

    def __init__(self, data: QueryDict | None = None, *, contexts: ContextList) -> None:
        super().__init__(data)
        offer_suggestions(self, contexts)

    def new_contexts(self) -> tuple[NewContext, ...]:
        """What to add."""
        return read_new_contexts(self)


def offer_suggestions(form: forms.Form, contexts: ContextList) -> None:
    """Offer the suggestions whose name the person does not have yet."""
    new = ((s.key, s.name) for s in sentences.SUGGESTIONS if contexts.find(str(s.name)) is None)
    offer(form, "suggested", new, (s.key for s in sentences.SUGGESTIONS))


def offer(
    form: forms.Form,
    name: str,
    shown: Iterable[tuple[str, "StrOrPromise"]],
    taken: Iterable[str],
) -> None:
    """Show some chips of a field and take others too."""
    field = cast(forms.MultipleChoiceField, form.fields[name])
    field.choices = [(key, key) for key in taken]
    cast(forms.CheckboxSelectMultiple, field.widget).choices = list(shown)


def read_new_contexts(form: forms.Form) -> tuple[NewContext, ...]:
    """The suggestions that were ticked, and the own words."""
    chosen = set(form.cleaned_data["suggested"])
    ticked = (s.as_new() for s in sentences.SUGGESTIONS if s.key in chosen)
    return (*ticked, *map(NewContext, form.cleaned_data["more"]))


def _shown(contexts: ContextList, moment: Moment | None) -> tuple[Context, ...]:
    """The contexts on offer, and of an old moment the ones that were there and rest now."""
    offered = contexts.offered()
    there = ticked_contexts(moment, contexts) if moment is not None else ()
    return (*offered, *(context for context in there if context not in offered))


def _initial(
    contexts: ContextList, when: When, moment: Moment | None, started: Fields | None
) -> dict[str, Any]:
    day, hour = when.shown
    initial: dict[str, Any] = {"moment": uuid4(), "date": day, "time": hour}
    if moment is not None:
        initial |= _from_moment(moment, contexts)
    if started is not None:
        initial |= {k: v if k in SEVERAL else v[-1] for k, v in started.items() if v}
    return initial


def _from_moment(moment: Moment, contexts: ContextList) -> dict[str, Any]:
    known = moment.response in RESPONSES
    words = ("happened", "told_myself", "urge", "needed", "note")
    return {
        "contexts": [context.id for context in ticked_contexts(moment, contexts)],
        "felt": str(round(moment.felt_insecurity)),
        "response": moment.response if known else "",
        "response_own": "" if known else moment.response,
        "sources": list(moment.sources),
        **{name: getattr(moment, name) for name in words},
    }
