"""Robin, who bakes at night, and goes quiet when it gets loud."""

from hearthside.core.sources import Judgement, Source

from .life import Everyday, Life, Scene, Tried

VOICES_RAISED = Everyday(
    name="voices raised",
    rate=0.1,
    adds=2.0,
    touches=(Source.PAST_INJURY,),
    hard=(
        Scene(
            "We got loud about the washing-up, of all things.",
            "Now Noor has had enough of me.",
            "To leave the room and not come back today.",
            "withdrawal",
            "A pause with a time at which it ends.",
        ),
        Scene(
            "Noor said my name in that tone.",
            "I have done something and will not be told what.",
            "To make myself small.",
            "none",
            "To hear what it is about, in a normal voice.",
        ),
        Scene(
            "It got loud in the car. We drove the rest in silence.",
            "This is the beginning of the end.",
            "To apologise for everything at once.",
            "reassurance_seeking",
            "To hear that we are still us.",
        ),
        Scene(
            "We both shouted over the telephone to the landlord, then at each other.",
            "It is always going to be like at home.",
            "To go down to the cellar and sort bottles.",
            "pause",
            "Ten minutes and a glass of water.",
        ),
        Scene(
            "Sharp words in front of friends.",
            "Everybody saw what I am like.",
            "To joke it away.",
            "open_talk",
            "To talk about it alone, not there.",
            (Source.SELF_WORTH,),
        ),
    ),
    fine=(
        Scene("It got loud, and then it was over. I could stay in the room."),
        Scene("Noor was cross about the door, not about me. I noticed the difference."),
    ),
)

LEFT_OUT = Everyday(
    name="left out of a decision",
    rate=0.1,
    adds=1.4,
    touches=(Source.UNMET_NEEDS,),
    hard=(
        Scene(
            "Noor had already told her mother that we would come.",
            "What I want is not asked for.",
            "To say yes and mean no.",
            "withdrawal",
            "To be asked first.",
        ),
        Scene(
            "The sofa is bought. I saw it on the receipt.",
            "I only live here.",
            "To say that I never liked the flat.",
            "none",
            "That my voice counts in small things too.",
        ),
        Scene(
            "The others knew about the exhibition before I did.",
            "I am outside.",
            "To ask three times whether there is more.",
            "reassurance_seeking",
            "To be told the big things by Noor herself.",
        ),
        Scene(
            "A course on Saturdays, agreed and paid for.",
            "So Saturdays are gone.",
            "To sign up for something as well, out of spite.",
            "open_talk",
            "To plan our week together, once a week.",
        ),
    ),
    fine=(
        Scene("Noor chose the colour of the hall alone. I like it, it turns out."),
        Scene("Heard of the visit last. Shrugged, and meant the shrug."),
    ),
)

ROBIN = Life(
    name="Robin",
    seed=493,
    usual=2.6,
    everydays=(
        VOICES_RAISED,
        LEFT_OUT,
        Everyday(name="slept badly", rate=0.28, adds=0.9, day_level=True),
        Everyday(
            name="work spilled over",
            rate=0.08,
            day_level=True,
            goes_with="slept badly",
            rate_along=0.65,
        ),
        Everyday(
            name="compared us with others",
            rate=0.06,
            goes_with="left out of a decision",
            rate_along=0.6,
            touches=(Source.SOCIAL_COMPARISON,),
        ),
        Everyday(name="Noor out with friends", rate=0.16),
        Everyday(name="money talk", rate=0.08),
        Everyday(name="cooked together", rate=0.2, adds=-0.8, soothing=True),
        Everyday(name="a walk outside", rate=0.18, adds=-0.8, soothing=True),
        Everyday(name="a birthday or a feast", rate=0.005),
    ),
    notes=(
        "Four hundred rolls and a quiet head.",
        "We mended the bicycle together.",
        "Noor showed me the bowls. I had no words and that was fine.",
        "Slept in the afternoon, woke up in the dark.",
        "Good talk on the balcony.",
        "Nothing to report, and that is good.",
        "A long day. I missed Noor and it did not hurt.",
        "The cat brought a leaf as if it were a treasure.",
        "Said what I wanted for dinner. A start.",
        "Rain, soup, an old film.",
        "My back hurts more than anything else today.",
    ),
    turning_point=(
        "We have a pause now: either of us says the word, we go apart for twenty minutes, and we "
        "come back to the kitchen table. It worked today."
    ),
    began="The pause with the kitchen table",
    tried=Tried(first="pause", second="open_talk", days_ago=25, n_occasions=20, helps=0.0),
    judgements={Source.PAST_INJURY: Judgement.FITS},
    own_words={Source.PAST_INJURY: "Shouting meant that somebody would leave the flat."},
    answers={"past_wounds": (40,), "communication": (18,)},
)
