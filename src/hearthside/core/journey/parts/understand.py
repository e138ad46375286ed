"""Understand: what feeds it, what is old in it, what is feared, and what then happens."""

from functools import partial

from hearthside.core.conversations.evidence.feeling import DOWNEY_1996, LEMAY_2011
from hearthside.core.journey.caution import Caution
from hearthside.core.journey.chapter import Chapter
from hearthside.core.journey.evidence import (
    DOSS_2016,
    LAFRENIERE_2016,
    LAFRENIERE_2020,
    MCMANUS_2012,
)
from hearthside.core.journey.part import Ask, Material, Nearness, Part, Way
from hearthside.core.words import gettext_noop as _

part = partial(Part, chapter=Chapter.UNDERSTAND)

UNDERSTAND = (
    part(
        key="five-sources",
        name=_("Where it may come from"),
        what=_("Look at the map of five sources and say which of them fit, in your own words."),
        minutes=10,
        why=_(
            "A picture of what lies behind is one piece of a course that helped couples. By"
            " itself it was not tested. The map is there to choose a step, not to name you."
        ),
        studies=(DOSS_2016,),
        nearness=Nearness.PIECE,
        cautions=(Caution.KEEPS_SAFE, Caution.LOW, Caution.PRESSED),
        material=Material.SOURCE,
        steps=(
            _("Open the map. Read the five slowly; skip any that is too much today."),
            _("For each one say: fits, does not, or not sure. You may change it later."),
            _("Choose one that fits and write a sentence of your own to it."),
        ),
        ways=(Way("sources", _("Open the map")),),
    ),
    part(
        key="then-and-now",
        name=_("Then and now"),
        what=_("See what in a moment of today belongs to an older story, and what does not."),
        minutes=10,
        why=_(
            "Who expects to be turned away reads it more easily into something unclear. Telling"
            " old from new may leave more room. That last step is our conclusion."
        ),
        studies=(DOWNEY_1996,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.PICTURES, Caution.HAPPENED, Caution.PARTING, Caution.TIRED),
        material=Material.HARD_MOMENT,
        asks_first=True,
        steps=(
            _("Take a moment of today in which the feeling surprised you by its size."),
            _("Ask: when did I know this feeling before? Stay at the edge of it, not inside."),
            _("Write what is alike. Then write what is different now, also in you."),
            _("Look around the room, name three things you see, and stop there."),
        ),
        asks=(
            Ask("alike", _("What is alike")),
            Ask("different", _("What is different now")),
            Ask("able", _("What I can do today that I could not do then")),
        ),
    ),
    part(
        key="by-when",
        name=_("What, how likely, by when"),
        what=_("Write down one fear so that a day will tell whether it came true."),
        minutes=3,
        why=_(
            "Noting worries and looking later at what became of them helped people who worry a"
            " lot, more than noting thoughts. Whether fears in love behave the same is not known to us."
        ),
        studies=(LAFRENIERE_2016,),
        nearness=Nearness.NEAR,
        cautions=(Caution.HAPPENED, Caution.TESTING, Caution.IN_DANGER),
        material=Material.OPEN_FEAR,
        comes_back=True,
        steps=(
            _("Say what exactly will happen, so that anybody could see whether it did."),
            _("Say how likely it feels now, from 0 to 100."),
            _("Choose a day by which it will have happened or not."),
            _("Then let it rest. You are asked once that day has passed."),
        ),
        ways=(Way("fears-new", _("Write down a fear")),),
    ),
    part(
        key="what-became",
        name=_("What became of it"),
        what=_("Look back at a fear whose day has passed, and at what really happened."),
        minutes=5,
        why=_(
            "Those whose worries came true less often than they thought worried less later on."
            " Fears that came true count as much here."
        ),
        studies=(LAFRENIERE_2020,),
        nearness=Nearness.NEAR,
        cautions=(Caution.HAPPENED, Caution.ALARM),
        material=Material.SETTLED_FEAR,
        asks_first=True,
        comes_back=True,
        steps=(
            _("Open your fears and choose one whose day has passed."),
            _("Say what became of it, without making it smaller or larger."),
            _("Compare it with how likely it had felt."),
            _("Write one sentence for the next time this fear knocks."),
        ),
        asks=(
            Ask("found", _("What happened, in one sentence")),
            Ask("next", _("What I tell myself the next time")),
        ),
        ways=(Way("fears", _("Open my fears")),),
    ),
    part(
        key="try-it-out",
        name=_("One small try"),
        what=_("Guess what will happen if you do one thing differently, do it, and look."),
        minutes=10,
        why=_(
            "In a small study, trying something out changed what people believed sooner than"
            " weighing thoughts on paper did."
        ),
        studies=(MCMANUS_2012,),
        nearness=Nearness.NEAR,
        cautions=(Caution.TESTING, Caution.AFRAID, Caution.IN_DANGER),
        material=Material.CONTEXT,
        comes_back=True,
        steps=(
            _("Choose something small and safe: leave the phone in another room for an hour."),
            _("Write your guess before: what will happen, and how bad it will be."),
            _("Do it within the next two days."),
            _("Write what happened, next to the guess. A surprise is a find, either way."),
        ),
        asks=(
            Ask("act", _("What I will try")),
            Ask("guess", _("My guess")),
            Ask("happened", _("What happened"), _("Leave this empty until then, and come back.")),
        ),
    ),
    part(
        key="three-readings",
        name=_("Three ways to read it"),
        what=_("Find three ways to understand something unclear, the feared one among them."),
        minutes=5,
        why=_(
            "Something unclear is read more easily as being turned away by those who expect it."
            " Weighing a thought on paper helped in one small study. Three readings are our form of it."
        ),
        studies=(DOWNEY_1996, MCMANUS_2012),
        nearness=Nearness.INFERRED,
        cautions=(Caution.HAPPENED, Caution.CIRCLES, Caution.ANSWER),
        material=Material.HARD_MOMENT,
        asks_first=True,
        steps=(
            _("Write the thing itself in one line, without what it means."),
            _("Write the feared reading. It stays in the list."),
            _("Write two others that would fit the same line as well."),
            _("Ask which you could act on today without knowing. That may do for today."),
        ),
        asks=(
            Ask("line", _("What happened, in one line")),
            Ask("feared", _("The feared reading")),
            Ask("others", _("Two others")),
        ),
    ),
    part(
        key="cost-and-guard",
        name=_("What it costs, and what it guards"),
        what=_("Look at what the alarm takes from you, and at what it tries to protect."),
        minutes=8,
        why=_(
            "What was watched is the other side: partners of people who doubt a lot grew careful."
            " That is nobody's fault. What it costs you is for you to say. No study tested this page."
        ),
        studies=(LEMAY_2011,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.KEEPS_SAFE, Caution.LOW, Caution.CIRCLES, Caution.PARTING),
        steps=(
            _(
                "Think of an ordinary week. What did the alarm take: sleep, work, friends, closeness?"
            ),
            _("Then ask what it wanted to keep safe. Perhaps it began as help."),
            _("Write one thing you would do with the time and the strength it takes."),
        ),
        asks=(
            Ask("costs", _("What it costs me")),
            Ask("guards", _("What it tries to guard")),
            Ask("instead", _("What I would do instead")),
        ),
    ),
)
