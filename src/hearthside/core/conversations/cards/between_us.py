"""Feeling safe with each other: signs, agreements, what sets one off, the pause and the way back."""

from functools import partial

from hearthside.core.conversations.card import Card, Caution, Heaviness, Theme
from hearthside.core.conversations.evidence.feeling import (
    ARRIAGA_2018,
    GARCIA_2019,
    SIMPSON_2014,
)
from hearthside.core.conversations.evidence.talking import (
    FINKEL_2013,
    GOLLWITZER_2006,
    GORDON_2012,
    LEWICKI_2016,
    MCCURRY_2024,
    OVERALL_2017,
    ROSEN_2003,
    WEBB_2012,
)
from hearthside.core.words import gettext_noop as _

card = partial(Card, theme=Theme.BETWEEN_US)

BETWEEN_US = (
    card(
        key="us-01",
        heaviness=Heaviness.LIGHT,
        begin=_("A small sign that tells me all is well between us is…"),
        alone=_("Write three small signs. Mark those that were there this week."),
        for_two=_("Each names one. The other says whether they knew."),
        then=_("Which one is easy to give on a busy day?"),
        why=_(
            "Feeling safe in the moment may be fed by small things, and what calms differs from person to person."
        ),
        studies=(ARRIAGA_2018, SIMPSON_2014),
    ),
    card(
        key="us-02",
        heaviness=Heaviness.LIGHT,
        begin=_("Something that already works well between us is…"),
        alone=_("Write one thing, and what each of you does for it."),
        for_two=_("Each names one, with the part that the other has in it."),
        then=_("How do we keep it?"),
        why=_("People who feel valued value the other more, and take more care of what they have."),
        studies=(GORDON_2012,),
    ),
    card(
        key="us-03",
        heaviness=Heaviness.LIGHT,
        begin=_("Which hour of the week could be ours?"),
        alone=_(
            "Look at your week. Write one hour that you would like to keep free, and what it is for."
        ),
        for_two=_("Each names one hour. Half of it is fine, too."),
        then=_("What do we do when it falls through?"),
        why=_(
            "Couples who name a ritual of their own are more content. What comes first is not known."
        ),
        studies=(GARCIA_2019,),
    ),
    card(
        key="us-04",
        heaviness=Heaviness.LIGHT,
        begin=_("When one of us comes home worn out, let us…"),
        alone=_("Write what you need in the first ten minutes, and how the other could know."),
        for_two=_("Finish the sentence together, so that it fits both."),
        then=_("When do we look at whether it works?"),
        why=_("Saying beforehand when and how makes it happen more often."),
        studies=(GOLLWITZER_2006,),
    ),
    card(
        key="us-05",
        heaviness=Heaviness.MIDDLE,
        begin=_("Let us agree on what we do when one of us is upset."),
        alone=_(
            "Write the sign you would give, how long you would need, what you would do, and how you would come back."
        ),
        for_two=_(
            "Agree on four things: the sign, how long, when you are back, and who says the first sentence."
        ),
        then=_("Shall we try it once while all is calm?"),
        why=_(
            "A pause that both agreed on has a way back. That it helps is known from practice, and from a game with short breaks."
        ),
        studies=(ROSEN_2003, MCCURRY_2024),
    ),
    card(
        key="us-06",
        heaviness=Heaviness.MIDDLE,
        begin=_("If this sets me off again, I will… and it would help me if you…"),
        alone=_(
            "Choose one thing that sets you off. Write your own part first: if this happens, I do that."
        ),
        for_two=_(
            "One tells their plan and one wish. The other says what they can give, and what not."
        ),
        then=_("Which words would you like to hear?"),
        why=_(
            "A plan of the form “if this, then that” helps with strong feelings more than a good intention."
        ),
        studies=(WEBB_2012,),
    ),
    card(
        key="us-07",
        heaviness=Heaviness.MIDDLE,
        begin=_("What makes it easier for you to say no to me?"),
        alone=_("Write the last time you said yes and meant no. What would have helped you?"),
        for_two=_("Each answers. The other says thank you, and nothing else."),
        then=_("How can I show you that a no is all right?"),
        why=_(
            "A yes counts for something where a no is possible. Plain words and warm ones belong together."
        ),
        studies=(OVERALL_2017,),
    ),
    card(
        key="us-08",
        heaviness=Heaviness.MIDDLE,
        begin=_("One of our agreements is hard for me. It is…"),
        alone=_(
            "Write what it costs you, and what would make it easier. Only then write whether it should stay."
        ),
        for_two=_("One tells what it costs. The other says what it gives them."),
        then=_("Do we keep it, change it, or let it go?"),
        why=_(
            "Saying plainly what does not fit helps where it can be changed. An agreement may end without a fault."
        ),
        studies=(OVERALL_2017,),
        cautions=(Caution.AS_ANSWER,),
    ),
    card(
        key="us-09",
        heaviness=Heaviness.MIDDLE,
        begin=_("How would a friend of both of us tell our last quarrel?"),
        alone=_("Write it as that friend, kind to both. What did each of them need?"),
        for_two=_("Each tells it as the friend. No other view tonight."),
        then=_("What can we learn from that friend?"),
        why=_("Three times seven minutes a year of this kept couples from growing less content."),
        studies=(FINKEL_2013,),
        cautions=(Caution.AS_ANSWER,),
    ),
    card(
        key="us-10",
        heaviness=Heaviness.DEEP,
        begin=_("After a quarrel, I can let it rest when…"),
        alone=_("Write what helps you, and how long it usually takes. Both are as they are."),
        for_two=_(
            "Each says what helps and how long. Look for a sign that says: I am still cross, and I am still here."
        ),
        then=_("What was a good way back, one time?"),
        why=_(
            "Coming back is the step that makes a pause a pause. How people do it best is little studied."
        ),
        studies=(ROSEN_2003,),
        cautions=(Caution.AS_ANSWER,),
    ),
    card(
        key="us-11",
        heaviness=Heaviness.DEEP,
        begin=_("A promise was broken between us. What I would need to trust in it again is…"),
        alone=_(
            "Write what happened in two lines, and what you need in three. If you broke it, write your part without a but."
        ),
        for_two=_(
            "Whoever broke it says their part first. Then the other says one thing they need."
        ),
        then=_("When do we look at it again?"),
        why=_(
            "In made-up cases, owning one's part and offering to repair counted most. A real breach may need somebody from outside."
        ),
        studies=(LEWICKI_2016,),
        cautions=(Caution.FRESH, Caution.ALONE_WITH_IT),
    ),
    card(
        key="us-12",
        heaviness=Heaviness.DEEP,
        begin=_("When we quarrel, a line that I do not want to cross myself is…"),
        alone=_("Write your own line, and what you will do when you come near it."),
        for_two=_("Each speaks of their own line, not of the other's."),
        then=_("How may I remind you of it kindly?"),
        why=_(
            "A plan of the form “if this, then that” helps more than a good intention, with strong feelings too."
        ),
        studies=(WEBB_2012,),
        cautions=(Caution.TIRED, Caution.AS_ANSWER),
    ),
)
