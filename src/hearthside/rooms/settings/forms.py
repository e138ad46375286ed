"""What is asked before something weighty: the password, and now and then a little more."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.people.accounts.forms import PasswordField, StepUpForm
from hearthside.people.accounts.sentence import NOT_THE_SAME

from .operations import Secrets
from .sentences import NOT_THE_WORD, THE_WORD


class PasswordForm(StepUpForm):
    """A new password, and whether everything gets new keys with it."""

    new_secret = "new_password"  # noqa: S105

    new_password = PasswordField(
        label=_("New password"),
        autocomplete="new-password",
        help_text=_(
            "At least 15 characters. Four or five ordinary words that do not belong together are "
            "easy to keep in mind and hard to guess."
        ),
    )
    new_password_again = PasswordField(
        label=_("The new password again"), autocomplete="new-password"
    )
    new_keys = forms.BooleanField(
        label=_("Give everything new keys"),
        help_text=_(
            "An old copy of the files still opens with the old password, and nothing can change that. "
            "With new keys it opens nothing you write from now on, and you get a new recovery code."
        ),
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        expect_same(self, "new_password", "new_password_again")
        return self.cleaned_data

    def arguments(self) -> dict[str, Any]:
        """What a change of the password asks for."""
        typed = self.cleaned_data
        return {
            "old": typed["password"],
            "new": typed["new_password"],
            "rotate_key": typed["new_keys"],
        }


class ExportForm(StepUpForm):
    """The password, and a passphrase for the file if it is to be sealed."""

    new_secret = "passphrase"  # noqa: S105

    passphrase = PasswordField(
        label=_("A passphrase for the file"),
        autocomplete="off",
        help_text=_(
            "With a passphrase nobody can read the file without it. It has to be as strong as a "
            "password; write it down where only you look."
        ),
    )
    passphrase_again = PasswordField(label=_("The passphrase again"), autocomplete="off")

    def __init__(self, data: QueryDict | None = None) -> None:
        super().__init__(data)
        for name in ("passphrase", "passphrase_again"):
            self.fields[name].required = False

    def clean(self) -> dict[str, Any]:
        expect_same(self, "passphrase", "passphrase_again")
        return self.cleaned_data

    def arguments(self) -> Secrets:
        """What an export asks for."""
        typed = self.cleaned_data
        return Secrets(password=typed["password"], passphrase=typed["passphrase"])


def expect_same(form: StepUpForm, first: str, second: str) -> None:
    """Note when what had to be typed twice differs."""
    if form.cleaned_data.get(first) != form.cleaned_data.get(second):
        form.add_error(first, str(NOT_THE_SAME))


class DeleteForm(StepUpForm):
    """The password, and a word that nobody types by accident."""

    word = forms.CharField(
        max_length=40,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}
        ),
    )

    def __init__(self, data: QueryDict | None = None) -> None:
        super().__init__(data)
        self.fields["word"].label = _("Type the word “%(word)s”") % {"word": THE_WORD}

    def clean_word(self) -> str:
        typed: str = self.cleaned_data["word"]
        if typed.strip().casefold() != str(THE_WORD).casefold():
            raise forms.ValidationError(str(NOT_THE_WORD) % {"word": THE_WORD})
        return typed
