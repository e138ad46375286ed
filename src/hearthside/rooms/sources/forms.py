"""What a person fills in here: own words for a source, and answers to a measure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict
from django.utils.html import format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hearthside.core.measures import Item, Measure
from hearthside.core.measures.fhir import QuestionnaireRefused, read_questionnaire

from . import sentences
from .conditions import find_shared, say_when, write_rule
from .shelf import say

if TYPE_CHECKING:
    Files = MultiValueDict[str, UploadedFile[Any]]

Started = Mapping[str, list[str]] | None
LONGEST = 20_000
SKIP = "skip"


class WordsForm(forms.Form):
    """A person's own words for one source."""

    words = forms.CharField(
        required=False,
        label=_("In your own words"),
        help_text=_("When does it show? What does it remind you of? A few words are enough."),
        max_length=LONGEST,
        strip=False,
        error_messages={"max_length": sentences.TOO_LONG},
        widget=forms.Textarea(attrs={"rows": 6, "dir": "auto", "autocomplete": "off"}),
    )

    def __init__(self, data: QueryDict | None = None, *, words: str, started: Started) -> None:
        told = started["words"][-1] if started and started.get("words") else words
        super().__init__(data, initial={"words": told})
        self.is_started = started is not None

    def clean_words(self) -> str:
        """The words; a browser sends two characters for one line break."""
        words = str(self.cleaned_data["words"]).replace("\r\n", "\n").replace("\0", "")
        return words if words.strip() else ""


class QuestionnaireForm(forms.Form):
    """A questionnaire file, or the text of one that was looked at a moment ago."""

    file = forms.FileField(
        label=_("A questionnaire file"),
        help_text=_("A FHIR Questionnaire, as JSON, of up to 256 KB. First you see what is in it."),
        widget=forms.FileInput(attrs={"accept": ".json,application/json,application/fhir+json"}),
        allow_empty_file=True,
        error_messages={"required": sentences.NO_FILE},
    )
    text = forms.CharField(required=False, strip=False, widget=forms.HiddenInput)
    where = ""
    use_required_attribute = False

    def __init__(self, data: QueryDict | None = None, files: "Files | None" = None) -> None:
        super().__init__(data, files)
        self.fields["file"].required = not (data and data.get("text"))

    def clean(self) -> dict[str, Any]:
        """Read the file; what is wrong with it becomes one sentence."""
        told = super().clean() or {}
        if self.errors:
            return told
        try:
            chosen = told.get("file")
            data = chosen.read() if chosen is not None else told["text"].encode()
            told |= {"measure": read_questionnaire(data), "text": data.decode("utf-8-sig")}
        except QuestionnaireRefused as refusal:
            self.where = refusal.where
            self.add_error("file", gettext(refusal.sentence) % refusal.values)
        return told


@dataclass(frozen=True, slots=True)
class Question:
    """One question on the page: its field, what stands above it, and when each of the two is shown."""

    field: forms.BoundField
    rule: str
    heading: str
    heading_rule: str


class MeasureForm(forms.Form):
    """One page of questions. Nothing is chosen beforehand; "rather not say" is an answer like any."""

    use_required_attribute = False

    def __init__(
        self, data: QueryDict | None = None, *, measure: Measure, started: Started = None
    ) -> None:
        told = {name: values[-1] for name, values in (started or {}).items() if values}
        super().__init__(data, initial=told)
        self.measure, self.is_started = measure, started is not None
        self._items = {f"item_{place}": item for place, item in enumerate(measure.items)}
        for name, item in self._items.items():
            self.fields[name] = _ask(measure, item)

    def questions(self) -> Iterator[Question]:
        """The questions in their order."""
        measure, names = self.measure, {item.key: name for name, item in self._items.items()}
        for name, item in self._items.items():
            yield Question(
                field=self[name],
                rule=write_rule(measure, item.when, names),
                heading=say(measure, item.heading),
                heading_rule=write_rule(measure, find_shared(measure, item), names),
            )

    def clean(self) -> dict[str, Any]:
        """Whatever was put to a question that does not apply is no fault."""
        told = super().clean() or {}
        for name in self._unasked():
            self.errors.pop(name, None)
        return told

    @property
    def n_left_out(self) -> int:
        """How many questions were answered that do not apply."""
        return sum(self.data.get(name, "") not in ("", SKIP) for name in self._unasked())

    def answers(self) -> dict[str, float | None]:
        """What was answered, by the item's key; `None` for "rather not say" and for nothing."""
        return {item.key: self._read(name, item) for name, item in self._items.items()}

    def _unasked(self) -> list[str]:
        unasked = self.measure.find_unasked(self.answers())
        return [name for name, item in self._items.items() if item.key in unasked]

    def _read(self, name: str, item: Item) -> float | None:
        chosen: Any = self.cleaned_data.get(name)
        if chosen in (None, "", SKIP):
            return None
        return item.options[int(chosen)].value if item.options else float(chosen)


def _ask(measure: Measure, item: Item) -> forms.Field:
    text = say(measure, item.text)
    lines = format_html_join(mark_safe("<br>"), "{}", ((line,) for line in say_when(measure, item)))
    if not item.options:
        return forms.FloatField(
            label=text,
            help_text=lines,
            required=False,
            min_value=item.lowest,
            max_value=item.highest,
            step_size=1.0 if item.whole_numbers else None,
        )
    options = [(str(place), say(measure, o.text)) for place, o in enumerate(item.options)]
    return forms.ChoiceField(
        label=text,
        help_text=lines,
        required=False,
        choices=[*options, (SKIP, gettext("rather not say"))],
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": sentences.NO_SUCH_ANSWER},
    )
