"""What is asked before a device is set up, and before one is removed."""

from django import forms
from django.utils.translation import gettext_lazy as _

from hearthside.people.accounts.forms import PasswordField
from hearthside.people.accounts.refusal import Refusal, WrongNameOrPassword
from hearthside.people.accounts.sentence import sentence_for

from .sentences import WRONG_PASSWORD

LONGEST_NAME = 60


class SetUpForm(forms.Form):
    """The password once more, and what the device is called in the list."""

    name = forms.CharField(
        label=_("What you call this device"),
        help_text=_(
            "For your own list of devices. Nobody else sees it, and it is not kept on the device."
        ),
        max_length=LONGEST_NAME,
        widget=forms.TextInput(attrs={"autocomplete": "off", "dir": "auto"}),
    )
    password = PasswordField(label=_("Your password"), autocomplete="current-password")

    def refuse(self, refusal: Refusal) -> None:
        """Say under the password why it was refused; the name is known, so only it can be wrong."""
        is_wrong = isinstance(refusal, WrongNameOrPassword)
        self.add_error("password", WRONG_PASSWORD if is_wrong else sentence_for(refusal))


class RemoveForm(forms.Form):
    """Whether what still waits on a device is given up."""

    give_up = forms.BooleanField(
        label=_("Make what still waits there unreadable for good"),
        help_text=_(
            "For a device that is lost. Nobody can read what waits there as it is; ticked, you cannot "
            "either, and it never comes in."
        ),
        required=False,
    )


class SeenForm(forms.Form):
    """How many of what came in stood on the page."""

    seen = forms.IntegerField(min_value=0)
