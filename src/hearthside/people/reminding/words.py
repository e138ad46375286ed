"""The only words that a reminder ever says. They would tell nothing on a lock screen."""

from django.utils.translation import gettext, override


def say_reminder(language: str) -> str:
    """Return the words of a reminder in a person's language."""
    with override(language or None):
        return gettext("Reminder")


def say_code(language: str, code: str) -> str:
    """Return the words that bring a code to an address."""
    with override(language or None):
        return gettext("Your code: %(code)s") % {"code": code}
