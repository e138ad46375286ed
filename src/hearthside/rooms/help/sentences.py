"""The words for what the table of lines knows, so that they can be translated."""

from typing import TYPE_CHECKING

from django.conf.locale import LANG_INFO
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hearthside.core.helplines import Country, Helpline, Purpose
from hearthside.core.safety.questions import Answer, Question
from hearthside.people.wording import in_a_row

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

PURPOSES: dict[Purpose, "StrPromise"] = {
    Purpose.CRISIS: gettext_lazy("If you are in despair, or do not want to live"),
    Purpose.ABUSE: gettext_lazy("If somebody close to you hurts, frightens or controls you"),
    Purpose.SEXUAL: gettext_lazy("If somebody forced or pressed you into something sexual"),
    Purpose.CHILD: gettext_lazy("If you are worried about a child"),
    Purpose.GENERAL: gettext_lazy("If you need to talk to somebody"),
}
SPOKEN = {"pa": "ਪੰਜਾਬੀ", "tl": "Tagalog", "zh-hans": "中文", "zh-hant": "中文"}
"""Languages that the framework does not name, or names by how they are written: a line is for speaking."""
COUNTRIES: dict[str, "StrPromise"] = {
    "AU": gettext_lazy("Australia"),
    "CA": gettext_lazy("Canada"),
    "CN": gettext_lazy("China"),
    "DE": gettext_lazy("Germany"),
    "GB": gettext_lazy("United Kingdom"),
    "HK": gettext_lazy("Hong Kong"),
    "IE": gettext_lazy("Ireland"),
    "IN": gettext_lazy("India"),
    "MY": gettext_lazy("Malaysia"),
    "NZ": gettext_lazy("New Zealand"),
    "SG": gettext_lazy("Singapore"),
    "TW": gettext_lazy("Taiwan"),
    "US": gettext_lazy("United States"),
    "ZA": gettext_lazy("South Africa"),
}
HOURS: dict[str, "StrPromise"] = {
    "always": gettext_lazy("Day and night, every day"),
    "daytime": gettext_lazy("By day, at set hours"),
    "varies": gettext_lazy("The hours differ from place to place"),
}
OPEN_TO: dict[str, "StrPromise"] = {
    "everyone": gettext_lazy("For everyone"),
    "women": gettext_lazy("For women"),
    "men": gettext_lazy("For men"),
}
QUESTIONS: dict[Question, "StrPromise"] = {
    Question.AFRAID: gettext_lazy("Are you sometimes afraid of how your partner will react?"),
    Question.CONTROLLED: gettext_lazy(
        "Does your partner decide whom you see, where you go or what you spend, or put you down again and again?"
    ),
    Question.HURT: gettext_lazy(
        "Has your partner hit, kicked, pushed or hurt your body in another way in the last year?"
    ),
    Question.FORCED: gettext_lazy("Has your partner pressed or forced you into something sexual?"),
    Question.CHOKED: gettext_lazy(
        "Has your partner ever put hands or anything else around your neck, or kept you from breathing?"
    ),
    Question.WEAPON: gettext_lazy(
        "Has your partner ever used a weapon against you, or threatened to?"
    ),
    Question.THREATENED: gettext_lazy(
        "Has your partner ever threatened to kill you, themselves or somebody you love?"
    ),
    Question.FOLLOWED: gettext_lazy(
        "Does your partner follow you, watch you or turn up where you do not want it?"
    ),
}
ANSWERS: dict[Answer, "StrPromise"] = {
    Answer.YES: gettext_lazy("Yes"),
    Answer.NO: gettext_lazy("No"),
    Answer.RATHER_NOT: gettext_lazy("Rather not say"),
}
FORGOTTEN = gettext_lazy("Your answers are forgotten.")
COUNTRY_KEPT = gettext_lazy("Your country is kept. Its lines stand first from now on.")
COUNTRY_FORGOTTEN = gettext_lazy("No country is kept any more.")


def name_country(country: Country) -> str:
    """The country's name in the language of the page; an operator's own one as they wrote it."""
    return str(COUNTRIES.get(country.code, country.name))


def describe_hours(line: Helpline) -> str:
    """When somebody answers."""
    return str(HOURS.get(line.hours, line.hours))


def describe_open_to(line: Helpline) -> str:
    """Who may call, where that is not everyone."""
    return "" if line.open_to == "everyone" else str(OPEN_TO.get(line.open_to, line.open_to))


def describe_languages(line: Helpline) -> str:
    """The languages spoken, each in its own name."""
    spoken = in_a_row(_name_language(code) for code in line.languages)
    if line.interpreters:
        return _("%(languages)s, and others on request") % {"languages": spoken}
    return spoken


def _name_language(code: str) -> str:
    return SPOKEN.get(code) or LANG_INFO.get(code, {}).get("name_local", code)


def describe_bill(line: Helpline) -> str:
    """What is known of the phone bill."""
    if line.on_bill is None:
        return ""
    return (
        _("The call may stand on the phone bill.")
        if line.on_bill
        else _("The call is not on the phone bill.")
    )
