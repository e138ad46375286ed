"""Why a chat could not be read, and lengths of time, in words."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from hearthside.core.elsewhere import UnreadableExport

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

NO_FILE = _("Please choose a file first.")
TOO_LARGE = _("This file is larger than 64 MB. Please export the chat again without media.")
FILE_SENTENCES: dict[str, "StrPromise"] = {
    "empty": _("This file is empty."),
    "spreadsheet": _(
        "This is not an exported chat. In WhatsApp, open the chat, choose to export it without "
        "media, and choose the file you get."
    ),
    "encoding": _("The letters in this file cannot be read. Please export the chat once more."),
    "packed_cut": _(
        "This zip ends in the middle, so it was not saved to its end. Please export the chat once "
        "more."
    ),
    "packed_locked": _("This zip is locked with a password. Please unpack it and choose the text."),
    "packed_without_text": _("There is no chat in this zip. Please choose the one WhatsApp made."),
    "too_large": TOO_LARGE,
    "not_a_chat": _(
        "No line of this file begins like a message. Please choose the text that WhatsApp "
        "exports, as it is."
    ),
    "date_order": _(
        "The days in this file cannot be read with any certainty. Please export the chat once more."
    ),
    "clock": _(
        "The clock in this file has twelve hours, and its words for before and after noon are not "
        "known here yet. Please set the phone to 24 hours and export the chat once more."
    ),
    "one_person": _("Only one person wrote in this chat, so there are no replies in it."),
    "group": _("More than two people write in this chat. This is only for a chat of two."),
}
NOT_MINE = _(
    "Then this chat is not for here. How two other people write to each other is theirs. "
    "What was read is thrown away."
)
NOT_ENOUGH = _(
    "There is not enough in the last half year of this chat to say what is usual: replies on "
    "about 10 days in one part of the week are needed. Nothing was kept."
)
THROWN_AWAY = _("The chat is thrown away.")
DELETED = _("What was found is deleted.")


def sentence_for_file(refusal: UnreadableExport) -> str:
    """Return what to say about a file that cannot be read."""
    return str(FILE_SENTENCES.get(refusal.code, FILE_SENTENCES["not_a_chat"]))


def say_range(low_minutes: float, high_minutes: float) -> str:
    """Return a range in words, as coarse as it deserves.

    >>> say_range(8, 42)
    '8 to 40 minutes'
    """
    low, high = _coarse(low_minutes), _coarse(high_minutes)
    if high < 1:
        return gettext("within a minute")
    if low < 1:
        return gettext("up to %(high)s") % {"high": say_length(high)}
    if low == high:
        return gettext("about %(high)s") % {"high": say_length(high)}
    if high < 60 or low >= 60:
        return gettext("%(low)s to %(high)s") % {"low": _number(low), "high": say_length(high)}
    return gettext("%(low)s to %(high)s") % {"low": say_length(low), "high": say_length(high)}


def say_length(minutes: float) -> str:
    """Return a length of time in words: whole minutes from one on, or halves of an hour."""
    if minutes < 60:
        return ngettext("%(n)s minute", "%(n)s minutes", int(minutes)) % {"n": int(minutes)}
    hours = _number(minutes)
    return ngettext("%(n)s hour", "%(n)s hours", 1 if minutes == 60 else 2) % {"n": hours}


def say_count(n: int) -> str:
    """Return how many replies stand behind a range."""
    return ngettext("from %(n)s reply", "from %(n)s replies", n) % {"n": n}


def _coarse(minutes: float) -> float:
    """Minutes under ten as they are, then fives, then half hours."""
    if minutes < 10:
        return round(minutes)
    if minutes < 57.5:
        return 5 * round(minutes / 5)
    return 30 * round(minutes / 30)


def _number(minutes: float) -> str:
    if minutes < 60:
        return str(int(minutes))
    hours, rest = divmod(int(minutes), 60)
    return f"{hours}½" if rest else str(hours)
