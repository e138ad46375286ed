"""What a help card says. Plain, short, and never a verdict."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from hearthside.core.safety import Card

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


@dataclass(frozen=True, slots=True)
class CardWords:
    """A heading and two or three lines."""

    heading: "StrPromise"
    lines: tuple["StrPromise", ...]


EMERGENCY = _("If there is danger now, call the emergency number where you are.")
NECK = _("If your neck was pressed, see a doctor today, even without a mark.")

WORDS = {
    Card.INTENT: CardWords(
        _("Before anything happens"),
        (
            _("Put distance between the two of you, and call somebody now."),
            _("There are people to talk to who have heard this before."),
            EMERGENCY,
        ),
    ),
    Card.DANGER: CardWords(
        _("If your life may be in danger"),
        (
            _("A grip on the neck, a weapon or a threat to kill is a serious danger."),
            NECK,
            EMERGENCY,
        ),
    ),
    Card.OWN_LIFE: CardWords(
        _("If it is too much right now"),
        (
            _("You do not have to get through this alone."),
            _("Somebody on a helpline can listen, or somebody you trust can stay with you."),
            EMERGENCY,
        ),
    ),
    Card.HURT: CardWords(
        _("If somebody hurts, threatens or controls you"),
        (
            _("It is not your fault, and you do not have to decide anything today."),
            _("People who know about this can think it through with you."),
            EMERGENCY,
        ),
    ),
    Card.HURTING: CardWords(
        _("If you have hurt or frightened somebody"),
        (
            _("Whatever came before it, you can stop, and there is help with stopping."),
            _("Talk to people who know about this before you talk it over at home."),
            EMERGENCY,
        ),
    ),
    Card.ANOTHERS_LIFE: CardWords(
        _("If somebody you know may not want to live"),
        (
            _("Ask them plainly whether they think of ending their life. Asking does no harm."),
            _("Stay near if you can, and do not carry it alone."),
            _("If there is danger now, call the emergency number where they are."),
        ),
    ),
    Card.ANOTHER_HURT: CardWords(
        _("If somebody you know is being hurt"),
        (
            _("Listen, believe them, and let them set the pace."),
            _("Helplines talk with friends and family too."),
            _("If there is danger now, call the emergency number where they are."),
        ),
    ),
}
"""The most pressing first."""

HURT_AND_WEARY = CardWords(
    _("If you are being hurt and it is too much"),
    (
        _("It is not your fault, and you do not have to get through this alone."),
        _("Somebody on a helpline can listen now and think it through with you."),
        EMERGENCY,
    ),
)
IN_DANGER_AND_WEARY = CardWords(HURT_AND_WEARY.heading, (NECK, *HURT_AND_WEARY.lines))


def words_for(cards: frozenset[Card]) -> CardWords:
    """Return the words that fit what was seen; the most pressing, where there is more than one."""
    if Card.OWN_LIFE in cards and Card.INTENT not in cards:
        if Card.DANGER in cards:
            return IN_DANGER_AND_WEARY
        if Card.HURT in cards:
            return HURT_AND_WEARY
    return next(words for card, words in WORDS.items() if card in cards)
