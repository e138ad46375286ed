"""A wheel of feelings in our own words: families, finer words, and words that only look like feelings.

"I feel ignored" says what the other did. What is under it (lonely, hurt) can be heard without a
defence (Rosenberg, 2003, on feelings and words that judge).
"""

from dataclasses import dataclass

from hearthside.core.words import gettext_noop as _


@dataclass(frozen=True, slots=True)
class Feeling:
    """One word for a feeling; it fits after "I felt"."""

    key: str
    word: str


@dataclass(frozen=True, slots=True)
class FeelingFamily:
    """Feelings of a kind; the first is the plain word, the others are finer."""

    key: str
    name: str
    feelings: tuple[Feeling, ...]


@dataclass(frozen=True, slots=True)
class PseudoFeeling:
    """A judgement that is said as a feeling, and the feelings that are often under it."""

    key: str
    word: str
    under: tuple[str, ...]


def _family(key: str, name: str, **words: str) -> FeelingFamily:
    return FeelingFamily(key, name, tuple(Feeling(key, word) for key, word in words.items()))


FAMILIES = (
    _family(
        "sad",
        _("Sad"),
        sad=_("sad"),
        down=_("down"),
        disappointed=_("disappointed"),
        heavy=_("heavy-hearted"),
        hopeless=_("without hope"),
        missing=_("full of missing you"),
    ),
    _family(
        "lonely",
        _("Lonely"),
        lonely=_("lonely"),
        far=_("far away from you"),
        small=_("small"),
        empty=_("empty"),
    ),
    _family(
        "scared",
        _("Scared"),
        scared=_("scared"),
        worried=_("worried"),
        insecure=_("insecure"),
        on_edge=_("on edge"),
        restless=_("restless"),
        panicky=_("panicky"),
    ),
    _family(
        "hurt",
        _("Hurt"),
        hurt=_("hurt"),
        stung=_("stung"),
        sore=_("sore inside"),
        fragile=_("fragile"),
    ),
    _family(
        "angry",
        _("Angry"),
        angry=_("angry"),
        annoyed=_("annoyed"),
        frustrated=_("frustrated"),
        bitter=_("bitter"),
        jealous=_("jealous"),
    ),
    _family(
        "ashamed",
        _("Ashamed"),
        ashamed=_("ashamed"),
        guilty=_("guilty"),
        awkward=_("awkward"),
        unsure_of_me=_("unsure of myself"),
    ),
    _family(
        "tired",
        _("Tired"),
        tired=_("tired"),
        worn_out=_("worn out"),
        overwhelmed=_("overwhelmed"),
        numb=_("numb"),
    ),
    _family(
        "confused",
        _("Confused"),
        confused=_("confused"),
        torn=_("torn"),
        helpless=_("helpless"),
        lost=_("lost"),
    ),
    _family(
        "warm",
        _("Warm"),
        hopeful=_("hopeful"),
        grateful=_("grateful"),
        tender=_("tender"),
        relieved=_("relieved"),
        close=_("close to you"),
    ),
)

PSEUDO_FEELINGS = (
    PseudoFeeling("ignored", _("ignored"), ("lonely", "hurt", "sad", "worried")),
    PseudoFeeling("abandoned", _("abandoned"), ("scared", "lonely", "hurt", "helpless")),
    PseudoFeeling("rejected", _("rejected"), ("hurt", "ashamed", "sad", "scared")),
    PseudoFeeling("unloved", _("unloved"), ("sad", "lonely", "scared", "missing")),
    PseudoFeeling("unimportant", _("unimportant"), ("sad", "small", "hurt", "lonely")),
    PseudoFeeling("used", _("used"), ("hurt", "angry", "tired", "bitter")),
    PseudoFeeling("betrayed", _("betrayed"), ("hurt", "angry", "scared", "confused")),
    PseudoFeeling("judged", _("judged"), ("ashamed", "hurt", "unsure_of_me", "annoyed")),
    PseudoFeeling("criticised", _("criticised"), ("hurt", "ashamed", "on_edge", "annoyed")),
    PseudoFeeling("misunderstood", _("misunderstood"), ("lonely", "frustrated", "sad", "helpless")),
    PseudoFeeling("left_out", _("left out"), ("lonely", "sad", "jealous", "hurt")),
    PseudoFeeling("replaced", _("replaced"), ("scared", "jealous", "hurt", "insecure")),
    PseudoFeeling("pressured", _("pressured"), ("overwhelmed", "restless", "annoyed", "torn")),
    PseudoFeeling("lied_to", _("lied to"), ("hurt", "angry", "insecure", "confused")),
    PseudoFeeling("not_good_enough", _("not good enough"), ("ashamed", "sad", "insecure", "small")),
)
"""None of them names a danger: to feel threatened or controlled is nothing to find better words for."""

FEELINGS = {feeling.key: feeling for family in FAMILIES for feeling in family.feelings}
PSEUDO = {pseudo.key: pseudo for pseudo in PSEUDO_FEELINGS}


def find_under(chosen: tuple[str, ...]) -> tuple[PseudoFeeling, ...]:
    """Return the chosen words that judge while no feeling under them is chosen.

    >>> [pseudo.key for pseudo in find_under(("ignored",))]
    ['ignored']
    >>> find_under(("ignored", "lonely"))
    ()
    """
    return tuple(
        PSEUDO[key]
        for key in chosen
        if key in PSEUDO and not any(under in chosen for under in PSEUDO[key].under)
    )
