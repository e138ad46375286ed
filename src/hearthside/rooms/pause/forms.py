"""What a person fills in: a step of the repair, another time, how they like their pauses."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.core.pause import LONGEST, SHORTEST, OwnPause

from . import sentences

Started = Mapping[str, list[str]] | None
LONGEST_WORDS = 5_000
MOST_WAYS, LONGEST_WAY = 30, 200
LATER = {"ten": 10, "half": 30, "hour": 60, "three": 180, "tomorrow": 24 * 60}
"""Minutes from now."""


class StepForm(forms.Form):
    """The words of one step; they may stay empty."""

    step = forms.IntegerField(widget=forms.HiddenInput)
    words = forms.CharField(
        required=False,
        max_length=LONGEST_WORDS,
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
        error_messages={"max_length": sentences.TOO_LONG},
    )

    def __init__(
        self, data: QueryDict | None, *, step: int, words: str, started: Started = None
    ) -> None:
        # What was kept at the lock may belong to a step that is done by now.
        is_same = started is not None and started.get("step") == [str(step)]
        told = started["words"][-1] if started and is_same and started.get("words") else words
        super().__init__(data, initial={"step": step, "words": told})
        self.is_started = is_same and data is None
        self.fields["words"].label = sentences.STEPS[step]

    def clean_words(self) -> str:
        words: str = self.cleaned_data["words"].replace("\r\n", "\n").replace("\0", "")
        return words


class TimeForm(forms.Form):
    """Another time to come back, at most two days off."""

    use_required_attribute = False

    later = forms.ChoiceField(
        label=_("When would you like to come back to it?"),
        choices=sentences.LATER,
        widget=forms.RadioSelect,
        error_messages={"required": sentences.NO_TIME, "invalid_choice": sentences.NO_TIME},
    )

    def read(self, now: datetime) -> datetime:
        """The moment that was chosen."""
        return now + timedelta(minutes=LATER[self.cleaned_data["later"]])


class OwnForm(forms.Form):
    """How long I would like a pause to be, and what does me good meanwhile."""

    use_required_attribute = False

    minutes = forms.IntegerField(
        label=_("How many minutes would you like a pause to be?"),
        min_value=SHORTEST,
        max_value=LONGEST,
        help_text=_("From 5 to 60. Ten is a good beginning."),
        error_messages=dict.fromkeys(
            ("required", "invalid", "min_value", "max_value"), sentences.NO_MINUTES
        ),
    )
    ways = forms.CharField(
        label=_("What does you good in a pause?"),
        help_text=_("One thing a line. Only you see this list."),
        required=False,
        widget=forms.Textarea(attrs={"rows": 5, "dir": "auto"}),
    )

    def __init__(self, data: QueryDict | None, *, own: OwnPause, started: Started = None) -> None:
        left = {name: values[-1] for name, values in (started or {}).items() if values}
        first = {"minutes": own.minutes, "ways": "\n".join(own.ways)}
        super().__init__(data, initial=first | left)
        self.is_started = started is not None

    def clean_ways(self) -> tuple[str, ...]:
        lines = self.cleaned_data["ways"].replace("\0", "").splitlines()
        ways = tuple(line.strip() for line in lines if line.strip())
        if len(ways) > MOST_WAYS or any(len(way) > LONGEST_WAY for way in ways):
            raise forms.ValidationError(sentences.TOO_MANY_WAYS)
        return ways

    def own(self) -> OwnPause:
        """What was filled in."""
        told: dict[str, Any] = self.cleaned_data
        return OwnPause(minutes=told["minutes"], ways=told["ways"])
