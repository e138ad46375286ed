"""Needs, and how we talk: saying what one needs so that it can be heard, and hearing it."""

from functools import partial

from hearthside.core.conversations.card import Card, Caution, Heaviness, Theme
from hearthside.core.conversations.evidence.feeling import (
    BRUK_2018,
    FEENEY_2007,
    KARDAS_2022,
    REIS_2004,
    SIMPSON_2014,
)
from hearthside.core.conversations.evidence.talking import (
    ALGOE_2010,
    CARRERE_1999,
    DOSS_2020,
    EYAL_2018,
    HUANG_2017,
    NEFF_2009,
    OVERALL_2017,
    SAVITSKY_2011,
)
from hearthside.core.words import gettext_noop as _

card = partial(Card, theme=Theme.NEEDS)

NEEDS = (
    card(
        key="needs-01",
        heaviness=Heaviness.LIGHT,
        begin=_("Thank you for something small. It made a difference to me:"),
        alone=_("Think of one small thing from the last days. Write what it changed for you."),
        for_two=_("One each, with the difference it made."),
        then=_("What would you like to be thanked for?"),
        why=_("After days with thanks for something thoughtful, couples felt closer on the next."),
        studies=(ALGOE_2010,),
    ),
    card(
        key="needs-02",
        heaviness=Heaviness.LIGHT,
        begin=_("What would make this evening a little better for you?"),
        alone=_("Write one thing that takes less than ten minutes. Do it, or ask for it."),
        for_two=_("Each asks, each answers with one small thing."),
        then=_("Shall we do one of them now?"),
        why=_("Guessing gets no better by trying hard. Asking does."),
        studies=(EYAL_2018,),
    ),
    card(
        key="needs-03",
        heaviness=Heaviness.LIGHT,
        begin=_("Would you like advice, a hug, or an ear?"),
        alone=_("Write which of the three you want most often, and how you could say so."),
        for_two=_("Try it: one tells a small worry and says which of the three. Then switch."),
        then=_("Shall we ask that before we answer, from now on?"),
        why=_("What calms differs from person to person, and from day to day."),
        studies=(SIMPSON_2014, EYAL_2018),
    ),
    card(
        key="needs-04",
        heaviness=Heaviness.LIGHT,
        begin=_("The best time of day to talk with me is…"),
        alone=_("Write when you are at your best, and when a talk goes wrong before it begins."),
        for_two=_("Each says one good and one bad time. Look for an hour that suits both."),
        then=_("What do we say when it is the wrong hour?"),
        why=_(
            "Small ups and downs weigh more when there is much stress. So the hour may matter as much as the words."
        ),
        studies=(NEFF_2009,),
    ),
    card(
        key="needs-05",
        heaviness=Heaviness.MIDDLE,
        begin=_(
            "Something happened, I felt something, and I would like something. May I tell you?"
        ),
        alone=_(
            "Write three lines. What happened: what a camera could have seen. What I felt: one word. What I would like: one thing."
        ),
        for_two=_(
            "One tells the three lines. The other says what they heard, before anything else."
        ),
        then=_("Is there another way to it that would be easier for you?"),
        why=_(
            "How a hard talk begins goes together with how it goes on. No trial of a soft beginning by itself is known to us."
        ),
        studies=(CARRERE_1999, OVERALL_2017),
    ),
    card(
        key="needs-06",
        heaviness=Heaviness.MIDDLE,
        begin=_("I would love to be noticed when…"),
        alone=_(
            "Write one time from this week: where you were, what happened, and what you would have liked instead."
        ),
        for_two=_("One names one time. The other asks: what would it have looked like?"),
        then=_("What is the smallest sign that would do?"),
        why=_(
            "Closeness rests on feeling understood, valued and cared for, and small signs are a part of it."
        ),
        studies=(REIS_2004,),
    ),
    card(
        key="needs-07",
        heaviness=Heaviness.MIDDLE,
        begin=_("If I have hurt you, please tell me. I would rather hear it than guess."),
        alone=_("Say it aloud. Then write what would help you listen without defending yourself."),
        for_two=_(
            "One says it. The other names one thing, small is fine. The first says only what they heard."
        ),
        then=_("What would put it right, a little?"),
        why=_(
            "Guessing what somebody thinks fails more often than we believe, also with people we know well. Asking works better."
        ),
        studies=(EYAL_2018, SAVITSKY_2011),
        cautions=(Caution.AS_ANSWER,),
    ),
    card(
        key="needs-08",
        heaviness=Heaviness.MIDDLE,
        begin=_("Something I hoped for and did not say is…"),
        alone=_("Write the hope. Then write it once more as a wish that may be answered with no."),
        for_two=_("One tells the hope. The other says whether they knew."),
        then=_("How would you like to say it next time?"),
        why=_(
            "People who are close think that they are understood more than they are. Said plainly, a wish has a chance."
        ),
        studies=(SAVITSKY_2011,),
    ),
    card(
        key="needs-09",
        heaviness=Heaviness.MIDDLE,
        begin=_("I find it hard to ask for…"),
        alone=_("Write it as one sentence that begins with: would you. Read it aloud twice."),
        for_two=_(
            "One asks for it, today or only as a try. The other may say yes, no, or something in between."
        ),
        then=_("What made it hard?"),
        why=_(
            "We judge our own asking more harshly than others do. And a need that is met well goes with more strength later."
        ),
        studies=(BRUK_2018, FEENEY_2007),
    ),
    card(
        key="needs-10",
        heaviness=Heaviness.MIDDLE,
        begin=_("Tell me about a day of yours that I know little of."),
        alone=_("Write three questions that you have not asked for a long time."),
        for_two=_(
            "One tells for three minutes. The other only asks on, and then says what they heard."
        ),
        then=_("What did you not know before?"),
        why=_(
            "Asking on is liked. Saying back what was heard is a part of courses that help couples; by itself it was hardly tested."
        ),
        studies=(HUANG_2017, DOSS_2020),
    ),
    card(
        key="needs-11",
        heaviness=Heaviness.DEEP,
        begin=_("Something has been on my mind for a while, and I would like to share it."),
        alone=_(
            "Write it in five lines: what it is, since when, what it does to you, your own part, one wish."
        ),
        for_two=_(
            "First agree on an hour, and on when it ends. Then one tells, and the other says what they heard."
        ),
        then=_("What is one small thing that we try until next week?"),
        why=_(
            "Plain words help most with what can change. People expect such talks to be worse than they are."
        ),
        studies=(OVERALL_2017, KARDAS_2022),
        cautions=(Caution.TIRED, Caution.IN_COMPANY),
    ),
    card(
        key="needs-12",
        heaviness=Heaviness.DEEP,
        begin=_(
            "Openness, something to rely on, respect, time, small rituals: which of them do you need most from us now?"
        ),
        alone=_("Put the five in an order for yourself. Write one example for the first."),
        for_two=_(
            "Each puts them in order alone. Then show both, and ask about the first one only."
        ),
        then=_("What would that look like on a plain Tuesday?"),
        why=_(
            "Being understood begins with knowing what is meant. The list is a start; your own word counts more."
        ),
        studies=(REIS_2004,),
        cautions=(Caution.TIRED,),
    ),
)
