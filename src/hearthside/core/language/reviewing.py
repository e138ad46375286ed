"""What does this message hold? Read by rules and a model, in memory, and forgotten."""

import re

from hearthside.core.words import gettext_noop as _

from .finding import Finding, Review

ABSOLUTE = re.compile(
    r"\byou (?:always|never)\b(?! make me (?:laugh|smile))[^.!?\n]*", re.IGNORECASE
)
FEELING = re.compile(
    r"\bi(?: am|'m|m| feel| felt) (?:so |really )?(?:sad|scared|lonely|hurt|tired)\b", re.IGNORECASE
)


def review(text: str, lang: str | None = None) -> Review:
    """Return what a message holds, each kind with its place; an uncertain one is left out.

    `lang` is "en" or "zh"; without it the language is read from the text.

    >>> [found.kind for found in review("you never answer. i feel sad").findings]
    ['absolute', 'feeling']
    """
    found = [
        Finding("absolute", place.span(), _("“Always” and “never” are easy to argue with."))
        for place in ABSOLUTE.finditer(text)
    ]
    found += [
        Finding("feeling", place.span(), _("This names what you feel."))
        for place in FEELING.finditer(text)
    ]
    return Review(tuple(sorted(found, key=lambda one: one.span)), lang or "en")
