"""What is asked in this room."""

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from . import queries


class CountryForm(forms.Form):
    """The country whose lines stand first; empty keeps none."""

    country = forms.ChoiceField(label=_("Your country"), required=False)

    def __init__(self, data: QueryDict | None = None, *, kept: str = "") -> None:
        super().__init__(data, initial={"country": kept})
        choices = [("", _("Keep none")), *queries.country_choices()]
        self.fields["country"].choices = choices  # type: ignore[attr-defined]
