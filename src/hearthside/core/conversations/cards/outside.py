"""Comparing, and pressure from outside: what comes in through the phone and the front door."""

from functools import partial

from hearthside.core.conversations.card import Card, Caution, Heaviness, Theme
from hearthside.core.conversations.evidence.feeling import SIMPSON_2014, STINSON_2011
from hearthside.core.conversations.evidence.talking import (
    FALCONIER_2015,
    GOLLWITZER_2006,
    GURSOY_2023,
    MARSHALL_2013,
    MCDANIEL_2016,
    NEFF_2009,
    VOGEL_2014,
)
from hearthside.core.words import gettext_noop as _

card = partial(Card, theme=Theme.OUTSIDE)

OUTSIDE = (
    card(
        key="outside-01",
        heaviness=Heaviness.LIGHT,
        begin=_("Something good about us that no picture shows is…"),
        alone=_("Write three things. None of them could be posted."),
        for_two=_("Take turns until each has named two."),
        then=_("Which of them would you like to keep just for us?"),
        why=_(
            "Pictures show little of a life, and looking at those who seem better off goes with thinking less of oneself."
        ),
        studies=(VOGEL_2014,),
    ),
    card(
        key="outside-02",
        heaviness=Heaviness.LIGHT,
        begin=_("Two people I like to be around are… What I like is…"),
        alone=_(
            "Write what you like about how they are with each other. Nobody has to be like them."
        ),
        for_two=_("Each names a pair: friends, grandparents, people in a film."),
        then=_("Is there a bit of that with us already?"),
        why=_(
            "In one experiment, seeing happy couples changed nothing on average. What one makes of it may."
        ),
        studies=(GURSOY_2023,),
    ),
    card(
        key="outside-03",
        heaviness=Heaviness.LIGHT,
        begin=_("An hour of the day that I would love without phones is…"),
        alone=_(
            "Write when your own phone is in the way most. Put it in another room for one evening."
        ),
        for_two=_("Each names an hour, or half of one. Try the smaller wish first."),
        then=_("What was different?"),
        why=_("The more a phone broke into time together, the less content people were."),
        studies=(MCDANIEL_2016,),
    ),
    card(
        key="outside-04",
        heaviness=Heaviness.LIGHT,
        begin=_("Something that weighs on me today, and is not about you, is…"),
        alone=_("Write it in one line. Then write one thing that can wait until tomorrow."),
        for_two=_("One tells for two minutes. The other only says: that sounds like a lot."),
        then=_("What would take a little of the weight off?"),
        why=_(
            "Couples who carry stress together are more content. Where there is much of it, small things weigh more."
        ),
        studies=(FALCONIER_2015, NEFF_2009),
    ),
    card(
        key="outside-05",
        heaviness=Heaviness.MIDDLE,
        begin=_("When I see other couples, I sometimes tell myself…"),
        alone=_(
            "Write three columns: what I saw, what I told myself, what I do not know about them."
        ),
        for_two=_("One tells one example. The other asks: what did you wish for, just then?"),
        then=_("Is that wish a wish for us, or for something else?"),
        why=_(
            "People who fear to be left compare themselves more. Under the comparing there is often a wish."
        ),
        studies=(GURSOY_2023,),
    ),
    card(
        key="outside-06",
        heaviness=Heaviness.MIDDLE,
        begin=_("When I look online for a sign, what I hope to find is…"),
        alone=_(
            "Write the hope. Then write how you felt a quarter of an hour after the last time."
        ),
        for_two=_(
            "One tells the hope. The other shows and proves nothing, and says what they heard."
        ),
        then=_("What could you turn to first, next time?"),
        why=_(
            "Looking a lot goes together with less trust and more jealousy. What comes first stays open."
        ),
        studies=(MARSHALL_2013,),
        cautions=(Caution.TIRED,),
    ),
    card(
        key="outside-07",
        heaviness=Heaviness.MIDDLE,
        begin=_("Messages on a usual day: what is easy for you, and what is not?"),
        alone=_("Write what an hour of silence says to you on a good day, and on a bad one."),
        for_two=_("Each says what is easy, and what is not. A late answer is no failure."),
        then=_("Which few words could stand for: I am busy, and I think of you?"),
        why=_(
            "A plan for when and how works better than a good intention, and what calms differs from person to person."
        ),
        studies=(GOLLWITZER_2006, SIMPSON_2014),
    ),
    card(
        key="outside-08",
        heaviness=Heaviness.MIDDLE,
        begin=_("I feel torn between us and what other people expect when…"),
        alone=_("Write whose voice it is, what it asks, and what you yourself would like."),
        for_two=_("One tells. The other takes nobody's side, and says what they heard."),
        then=_("What could we say to them, both of us?"),
        why=_("Couples who carry stress from outside together are more content."),
        studies=(FALCONIER_2015,),
    ),
    card(
        key="outside-09",
        heaviness=Heaviness.MIDDLE,
        begin=_("Money, work, time, health: which of them sits at our table most these days?"),
        alone=_("Choose one. Write what it takes from you, and what it takes from the two of you."),
        for_two=_("Each names one. Speak about it as about a guest, not about each other."),
        then=_("Where could we ask for help with it?"),
        why=_(
            "When there is much stress from outside, small things between two people weigh more."
        ),
        studies=(NEFF_2009, FALCONIER_2015),
    ),
    card(
        key="outside-10",
        heaviness=Heaviness.DEEP,
        begin=_("There is somebody I compare myself with, and it hurts."),
        alone=_(
            "Write what that person stands for. Then write what you would like for yourself, whoever else has it."
        ),
        for_two=_(
            "One tells what it touches in them. The other explains and proves nothing, and says what they heard."
        ),
        then=_("What would do you good that has nothing to do with that person?"),
        why=_(
            "Comparing upwards goes with thinking less of oneself. It says little about either of you."
        ),
        studies=(VOGEL_2014, GURSOY_2023),
        cautions=(Caution.TIRED, Caution.AS_ANSWER),
    ),
    card(
        key="outside-11",
        heaviness=Heaviness.DEEP,
        begin=_("By now I thought that we would be…"),
        alone=_("Write the picture you had. Write what is sad about it, and what came instead."),
        for_two=_("Each tells one picture. It may be sad, and nothing has to be solved."),
        then=_("Which part of the picture still matters to you?"),
        why=_(
            "Writing about what matters to oneself left people more secure. That is another thing than where others are by now."
        ),
        studies=(STINSON_2011,),
        cautions=(Caution.TIRED, Caution.ALONE_WITH_IT),
    ),
    card(
        key="outside-12",
        heaviness=Heaviness.DEEP,
        begin=_("Something that others say about us, or about who we are, gets to me:"),
        alone=_("Write the words, and whose they are. Then write what is true for you."),
        for_two=_(
            "One tells. The other first asks: would you like me to be angry with you, or calm?"
        ),
        then=_("Who is on our side?"),
        why=_(
            "Couples who carry together what comes from outside are more content. What comes first stays open."
        ),
        studies=(FALCONIER_2015,),
        cautions=(Caution.FRESH, Caution.IN_COMPANY),
    ),
)
