"""Grow: what became easier, a note for next time, the return as an invitation, and when it was right."""

from functools import partial

from hearthside.core.conversations.evidence.feeling import MARIGOLD_2007
from hearthside.core.conversations.evidence.talking import GOLLWITZER_2006, WEBB_2012
from hearthside.core.journey.caution import Caution
from hearthside.core.journey.chapter import Chapter
from hearthside.core.journey.evidence import (
    ANKER_2009,
    BELTZER_2023,
    CONRADI_2018,
    LAFRENIERE_2020,
)
from hearthside.core.journey.part import Ask, Material, Nearness, Part, Way
from hearthside.core.words import gettext_noop as _

part = partial(Part, chapter=Chapter.GROW)

GROW = (
    part(
        key="what-became-easier",
        name=_("What became easier"),
        what=_("Name something that is easier than it was when you began."),
        minutes=5,
        why=_(
            "Young adults disliked keeping track when it only showed what they wished to do less."
            " So look at what grows, which is our conclusion. No single number says how secure you are."
        ),
        studies=(BELTZER_2023,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.LOW, Caution.LOOKING_DAILY),
        comes_back=True,
        steps=(
            _("Think back to the weeks before you began. What was hard then?"),
            _("Name one thing that is easier now, however small. “Nothing yet” is an answer too."),
            _("Write what you did for it. Give others their part as well."),
            _("If you like, look at what the diary says about it."),
        ),
        asks=(
            Ask("easier", _("What is easier")),
            Ask("did", _("What I did for it")),
        ),
        ways=(Way("journey-growth", _("What has grown")),),
    ),
    part(
        key="here-again",
        name=_("It is here again"),
        what=_("When it comes back after quiet weeks, ask what it asks for this time."),
        minutes=5,
        why=_(
            "Gains fade; that was seen in insecure couples after a course. So it may well"
            " come back. To take it as an invitation is a stance, not a finding."
        ),
        studies=(CONRADI_2018,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.ALARM, Caution.HAPPENED, Caution.CIRCLES),
        material=Material.HELPFUL_PLAN,
        builds_on="note-for-next-time",
        asks_first=True,
        steps=(
            _("Say to yourself: it is here again. It was here before, and quiet weeks followed."),
            _("Ask what is new this time: a change, a tired week, something unsaid?"),
            _("Look at what helped the last time."),
            _("Choose one thing for today. The rest can wait."),
        ),
        asks=(
            Ask("asks-for", _("What it asks for this time")),
            Ask("today", _("One thing today")),
        ),
    ),
    part(
        key="note-for-next-time",
        name=_("A note for the next bad evening"),
        what=_("Write a few lines to yourself, to be read the next time it gets dark."),
        minutes=8,
        why=_(
            "Plans with a cue and one act help with strong feelings. Putting one into a note from"
            " yourself is our idea."
        ),
        studies=(WEBB_2012,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.ALARM, Caution.KEEPS_SAFE, Caution.LOW),
        material=Material.HELPFUL_PLAN,
        comes_back=True,
        steps=(
            _("Write it in a calm hour, in the voice you need then."),
            _("Begin with something about yourself that holds on most days."),
            _("Name one thing to do first and one person or line to reach."),
            _("End with what you want to remember."),
        ),
        asks=(
            Ask("true", _("What holds about me on most days")),
            Ask("first", _("First I do this")),
            Ask("remember", _("What I want to remember")),
        ),
    ),
    part(
        key="keep-what-helped",
        name=_("Keep what helped"),
        what=_("Choose one exercise that did you good, and say when you will do it again."),
        minutes=3,
        why=_(
            "What insecure couples had gained faded with time, and saying when and how makes it"
            " likelier that a thing is done. That once more helps is our conclusion."
        ),
        studies=(CONRADI_2018, GOLLWITZER_2006),
        nearness=Nearness.INFERRED,
        cautions=(Caution.PRESSED,),
        comes_back=True,
        steps=(
            _("Look through what you wrote here. What would you like to do again?"),
            _("Choose one, and leave the others."),
            _("Write a day and an hour. You need not think of it before."),
        ),
        asks=(
            Ask("again", _("What I will do again")),
            Ask("when", _("When")),
        ),
        ways=(Way("journey-words", _("What I wrote")),),
    ),
    part(
        key="kindness-again",
        name=_("Read a kindness again"),
        what=_("Read again what a kind word meant, and add what you see in it today."),
        minutes=3,
        why=_(
            "Saying what a kind word meant helped, and two weeks later it still showed. Whether"
            " reading it again helps once more was not studied."
        ),
        studies=(MARIGOLD_2007,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.SWEET_AFTER_HARM, Caution.UNBELIEVED, Caution.ANSWER),
        builds_on="kind-word",
        steps=(
            _("Read what you wrote, once. If nothing is there yet, write one down first."),
            _("It need not answer anything that is open today. It may stand as it is."),
            _("Add a line, or leave it as it is."),
        ),
        asks=(Ask("today", _("What I see in it today")),),
        ways=(Way("worth-steady", _("Read what I kept, slowly")),),
        material=Material.KINDNESS,
    ),
    part(
        key="somebody-trained",
        name=_("Somebody trained beside me"),
        what=_("If it stays and costs you much, look at who could go a piece of the way with you."),
        minutes=10,
        why=_(
            "Couples in counselling did better when they said each time how it was going. That it is"
            " so for one alone is our guess. If you are afraid of somebody, go without them."
        ),
        studies=(ANKER_2009,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.PRESSED, Caution.IN_DANGER),
        steps=(
            _("Read what different kinds of help are for."),
            _("Write what you would want from it, in one sentence."),
            _("If you go, build a page to take along. You choose what stands on it."),
            _("Tell them each time what helped and what did not."),
        ),
        asks=(Ask("want", _("What I would want from it")),),
        ways=(Way("care", _("Getting support")),),
    ),
    part(
        key="when-it-was-right",
        name=_("When the fear was right"),
        what=_("It happened. Sort what you know, what can wait, and who can be with you."),
        minutes=10,
        why=_(
            "In the study of worries that were followed up, those that came true were counted"
            " too. Then nothing needs to be seen otherwise. The steps here are ours."
        ),
        studies=(LAFRENIERE_2020,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.IN_DANGER, Caution.PARTING, Caution.TIRED),
        material=Material.TRUE_FEAR,
        steps=(
            _("You were right to be afraid. Nothing here talks you out of it."),
            _("Write what you know for certain, and what you do not know."),
            _("Write what has to be decided this week. Nearly all of the rest can wait."),
            _("Choose one person who can be with you, today if possible."),
        ),
        asks=(
            Ask("know", _("What I know")),
            Ask("decide", _("What has to be decided, and what can wait")),
            Ask("who", _("Who could be with me")),
        ),
        ways=(
            Way("care-plan", _("My plan for a bad hour")),
            Way("help", _("Lines to call")),
            Way("fears", _("Open my fears")),
        ),
    ),
)
