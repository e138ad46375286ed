"""Words in a row, days, times and places in a list, as the reader's language has them. Every template knows the filters and the tag."""

from collections.abc import Iterable
from datetime import date

from django.template import Library
from django.utils.formats import date_format
from django.utils.translation import gettext, gettext_lazy
from django.utils.translation import gettext_noop as _

from hearthside.core import words

register = Library()

FORMS = {
    "weekday": "l",
    "day": "MONTH_DAY_FORMAT",
    "date": "DATE_FORMAT",
    "time": "TIME_FORMAT",
}
ORDERS = {
    "weekday day": _("%(weekday)s, %(day)s"),
    "weekday time": _("%(weekday)s, %(time)s"),
    "weekday day time": _("%(weekday)s, %(day)s, %(time)s"),
    "date time": _("%(date)s, %(time)s"),
}
SHORT_WEEKDAYS = (
    gettext_lazy("Mon"),
    gettext_lazy("Tue"),
    gettext_lazy("Wed"),
    gettext_lazy("Thu"),
    gettext_lazy("Fri"),
    gettext_lazy("Sat"),
    gettext_lazy("Sun"),
)
"""The framework's own are whole words in Chinese, and seven of them are wider than a phone."""


@register.filter(expects_localtime=True)
def when(at: date, parts: str) -> str:
    """Return parts of a time in the order of the language: Thursday, November 26; 11月26日 星期四."""
    told = {part: date_format(at, FORMS[part]) for part in parts.split()}
    return gettext(ORDERS[parts]) % told


@register.filter
def in_a_row(names: Iterable[object]) -> str:
    """Return words in a row: a, b, c; 甲、乙、丙."""
    return words.join_words([str(name) for name in names], gettext)


def place_by_name(name: str) -> bytes:
    """Return what sorts names by their letters, and Chinese ones by how they sound.

    The encoding has the common characters in the order of their sounds.
    """
    return name.encode("gb18030")


def with_and(names: Iterable[object]) -> str:
    """Return words in a row with "and" before the last one: a, b and c; 甲、乙、丙."""
    return words.join_words([str(name) for name in names], gettext, last=words.AND)


def with_or(names: Iterable[object]) -> str:
    """Return words in a row with "or" before the last one: a, b or c; 甲、乙或丙."""
    return words.join_words([str(name) for name in names], gettext, last=words.OR)


@register.filter
def sentences_in_a_row(sentences: Iterable[object]) -> str:
    """Return sentences in a row, with a space between them where the language has one."""
    return words.join_sentences([str(one) for one in sentences], gettext)


@register.simple_tag
def space() -> str:
    """Return what stands between two sentences, or a sentence and a link: a space; in Chinese nothing."""
    return gettext(words.SENTENCES) % {"first": "", "second": ""}
