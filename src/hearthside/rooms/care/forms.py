"""What a person fills in: the one question, the ticks, the plan, how to give out the file."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, cast

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.core.care import Cost
from hearthside.core.care.answer import SupportAnswer
from hearthside.core.care.safety_plan import STEPS, SafetyPlan
from hearthside.core.hand_over import Field, Part, Ticks
from hearthside.people.accounts.forms import PasswordField
from hearthside.people.accounts.password_rule import check_password_rule
from hearthside.people.accounts.refusal import PasswordRefused
from hearthside.people.accounts.sentence import sentence_for

from . import sentences
from .fields import IdsField, TicksField, WordsField

Started = Mapping[str, list[str]] | None

DAYS = {"month": 28, "quarter": 91, "year": 365}
SEVERAL = ("parts", "links", "scores", "fears", "agreements", "fields_told", "moments")


class AnswerForm(forms.Form):
    """One question of our own, and a wish."""

    costs = forms.TypedChoiceField(
        label=_("Does it cost you something?"),
        help_text=_("Sleep, work, health, friends, closeness, trust: in your own judgement."),
        choices=sentences.COSTS,
        coerce=Cost,
        empty_value=Cost.NOT_SAID,
        required=False,
        widget=forms.RadioSelect,
    )
    wants_help = forms.BooleanField(
        label=_("I would like somebody to help me with it"), required=False
    )

    def __init__(self, data: QueryDict | None, *, answer: SupportAnswer) -> None:
        told = {"costs": answer.costs.value, "wants_help": answer.wants_help}
        super().__init__(data, initial=told)


class TickForm(forms.Form):
    """Everything that may stand on the page. Nothing is ticked to begin with."""

    use_required_attribute = False

    period = forms.ChoiceField(
        label=_("Which time?"),
        choices=sentences.PERIODS,
        initial="quarter",
        widget=forms.RadioSelect,
    )
    since = forms.DateField(
        label=_("From"),
        required=False,
        input_formats=["%Y-%m-%d"],
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={"invalid": sentences.NO_SUCH_DAY},
    )
    until = forms.DateField(
        label=_("To"),
        required=False,
        input_formats=["%Y-%m-%d"],
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={"invalid": sentences.NO_SUCH_DAY},
    )
    name = forms.CharField(
        label=_("A name on the page"),
        help_text=_("Leave it empty, and there is none."),
        required=False,
        max_length=100,
        error_messages={"max_length": sentences.NAME_TOO_LONG},
        widget=forms.TextInput(attrs={"dir": "auto", "autocomplete": "off"}),
    )
    about = WordsField(
        label=_("What I would like help with"),
        help_text=_("In your own words. It stands at the top."),
    )
    parts = TicksField(label=_("What the diary shows"))
    links = TicksField(label=_("What goes together with how insecure I feel"))
    scores = TicksField(label=_("Short measures"))
    fears = TicksField(label=_("Fears, and what became of them"))
    agreements = TicksField(
        label=_("Agreements I said yes to"),
        help_text=_(
            "Only the words you said yes to go along: not the other's name unless it stands in "
            "them, not what either of you only proposed, not what it costs."
        ),
    )
    entries = forms.ChoiceField(
        label=_("Single moments"),
        choices=sentences.ENTRIES,
        initial="none",
        required=False,
        widget=forms.RadioSelect,
    )
    fields_told = forms.MultipleChoiceField(
        label=_("What to tell of each moment"),
        help_text=_("When it was and how insecure it felt always stand there."),
        choices=[(field.value, words) for field, words in sentences.FIELDS.items()],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    moments = IdsField()

    def __init__(
        self,
        data: QueryDict | None,
        *,
        today: date,
        choices: Mapping[str, list[tuple[str, Any]]],
        started: Started = None,
    ) -> None:
        told = {k: v if k in SEVERAL else v[-1] for k, v in (started or {}).items() if v}
        super().__init__(data, initial=told)
        self.today, self.is_started = today, started is not None
        for name in ("parts", "links", "scores", "fears", "agreements"):
            field = cast(forms.MultipleChoiceField, self.fields[name])
            field.choices = choices[name]

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if told.get("period") != "own":
            days = DAYS.get(told.get("period", ""), 0)
            return told | {"since": self.today - timedelta(days=days - 1), "until": self.today}
        since, until = told.get("since"), told.get("until") or self.today
        if since is None and "since" not in self.errors:
            self.add_error("since", sentences.NO_FIRST_DAY)
        elif since and since > until:
            self.add_error("until", sentences.DAYS_CROSSED)
        return told | {"until": until}

    def ticks(self) -> Ticks:
        """What was ticked, as the core takes it."""
        told = self.cleaned_data
        known = {part.value for part in Part}
        entries = told["entries"]
        return Ticks(
            since=told["since"],
            until=told["until"],
            name=told["name"],
            about=told["about"],
            parts=frozenset(Part(part) for part in told["parts"] if part in known),
            links=frozenset(told["links"]),
            scores=frozenset(told["scores"]),
            fields=frozenset(Field(name) for name in told["fields_told"]),
            moments=told["moments"] if entries == "some" else frozenset(),
            all_moments=entries == "all",
            fears=IdsField().to_python(told["fears"]),
            agreements=IdsField().to_python(told["agreements"]),
        )


class FileForm(forms.Form):
    """In which form, and whether it is locked with a passphrase."""

    kind = forms.ChoiceField(choices=sentences.KINDS, widget=forms.HiddenInput)
    passphrase = PasswordField(
        label=_("A passphrase for the file"),
        autocomplete="off",
        help_text=_(
            "If you like. With one, nobody can read the file without it. Whoever gets the file "
            "needs the passphrase and a program that opens age files."
        ),
    )

    def __init__(self, data: QueryDict | None = None, *, own_name: str = "") -> None:
        super().__init__(data)
        self.fields["passphrase"].required = False
        self.own_name = own_name

    def clean_passphrase(self) -> str:
        """Refuse a passphrase that is easy to guess; none at all is a choice."""
        passphrase: str = self.cleaned_data["passphrase"]
        try:
            if passphrase:
                check_password_rule(passphrase, own_name=self.own_name)
        except PasswordRefused as refusal:
            raise forms.ValidationError(sentence_for(refusal)) from None
        return passphrase


class PlanForm(forms.Form):
    """Six steps, each in own words."""

    signs = WordsField(
        label=sentences.PLAN_STEPS["signs"],
        help_text=_("Thoughts, feelings, what my body does, what I begin to do."),
    )
    alone = WordsField(
        label=sentences.PLAN_STEPS["alone"],
        help_text=_("What has helped before, even a little: a walk, a shower, a song, a blanket."),
    )
    people_and_places = WordsField(
        label=sentences.PLAN_STEPS["people_and_places"],
        help_text=_("They need not know why you come."),
    )
    to_tell = WordsField(
        label=sentences.PLAN_STEPS["to_tell"],
        help_text=_("Somebody who listens. Write their number, too."),
    )
    professionals = WordsField(
        label=sentences.PLAN_STEPS["professionals"],
        help_text=_("A doctor, a therapist, a helpline, and the emergency number where I am."),
    )
    safer = WordsField(
        label=sentences.PLAN_STEPS["safer"],
        help_text=_("What to put out of reach, or give to somebody; where else I could sleep."),
    )

    def __init__(
        self, data: QueryDict | None = None, *, plan: SafetyPlan, started: Started = None
    ) -> None:
        told = {name: values[-1] for name, values in (started or {}).items() if values}
        super().__init__(data, initial={s: getattr(plan, s) for s in STEPS} | told)
        self.is_started = started is not None
