"""The words of this room."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from hearthside.core.worth import EntryKind, Form, HowItFelt, Went
from hearthside.core.worth.practice import BREAK, READING, WRITING
from hearthside.vault.refusal import DocumentTooLarge

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


@dataclass(frozen=True, slots=True)
class KindWords:
    """How a kind of entry is named and asked for."""

    name: "StrPromise"
    ask: "StrPromise"
    example: "StrPromise"
    about_me: "StrPromise"
    about_us: "StrPromise"
    icon: str


KINDS = {
    EntryKind.KINDNESS: KindWords(
        name=_("A kindness"),
        ask=_("What did somebody do or say?"),
        example=_("My sister rang because she had heard how tired I sounded."),
        about_me=_("What did it mean to me? What does it say about me?"),
        about_us=_("What does it say about the two of us?"),
        icon="heart",
    ),
    EntryKind.AGREEMENT: KindWords(
        name=_("An agreement kept"),
        ask=_("What had we agreed, and how was it kept?"),
        example=_("We had said breakfast together on Sunday, and we had it, burnt toast and all."),
        about_me=_("What does it mean to me that it was kept?"),
        about_us=_("What does it say about the two of us?"),
        icon="handshake",
    ),
    EntryKind.CALM: KindWords(
        name=_("A calm after a trigger"),
        ask=_("What was there, and how did it go well?"),
        example=_("No answer until nine. I went swimming, and it was a good evening."),
        about_me=_("What did I do, or know, that let it be calm?"),
        about_us=_("What does it show about such moments?"),
        icon="waves-horizontal",
    ),
    EntryKind.OWN: KindWords(
        name=_("Something that was mine"),
        ask=_("What did I do that was my own?"),
        example=_("I finished the shelf, and it stands straight."),
        about_me=_("What does it say about me?"),
        about_us=_("Who could be glad of it with me?"),
        icon="hammer",
    ),
}


@dataclass(frozen=True, slots=True)
class FormWords:
    """How a form of sentence is named and asked for."""

    name: "StrPromise"
    about: "StrPromise"
    words: "StrPromise"
    example: "StrPromise"


FORMS = {
    Form.BELIEVED: FormWords(
        name=_("One that I believe"),
        about=_("In your own words, small enough to be true today."),
        words=_("My sentence"),
        example=_("I listen well. I have come through evenings like this."),
    ),
    Form.BOTH: FormWords(
        name=_("True, and not true yet"),
        about=_("Both sides have room, and neither has to win."),
        words=_("What is true already, if only a little"),
        example=_("There are people who like to sit with me."),
    ),
    Form.FROM_A_DEED: FormWords(
        name=_("From something somebody did"),
        about=_("It begins with a fact, and says what that means."),
        words=_("What that says about me"),
        example=_("I am somebody one likes to have around."),
    ),
}

PRACTICES = {
    WRITING: _("Writing about what matters"),
    READING: _("Reading in a bad moment"),
    BREAK: _("Two minutes on my own side"),
}

WENT = [
    (Went.DONE.value, _("I did it")),
    (Went.NOT_THIS_TIME.value, pgettext_lazy("what became of it", "Not this time")),
    (Went.PLANNED.value, _("Another day")),
]
FELT = [
    (HowItFelt.GOOD.value, pgettext_lazy("how an activity felt", "Good")),
    (HowItFelt.MIXED.value, pgettext_lazy("how an activity felt", "So and so")),
    (HowItFelt.NOT_GOOD.value, pgettext_lazy("how an activity felt", "Not good")),
]
TOLD = {
    Went.PLANNED: _("planned"),
    Went.DONE: _("done"),
    Went.NOT_THIS_TIME: _("not this time"),
}
FELT_WORDS = dict(FELT)
DAYS = [("today", _("Today")), ("tomorrow", _("Tomorrow")), ("own", _("Another day"))]

TOO_LONG = _("This is longer than fits here. Your words are still here; shorten them a little.")
NO_WORDS = _("Write a few words first.")
NO_DAY = _("Write the day as year, month and day, like 2026-03-21.")
NO_DAY_CHOSEN = _("Choose a day for it.")
DAY_TOO_FAR = _("This day is more than a year away. Choose a nearer one.")
DAY_PAST = _("This day has passed. Choose today or a later one.")
DAY_AHEAD = _("This day is still to come. Choose today or an earlier one, or leave it open.")
NO_IDEA = _("Choose an idea, or write your own.")
NO_VALUE = _("Choose at least one thing, or write your own.")
NO_NUMBER = _("Choose a number from 0 to 10, or leave it open.")
ASK_TRUE = _("Choose how true it feels now, from 0 to 10.")
NO_CHOICE = _("Choose one of the answers.")
TOO_LARGE = _("There is no more room for this. Shorten it, or delete something older first.")
NOT_WRITTEN = _("It could not be written just now. Your words are still here; try again.")

KEPT = _("Kept.")
CHANGED = _("Changed.")
DELETED = _("Deleted.")
BACK = _("It is back.")
PLANNED = _("Planned. If the day turns out otherwise, that is fine.")
TOLD_OF = _("Noted.")
WRITING_KEPT = _("Kept as you wrote it.")
PUT_AWAY = _("Put away. You find it at the bottom of this page, should you want it back.")
TAKEN_OUT = _("It is here again. What was counted before counts no more.")
DONE = _("Good. Now let it rest.")
FELT_WORSE = _(
    "It felt worse afterwards. That happens, and it says nothing against you. You may put this exercise away; it is asked about again next time."
)


def say_why_not(problem: Exception) -> "StrPromise":
    """Why something was not kept."""
    return TOO_LARGE if isinstance(problem, DocumentTooLarge) else NOT_WRITTEN
