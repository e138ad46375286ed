"""The words of this room."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.utils.translation import gettext, ngettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from hearthside.core.support import (
    MOST_TIES,
    Breadth,
    Feeling,
    Shape,
    StepOutcome,
    TieKind,
)
from hearthside.people.wording import with_and
from hearthside.vault.refusal import DocumentTooLarge

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

FEELINGS = {
    Feeling.WORRIED: pgettext_lazy("when I am …", "worried"),
    Feeling.SAD: pgettext_lazy("when I am …", "sad"),
    Feeling.ANGRY: pgettext_lazy("when I am …", "angry"),
    Feeling.ASHAMED: pgettext_lazy("when I am …", "ashamed"),
    Feeling.LONELY: pgettext_lazy("when I am …", "lonely"),
    Feeling.OVERWHELMED: pgettext_lazy("when I am …", "overwhelmed"),
    Feeling.GLAD: pgettext_lazy("when I am …", "glad"),
}
KINDS = {
    TieKind.FRIEND: _("a friend"),
    TieKind.FAMILY: _("family"),
    TieKind.PARTNER: _("my partner"),
    TieKind.NEARBY: _("somebody next door or at work"),
    TieKind.GROUP: _("a group"),
    TieKind.ANIMAL: _("an animal"),
    TieKind.PLACE: _("a place"),
    TieKind.PROFESSIONAL: _("somebody whose work it is"),
    TieKind.HELPLINE: _("a line to call"),
    TieKind.ONESELF: _("myself"),
    TieKind.OTHER: _("something else"),
}
OUTCOMES = (
    (StepOutcome.PLANNED.value, _("It is still to come")),
    (StepOutcome.DONE.value, _("I did it")),
    (StepOutcome.NOT_DONE.value, pgettext_lazy("what became of it", "Not this time")),
    (StepOutcome.LEFT.value, _("I leave it")),
)
TOLD = {
    StepOutcome.PLANNED: pgettext_lazy("what became of a step", "still to come"),
    StepOutcome.DONE: pgettext_lazy("what became of a step", "done"),
    StepOutcome.NOT_DONE: pgettext_lazy("what became of a step", "not this time"),
    StepOutcome.LEFT: pgettext_lazy("what became of a step", "left"),
}

NO_NAME = _("Say who or what it is. A first name, a letter or a nickname will do.")
NAME_TOO_LONG = _("Find a shorter name (60 characters at most). There is room for more below.")
NO_KIND = _("Choose what fits best. “Something else” is fine, too.")
NO_SUCH_FEELING = _("Choose among the feelings that stand here.")
NO_STEP = _("Say in a few words what you would do. One line is enough.")
STEP_TOO_LONG = _(
    "Make it shorter (2,000 characters at most): a small step. Your text is still here."
)
NO_SUCH_DAY = _("This day is not on the calendar. Choose another, or leave it open.")
NO_OUTCOME = _("Choose one of the four.")
TOO_LONG = _("This is longer than fits here (20,000 characters). Your text is still here.")
TOO_LARGE = _("Taken together this is more than can be kept here. Your text is still here.")
NOT_WRITTEN = _(
    "This could not be written down just now: the disk may be full or in use. Your text is still"
    " here. Try again in a moment, or copy it somewhere safe."
)
FULL = _(
    "There are %(n)d on the map, and that is what fits. Put several together as a group, or take"
    " one off."
)

KEPT = _("It is on the map.")
CHANGED = _("Changed.")
TAKEN_OFF = _("Taken off.")
PUT_BACK = _("It is back.")
FORGOTTEN = _("Gone for good.")
PLANNED = _("It is written down. It may wait as long as it likes.")
STEP_TOLD = {
    StepOutcome.PLANNED: CHANGED,
    StepOutcome.DONE: _(
        "Noted. That took something. If somebody is nearer now, put them on the map."
    ),
    StepOutcome.NOT_DONE: _("Noted. You looked at it, and that is all right."),
    StepOutcome.LEFT: _("Noted. Not every step is yours."),
}


def say_full() -> str:
    """Why no further one fits."""
    return str(FULL) % {"n": MOST_TIES}


def say_why_not(problem: Exception) -> "StrPromise":
    """Why something was not kept."""
    return TOO_LARGE if isinstance(problem, DocumentTooLarge) else NOT_WRITTEN


def name_feelings(feelings: Iterable[Feeling]) -> str:
    """Some feelings in a row."""
    return with_and(FEELINGS[one] for one in feelings)


def say_glance(breadth: Breadth) -> tuple[str, ...]:
    """What the drawing shows, in a few sentences: what was entered, counted, and no more."""
    said = [_say_shape(breadth), *_say_feelings(breadth)]
    return tuple(filter(None, said))


def _say_shape(breadth: Breadth) -> str:
    if breadth.shape is Shape.ONLY_PARTNER:
        return gettext(
            "Every line leads to your partner. It is good to have somebody, and it is a lot for one"
            " person to carry. One more, for one feeling, is enough to begin with."
        )
    return (
        gettext("There is one on the map. One is a beginning.")
        if breadth.shape is Shape.ONE
        else ""
    )


def _say_feelings(breadth: Breadth) -> Iterable[str]:
    covered, everything = len(breadth.covered), len(breadth.feelings)
    if not covered:
        yield gettext("Tick for one of them when you go there, and the lines begin to grow.")
        return
    yield ngettext(
        "For %(n)d of the %(all)d feelings here there is somebody or something.",
        "For %(n)d of the %(all)d feelings here there is somebody or something.",
        covered,
    ) % {"n": covered, "all": everything}
    if breadth.only_partner and breadth.shape is not Shape.ONLY_PARTNER:
        feelings = name_feelings(breadth.only_partner)
        yield gettext("Only your partner when you are %(feelings)s.") % {"feelings": feelings}
    if breadth.open:
        feelings = name_feelings(breadth.open)
        yield gettext("Nobody yet when you are %(feelings)s. That need not stay so.") % {
            "feelings": feelings
        }
