"""What is filled in without a connection. The form is empty, and no server ever reads it."""

from django import forms
from django.utils.translation import gettext_lazy as _


class WriteForm(forms.Form):
    """One moment. What was there comes before the rating, so that the rating does not choose it."""

    use_required_attribute = False

    there = forms.CharField(
        label=_("What was there?"),
        help_text=_("In a few words, like “late reply”. Put a comma between several."),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "dir": "auto"}),
    )
    felt = forms.ChoiceField(
        label=_("How insecure did you feel?"),
        choices=[(str(n), str(n)) for n in range(11)],
        widget=forms.RadioSelect,
    )
    happened = forms.CharField(
        label=_("What happened, and what you told yourself"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto", "autocomplete": "off"}),
    )
    when = forms.CharField(
        label=_("Day and time"),
        help_text=_("Leave it empty for now."),
        required=False,
        widget=forms.TextInput(attrs={"type": "datetime-local", "autocomplete": "off"}),
    )
