"""What each exercise is, how long it takes, why, and when not to do it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


@dataclass(frozen=True, slots=True)
class Exercise:
    """What a person should know before they begin. `studies` are names and years."""

    what: "StrPromise"
    how_long: "StrPromise"
    why: "StrPromise"
    studies: str
    not_when: "StrPromise"


WRITING = Exercise(
    what=_("Choose one thing that matters to you, and write about why it does."),
    how_long=_("About 15 minutes, once. You can stop sooner and come back."),
    why=_(
        "Insecure people who wrote like this once felt surer of those close to them. Some of it was there eight weeks later. It was one study, with students."
    ),
    studies="Stinson, Logel, Shepherd & Zanna, 2011",
    not_when=_(
        "In the first months after a separation, if you search and search for what it meant. Then writing can keep it open. See somebody, or do something with your hands."
    ),
)
BANK = Exercise(
    what=_("Keep one good thing, and say what it means: about you, and about the two of you."),
    how_long=_("Half a minute for the first line; two or three for what it means."),
    why=_(
        "People who think little of themselves tend to let kind words pass. When they said what a kindness meant, and not only that it happened, they felt surer. Two weeks later it still showed."
    ),
    studies="Marigold, Holmes & Ross, 2007",
    not_when=_(
        "When you are being hurt, threatened or controlled. A kind hour does not make up for that, and nothing here should be used to talk you out of it."
    ),
)
STEADY = Exercise(
    what=_("Read up to five entries of your own, one at a time, slowly."),
    how_long=_("Three to five minutes."),
    why=_(
        "A reminder of being cared for lifted the mood for a while, in about thirty studies. The relief of asking again is short, and the question tends to come back. That reading does better than asking was not studied."
    ),
    studies="Rowe, Gold & Carnelley, 2020; Carnelley et al., 2018; Evraire & Dozois, 2011",
    not_when=_(
        "When something has really happened and has to be decided, or when you are afraid of your partner. And not again and again in one evening."
    ),
)
DOING = Exercise(
    what=_("Plan one small thing that fits what matters to you, for one day."),
    how_long=_("A minute to plan it. The thing itself is as long as you like."),
    why=_(
        "Worth that rests on several things may shake less when one of them does. Many work with that idea, and studies of it disagree. Saying on which day makes a thing likelier to be done."
    ),
    studies="Linville, 1987; Gollwitzer & Sheeran, 2006",
    not_when=_(
        "When you need rest more than anything to do. Rest counts. And not where somebody might make you pay for it: then your safety comes first."
    ),
)
SENTENCES = Exercise(
    what=_("A sentence about yourself that you can believe, or one that says both sides."),
    how_long=_("Half a minute to say it, once, slowly."),
    why=_(
        "People who thought little of themselves felt worse after repeating that they are lovable. Where they could also think of how it was not so, they felt less bad. So a sentence here is believed, or says both sides, or begins with a deed. These forms are ours."
    ),
    studies="Wood, Perunovic & Lee, 2009; Marigold, Holmes & Ross, 2007",
    not_when=_(
        "When you notice that you argue with it. Then put it away; nothing is lost. And not from kind words that came after somebody hurt you."
    ),
)
BREAK = Exercise(
    what=_("Three short steps to be on your own side for a moment."),
    how_long=_("Two minutes."),
    why=_(
        "In 104 couples, those who were kinder to themselves were also seen as more caring and less harsh by their partners. It was watched, not tried out."
    ),
    studies="Neff & Beretvas, 2013",
    not_when=_(
        "When being kind to yourself makes old pain rise: that happens. Then look around, name five things you see, and leave it for another day. Not when there is danger: then get help first."
    ),
)
