"""Speak: from worry to need, the first words, turns, and a quarrel seen from a step away."""

from functools import partial

from hearthside.core.conversations.evidence.feeling import REIS_2004, SIMPSON_2014
from hearthside.core.conversations.evidence.talking import CARRERE_1999, DOSS_2020, FINKEL_2013
from hearthside.core.journey.caution import Caution
from hearthside.core.journey.chapter import Chapter
from hearthside.core.journey.part import Ask, Material, Nearness, Part, Way
from hearthside.core.words import gettext_noop as _

part = partial(Part, chapter=Chapter.SPEAK)

SPEAK = (
    part(
        key="worry-to-need",
        name=_("From worry to need"),
        what=_("Turn one worry into the need that stands behind it."),
        minutes=8,
        why=_(
            "Closeness is thought to rest on feeling understood, valued and cared for. A need may"
            " be easier to answer than a worry. The second half is our view."
        ),
        studies=(REIS_2004,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.ALARM, Caution.CIRCLES),
        material=Material.HARD_MOMENT,
        steps=(
            _("Write the worry as it sounds inside you."),
            _("Ask: if I were calm now, what would I have? That is close to the need."),
            _("Name it in one word or two: to be heard, a plan, a sign, some rest."),
            _("Find one small part of it that you can give yourself."),
        ),
        asks=(
            Ask("worry", _("The worry")),
            Ask("need", _("The need behind it")),
            Ask("myself", _("What I can do for it myself")),
        ),
        ways=(Way("plans-need-new", _("Keep it among what I need")),),
    ),
    part(
        key="what-calms-me",
        name=_("What calms me"),
        what=_("Write down what calms you when you are alarmed, and what only makes it louder."),
        minutes=5,
        why=_(
            "Another person's answer can calm a worry, or the wish to withdraw. What calms differs"
            " from person to person. That writing it down helps to say it is our guess."
        ),
        studies=(SIMPSON_2014,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.ALARM, Caution.PRESSED),
        material=Material.HELPFUL_PLAN,
        steps=(
            _("Think of two times when an alarm passed. What had helped: words, quiet, a hand?"),
            _("Think of one time when help made it worse. What was that?"),
            _("Write it for yourself first. Whether anybody reads it is another question."),
        ),
        asks=(
            Ask("calms", _("This calms me")),
            Ask("louder", _("This makes it louder")),
        ),
    ),
    part(
        key="first-sentences",
        name=_("The first three sentences"),
        what=_(
            "Write how you would begin a hard talk: what you felt, what you saw, what you wish."
        ),
        minutes=10,
        why=_(
            "In young marriages the first minutes of a hard talk told something of how things"
            " went on. We found no test of a gentle beginning by itself."
        ),
        studies=(CARRERE_1999,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.AFRAID, Caution.QUARREL, Caution.TIRED),
        material=Material.DRAFT,
        for_two=True,
        steps=(
            _("Choose a small matter, not the largest."),
            _("Begin with a feeling and an “I”. Then one thing that a camera could have seen."),
            _("Say what you wish for, as something that can be answered with no."),
            _("Let it lie for a night before you say it."),
        ),
        ways=(Way("say-it-new", _("Write it in Say it"), for_two=True),),
    ),
    part(
        key="a-card-alone",
        name=_("One card, alone first"),
        what=_("Take a card from the deck and write what you would say to it."),
        minutes=10,
        why=_(
            "Feeling understood, valued and cared for is what closeness is thought to rest on."
            " The cards begin there. None of them was tested by itself."
        ),
        studies=(REIS_2004,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.AFRAID, Caution.TIRED),
        for_two=True,
        steps=(
            _("Draw a light one. Lay it aside if it does not fit."),
            _("Write your answer as you would say it, not as it should be."),
            _("Decide later, on a calm day, whether you want to say it."),
        ),
        ways=(Way("conversations-draw", _("Draw a card"), for_two=True),),
    ),
    part(
        key="in-turns",
        name=_("A talk in turns"),
        what=_("Hold one short talk in which one speaks, the other listens, and then you change."),
        minutes=15,
        why=_(
            "Turns of speaking and listening are one piece of an online course that helped"
            " couples, about as much as another course did."
        ),
        studies=(DOSS_2020,),
        nearness=Nearness.PIECE,
        cautions=(Caution.AFRAID, Caution.QUARREL, Caution.TIRED, Caution.PRESSED),
        for_two=True,
        comes_back=True,
        steps=(
            _("Ask first whether now is a good time. No is an answer."),
            _("Choose a light matter for the first try."),
            _("Follow the steps of the talk in turns. You can pause and leave."),
            _("Stop while it is still good."),
        ),
        ways=(Way("conversations", _("Open the talks"), for_two=True),),
    ),
    part(
        key="heard-you-say",
        name=_("What I heard you say"),
        what=_("Say back what you heard before you answer, once, in an ordinary talk."),
        minutes=5,
        why=_(
            "Listening and saying back are one piece of a course that was tested as a whole."
            " Being understood is what closeness is thought to rest on."
        ),
        studies=(DOSS_2020, REIS_2004),
        nearness=Nearness.PIECE,
        cautions=(Caution.AFRAID, Caution.QUARREL),
        for_two=True,
        steps=(
            _("Wait for a talk about something that does not hurt."),
            _("Before you answer, say in your own words what you heard."),
            _("Ask whether that was it. Let it be put right."),
            _("Only then say what you think. Afterwards, write how it was for you."),
        ),
        asks=(Ask("was", _("How it was for me")),),
    ),
    part(
        key="friend-of-both",
        name=_("As a friend of both would see it"),
        what=_("Write about one quarrel as somebody who wishes both of you well would see it."),
        minutes=7,
        why=_(
            "Of 120 couples, half wrote like this for seven minutes, three times in a year. They"
            " stopped growing less content, the others did not. When it comes back here is our choice."
        ),
        studies=(FINKEL_2013,),
        nearness=Nearness.NEAR,
        cautions=(Caution.HAPPENED, Caution.AFRAID, Caution.IN_DANGER, Caution.PARTING),
        asks_first=True,
        for_two=True,
        comes_back=True,
        steps=(
            _("Choose a quarrel about a matter, not one in which you were hurt or threatened."),
            _("Write how a friend of both would tell it. What did each want that was good?"),
            _("What would make it hard for you to see it like this in the next quarrel?"),
            _("How could you manage it all the same, once?"),
        ),
        asks=(
            Ask("friend", _("As a friend of both would tell it")),
            Ask("hard", _("What makes that hard in a quarrel")),
            Ask("once", _("How I could manage it once")),
        ),
    ),
)
