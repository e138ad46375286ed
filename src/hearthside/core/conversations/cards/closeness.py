"""Closeness and distance: how near feels good, and what happens when it is too far or too much."""

from functools import partial

from hearthside.core.conversations.card import Card, Caution, Heaviness, Theme
from hearthside.core.conversations.evidence.feeling import (
    ARON_2000,
    ARRIAGA_2018,
    COAN_2006,
    EVRAIRE_2022,
    FEENEY_2007,
    GARCIA_2019,
    LAURENCEAU_1998,
    LEMAY_2011,
    MARIGOLD_2007,
    SIMPSON_2014,
    STARR_2008,
)
from hearthside.core.conversations.evidence.talking import (
    GOLLWITZER_2006,
    SAVITSKY_2011,
    SCHRODT_2014,
)
from hearthside.core.words import gettext_noop as _

card = partial(Card, theme=Theme.CLOSENESS)

CLOSENESS = (
    card(
        key="near-01",
        heaviness=Heaviness.LIGHT,
        begin=_("This week I felt close to you when…"),
        alone=_(
            "Write one moment with one detail: where you were, what you saw, how long it lasted."
        ),
        for_two=_("One moment each. The other says what they remember of it."),
        then=_("What made it easy?"),
        why=_(
            "Telling a feeling goes together with closeness, most of all where the answer feels understanding."
        ),
        studies=(LAURENCEAU_1998,),
    ),
    card(
        key="near-02",
        heaviness=Heaviness.LIGHT,
        begin=_("How do you like to be greeted when we see each other again?"),
        alone=_("Write what a good hello and a good goodbye are for you."),
        for_two=_("Each shows or tells theirs. Choose one to try for a week."),
        then=_("How did it feel after a few days?"),
        why=_(
            "Couples who have a small ritual of their own are more content. What comes first is not known."
        ),
        studies=(GARCIA_2019,),
    ),
    card(
        key="near-03",
        heaviness=Heaviness.LIGHT,
        begin=_("Something new I would like to do with you is…"),
        alone=_("Write three things that cost little and take less than an hour."),
        for_two=_("Each names two. Choose one, and say on which day."),
        then=_("What did you see of me there that you had not seen before?"),
        why=_(
            "After something new and lively done together, couples felt better about each other right after."
        ),
        studies=(ARON_2000,),
    ),
    card(
        key="near-04",
        heaviness=Heaviness.LIGHT,
        begin=_("When we are apart, it does me good to…"),
        alone=_("Write two things you can do yourself, and one that the other could do."),
        for_two=_("Each names one of each kind."),
        then=_("Which one is easy to keep?"),
        why=_(
            "Saying when and how one will do a thing makes it happen more often than meaning well."
        ),
        studies=(GOLLWITZER_2006,),
    ),
    card(
        key="near-05",
        heaviness=Heaviness.MIDDLE,
        begin=_("I would like to hear today that I matter to you."),
        alone=_("Say it aloud once. Then write which sign of it there was this week."),
        for_two=_(
            "One says it. The other answers once, with one true thing. The first says what it means to them."
        ),
        then=_("What do you take from it into the evening?"),
        why=_(
            "Saying what a kind word means helped people who doubt themselves. Asking again and again goes together with less trust."
        ),
        studies=(MARIGOLD_2007, EVRAIRE_2022),
    ),
    card(
        key="near-06",
        heaviness=Heaviness.MIDDLE,
        begin=_("I need some room for myself now, and I am coming back."),
        alone=_("Write how long, what for, and how the other will know that you are back."),
        for_two=_(
            "One says how long and what for. The other says what would make the waiting easier."
        ),
        then=_("When are we together again?"),
        why=_(
            "Where one presses and the other withdraws, both are less content. A time to return may ease both."
        ),
        studies=(SCHRODT_2014,),
    ),
    card(
        key="near-07",
        heaviness=Heaviness.MIDDLE,
        begin=_("How much closeness is good for you in a usual week?"),
        alone=_(
            "Draw a line from far to near. Mark where you are, and where you would like to be."
        ),
        for_two=_("Each marks it first, then both show it. No mark is the right one."),
        then=_("What would be one small step towards your mark?"),
        why=_(
            "What feels safe differs from person to person. Two marks are a start, not a verdict."
        ),
        studies=(SIMPSON_2014,),
    ),
    card(
        key="near-08",
        heaviness=Heaviness.MIDDLE,
        begin=_("When I go quiet, this is what happens in me:"),
        alone=_(
            "Write what you feel in your body, what you think, and what you would like the other to know."
        ),
        for_two=_("One tells. The other asks: what would help you find words again?"),
        then=_("Which sign could you give that you are still here?"),
        why=_(
            "Even people who live together read each other less well than they think. A quiet face is hard to read."
        ),
        studies=(SAVITSKY_2011,),
    ),
    card(
        key="near-09",
        heaviness=Heaviness.MIDDLE,
        begin=_("When I ask you often whether all is well, the need under it is…"),
        alone=_("Write the question you ask most. Under it write the need, in one word."),
        for_two=_(
            "One names the need. The other says once how it is for them, and both let it stand for today."
        ),
        then=_("What could you turn to first, next time?"),
        why=_(
            "Asking often goes together with low mood, and with partners who grow careful and less content. The need under it is real."
        ),
        studies=(STARR_2008, LEMAY_2011),
    ),
    card(
        key="near-10",
        heaviness=Heaviness.DEEP,
        begin=_("Sometimes I am afraid that you may not want me anymore."),
        alone=_(
            "Write the fear. Beside it write what a camera could have seen. They are two things."
        ),
        for_two=_(
            "One says it as a fear, not as a fact. The other says what they heard, and then how it is for them."
        ),
        then=_("What would you like to remember when it comes back?"),
        why=_(
            "A fear shown in a calm hour and met kindly may feed trust. That is a way to see it, and only partly tested."
        ),
        studies=(ARRIAGA_2018,),
        cautions=(Caution.TIRED, Caution.ALONE_WITH_IT),
    ),
    card(
        key="near-11",
        heaviness=Heaviness.DEEP,
        begin=_("What is it like for you when I come very close?"),
        alone=_(
            "Write how it is for you when somebody comes very close: where it is warm, and where it tightens."
        ),
        for_two=_("Both answers are right. Nothing has to change tonight."),
        then=_("At which point would you like me to stop and ask?"),
        why=_("Where a need is taken well, people stood more firmly on their own feet later on."),
        studies=(FEENEY_2007,),
        cautions=(Caution.TIRED, Caution.IN_COMPANY),
    ),
    card(
        key="near-12",
        heaviness=Heaviness.DEEP,
        begin=_("When I picture us apart, what hurts most is…"),
        alone=_("Write it in three lines. Then write who and what would still be there."),
        for_two=_("One tells the picture. The other gives no advice, and may offer a hand."),
        then=_("What helps you come back to the room we are in?"),
        why=_(
            "A partner's hand eased an alarm in the body. It was a small study, and a hand is only good if it is wanted."
        ),
        studies=(COAN_2006,),
        cautions=(Caution.FRESH, Caution.ALONE_WITH_IT),
    ),
)
