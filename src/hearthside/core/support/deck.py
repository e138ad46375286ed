"""Small steps to choose from, in our own words. None of them needs a partner, and some need nobody.

The sentences are ours and marked for translation; the studies are named for what they found.
"""

from dataclasses import dataclass

from hearthside.core.conversations.study import Study, Weight
from hearthside.core.words import gettext_noop as _

CHEUNG_2015 = Study(
    "Cheung, Gardner and Anderson",
    2015,
    _(
        "People with different people for different feelings were better off than people with as"
        " many close ones who brought everything to a few."
    ),
    Weight.WATCHED,
)
LIU_2023 = Study(
    "Liu, Rim, Min and Min",
    2023,
    _("An unexpected word was welcomed more than those who sent it had thought."),
    Weight.SOME,
)
AKNIN_2024 = Study(
    "Aknin and Sandstrom",
    2024,
    _("Most people are slow to write to an old friend, also when they would like to."),
    Weight.SOME,
)
SANDSTROM_2014 = Study(
    "Sandstrom and Dunn",
    2014,
    _("On days with more small encounters than usual, people felt happier and more at home."),
    Weight.WATCHED,
)
GABLE_2004 = Study(
    "Gable, Reis, Impett and Asher",
    2004,
    _(
        "On days when people told somebody of a good thing they felt better, above what the good"
        " thing itself did; more so when the other was glad with them."
    ),
    Weight.WATCHED,
)
MCCONNELL_2011 = Study(
    "McConnell and others",
    2011,
    _(
        "An animal added to what people gave and took nothing from it. Thinking of it took some of"
        " the sting out of having been left out."
    ),
    Weight.FEW,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepIdea:
    """One small step; every text is marked for translation.

    `key` is kept with a step that began from it, and never changes. `minutes` is about how long
    it takes. Without `studies` it is an idea of ours and no more.
    """

    key: str
    words: str
    minutes: int
    why: str
    not_when: str
    studies: tuple[Study, ...] = ()


STEP_IDEAS = (
    StepIdea(
        key="one-sentence-more",
        words=_(
            "Say one sentence more than usual to somebody you meet anyway: at the bakery, on the"
            " stairs, at work."
        ),
        minutes=2,
        why=_("Small encounters count, too, and nothing has to come of them."),
        not_when=_("Not when you are in a hurry or want to be left alone. Another day will do."),
        studies=(SANDSTROM_2014,),
    ),
    StepIdea(
        key="a-line-to-call",
        words=_(
            "Look up one line to call, and put its number where you will see it in a bad hour."
        ),
        minutes=5,
        why=_("In a bad hour nobody wants to search."),
        not_when=_("Not where somebody else could find the number and hold it against you."),
    ),
    StepIdea(
        key="good-news",
        words=_("Tell somebody of one good thing from today, however small."),
        minutes=5,
        why=_("Being close does not begin with worries. It may begin with a good tomato."),
        not_when=_("Not to somebody who answers good news with a shrug. Choose whoever is glad."),
        studies=(GABLE_2004,),
    ),
    StepIdea(
        key="write-again",
        words=_("Write two lines to somebody you have not heard from for long. No reason needed."),
        minutes=10,
        why=_(
            "A word out of the blue is mostly welcome, and it asks for less courage than it seems."
        ),
        not_when=_("Not to somebody who hurt you, or whom you left for a good reason."),
        studies=(LIU_2023, AKNIN_2024),
    ),
    StepIdea(
        key="ask-for-one-feeling",
        words=_(
            "Ask somebody: “May I call you when I am angry?” Choose one feeling, and one person."
        ),
        minutes=10,
        why=_("It is easier to say yes to one thing than to everything."),
        not_when=_("Not in the middle of the bad hour. Ask on an ordinary day."),
        studies=(CHEUNG_2015,),
    ),
    StepIdea(
        key="listen",
        words=_("Ask somebody how they are, and listen for ten minutes without mending anything."),
        minutes=10,
        why=_(
            "Whoever has been listened to often asks back one day. It is good without that, too."
        ),
        not_when=_("Not when you have no ear left yourself."),
    ),
    StepIdea(
        key="for-myself",
        words=_(
            "Write down two things that calm you when nobody is there, and put yourself on the map."
        ),
        minutes=10,
        why=_("You are with yourself at every hour. That is worth a place."),
        not_when=_(
            "Not instead of calling somebody when it gets dangerous. Then a line comes first."
        ),
    ),
    StepIdea(
        key="one-true-thing",
        words=_("Tell somebody one small true thing about how you are. Not the whole story."),
        minutes=15,
        why=_("People can only be there for what they know a little of."),
        not_when=_(
            "Not to somebody who may pass it on. And not more than you want to be asked about."
        ),
        studies=(CHEUNG_2015,),
    ),
    StepIdea(
        key="a-group",
        words=_(
            "Find one group that does something you like, and when it meets. Going is another step."
        ),
        minutes=15,
        why=_("Where hands or voices are busy, talking comes by itself, or need not come."),
        not_when=_("Not with the promise to go at once. Finding it is enough for today."),
        studies=(SANDSTROM_2014,),
    ),
    StepIdea(
        key="somebody-trained",
        words=_("Find out the name and the hours of one person whose work it is to listen."),
        minutes=15,
        why=_("It is easier to call when the number is there already. You need not need it."),
        not_when=_("Not late at night. Their hours are in the day; a line is there for the night."),
    ),
    StepIdea(
        key="a-place",
        words=_(
            "Find a place that is open, warm and costs nothing, and stay for a while: a library, a"
            " garden, a bench by the water."
        ),
        minutes=30,
        why=_("On some days talking is too much, and being among people is just right."),
        not_when=_("Not where you would be alone with something that frightens you."),
    ),
    StepIdea(
        key="an-animal",
        words=_("Spend half an hour near an animal: yours, a neighbour’s, or the ducks."),
        minutes=30,
        why=_("An animal asks no questions, and does not count as a makeshift."),
        not_when=_("Not if animals frighten you or make you ill. A tree does as well."),
        studies=(MCCONNELL_2011,),
    ),
)
"""The shortest first."""

_BY_KEY = {idea.key: idea for idea in STEP_IDEAS}


def find_idea(key: str) -> StepIdea | None:
    """Return the idea with this key, or `None`.

    >>> find_idea("a-place").minutes
    30
    >>> find_idea("no-such-idea")
    """
    return _BY_KEY.get(key)
