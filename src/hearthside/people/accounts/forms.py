"""What is typed at the door, checked for shape. Whether it is right is for the operations."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from .account_name import LONGEST_NAME, clean_name
from .password_rule import LONGEST
from .refusal import PasswordRefused, Refusal
from .sentence import NOT_THE_SAME, sentence_for_owner

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

    Words = StrPromise | str

TOO_LONG_TO_TRY = 4 * LONGEST
"""More than any password can be; longer input is refused before it costs any work."""


class PasswordField(forms.CharField):
    """A password, taken exactly as typed and never written back into a page."""

    def __init__(self, *, label: "Words", autocomplete: str, help_text: "Words" = "") -> None:
        attributes = {"autocomplete": autocomplete, "autocapitalize": "none", "spellcheck": "false"}
        super().__init__(
            label=label,
            help_text=help_text,
            strip=False,
            max_length=TOO_LONG_TO_TRY,
            widget=forms.PasswordInput(attrs=attributes, render_value=False),
        )


class NameField(forms.CharField):
    """A name of 1 to 60 characters."""

    def __init__(self, *, help_text: "Words" = "") -> None:
        attributes = {"autocomplete": "username", "autocapitalize": "words", "spellcheck": "false"}
        super().__init__(
            label=_("Your name"),
            help_text=help_text,
            max_length=LONGEST_NAME,
            widget=forms.TextInput(attrs=attributes),
        )

    def to_python(self, value: object) -> str:
        return clean_name(super().to_python(value) or "")


class EntryForm(forms.Form):
    """A form that opens a session. Its names are those of the operation's arguments."""

    time_zone = forms.CharField(required=False, max_length=60, widget=forms.HiddenInput)

    def arguments(self) -> dict[str, str]:
        """What the operation takes."""
        not_taken = {"password_again", "understood"}
        return {name: typed for name, typed in self.cleaned_data.items() if name not in not_taken}


class NewPasswordForm(EntryForm):
    """A new password, typed twice."""

    password = PasswordField(
        label=_("Password"),
        autocomplete="new-password",
        help_text=_(
            "At least 15 characters. Four or five ordinary words that do not belong together are easy "
            "to keep in mind and hard to guess."
        ),
    )
    password_again = PasswordField(label=_("The same password again"), autocomplete="new-password")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, second = cleaned.get("password"), cleaned.get("password_again")
        if first and second and first != second:
            self.add_error("password", str(NOT_THE_SAME))
        return cleaned


class SignUpForm(NewPasswordForm):
    """A new account."""

    name = NameField(
        help_text=_("Any name you like. It stays readable in the files on this computer."),
    )
    partner_name = forms.CharField(
        label=_("Your partner's name"),
        required=False,
        max_length=LONGEST_NAME,
        help_text=_("Only to see that it is not in your password. It is not kept."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    understood = forms.BooleanField(
        label=_(
            "I have read what the encryption can and cannot do, and I know that without my password "
            "and my recovery code nobody can bring back what I write."
        ),
        error_messages={"required": _("Please tick this once you have read it.")},
    )

    field_order = ("name", "partner_name", "password", "password_again", "understood")


class UnlockForm(EntryForm):
    """A name and its password."""

    name = NameField()
    password = PasswordField(label=_("Password"), autocomplete="current-password")


class StepUpForm(forms.Form):
    """The password once more. `new_secret` names the field of a new one, where there is one."""

    new_secret = "password"  # noqa: S105  (the name of a field)

    password = PasswordField(label=_("Your password"), autocomplete="current-password")

    def refuse(self, refusal: Refusal) -> None:
        """Put a refusal under the field it is about."""
        about_new = isinstance(refusal, PasswordRefused)
        self.add_error(self.new_secret if about_new else "password", sentence_for_owner(refusal))


class RecoverForm(NewPasswordForm):
    """A name, its recovery code, and the password to come."""

    name = NameField()
    recovery_code = forms.CharField(
        label=_("Recovery code"),
        max_length=100,
        help_text=_("Small and large letters, spaces and hyphens make no difference."),
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        ),
    )

    field_order = ("name", "recovery_code", "password", "password_again")


class CodeEndingForm(forms.Form):
    """The end of the recovery code, typed back."""

    ending = forms.CharField(
        label=_("The last six characters of your code"),
        max_length=100,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}
        ),
    )


class SkipCodeForm(forms.Form):
    """Going on without a recovery code, knowingly."""

    understood = forms.BooleanField(
        label=_("I know that if I forget my password, everything I wrote is lost."),
        error_messages={"required": _("Please tick this if you want to go on without a code.")},
    )
