"""What each source can look like, what tends to help, and which study says so."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from hearthside.core.sources import Source

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise


@dataclass(frozen=True, slots=True)
class Help:
    """One thing that tends to help: the words, why, the room to do it in; `with_partner` if it takes two, or patience."""

    words: "StrPromise"
    why: "StrPromise"
    room: str = ""
    with_partner: bool = False


@dataclass(frozen=True, slots=True)
class Guide:
    """One source in plain words."""

    lead: "StrPromise"
    looks_like: tuple["StrPromise", ...]
    why: "StrPromise"
    helps: tuple[Help, ...]


GUIDES = {
    Source.PAST_INJURY: Guide(
        lead=_(
            "Being betrayed, left or overlooked can leave a mark. Later, something small touches it, "
            "and it hurts as if it were then."
        ),
        looks_like=(
            _("The feeling is there before you know what happened."),
            _("A late answer or a changed plan hurts far more than you would expect."),
            _("A part of you waits for the same thing to happen again."),
        ),
        why=_(
            "People who have been turned away come to expect it, see it sooner and react to it more "
            "(Downey and Feldman, 1996)."
        ),
        helps=(
            Help(
                _("Write down what you fear will happen now, and look later at what did."),
                _(
                    "In one study, people with strong worries noted each one and looked back: most "
                    "did not come true (LaFreniere and Newman, 2020). Some do, and then you need "
                    "support and not a lesson."
                ),
                room="fears",
            ),
            Help(
                _(
                    "Decide beforehand what you will do when it is touched: if this, then I do that."
                ),
                _(
                    "Plans of this kind help with feelings more than a good intention does "
                    "(Webb, Schweiger Gallo, Miles, Gollwitzer and Sheeran, 2012)."
                ),
                room="plans",
            ),
            Help(
                _("Go gently. Stop writing when it gets heavier, and take somebody with you."),
                _(
                    "Writing about a hurt helps some people. After a separation, some who wrote to "
                    "find a meaning in it felt worse months later (Sbarra and others, 2013)."
                ),
                room="care",
            ),
        ),
    ),
    Source.ATTACHMENT_HISTORY: Guide(
        lead=_(
            "How near feels safe is something we learn early, from those who looked after us. It was "
            "a good answer to how things were then. It can be too much, or too little, today."
        ),
        looks_like=(
            _("Silence feels like distance, and distance like the end."),
            _("You need to hear often that all is well."),
            _("Or it gets too close, and you step back to breathe."),
            _("Both can be in one person, on one day. They are not kinds of people."),
        ),
        why=_(
            "What children learn of closeness can show in love later on (Hazan and Shaver, 1987). It is "
            "no fate: from childhood to adult life it stays only moderately the same (Fraley, 2002)."
        ),
        helps=(
            Help(
                _(
                    "Before you ask again whether all is well, wait twenty minutes and note what you feel."
                ),
                _(
                    "On days when women who worried more asked for reassurance, they trusted less "
                    "the day after (Evraire, Dozois and Wilde, 2022). It goes together; nobody "
                    "knows what leads to what."
                ),
                room="moments",
            ),
            Help(
                _("Find out together what calms you: being near, or some room and a plain word."),
                _(
                    "A partner can calm both kinds of alarm, each in another way "
                    "(Simpson and Overall, 2014)."
                ),
                room="agreements",
                with_partner=True,
            ),
            Help(
                _("Keep what makes you feel safe: a kind word, a quiet evening, somebody's hand."),
                _(
                    "Being reminded of people one is safe with lifts the mood for a while "
                    "(Rowe, Gold and Carnelley, 2020, over 30 studies)."
                ),
                room="worth",
            ),
        ),
    ),
    Source.SELF_WORTH: Guide(
        lead=_(
            "If you do not feel good enough, love can feel like a loan that may be called back at any "
            "time."
        ),
        looks_like=(
            _("One mistake, and you think less of yourself as a whole."),
            _("Praise slides off, blame stays."),
            _("You feel fine only while somebody else is pleased with you."),
        ),
        why=_(
            "In studies, people who doubted themselves also doubted more that they were loved "
            "(Murray, Holmes and Griffin, 2000). That says nothing about your partner."
        ),
        helps=(
            Help(
                _(
                    "Write for fifteen minutes about something that matters to you, whoever is with you."
                ),
                _(
                    "People who felt insecure felt more secure for up to two months after one such sitting "
                    "(Stinson, Logel, Shepherd and Zanna, 2011)."
                ),
                room="worth",
            ),
            Help(
                _("When somebody says something kind, write down what it says about you."),
                _(
                    "People who doubt themselves could then take a compliment in, and still felt the "
                    "good of it two weeks later (Marigold, Holmes and Ross, 2007)."
                ),
                room="worth",
            ),
            Help(
                _("You need not tell yourself nice things that you do not believe."),
                _(
                    "Repeating “I am a lovable person” made people with low self-esteem feel worse "
                    "(Wood, Perunovic and Lee, 2009)."
                ),
            ),
        ),
    ),
    Source.UNMET_NEEDS: Guide(
        lead=_(
            "A need that is not said cannot be heard. And one that was said and not heard leaves you "
            "more alone than before."
        ),
        looks_like=(
            _("You hoped that it would be guessed, and it was not."),
            _("You swallow a wish, and later it comes out hard."),
            _("You have talked, and you are still alone with it."),
        ),
        why=_(
            "Feeling understood, accepted and cared for is much of what closeness is made of "
            "(Reis, Clark and Holmes, 2004)."
        ),
        helps=(
            Help(
                _("Name the need for yourself first. One word is enough."),
                _(
                    "Putting a feeling into words made the alarm in the brain quieter "
                    "(Lieberman and others, 2007)."
                ),
                room="moments",
            ),
            Help(
                _("Say what you feel, what happened, and one wish that may be refused."),
                _(
                    "How a hard talk begins tells a good deal about how it goes on "
                    "(Carrère and Gottman, 1999)."
                ),
                room="say_it",
                with_partner=True,
            ),
            Help(
                _("Look at a quarrel as somebody would who wishes both of you well."),
                _(
                    "Couples who wrote like this for twenty-one minutes in a year no longer grew "
                    "less content; others did (Finkel and others, 2013)."
                ),
                room="conversations",
                with_partner=True,
            ),
        ),
    ),
    Source.SOCIAL_COMPARISON: Guide(
        lead=_(
            "Other people's pictures, what family expects, too much work or too little money: none of "
            "it is between the two of you, and it can still push from outside."
        ),
        looks_like=(
            _("Pictures of others make your own life look small."),
            _("You look online for signs of where you stand."),
            _("You think that you two should be further along by now."),
        ),
        why=_(
            "In one experiment, seeing posts of other couples did no harm by itself; people who worry "
            "about being left compared themselves more (Gürsoy and Öner-Özkan, 2023). So how it is "
            "with you, only your own moments can tell."
        ),
        helps=(
            Help(
                _("Note when you looked and also when you did not, and how you felt."),
                _(
                    "What holds for people in general need not hold for you; the days without it "
                    "are what makes the difference visible."
                ),
                room="moments",
            ),
            Help(
                _("Leave the search for signs alone for one evening, and see."),
                _(
                    "Checking a partner's page goes together with more jealousy and less trust "
                    "(Marshall, Bejanyan, Di Castro and Lee, 2013)."
                ),
                room="plans",
            ),
            Help(
                _("On days with much pressure, expect less of both of you."),
                _(
                    "Under more stress from outside, people judge their relationship more harshly "
                    "(Neff and Karney, 2004)."
                ),
                with_partner=True,
            ),
            Help(
                _("Lean on more than one person: one to laugh with, one to cry with."),
                _(
                    "People with different others for different feelings were better off "
                    "(Cheung, Gardner and Anderson, 2015)."
                ),
                room="people_around",
            ),
        ),
    ),
}
