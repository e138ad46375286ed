"""What a person chooses here: a file, and what its contexts are called at home."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django import forms
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

from .queries import Placing
from .sentences import NO_FILE, TOO_LARGE, how_often

if TYPE_CHECKING:
    Files = MultiValueDict[str, UploadedFile[Any]]

Sent = Mapping[str, Any]


class FileForm(forms.Form):
    """A diary file. It is read in memory and never laid on the disk in the clear."""

    file = forms.FileField(
        label=_("Your diary file"),
        help_text=_(
            "A .csv file of up to 200,000 rows. You see what is in it before anything happens."
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
