"""Noor, who teaches pottery, and waits for answers."""

from hearthside.core.sources import Judgement, Source
from hearthside.core.words import gettext_noop as _

from .life import Everyday, Life, Scene, Tried

NO_ANSWER = Everyday(
    name=_("no answer for hours"),
    rate=0.13,
    adds=2.1,
    touches=(Source.ATTACHMENT_HISTORY,),
    hard=(
        Scene(
            _("Wrote at noon that the kiln had cracked. Nothing back by five."),
            _("If I mattered there would be two minutes for me."),
            _("To write again, and then again."),
            "reassurance_seeking",
            _("One word that it was read."),
        ),
        Scene(
            _("Robin's phone was off all afternoon."),
            _("Something is wrong and I am the last to know."),
            _("To call the bakery."),
            "reassurance_seeking",
            _("To know roughly when we speak again."),
        ),
        Scene(
            _("Sent a photo of the blue bowls. No answer, not even a heart."),
            _("I am too much."),
            _("To delete the photo."),
            "withdrawal",
            _("To be seen with what I make."),
            (Source.SELF_WORTH,),
        ),
        Scene(
            _("Asked about Sunday in the morning. It is dark now and still nothing."),
            _("The evening is already spoiled."),
            _("To answer coldly when the answer comes."),
            "withdrawal",
            _("A plain yes or no, or a not yet."),
        ),
        Scene(
            _("Three messages, all unread."),
            _("This is how it began with the last one."),
            _("To look at when Robin was online."),
            "pause",
            _("To remember that a shift is a shift."),
            (Source.PAST_INJURY,),
        ),
        Scene(
            _("Long quiet after I said that I was nervous about the exhibition."),
            _("I should not have said it."),
            _("To take it back with a joke."),
            "none",
            _("Somebody who says: of course you are."),
            (Source.SELF_WORTH,),
        ),
        Scene(
            _("No answer since breakfast. I told Robin tonight that it got to me."),
            _("I will sound needy."),
            _("To say nothing and be cold instead."),
            "open_talk",
            _("That it can be said without a quarrel."),
        ),
    ),
    fine=(
        Scene(_("No answer all afternoon, and I was fine. I glazed twelve cups.")),
        Scene(_("Quiet phone until evening. I noticed it and went for bread.")),
        Scene(_("Robin wrote back at nine. I had not been counting, for once.")),
    ),
)

PLANS_CHANGED = Everyday(
    name=_("plans changed"),
    rate=0.1,
    adds=1.5,
    touches=(Source.UNMET_NEEDS,),
    hard=(
        Scene(
            _("Robin took an extra shift on our evening."),
            _("I am what gets moved when something has to move."),
            _("To say: then never mind at all."),
            "withdrawal",
            _("To be asked before, not told after."),
        ),
        Scene(
            _("The weekend at the lake is put off, again."),
            _("It will never happen."),
            _("To cancel everything else as well."),
            "none",
            _("A new date with both our names on it."),
        ),
        Scene(
            _("We were going to eat together. Now it is ten and I ate alone."),
            _("I waited for nothing."),
            _("To go to bed before Robin comes home."),
            "pause",
            _("A message as soon as it gets later."),
        ),
        Scene(
            _("Robin's sister came along to what was meant for two."),
            _("I am not enough on my own."),
            _("To be quiet the whole evening."),
            "open_talk",
            _("An hour that is only ours."),
            (Source.SELF_WORTH,),
        ),
        Scene(
            _("The film was changed to another day while I stood at the door."),
            _("My evenings cost nothing, it seems."),
            _("To keep a list."),
            "reassurance_seeking",
            _("That somebody is sorry about it."),
        ),
    ),
    fine=(
        Scene(_("The walk was moved to Thursday. All right, I had a book.")),
        Scene(_("Dinner fell through and I did not mind. I called my aunt.")),
    ),
)

NOOR = Life(
    name=_("Noor"),
    seed=160,
    usual=3.7,
    everydays=(
        NO_ANSWER,
        PLANS_CHANGED,
        Everyday(name=_("slept badly"), rate=0.22, adds=0.9, day_level=True),
        Everyday(
            name=_("scrolled late"),
            rate=0.06,
            day_level=True,
            goes_with="slept badly",
            rate_along=0.7,
            touches=(Source.SOCIAL_COMPARISON,),
        ),
        Everyday(
            name=_("Robin on a late shift"),
            rate=0.08,
            goes_with="no answer for hours",
            rate_along=0.65,
        ),
        Everyday(name=_("time together"), rate=0.24, adds=-1.1, soothing=True),
        Everyday(name=_("choir evening"), rate=0.1, adds=-0.7, soothing=True),
        Everyday(name=_("saw old photos"), rate=0.1),
        Everyday(name=_("family on the phone"), rate=0.12),
        Everyday(name=_("argued"), rate=0.005, adds=1.5, touches=(Source.UNMET_NEEDS,)),
    ),
    notes=(
        _("An ordinary day. The studio smelled of rain."),
        _("We cooked lentils and laughed about the burnt pan."),
        _("Quiet. Robin fell asleep on the sofa with the cat."),
        _("Tired, but not about us."),
        _("The new class is loud and lovely."),
        _("Robin left a note on the fridge. I kept it."),
        _("Headache all day. Hard to tell what is what."),
        _("A good evening, nothing special."),
        _("I said no to something and the sky stayed up."),
        _("We talked about the summer. It felt like a real plan."),
        _("Sang until I was hoarse."),
        _("Did nothing at all today and was allowed to."),
    ),
    turning_point=_(
        "We agreed on something: if an answer takes longer than the afternoon, one of us sends a "
        "single word. It does not have to be a good word."
    ),
    began=_("A single word when an answer takes long"),
    tried=Tried(first=_("singing"), second="pause", days_ago=80, n_occasions=12, helps=1.6),
    judgements={
        Source.PAST_INJURY: Judgement.NOT_SURE,
        Source.ATTACHMENT_HISTORY: Judgement.FITS,
        Source.SOCIAL_COMPARISON: Judgement.DOES_NOT,
    },
    own_words={
        Source.ATTACHMENT_HISTORY: _(
            "At home nobody said when they would be back. I used to sit on the stairs and count "
            "the cars. I think I still count."
        ),
    },
    answers={
        "self_worth": (112, 97, 82, 67, 52, 37, 22, 3),
        "attachment": (60, 20),
        "cost": (45, 15),
        "showing": (30,),
    },
)
