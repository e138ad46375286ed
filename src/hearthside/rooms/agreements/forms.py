"""What a person fills in: a text on the scaffold, an answer, a check-in, the next days, a time."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.core.agreements import Appointment, CheckIn, Every, Fit, Terms
from hearthside.core.agreements.terms import DAYS, WORDS
from hearthside.core.diary.wall_clock import with_own_offset
from hearthside.core.series import Start
from hearthside.core.series.start import LONGEST_NAME
from hearthside.people.couple.weighing import refuse_what_weighs

from . import sentences
from .fields import DayField, WordsField, refuse_day

Started = Mapping[str, list[str]] | None
TWO_WEEKS = timedelta(days=14)


class DaysForm(forms.Form):
    """Until when to try it, and when to look at it again."""

    use_required_attribute = False

    trial_until = DayField(
        label=sentences.FIELDS["trial_until"],
        help_text=_("A trial makes it easier to begin. Leave it empty if you need none."),
    )
    review_on = DayField(
        label=sentences.FIELDS["review_on"],
        help_text=_("What fits now may not fit later. On this day you both look at it again."),
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        today: date,
        about: str = "",
        **told: Any,  # noqa: ANN401
    ) -> None:
        initial = {"review_on": today + TWO_WEEKS} | told.pop("initial", {})
        super().__init__(data, initial=initial, **told)
        self.today, self.about = today, about

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        for name in DAYS:
            try:
                refuse_day(told.get(name), self.today)
            except forms.ValidationError as problem:
                self.add_error(name, problem)
        return told


class TermsForm(DaysForm):
    """One text. `wanted` is the fingerprint of the words about which somebody said: we both want this."""

    agreement = forms.UUIDField(widget=forms.HiddenInput, required=False)
    wanted = forms.CharField(required=False, widget=forms.HiddenInput)
    purpose = WordsField(
        label=sentences.FIELDS["purpose"],
        help_text=_("What should be easier or safer by it? A feeling or a need is a good start."),
    )
    action = WordsField(
        label=sentences.FIELDS["action"],
        help_text=_(
            "Something small that both can do, said as what you do and not as what is forbidden."
        ),
        required=True,
        rows=3,
    )
    how_often = WordsField(
        label=sentences.FIELDS["how_often"],
        help_text=_("Every evening, on Sundays, when one is away."),
    )
    we_say = WordsField(
        label=sentences.FIELDS["we_say"],
        help_text=_("The very words for the moment itself, like “busy now, I will call at nine”."),
    )
    reconnect = WordsField(
        label=sentences.FIELDS["reconnect"],
        help_text=_("When it went wrong or one was far away: a tea, a hug, ten minutes."),
    )
    cost = WordsField(
        label=_("What it costs me"),
        help_text=_("Time, sleep, freedom, effort. It is fair to say it, and it is read by both."),
    )
    until = WordsField(
        label=sentences.FIELDS["until"],
        help_text=_("Until the exams, until we have moved. Or leave it open."),
    )
    field_order = ("agreement", "wanted", *[*WORDS][:5], "cost", "until", *DAYS)

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        today: date,
        old: Terms | None = None,
        cost: str = "",
        started: Started = None,
    ) -> None:
        left = {name: values[-1] for name, values in (started or {}).items() if values}
        first = {"agreement": uuid4(), "cost": cost, **_from_terms(old)}
        super().__init__(data, today=today, initial=first | left)
        self.is_started, self.old = started is not None, old

    @property
    def id(self) -> UUID:
        """Which agreement a new text belongs to; drawn with the page, so sent twice it is one."""
        drawn: UUID = self.cleaned_data.get("agreement") or uuid4()
        return drawn

    @property
    def own_cost(self) -> str:
        """What it costs the author."""
        cost: str = self.cleaned_data["cost"]
        return cost

    def terms(self) -> Terms:
        """The text as it was filled in."""
        return Terms(**{name: self.cleaned_data[name] for name in (*WORDS, *DAYS)})

    def is_wanted(self) -> bool:
        """Whether it was said of exactly these words that both want them."""
        wanted: str = self.cleaned_data["wanted"]
        return wanted == self.terms().mark


class AnswerForm(forms.Form):
    """Yes to a text with this fingerprint, and what it costs."""

    mark = forms.CharField(widget=forms.HiddenInput)
    cost = WordsField(
        label=_("What it costs me"),
        help_text=_("You may leave it empty. What you write here is read by both."),
    )

    def __init__(
        self, data: QueryDict | None, *, mark: str, cost: str, started: Started = None
    ) -> None:
        # The yes is to what is on the page now; of what was kept at the lock only the words come back.
        left = (started or {}).get("cost") or [cost]
        super().__init__(data, initial={"mark": mark, "cost": left[-1]})
        self.is_started = started is not None

    def clean_cost(self) -> str:
        cost: str = self.cleaned_data["cost"]
        refuse_what_weighs(cost)
        return cost


class MarkForm(forms.Form):
    """The text that somebody lets rest."""

    mark = forms.CharField(widget=forms.HiddenInput)


class CheckInForm(forms.Form):
    """How it went, in one of three words, and a word of one's own."""

    use_required_attribute = False

    check_in = forms.UUIDField(widget=forms.HiddenInput)
    fit = forms.TypedChoiceField(
        label=_("How did it go?"),
        choices=[(fit.value, words) for fit, words in sentences.FITS.items()],
        coerce=Fit,
        widget=forms.RadioSelect,
        error_messages={"required": sentences.NO_FIT, "invalid_choice": sentences.NO_FIT},
    )
    words = WordsField(
        label=_("A word about it"),
        help_text=_("What helped, what got in the way, what you would change."),
    )
    shows = forms.BooleanField(
        label=_("Let the other read this check-in"),
        help_text=_("Without a tick it stays with you."),
        required=False,
    )

    def __init__(
        self, data: QueryDict | None, *, about: str, can_show: bool, started: Started = None
    ) -> None:
        left = {name: values[-1] for name, values in (started or {}).items() if values}
        super().__init__(data, initial={"check_in": uuid4()} | left)
        self.about, self.is_started = about, started is not None
        if not can_show:
            del self.fields["shows"]

    def told(self, today: date) -> CheckIn:
        """The check-in as it was filled in."""
        said = self.cleaned_data
        return CheckIn(id=said["check_in"], on=today, fit=said["fit"], words=said["words"])


class StartForm(forms.Form):
    """A name for what begins today."""

    name = forms.CharField(
        label=_("What shall it be called?"),
        max_length=LONGEST_NAME,
        error_messages={"required": sentences.NO_NAME, "max_length": sentences.NO_NAME},
        widget=forms.TextInput(attrs={"autocomplete": "off", "dir": "auto"}),
    )

    def start(self, id: UUID, now: datetime) -> Start:
        """The start: today, under the agreement's own id."""
        noted_at = with_own_offset(now.replace(microsecond=0))
        name = self.cleaned_data["name"]
        return Start(id=id, name=name, start_on=noted_at.date(), noted_at=noted_at)


class TimesForm(forms.Form):
    """When to check in."""

    use_required_attribute = False

    day = DayField(label=_("First time on"), required=True)
    hour = forms.TimeField(
        label=_("At"),
        input_formats=["%H:%M", "%H:%M:%S"],
        widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}),
        error_messages={"required": sentences.NO_TIME, "invalid": sentences.NO_TIME},
    )
    every = forms.TypedChoiceField(
        label=_("How often"),
        choices=[(every.value, words) for every, words in sentences.EVERY.items()],
        coerce=lambda value: Every(int(value)),
        widget=forms.RadioSelect,
        error_messages=dict.fromkeys(("required", "invalid_choice"), sentences.NO_EVERY),
    )

    def __init__(
        self, data: QueryDict | None, *, about: str, today: date, old: Appointment | None
    ) -> None:
        held = old or Appointment(id=uuid4(), first_at=datetime.combine(today, EVENING))
        first = {
            "day": held.first_at.date(),
            "hour": held.first_at.time(),
            "every": held.every.value,
        }
        super().__init__(data, initial=first)
        self.today, self.about, self.old, self.held_id = today, about, old, held.id

    def clean_day(self) -> date:
        day: date = self.cleaned_data["day"]
        if self.old is None or day != self.old.first_at.date():
            refuse_day(day, self.today)
        return day

    def appointment(self) -> Appointment:
        """When to check in, as it was filled in."""
        told = self.cleaned_data
        first_at = datetime.combine(told["day"], told["hour"].replace(second=0))
        return Appointment(id=self.held_id, first_at=first_at, every=told["every"])


EVENING = datetime.min.time().replace(hour=20)
"""When many people have ten minutes."""


def _from_terms(terms: Terms | None) -> dict[str, Any]:
    return {} if terms is None else {name: getattr(terms, name) for name in (*WORDS, *DAYS)}
