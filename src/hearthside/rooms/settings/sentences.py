"""What this room says: refusals, results, and the README inside an export."""

from datetime import date
from typing import TYPE_CHECKING

from django.utils.formats import date_format
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

THE_WORD: "StrPromise" = _("delete")
NOT_THE_WORD = _("Please type the word “%(word)s” if you want to delete everything.")


def describe_sessions(number: int) -> str:
    """Return how many other browsers are open on this diary."""
    if not number:
        return gettext("No other browser has your diary open now.")
    told = ngettext(
        "%(count)s other browser has your diary open now.",
        "%(count)s other browsers have your diary open now.",
        number,
    )
    return told % {"count": number}


def write_readme(account_name: str, on: date, archive_name: str) -> str:
    """Return the README of an export: what each file is, and how to open a sealed one."""
    return README % {
        "name": account_name,
        "day": date_format(on, "DATE_FORMAT"),
        "archive": archive_name,
    }


README = _(
    """This is everything %(name)s kept in Hearthside, taken out on %(day)s.

diary.csv
  Every moment, one row each, in UTF-8 with commas between the columns. A spreadsheet opens it,
  and Hearthside brings it in again: Settings, "Bring in a diary".
    at                time with its distance from UTC
    felt_insecurity   0 to 10
    scheduled         1 for the answer to a scheduled check-in, 0 for a moment logged by choice
    context:...       0 to 1, how far it was there; empty means not asked
    day_context:...   the same, for what holds all day
    response, note    in your own words
  A text that a spreadsheet could take for a formula starts with an apostrophe.

records.jsonl
  Everything there is, complete, as JSON: one record a line, in UTF-8.
    namespace   what kind of record it is: moment, context_list, preferences, and so on
    version     the version of that kind
    id          the record's own id
    document    what it holds

README.txt
  This file.

If the archive was sealed with a passphrase, its name ends in .age. It is a plain age file
(age-encryption.org), and any program that knows age opens it, on any computer. With the age
command:

    age --decrypt --output %(archive)s %(archive)s.age

It asks for the passphrase. Without the passphrase nobody can open it, the makers of
Hearthside included.

Without a passphrase this archive is not sealed: whoever finds it can read it.
"""
)
