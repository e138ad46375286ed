"""Worth: being enough, without having to be told so every day."""

from functools import partial

from hearthside.core.conversations.card import Card, Caution, Heaviness, Theme
from hearthside.core.conversations.evidence.feeling import (
    BRUK_2018,
    CHEUNG_2015,
    DRIGOTAS_1999,
    FEENEY_2007,
    GABLE_2004,
    KNEE_2008,
    LEMAY_2011,
    MARIGOLD_2007,
    MURRAY_2000,
    NEFF_2013,
    STINSON_2011,
    WOOD_2009,
)
from hearthside.core.words import gettext_noop as _

card = partial(Card, theme=Theme.WORTH)

WORTH = (
    card(
        key="worth-01",
        heaviness=Heaviness.LIGHT,
        begin=_("Something from this week that I am quietly proud of is…"),
        alone=_("Write it down, however small, and what it took."),
        for_two=_(
            "Each tells one thing. The other asks two questions about it, with real interest."
        ),
        then=_("What was the best part of it for you?"),
        why=_("Where good news meets a warm and lively answer, couples are more content."),
        studies=(GABLE_2004,),
    ),
    card(
        key="worth-02",
        heaviness=Heaviness.LIGHT,
        begin=_("Something I like about you, with an example, is…"),
        alone=_(
            "Write something kind that was said to you, with the day, and what it says about you."
        ),
        for_two=_("One says it. The other says thank you, and what it means to them. Then switch."),
        then=_("Which of the words would you like to keep?"),
        why=_(
            "Not the praise but what it means seems to stay. People who doubt themselves felt it for two weeks."
        ),
        studies=(MARIGOLD_2007,),
    ),
    card(
        key="worth-03",
        heaviness=Heaviness.LIGHT,
        begin=_("Something that matters to me, whatever others think, is…"),
        alone=_(
            "Choose one thing. Write for a quarter of an hour why it matters, and when you lived it."
        ),
        for_two=_("Each names one, and one time they lived it."),
        then=_("Where does it show in our days?"),
        why=_(
            "After writing once about what matters to them, people felt more secure for up to two months."
        ),
        studies=(STINSON_2011,),
    ),
    card(
        key="worth-04",
        heaviness=Heaviness.LIGHT,
        begin=_("Something I can do well, and seldom show, is…"),
        alone=_("Write three things that come easily to you. Ask yourself who gets to see them."),
        for_two=_("Each names one. The other asks to be shown it, one day soon."),
        then=_("How is it when somebody watches you do it?"),
        why=_("Being seen in what one would like to be goes together with becoming it."),
        studies=(DRIGOTAS_1999,),
    ),
    card(
        key="worth-05",
        heaviness=Heaviness.MIDDLE,
        begin=_("A kind word slips off me when…"),
        alone=_(
            "Write the last kind word you brushed aside. Then finish: if it were true, it would mean…"
        ),
        for_two=_(
            "One finishes the sentence. The other does not argue, and asks: what could make it easier to take?"
        ),
        then=_("In which form does a kind word reach you best?"),
        why=_(
            "People who doubt themselves tend to see themselves through darker eyes than their partner does."
        ),
        studies=(MURRAY_2000, MARIGOLD_2007),
    ),
    card(
        key="worth-06",
        heaviness=Heaviness.MIDDLE,
        begin=_("When I feel small, I tend to…"),
        alone=_(
            "Ask, hide, please, go on the attack: write what you do, without a grade. What would a friend say to you then?"
        ),
        for_two=_("Each finishes the sentence. The other says: thank you, now I know."),
        then=_("How could I notice that you feel small?"),
        why=_(
            "People who are kinder to themselves are seen as more caring. What comes first stays open."
        ),
        studies=(NEFF_2013,),
    ),
    card(
        key="worth-07",
        heaviness=Heaviness.MIDDLE,
        begin=_("On a day when I do not like myself much, it would help me if…"),
        alone=_(
            "Write one thing you can give yourself on such a day, and one that you could ask for."
        ),
        for_two=_(
            "One names one thing. The other says honestly whether it is easy or hard for them."
        ),
        then=_("What would be a smaller piece of it?"),
        why=_("Help that is taken as welcome goes together with more strength of one's own later."),
        studies=(FEENEY_2007,),
    ),
    card(
        key="worth-08",
        heaviness=Heaviness.MIDDLE,
        begin=_("What would you like to be seen for?"),
        alone=_("Write three words. Write beside each who has seen it in you."),
        for_two=_(
            "One tells. The other says where they have seen it, or that they will look for it."
        ),
        then=_("Who else sees it?"),
        why=_("When somebody is seen as who they wish to be, both tend to be more content."),
        studies=(DRIGOTAS_1999,),
    ),
    card(
        key="worth-09",
        heaviness=Heaviness.MIDDLE,
        begin=_("Besides us, what I am good for shows when…"),
        alone=_(
            "Write three places or people where you count for something. When were you last there?"
        ),
        for_two=_("Each names one. The other asks how to make room for it."),
        then=_("What would you like more of this month?"),
        why=_(
            "When worth hangs on one thread, each day pulls at it. Having several people for several feelings goes together with being better off."
        ),
        studies=(KNEE_2008, CHEUNG_2015),
    ),
    card(
        key="worth-10",
        heaviness=Heaviness.DEEP,
        begin=_("Sometimes I think that I am not good enough for you."),
        alone=_("Write the thought. Then write what you would say to a friend who thinks it."),
        for_two=_(
            "One says it as a thought. The other says once and honestly how they see it, without more praise than they mean."
        ),
        then=_("What could you do yourself when the thought comes back?"),
        why=_(
            "People who doubt themselves underrate how they are seen. Partners who grew careful with their words were less content."
        ),
        studies=(MURRAY_2000, LEMAY_2011),
        cautions=(Caution.TIRED, Caution.ALONE_WITH_IT),
    ),
    card(
        key="worth-11",
        heaviness=Heaviness.DEEP,
        begin=_("Something about me that I tend to hide is…"),
        alone=_("Write it. Then write what you would think of a friend who had it."),
        for_two=_(
            "As much as feels right, and not more. The other says thank you for telling, and asks nothing tonight."
        ),
        then=_("How is it now that it is said?"),
        why=_(
            "What looks like weakness from inside can look like courage from outside. Most of that was imagined, so go slowly."
        ),
        studies=(BRUK_2018,),
        cautions=(Caution.TIRED, Caution.IN_COMPANY, Caution.ALONE_WITH_IT),
    ),
    card(
        key="worth-12",
        heaviness=Heaviness.DEEP,
        begin=_("How would I know that I am enough?"),
        alone=_(
            "Write who would have to say what, and how long it would last. Then write one thing that is enough today."
        ),
        for_two=_("Each answers for themselves. Nobody comforts, both listen."),
        then=_("What can each of us do for that on our own?"),
        why=_(
            "A slogan that one does not believe can make it worse. Writing about what one values left people more secure."
        ),
        studies=(WOOD_2009, STINSON_2011),
        cautions=(Caution.TIRED,),
    ),
)
