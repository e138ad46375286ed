"""What a person chooses here: a file, what its contexts are called at home, what a mood meant."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django import forms
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

from .queries import Placing
from .sentences import NO_FILE, TOO_LARGE, how_many_entries, how_often
from .staged import NamedMood

if TYPE_CHECKING:
    Files = MultiValueDict[str, UploadedFile[Any]]

Sent = Mapping[str, Any]
HIGHEST = 10
NUMBERS = {0: _("0, not insecure at all"), HIGHEST: _("10, as insecure as it gets")}
NEW, ALL = "new", "all"


class FileForm(forms.Form):
    """A diary file. It is read in memory and never laid on the disk in the clear."""

    file = forms.FileField(
        label=_("Your diary file"),
        help_text=_(
            "A .csv file of up to 200,000 rows: a diary.csv, or what Daylio or Bearable exports. "
            "You see what is in it before anything happens."
        ),
        allow_empty_file=True,
        error_messages={"required": NO_FILE},
        widget=forms.FileInput(attrs={"accept": ".csv,text/csv"}),
    )

    def __init__(
        self, data: Sent | None = None, files: "Files | None" = None, *, sent_bytes: int = 0
    ) -> None:
        super().__init__(data, files)
        if sent_bytes > settings.FILE_UPLOAD_MAX_MEMORY_SIZE:
            # A file that does not fit in memory was dropped on the way in.
            self.fields["file"].error_messages["required"] = TOO_LARGE


class PlacingForm(forms.Form):
    """For every context the diary does not know yet: a new one, or one that is there already."""

    def __init__(self, placing: Placing, data: Sent | None = None) -> None:
        super().__init__(data)
        self._names = {f"place_{number}": c.name for number, c in enumerate(placing.new)}
        choices: list[tuple[str, Any]] = [("", _("Keep it as a new one"))]
        choices += [(context.id, context.name) for context in placing.existing]
        for key, context in zip(self._names, placing.new, strict=True):
            self.fields[key] = forms.ChoiceField(
                label=context.name,
                help_text=how_often(context.n_there),
                choices=choices,
                required=False,
            )

    def chosen(self) -> dict[str, str]:
        """The id of the context each name is the same as, for those that are not new."""
        places = {name: self.cleaned_data[key] for key, name in self._names.items()}
        return {name: place for name, place in places.items() if place}

    def answers(self) -> dict[str, Any]:
        """What was decided, as the operation takes it."""
        return {"chosen": self.chosen()}


class ForeignForm(forms.Form):
    """For a diary of another program: what each mood meant, and which things become contexts."""

    def __init__(
        self, placing: Placing, moods: tuple[NamedMood, ...], data: Sent | None = None
    ) -> None:
        self._names = {f"place_{number}": c.name for number, c in enumerate(placing.new)}
        super().__init__(self._choose_all(data))
        self._moods = {f"mood_{number}": mood.word for number, mood in enumerate(moods)}
        numbers: list[tuple[str, Any]] = [("", _("No number"))]
        numbers += [(str(n), NUMBERS.get(n, str(n))) for n in range(HIGHEST + 1)]
        for key, mood in zip(self._moods, moods, strict=True):
            self.fields[key] = forms.ChoiceField(
                label=mood.word,
                help_text=how_many_entries(mood.n_there),
                choices=numbers,
                required=False,
            )
        places: list[tuple[str, Any]] = [("", _("Leave it out")), (NEW, _("A new context"))]
        places += [(context.id, context.name) for context in placing.existing]
        for key, context in zip(self._names, placing.new, strict=True):
            self.fields[key] = forms.ChoiceField(
                label=context.name,
                help_text=how_often(context.n_there),
                choices=places,
                required=False,
            )

    def _choose_all(self, data: Sent | None) -> Sent | None:
        """What was sent, with the same choice for all where that was pressed."""
        if data is None or ALL not in data:
            return data
        place = NEW if data[ALL] == NEW else ""
        return {name: data[name] for name in data} | dict.fromkeys(self._names, place)

    @property
    def n_places(self) -> int:
        """How many things there are to choose from."""
        return len(self._names)

    @property
    def n_chosen(self) -> int:
        """How many of them are chosen as the form stands."""
        return sum(bool(self[key].value()) for key in self._names)

    def mood_fields(self) -> list[forms.BoundField]:
        """The fields for the moods."""
        return [self[key] for key in self._moods]

    def place_fields(self) -> list[forms.BoundField]:
        """The fields for what was ticked."""
        return [self[key] for key in self._names]

    def chosen(self) -> dict[str, str]:
        """The id of the context each name is the same as."""
        return {name: place for name, place in self._places().items() if place not in ("", NEW)}

    def left_out(self) -> frozenset[str]:
        """What becomes no context."""
        return frozenset(name for name, place in self._places().items() if not place)

    def ratings(self) -> dict[str, float]:
        """The insecurity that each mood meant, 0 to 10, for those that have a number."""
        told = {word: self.cleaned_data[key] for key, word in self._moods.items()}
        return {word: float(number) for word, number in told.items() if number}

    def answers(self) -> dict[str, Any]:
        """What was decided, as the operation takes it."""
        return {"chosen": self.chosen(), "left_out": self.left_out(), "ratings": self.ratings()}

    def _places(self) -> dict[str, str]:
        return {name: self.cleaned_data[key] for key, name in self._names.items()}
