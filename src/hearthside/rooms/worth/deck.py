"""Our own deck: what may matter to somebody, and small things to do for it."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hearthside.core.worth import KnownValue, Value
from hearthside.core.worth.value import NAMES

IDEAS = {
    KnownValue.KINDNESS: (
        _("Write three lines to somebody who has it hard."),
        _("Do one chore that nobody will notice."),
        _("Speak to myself for an hour as I would to a friend."),
    ),
    KnownValue.HONESTY: (
        _("Say one small no that I mean, to somebody who can take it."),
        _("Say once that I do not know, where I would have nodded."),
        _("Write down what I really think, for myself alone."),
    ),
    KnownValue.FAMILY: (
        _("Ring somebody of my family and ask about their week."),
        _("Cook something that we used to eat at home."),
        _("Look through old pictures and write a name on the back of one."),
    ),
    KnownValue.FRIENDSHIP: (
        _("Ask a friend for a walk this week."),
        _("Tell a friend one thing I like about them."),
        _("Answer a friend’s message that has been lying there."),
    ),
    KnownValue.LEARNING: (
        _("Read ten pages of something I know little about."),
        _("Learn five words of a language."),
        _("Let somebody show me how they do a thing."),
    ),
    KnownValue.MAKING: (
        _("Mend something that is broken."),
        _("Work for half an hour on something that is not for showing."),
        _("Bake, plant, sew or saw one thing."),
    ),
    KnownValue.MUSIC_AND_ART: (
        _("Play or sing one piece through, with all its mistakes."),
        _("Draw what stands in front of me for ten minutes."),
        _("Hear one record from the first note to the last."),
    ),
    KnownValue.WORK: (
        _("Finish one thing I have put off, however small."),
        _("Do one task with care and without hurry."),
        _("Thank a colleague for something exact."),
    ),
    KnownValue.MOVEMENT: (
        _("Walk for half an hour without the phone."),
        _("Swim, cycle, dance or stretch for as long as it is good."),
        _("Go with somebody to try a sport once."),
    ),
    KnownValue.NATURE: (
        _("Sit under a tree for the length of a cup of tea."),
        _("Find three things that bloom or fly."),
        _("Go and see the water, a hill or the edge of town."),
    ),
    KnownValue.FAITH: (
        _("Keep ten minutes for prayer or silence."),
        _("Read one page that has carried people before me."),
        _("Go to where others gather for it."),
    ),
    KnownValue.FAIRNESS: (
        _("Speak up once for somebody who was treated unfairly, where it is safe."),
        _("Read up on one thing that is unfair, and on who works at it."),
        _("Give an hour or a coin to something just."),
    ),
    KnownValue.HELPING: (
        _("Ask at a food bank, a library or a club what is needed."),
        _("Carry, fetch or explain something for a neighbour."),
        _("Give away one thing that somebody else can use."),
    ),
    KnownValue.HUMOUR: (
        _("Watch or read something that made me laugh before."),
        _("Tell somebody what made me laugh this week."),
        _("Play a silly game with a child or a friend."),
    ),
    KnownValue.COURAGE: (
        _("Try one small thing that is new to me and safe."),
        _("Go alone to something I would like to see."),
        _("Ask a question that I have been afraid to ask at work or in class."),
    ),
    KnownValue.INDEPENDENCE: (
        _("Spend an evening exactly as I like it."),
        _("Sort out one bill or paper that is mine."),
        _("Decide one thing without asking anybody."),
    ),
    KnownValue.QUIET: (
        _("Sit for ten minutes with nothing in my hands."),
        _("Take a bath or a slow shower in the dark."),
        _("Leave all screens off until breakfast is over."),
    ),
    KnownValue.HOME: (
        _("Put one corner in order, and only one."),
        _("Lay the table nicely, also for one."),
        _("Change the sheets and open the windows."),
    ),
}
"""For each value, things to do that wait for nobody."""


def name_of(value: Value) -> str:
    """What a value is called: in the person's words, or by our name for it."""
    known = value.known
    return gettext(NAMES[known]) if known else value.words
