"""What a person chooses here: a chat, which of the two they are, how its days are written."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django import forms
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hearthside.core.elsewhere import DateOrder

from .queries import say_day
from .sentences import NO_FILE, TOO_LARGE
from .staged import StagedChat

if TYPE_CHECKING:
    Files = MultiValueDict[str, UploadedFile[Any]]

NEITHER = "neither"


class ChatForm(forms.Form):
    """An exported chat. It is read in memory and laid down nowhere."""

    file = forms.FileField(
        label=_("The exported chat"),
        help_text=_("The .txt or .zip that WhatsApp makes, without media."),
        allow_empty_file=True,
        error_messages={"required": NO_FILE},
        widget=forms.FileInput(attrs={"accept": ".txt,.zip,text/plain,application/zip"}),
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        files: "Files | None" = None,
        *,
        sent_bytes: int = 0,
    ) -> None:
        super().__init__(data, files)
        if sent_bytes > settings.FILE_UPLOAD_MAX_MEMORY_SIZE:
            # What does not fit in memory was dropped on the way in.
            self.fields["file"].error_messages["required"] = TOO_LARGE


class ChooseForm(forms.Form):
    """Which of the two the person is, and how the days are written where the file leaves it open."""

    me = forms.ChoiceField(
        label=_("Which of the two are you?"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Please say which of the two you are.")},
    )
    order = forms.ChoiceField(
        label=_("When does this chat begin?"),
        help_text=_("The days in the file can be read in more than one way."),
        widget=forms.RadioSelect,
        error_messages={"required": _("Please say when the chat begins.")},
    )

    def __init__(self, staged: StagedChat, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data)
        names = [(str(place), name) for place, name in enumerate(staged.names)]
        self.fields["me"] = self._with(self.fields["me"], [*names, (NEITHER, gettext("Neither"))])
        orders = [(reading.order.value, say_day(reading.first_on)) for reading in staged.readings]
        self.fields["order"] = self._with(self.fields["order"], orders)
        self._only = orders[0][0]
        if len(orders) == 1:
            del self.fields["order"]

    def is_neither(self) -> bool:
        """Whether the chat is one of two other people."""
        return bool(self.cleaned_data["me"] == NEITHER)

    def chosen(self) -> dict[str, Any]:
        """Who the person is, and the order of the days."""
        order = DateOrder(self.cleaned_data.get("order", self._only))
        return {"me": int(self.cleaned_data["me"]), "order": order}

    @staticmethod
    def _with(field: forms.Field, choices: list[tuple[str, str]]) -> forms.Field:
        if isinstance(field, forms.ChoiceField):
            field.choices = choices
        return field
