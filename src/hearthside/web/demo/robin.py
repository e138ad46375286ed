"""Robin, who bakes at night, and goes quiet when it gets loud."""

from hearthside.core.sources import Judgement, Source
from hearthside.core.words import gettext_noop as _

from .life import Everyday, Life, Scene, Tried

VOICES_RAISED = Everyday(
    name=_("voices raised"),
    rate=0.1,
    adds=2.0,
    touches=(Source.PAST_INJURY,),
    hard=(
        Scene(
            _("We got loud about the washing-up, of all things."),
            _("Now Noor has had enough of me."),
            _("To leave the room and not come back today."),
            "withdrawal",
            _("A pause with a time at which it ends."),
        ),
        Scene(
            _("Noor said my name in that tone."),
            _("I have done something and will not be told what."),
            _("To make myself small."),
            "none",
            _("To hear what it is about, in a normal voice."),
        ),
        Scene(
            _("It got loud in the car. We drove the rest in silence."),
            _("This is the beginning of the end."),
            _("To apologise for everything at once."),
            "reassurance_seeking",
            _("To hear that we are still us."),
        ),
        Scene(
            _("We both shouted over the telephone to the landlord, then at each other."),
            _("It is always going to be like at home."),
            _("To go down to the cellar and sort bottles."),
            "pause",
            _("Ten minutes and a glass of water."),
        ),
        Scene(
            _("Sharp words in front of friends."),
            _("Everybody saw what I am like."),
            _("To joke it away."),
            "open_talk",
            _("To talk about it alone, not there."),
            (Source.SELF_WORTH,),
        ),
    ),
    fine=(
        Scene(_("It got loud, and then it was over. I could stay in the room.")),
        Scene(_("Noor was cross about the door, not about me. I noticed the difference.")),
    ),
)

LEFT_OUT = Everyday(
    name=_("left out of a decision"),
    rate=0.1,
    adds=1.4,
    touches=(Source.UNMET_NEEDS,),
    hard=(
        Scene(
            _("Noor had already told her mother that we would come."),
            _("What I want is not asked for."),
            _("To say yes and mean no."),
            "withdrawal",
            _("To be asked first."),
        ),
        Scene(
            _("The sofa is bought. I saw it on the receipt."),
            _("I only live here."),
            _("To say that I never liked the flat."),
            "none",
            _("That my voice counts in small things too."),
        ),
        Scene(
            _("The others knew about the exhibition before I did."),
            _("I am outside."),
            _("To ask three times whether there is more."),
            "reassurance_seeking",
            _("To be told the big things by Noor herself."),
        ),
        Scene(
            _("A course on Saturdays, agreed and paid for."),
            _("So Saturdays are gone."),
            _("To sign up for something as well, out of spite."),
            "open_talk",
            _("To plan our week together, once a week."),
        ),
    ),
    fine=(
        Scene(_("Noor chose the colour of the hall alone. I like it, it turns out.")),
        Scene(_("Heard of the visit last. Shrugged, and meant the shrug.")),
    ),
)

ROBIN = Life(
    name=_("Robin"),
    seed=493,
    usual=2.6,
    everydays=(
        VOICES_RAISED,
        LEFT_OUT,
        Everyday(name=_("slept badly"), rate=0.28, adds=0.9, day_level=True),
        Everyday(
            name=_("work spilled over"),
            rate=0.08,
            day_level=True,
            goes_with="slept badly",
            rate_along=0.65,
        ),
        Everyday(
            name=_("compared us with others"),
            rate=0.06,
            goes_with="left out of a decision",
            rate_along=0.6,
            touches=(Source.SOCIAL_COMPARISON,),
        ),
        Everyday(name=_("Noor out with friends"), rate=0.16),
        Everyday(name=_("money talk"), rate=0.08),
        Everyday(name=_("cooked together"), rate=0.2, adds=-0.8, soothing=True),
        Everyday(name=_("a walk outside"), rate=0.18, adds=-0.8, soothing=True),
        Everyday(name=_("a birthday or a feast"), rate=0.005),
    ),
    notes=(
        _("Four hundred rolls and a quiet head."),
        _("We mended the bicycle together."),
        _("Noor showed me the bowls. I had no words and that was fine."),
        _("Slept in the afternoon, woke up in the dark."),
        _("Good talk on the balcony."),
        _("Nothing to report, and that is good."),
        _("A long day. I missed Noor and it did not hurt."),
        _("The cat brought a leaf as if it were a treasure."),
        _("Said what I wanted for dinner. A start."),
        _("Rain, soup, an old film."),
        _("My back hurts more than anything else today."),
    ),
    turning_point=_(
        "We have a pause now: either of us says the word, we go apart for twenty minutes, and we "
        "come back to the kitchen table. It worked today."
    ),
    began=_("The pause with the kitchen table"),
    tried=Tried(first="pause", second="open_talk", days_ago=25, n_occasions=20, helps=0.0),
    judgements={Source.PAST_INJURY: Judgement.FITS},
    own_words={Source.PAST_INJURY: _("Shouting meant that somebody would leave the flat.")},
    answers={"past_wounds": (40,), "communication": (18,)},
)
