"""Notice: the first sign, what sets it off, what calms only for a moment, and the calm times."""

from functools import partial

from hearthside.core.conversations.evidence.feeling import EVRAIRE_2022, STARR_2008
from hearthside.core.conversations.evidence.talking import (
    GURSOY_2023,
    MARSHALL_2013,
    ROSEN_2003,
)
from hearthside.core.journey.caution import Caution
from hearthside.core.journey.chapter import Chapter
from hearthside.core.journey.evidence import BAUMEL_2019, BELTZER_2023, MCMANUS_2012
from hearthside.core.journey.part import Ask, Material, Nearness, Part, Way
from hearthside.core.words import gettext_noop as _

part = partial(Part, chapter=Chapter.NOTICE)

NOTICE = (
    part(
        key="first-sign",
        name=_("The first sign"),
        what=_("Find the earliest sign by which you can tell that you begin to feel unsafe."),
        minutes=5,
        why=_(
            "An agreed pause starts with noticing early. The step after it is easier while the"
            " feeling is still small: that is our guess, not a finding."
        ),
        studies=(ROSEN_2003,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.ALARM, Caution.PICTURES),
        material=Material.HARD_MOMENT,
        steps=(
            _("Think back to one hard moment, for a minute and no longer."),
            _("Go to the minutes before. What was the very first thing: body, thought or urge?"),
            _("Find where in the body it sat: chest, stomach, throat, hands."),
            _("Write it down short enough to recognise it in a hurry."),
        ),
        asks=(
            Ask("sign", _("My first sign")),
            Ask("then", _("What I could do at that sign"), _("Something that takes a minute.")),
        ),
    ),
    part(
        key="calm-too",
        name=_("It happened, and I was fine"),
        what=_("Log one time when the usual trigger was there and you stayed calm."),
        minutes=2,
        why=_(
            "Only with the calm times can a trigger be told from chance. That is arithmetic. That"
            " a diary of bad hours alone is hard to keep up is our conclusion."
        ),
        studies=(BELTZER_2023,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.WATCHING,),
        material=Material.CALM_MOMENT,
        comes_back=True,
        steps=(
            _("Think of the last few days. When was the trigger there without the alarm?"),
            _("Log it like any other moment: tick what was there, and how little it stirred."),
            _("If you can, add what was different. A word is enough."),
        ),
        ways=(Way("moments-new", _("Log a calm moment")),),
    ),
    part(
        key="camera",
        name=_("What a camera would have seen"),
        what=_("Take one moment apart: what happened, and what you added to it in your mind."),
        minutes=10,
        why=_(
            "It is one piece of weighing thoughts on paper. That helped in a small study; trying"
            " something out helped sooner."
        ),
        studies=(MCMANUS_2012,),
        nearness=Nearness.PIECE,
        cautions=(Caution.ALARM, Caution.HAPPENED, Caution.CIRCLES, Caution.PARTING),
        material=Material.HARD_MOMENT,
        asks_first=True,
        steps=(
            _("Choose one moment, not the worst one."),
            _("Write what a camera would have recorded: who, when, which words. Nothing else."),
            _("Then write what you told yourself it meant."),
            _("Mark what you know, and what you filled in. Both may stay."),
        ),
        asks=(
            Ask("seen", _("What a camera would have seen")),
            Ask("added", _("What I added")),
            Ask("open", _("What I do not know")),
        ),
    ),
    part(
        key="half-a-minute",
        name=_("Half a minute a day"),
        what=_("Answer the daily check-in for two weeks, also on good days."),
        minutes=2,
        why=_(
            "Whether it keeps coming back shows over ordinary days, not from the worst ones. No"
            " study gives a line for “often”: the rule is ours. It is short because few people"
            " keep such a thing up."
        ),
        studies=(BAUMEL_2019,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.ALARM, Caution.PRESSED),
        steps=(
            _("Choose the hours in which the check-in is open. Early evening suits many."),
            _("Answer it without thinking long, and close it again."),
            _("Leave days out when you like. Nothing is counted against you."),
            _("After two weeks there may be enough to say something. It will say so."),
        ),
        ways=(
            Way("today-check-in", _("Go to the check-in")),
            Way("settings-check-in", _("Choose its hours")),
        ),
    ),
    part(
        key="how-long-it-holds",
        name=_("How long it holds"),
        what=_("Look at one time you asked for reassurance, and at how long the relief lasted."),
        minutes=5,
        why=_(
            "Asking a lot goes together with low mood and, a little, with being turned away. Among"
            " women who fear to be left it went with less trust the day after. What comes first"
            " is open."
        ),
        studies=(STARR_2008, EVRAIRE_2022),
        nearness=Nearness.INFERRED,
        cautions=(Caution.ANSWER, Caution.ALARM),
        material=Material.HARD_MOMENT,
        comes_back=True,
        steps=(
            _(
                "Think of the last time you asked: with words, a look, or a message sent to get one."
            ),
            _("What were you hoping to hear? Asking for comfort is no fault."),
            _("How long was it quiet afterwards: minutes, hours, days?"),
            _("Choose one thing to do before asking the next time. You may still ask after it."),
        ),
        asks=(
            Ask("hoped", _("What I hoped to hear")),
            Ask("held", _("How long it held")),
            Ask("before", _("What I try first the next time"), _("A walk, ten breaths, a friend.")),
        ),
    ),
    part(
        key="looking-around",
        name=_("Looking and comparing"),
        what=_("See what you look at when you feel unsafe, and what it does to you."),
        minutes=5,
        why=_(
            "People who trusted less looked more, and were more jealous. In one experiment,"
            " seeing happy couples made no difference on average, so test it on yourself."
        ),
        studies=(MARSHALL_2013, GURSOY_2023),
        nearness=Nearness.INFERRED,
        cautions=(Caution.WATCHING, Caution.KEEPS_SAFE, Caution.LOW),
        material=Material.CONTEXT,
        steps=(
            _("Name the place you look: a profile, a chat, pictures of other couples."),
            _("Remember the last time. How was it before, and ten minutes after?"),
            _("Choose one stretch without it: one evening, or the first hour of a day."),
            _("See how that is for you. Once is a hint and no more."),
        ),
        asks=(
            Ask("where", _("Where I look")),
            Ask("after", _("How I feel ten minutes later")),
            Ask("without", _("One stretch without it")),
        ),
    ),
)
