"""Four parts become one message, with the article's stems or one's own.

The article: "Sometimes I worry that… I would like us to…". And the sentence of Nonviolent
Communication (Rosenberg, 2003): when…, I felt…, because I need…, would you be willing to…
"""

import re
from collections.abc import Mapping
from enum import StrEnum

from hearthside.core.words import AND, Say, join_sentences, join_words
from hearthside.core.words import gettext_noop as _

from .draft import MessageParts
from .feeling import FEELINGS, PSEUDO
from .need import BY_KEY
from .own_words import as_clause

GAP = re.compile(r"…+|\.{3,}")
"""A Chinese ellipsis is two signs, and one gap."""


class Stem(StrEnum):
    """How a message begins."""

    WHEN = "when"
    WORRY = "worry"
    NEED = "need"
    OWN = "own"


WHEN = {
    ("happened", "felt", "need"): _("When %(happened)s, I felt %(felt)s, because I need %(need)s."),
    ("happened", "felt"): _("When %(happened)s, I felt %(felt)s."),
    ("happened", "need"): _("When %(happened)s, I noticed that I need %(need)s."),
    ("felt", "need"): _("I feel %(felt)s, because I need %(need)s."),
    ("happened",): _("I would like to talk about this with you: %(happened)s."),
    ("felt",): _("I feel %(felt)s."),
    ("need",): _("I need %(need)s."),
}
WORRY = _("Sometimes I worry that %(worry)s.")
NEED = _("I need %(need)s.")
ASK = _("Would you be willing to %(request)s?")
TOGETHER = _("I would like us to %(together)s.")


def compose_message(parts: MessageParts, stem: Stem, *, own_stem: str = "", say: Say = str) -> str:
    """Return the message, without what was left open; `say` translates a marked sentence.

    One's own stem is filled where it has gaps (…): what happened, what was felt, what is needed,
    what is asked for. Without a gap it stands before the rest.

    >>> parts = MessageParts(happened="You came home at nine.", feelings=("lonely",),
    ...                      needs=("clarity",), request="text me when it gets late")
    >>> print(compose_message(parts, Stem.WHEN))
    When you came home at nine, I felt lonely, because I need to know where we stand. Would you be willing to text me when it gets late?
    """
    told = fill_slots(parts, say)
    if stem is Stem.OWN and GAP.search(own_stem):
        return _fill_gaps(own_stem, told)
    first = own_stem.strip() if stem is Stem.OWN else ""
    asks = [_say(ASK, told, say), _say(TOGETHER, told, say)]
    if stem is Stem.WORRY:
        asks.reverse()
    return join_sentences([first, *_say_what_is(stem, told, say), *asks], say)


def fill_slots(parts: MessageParts, say: Say = str) -> Mapping[str, str]:
    """Return the words for each slot of a stem; an empty one was left open."""
    felt = [say(FEELINGS[key].word) for key in parts.feelings if key in FEELINGS]
    # A word that judges is only said where nothing was found under it.
    felt = felt or [say(PSEUDO[key].word) for key in parts.feelings if key in PSEUDO]
    need = [say(BY_KEY[key].phrase) for key in parts.needs if key in BY_KEY]
    return {
        "happened": as_clause(parts.happened, "happened"),
        "worry": as_clause(parts.worry, "worry"),
        "felt": join_words([*felt, as_clause(parts.felt, "felt")], say, last=AND),
        "need": join_words([*need, as_clause(parts.needed, "needed")], say, last=AND),
        "request": as_clause(parts.request, "request"),
        "together": as_clause(parts.together, "together"),
    }


def _say_what_is(stem: Stem, told: Mapping[str, str], say: Say) -> list[str]:
    if stem is Stem.WORRY and told["worry"]:
        return [_say(WORRY, told, say), _say_when(told, say, ("happened", "felt", "need"))]
    if stem is Stem.NEED and told["need"]:
        return [_say(NEED, told, say), _say_when(told, say, ("happened", "felt"))]
    return [_say_when(told, say, ("happened", "felt", "need"))]


def _say_when(told: Mapping[str, str], say: Say, slots: tuple[str, ...]) -> str:
    there = tuple(slot for slot in slots if told[slot])
    return say(WHEN[there]) % told if there else ""


def _say(words: str, told: Mapping[str, str], say: Say) -> str:
    (slot,) = re.findall(r"%\((\w+)\)s", words)
    return say(words) % told if told[slot] else ""


def _fill_gaps(own_stem: str, told: Mapping[str, str]) -> str:
    words = iter(told[slot] or "…" for slot in ("happened", "felt", "need", "request"))
    return GAP.sub(lambda _gap: next(words, "…"), own_stem.strip())
