"""Agree: what I need, what I do in a bad moment, and small promises that fit whoever makes them."""

from functools import partial

from hearthside.core.conversations.evidence.feeling import ARRIAGA_2018, LEMAY_2011
from hearthside.core.conversations.evidence.talking import (
    GOLLWITZER_2006,
    MCCURRY_2024,
    ROSEN_2003,
    WEBB_2012,
)
from hearthside.core.journey.caution import Caution
from hearthside.core.journey.chapter import Chapter
from hearthside.core.journey.evidence import CONRADI_2018
from hearthside.core.journey.part import Ask, Material, Nearness, Part, Way
from hearthside.core.words import gettext_noop as _

part = partial(Part, chapter=Chapter.AGREE)

AGREE = (
    part(
        key="what-i-need",
        name=_("What I need to feel safe"),
        what=_("Name one need, how you would notice that it is met, and your own part in it."),
        minutes=8,
        why=_(
            "Feeling safe in the moment and trust that grows are two things, and both can be fed."
            " That is a way to see it that researchers proposed; it is no test of this page."
        ),
        studies=(ARRIAGA_2018,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.ALARM, Caution.RULES, Caution.PRESSED),
        material=Material.NEED,
        steps=(
            _("Choose one: commitment, regular contact, attention, shared routines, or your own."),
            _("Write how you would notice, on an ordinary Tuesday, that it is met."),
            _("Write what you can do for it yourself. Often there is something, if only small."),
        ),
        ways=(Way("plans-need-new", _("Write down a need")),),
    ),
    part(
        key="if-then",
        name=_("If this happens, then I do that"),
        what=_("Make one plan for a bad moment: one cue, one thing that you do."),
        minutes=5,
        why=_(
            "Over many studies, plans of this form helped with strong feelings more than a good"
            " intention did, by a medium amount."
        ),
        studies=(WEBB_2012, GOLLWITZER_2006),
        nearness=Nearness.NEAR,
        cautions=(Caution.ALARM, Caution.RULES),
        material=Material.CONTEXT,
        comes_back=True,
        steps=(
            _("Choose one cue that you can recognise at a glance."),
            _("Choose one thing to do that takes a minute and needs nobody else."),
            _("Write it as one sentence: if this, then I do that."),
            _("Say it to yourself twice, and picture the moment."),
        ),
        ways=(Way("plans-new", _("Write a plan")),),
    ),
    part(
        key="promise-to-myself",
        name=_("A promise to myself"),
        what=_("Promise yourself one small thing for this week, with its hour and its place."),
        minutes=5,
        why=_(
            "Over many studies, saying when and how one will do something made it happen more"
            " often. What a kept promise does for trust in oneself is our guess."
        ),
        studies=(GOLLWITZER_2006,),
        nearness=Nearness.NEAR,
        cautions=(Caution.LOW, Caution.PRESSED),
        material=Material.NEED,
        comes_back=True,
        steps=(
            _("Choose something so small that a bad week cannot stop it."),
            _("Write the day, the hour and the place."),
            _(
                "When the day is over, say how it went. If it was not done, it may have been too large."
            ),
        ),
        asks=(
            Ask("promise", _("What I promise myself")),
            Ask("when", _("When and where")),
            Ask("went", _("How it went"), _("Leave this empty until then, and come back.")),
        ),
    ),
    part(
        key="put-forward",
        name=_("Put one thing forward"),
        what=_("Put one small agreement forward that the other may change or decline."),
        minutes=15,
        why=_(
            "Trust that grows may be fed by small things that happen as said. We found no study"
            " of such agreements alone; trying one for two weeks is our own rule."
        ),
        studies=(ARRIAGA_2018,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.AFRAID, Caution.RULES, Caution.QUARREL, Caution.PRESSED),
        material=Material.AGREEMENT,
        for_two=True,
        steps=(
            _("Choose what would make one ordinary evening easier."),
            _("Write it as something both do, with a day on which you look at it again."),
            _("Write what it costs you. The other may do the same."),
            _("Put it forward, and let it be. An answer may take its time."),
        ),
        ways=(Way("agreements-new", _("Put something forward"), for_two=True),),
    ),
    part(
        key="what-it-costs",
        name=_("What it costs the other"),
        what=_("Look at one thing you ask for, and at what giving it may cost."),
        minutes=8,
        why=_(
            "Partners of people who doubt a lot grew careful with their words, and were less"
            " content. It was watched, not tried out, and it is nobody's fault."
        ),
        studies=(LEMAY_2011,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.AFRAID, Caution.PRESSED, Caution.LOW),
        material=Material.AGREEMENT,
        for_two=True,
        steps=(
            _("Choose one thing you often ask for. Asking is allowed."),
            _("Write what it may cost the other: time, rest, weighing every word."),
            _(
                "Look for a smaller form that would still do you good. If there is none, it may stay."
            ),
            _("Keep this for yourself, or ask once, on a calm day, what it costs."),
        ),
        asks=(
            Ask("ask", _("What I ask for")),
            Ask("cost", _("What it may cost")),
            Ask("smaller", _("A smaller form of it")),
        ),
    ),
    part(
        key="pause-rule",
        name=_("A pause that ends"),
        what=_("Agree on a word, a length and a place to come back to, before you need it."),
        minutes=10,
        why=_(
            "An agreed pause has steps, and coming back is one of them. In a game with low stakes"
            " even short breaks calmed couples; the authors leave out violence. We found no trial of"
            " the whole pause alone."
        ),
        studies=(ROSEN_2003, MCCURRY_2024),
        nearness=Nearness.INFERRED,
        cautions=(Caution.AFRAID, Caution.QUARREL, Caution.IN_DANGER),
        for_two=True,
        steps=(
            _("In a calm hour, choose a word that either may say."),
            _("Choose a length. Ten minutes is a start, and either may ask for more once."),
            _("Choose where you meet again. A pause without a return is something else."),
            _("Try it once for fun, without a quarrel."),
        ),
        ways=(Way("pause", _("Open the pause"), for_two=True),),
    ),
    part(
        key="look-again",
        name=_("Look at it again"),
        what=_("Look at one agreement: does it still fit, is it hard, may it go?"),
        minutes=8,
        why=_(
            "What insecure couples gained in a course faded with time. Looking again after some"
            " weeks is our answer to that."
        ),
        studies=(CONRADI_2018,),
        nearness=Nearness.INFERRED,
        cautions=(Caution.AFRAID, Caution.QUARREL),
        material=Material.AGREEMENT,
        for_two=True,
        comes_back=True,
        steps=(
            _("Choose one agreement that is some weeks old."),
            _("Ask yourself first: what did it change for me, and what does it cost me?"),
            _("Say whether it was kept, hard, or does not fit. None of these is a fault."),
            _("Keep it, make it smaller, or let it end."),
        ),
        ways=(Way("agreements", _("Open the agreements"), for_two=True),),
    ),
)
