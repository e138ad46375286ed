"""Stand: what matters to me, kindness taken in, people for different feelings, and being kind to oneself."""

from functools import partial

from hearthside.core.conversations.evidence.feeling import (
    CHEUNG_2015,
    MARIGOLD_2007,
    NEFF_2013,
    ROWE_2020,
    STINSON_2011,
    WOOD_2009,
)
from hearthside.core.conversations.evidence.talking import GOLLWITZER_2006
from hearthside.core.journey.caution import Caution
from hearthside.core.journey.chapter import Chapter
from hearthside.core.journey.evidence import CARNELLEY_2018
from hearthside.core.journey.part import Ask, Material, Nearness, Part, Way
from hearthside.core.words import gettext_noop as _

part = partial(Part, chapter=Chapter.STAND)

STAND = (
    part(
        key="what-matters",
        name=_("What matters to me"),
        what=_("Write for a quarter of an hour about something that matters to you, and why."),
        minutes=15,
        why=_(
            "In one study, insecure people felt more secure after writing once about what matters"
            " to them, up to two months later. That it is offered again is our idea."
        ),
        studies=(STINSON_2011,),
        nearness=Nearness.NEAR,
        cautions=(Caution.PARTING, Caution.LOW, Caution.PRESSED),
        comes_back=True,
        steps=(
            _(
                "Think of what matters most to you: friends, craft, faith, humour, fairness, nature."
            ),
            _("Choose one that is yours, not one that others would like you to have."),
            _("Write why it matters, and about a time when it did."),
            _("Stop when the quarter of an hour is over, also in the middle."),
        ),
        asks=(
            Ask("value", _("What matters")),
            Ask("why", _("Why, and a time when it did")),
        ),
        ways=(Way("worth-values", _("Choose from what may matter")),),
        material=Material.VALUE,
    ),
    part(
        key="kind-word",
        name=_("What a kind word meant"),
        what=_("Take one kind word or act, and write what it meant."),
        minutes=5,
        why=_(
            "Saying what a partner's kind word meant, and why it mattered, helped people who"
            " doubt themselves. Two weeks later it still showed. That it may be anybody's word is"
            " our widening."
        ),
        studies=(MARIGOLD_2007,),
        nearness=Nearness.NEAR,
        cautions=(Caution.SWEET_AFTER_HARM, Caution.UNBELIEVED, Caution.ANSWER),
        comes_back=True,
        steps=(
            _("Think of a kind word or act, from anybody, that was meant. A small one is fine."),
            _("Write it as it was said or done."),
            _("Write what it says about how that person sees you."),
            _("In a bad moment, read it once before you ask."),
        ),
        asks=(
            Ask("word", _("What was said or done")),
            Ask("meant", _("What it meant, and why it mattered")),
        ),
        ways=(Way("worth-bank", _("Keep it with what is good")),),
        material=Material.KINDNESS,
    ),
    part(
        key="both-true",
        name=_("True, and not true yet"),
        what=_("Write one kind sentence about yourself that you can believe, with its other half."),
        minutes=5,
        why=_(
            "Repeating praise they did not believe, people who thought little of themselves felt"
            " worse. So this one leaves room for both halves. That form is ours."
        ),
        studies=(WOOD_2009,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.UNBELIEVED, Caution.LOW),
        steps=(
            _("Write a sentence you would like to believe of yourself."),
            _("Write what is true in it already. One small proof is enough."),
            _("Write what is not true yet. That half may stay."),
            _(
                "Notice how you feel. If it is worse than before, leave this one out. That says nothing against you."
            ),
        ),
        asks=(
            Ask("true", _("What is true already")),
            Ask("not-yet", _("What is not true yet")),
            Ask("felt", _("How I feel after it")),
        ),
        ways=(Way("worth-sentences", _("Open my sentences")),),
    ),
    part(
        key="something-mine",
        name=_("Something of my own"),
        what=_("Plan one thing this week that is yours and has nothing to do with the two of you."),
        minutes=5,
        why=_(
            "Saying when and where made things happen more often, over many studies. That such"
            " things build worth is old advice; we found no trial of it in this form."
        ),
        studies=(GOLLWITZER_2006,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.AFRAID, Caution.PRESSED, Caution.TESTING),
        builds_on="what-matters",
        comes_back=True,
        steps=(
            _(
                "Choose something that fits what matters to you: work, craft, sport, music, helping."
            ),
            _("Write when, where, and how long. Half an hour is enough."),
            _("Do it without sending a picture of it."),
            _("Write how it felt, if you like."),
        ),
        asks=(
            Ask("thing", _("What I will do")),
            Ask("when", _("When and where")),
            Ask("felt", _("How it felt"), _("Leave this empty until then, and come back.")),
        ),
        ways=(Way("worth-activity-new", _("Choose from small ideas")),),
        material=Material.VALUE,
    ),
    part(
        key="who-for-what",
        name=_("Who for which feeling"),
        what=_("See whom you turn to for which feeling, and where one more person could stand."),
        minutes=8,
        why=_(
            "People who turn to different people for different feelings were better off. It was"
            " watched, so what comes first stays open. Drawing it up was not tried."
        ),
        studies=(CHEUNG_2015,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.LONELY, Caution.PRESSED),
        steps=(
            _("Write whom you turn to when you are sad, worried, angry, glad."),
            _("Where the same name stands everywhere, that is a fact, not a fault."),
            _("Choose one feeling and one more person or place for it."),
            _("Choose a step of one minute: a greeting, a question, a date in the calendar."),
        ),
        asks=(
            Ask("who", _("Whom I turn to for what")),
            Ask("step", _("One step of a minute")),
        ),
        ways=(Way("people-around", _("Draw it as a map")),),
    ),
    part(
        key="safe-person",
        name=_("Somebody I feel safe with"),
        what=_("Call to mind a person with whom you feel safe, for three minutes."),
        minutes=3,
        why=_(
            "In thirty studies, reminders of feeling safe with somebody, of this kind and others,"
            " lifted how people felt. How long it lasts is not well known, and it cures nothing."
        ),
        studies=(ROWE_2020, CARNELLEY_2018),
        nearness=Nearness.NEAR,
        cautions=(Caution.MIXED, Caution.LONELY),
        comes_back=True,
        steps=(
            _("Choose one person, living or not, with whom you can breathe out."),
            _(
                "Remember one scene with them. What did their face, their voice, the room look like?"
            ),
            _("Stay there for three minutes. If it turns sad, open your eyes and stop."),
            _("Write a few words by which you find the scene again."),
        ),
        asks=(Ask("scene", _("The scene, in a few words")),),
    ),
    part(
        key="as-to-a-friend",
        name=_("As you would to a friend"),
        what=_("Write to yourself about a hard moment as you would to a dear friend."),
        minutes=8,
        why=_(
            "In 104 couples, people who were kinder to themselves were seen as more caring. Most"
            " of what is known here was watched, not tried out."
        ),
        studies=(NEFF_2013,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.PARTING, Caution.PICTURES, Caution.CIRCLES, Caution.LOW),
        material=Material.HARD_MOMENT,
        steps=(
            _("Say what is hard, in one line, without telling why it is your doing."),
            _("Remember that others know this too, some of them at this very hour."),
            _("Write what you would say to a friend who told you the same."),
            _("Do one kind thing for your body: warmth, food, sleep."),
        ),
        asks=(
            Ask("hard", _("What is hard")),
            Ask("friend", _("What I would say to a friend")),
        ),
        ways=(Way("worth-break", _("Two minutes, without writing")),),
    ),
)
