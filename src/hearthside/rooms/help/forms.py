"""What is asked in this room."""

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.core.safety.questions import Answer, Question, SafetyAnswers

from . import queries, sentences

THREE = tuple((answer.value, words) for answer, words in sentences.ANSWERS.items())


class CountryForm(forms.Form):
    """The country whose lines stand first; empty keeps none."""

    country = forms.ChoiceField(label=_("Your country"), required=False)

    def __init__(self, data: QueryDict | None = None, *, kept: str = "") -> None:
        super().__init__(data, initial={"country": kept})
        choices = [("", _("Keep none")), *queries.country_choices()]
        self.fields["country"].choices = choices  # type: ignore[attr-defined]


class AboutSelfForm(forms.Form):
    """One question; its three answers are three buttons of the same weight."""

    answer = forms.ChoiceField(choices=THREE)


class AboutPartnerForm(forms.Form):
    """Eight questions, and whether the answers are kept. What is left open is rather not said."""

    keep = forms.BooleanField(
        label=_("Keep my answers, locked like everything I write"),
        help_text=_(
            "Without this they are forgotten when your diary locks, and you are asked again before "
            "pages for two. Kept, they are also in the file when you take everything away. New answers "
            "take the place of kept ones in any case."
        ),
        required=False,
    )

    def __init__(self, data: QueryDict | None = None) -> None:
        super().__init__(data)
        for asked, words in sentences.QUESTIONS.items():
            self.fields[asked.value] = forms.ChoiceField(
                label=words, choices=THREE, required=False, widget=forms.RadioSelect
            )
        self.order_fields([*(asked.value for asked in Question), "keep"])

    def given(self) -> SafetyAnswers:
        """What was answered."""
        told = {asked: self.cleaned_data[asked.value] or Answer.RATHER_NOT for asked in Question}
        return SafetyAnswers(answers={asked: Answer(answer) for asked, answer in told.items()})
