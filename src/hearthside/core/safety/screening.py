"""Does a text say that a life is in danger, or that somebody is being hurt? A guess, made in memory.

The screen reads sentence by sentence: figures of speech are taken out, then each phenomenon is
looked for, and what is denied, long past, told of a film or asked about this program is set aside.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from re import Pattern

from .figures import CHINESE as CHINESE_FIGURES
from .figures import ENGLISH as ENGLISH_FIGURES
from .leaning import leans_to
from .meaning import means
from .pattern import chinese, english
from .phenomena import PHENOMENA
from .phenomenon import Card, Phenomenon
from .plain_text import plain_sentences
from .scopes import is_another_world, is_denied, is_over, is_past, is_play, read_false_denials

FIGURE = " # "
"""What stands where a figure of speech stood."""

LEANING_CARD = {"crisis": Card.OWN_LIFE, "abuse": Card.HURT}


@dataclass(frozen=True, slots=True)
class Sighting:
    """One phenomenon in one sentence. It is shown and forgotten: never written down."""

    name: str
    kinds: frozenset[str]
    card: Card


def screen(text: str) -> frozenset[str]:
    """Return what a text may tell of: "crisis", "abuse", both or neither.

    "crisis": somebody may want to die, hurt themselves or kill. "abuse": somebody is hurt,
    threatened, forced, followed or controlled by somebody close, or does so. English and
    Chinese (simplified, traditional, Cantonese words, mixed). It misses some and is wrong
    about some; the figures are in docs/methods/screen_text.md. An empty answer does not mean "safe".

    >>> sorted(screen("I want to die. He hit me again."))
    ['abuse', 'crisis']
    >>> screen("想死你了，快回来")
    frozenset()
    """
    return frozenset(kind for sighting in look(text) for kind in sighting.kinds)


def look(text: str, *, may_wait: bool = True) -> tuple[Sighting, ...]:
    """Return every phenomenon found in a text, each once, in the order of `PHENOMENA`.

    The first call of a process loads the sentence encoder, about a second. With `may_wait=False`
    it is loaded in the background, and a text is read without it until then.

    >>> [sighting.name for sighting in look("my sister is being beaten by her husband")]
    ['another_hurt']
    """
    sentences = tuple(dict.fromkeys(plain_sentences(text)))
    found = by_rules(sentences)
    return found + _leanings(meant(sentences), found, may_wait)


def by_rules(sentences: tuple[str, ...]) -> tuple[Sighting, ...]:
    """Return what the rules alone find in the plain sentences of a text."""
    all_is_over = is_over(" . ".join(sentences))
    names = {
        name for sentence in sentences for name in _names_in(sentence, all_is_over=all_is_over)
    }
    return tuple(
        Sighting(name, phenomenon.kinds, phenomenon.card)
        for name, phenomenon in PHENOMENA.items()
        if name in names
    )


def meant(sentences: tuple[str, ...]) -> list[str]:
    """Return the sentences without a figure of speech or a denial that no scope sets aside."""
    all_is_over = is_over(" . ".join(sentences))
    return [
        sentence
        for sentence in sentences
        if FIGURE not in _without_figures(sentence)
        and not (
            is_another_world(sentence)
            or is_past(sentence, all_is_over=all_is_over)
            or is_play(sentence)
        )
        and not _denies(sentence)
    ]


def _leanings(
    sentences: list[str], found: tuple[Sighting, ...], may_wait: bool
) -> tuple[Sighting, ...]:
    """What the sentences lean to where no phenomenon of that kind was found.

    By what they mean; by their words alone where there is no encoder.
    """
    missing = LEANING_CARD.keys() - {kind for sighting in found for kind in sighting.kinds}
    if not missing:
        return ()
    kinds = means(sentences, may_wait=may_wait)
    if kinds is None:
        kinds = leans_to(sentences)
    return tuple(
        Sighting("leaning", frozenset({kind}), LEANING_CARD[kind])
        for kind in sorted(kinds & missing)
    )


def _names_in(sentence: str, *, all_is_over: bool) -> Iterator[str]:
    """The phenomena of one sentence that no scope sets aside."""
    literal = read_false_denials(_without_figures(sentence))
    for name, phenomenon in PHENOMENA.items():
        if _is_said(name, phenomenon, literal) and not _is_set_aside(
            phenomenon, sentence, all_is_over=all_is_over
        ):
            yield name


def _is_said(name: str, phenomenon: Phenomenon, sentence: str) -> bool:
    """Whether one of its patterns is there, with no "not" before it."""
    return any(not (phenomenon.may_be_denied and denied) for denied in _places(name, sentence))


def _denies(sentence: str) -> bool:
    """Whether a phenomenon is named to say that it is not so: a model does not hear the "not"."""
    literal = read_false_denials(_without_figures(sentence))
    return any(
        phenomenon.may_be_denied and any(_places(name, literal))
        for name, phenomenon in PHENOMENA.items()
    )


def _places(name: str, sentence: str) -> Iterator[bool]:
    """For each place where a pattern of a phenomenon is: whether a "not" stands before it."""
    english_table, chinese_table = _tables(name)
    for table, read in ((english_table, sentence), (chinese_table, sentence.replace(" , ", ","))):
        for place in table.finditer(read):
            yield is_denied(read, place.start())


def _is_set_aside(phenomenon: Phenomenon, sentence: str, *, all_is_over: bool) -> bool:
    return (
        is_another_world(sentence)
        or is_past(sentence, all_is_over=all_is_over)
        or (phenomenon.may_be_play and is_play(sentence))
    )


def _without_figures(sentence: str) -> str:
    for table in _figures():
        sentence = table.sub(FIGURE, sentence)
    return f" {' '.join(sentence.split())} "


@cache
def _figures() -> tuple[Pattern[str], Pattern[str]]:
    return english(ENGLISH_FIGURES), chinese(CHINESE_FIGURES)


@cache
def _tables(name: str) -> tuple[Pattern[str], Pattern[str]]:
    """The patterns of a phenomenon, made when first asked for."""
    phenomenon = PHENOMENA[name]
    return english(phenomenon.english), chinese(phenomenon.chinese)
