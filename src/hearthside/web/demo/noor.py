"""Noor, who teaches pottery, and waits for answers."""

from hearthside.core.sources import Judgement, Source

from .life import Everyday, Life, Scene, Tried

NO_ANSWER = Everyday(
    name="no answer for hours",
    rate=0.13,
    adds=2.1,
    touches=(Source.ATTACHMENT_HISTORY,),
    hard=(
        Scene(
            "Wrote at noon that the kiln had cracked. Nothing back by five.",
            "If I mattered there would be two minutes for me.",
            "To write again, and then again.",
            "reassurance_seeking",
            "One word that it was read.",
        ),
        Scene(
            "Robin's phone was off all afternoon.",
            "Something is wrong and I am the last to know.",
            "To call the bakery.",
            "reassurance_seeking",
            "To know roughly when we speak again.",
        ),
        Scene(
            "Sent a photo of the blue bowls. No answer, not even a heart.",
            "I am too much.",
            "To delete the photo.",
            "withdrawal",
            "To be seen with what I make.",
            (Source.SELF_WORTH,),
        ),
        Scene(
            "Asked about Sunday in the morning. It is dark now and still nothing.",
            "The evening is already spoiled.",
            "To answer coldly when the answer comes.",
            "withdrawal",
            "A plain yes or no, or a not yet.",
        ),
        Scene(
            "Three messages, all unread.",
            "This is how it began with the last one.",
            "To look at when Robin was online.",
            "pause",
            "To remember that a shift is a shift.",
            (Source.PAST_INJURY,),
        ),
        Scene(
            "Long quiet after I said that I was nervous about the exhibition.",
            "I should not have said it.",
            "To take it back with a joke.",
            "none",
            "Somebody who says: of course you are.",
            (Source.SELF_WORTH,),
        ),
        Scene(
            "No answer since breakfast. I told Robin tonight that it got to me.",
            "I will sound needy.",
            "To say nothing and be cold instead.",
            "open_talk",
            "That it can be said without a quarrel.",
        ),
    ),
    fine=(
        Scene("No answer all afternoon, and I was fine. I glazed twelve cups."),
        Scene("Quiet phone until evening. I noticed it and went for bread."),
        Scene("Robin wrote back at nine. I had not been counting, for once."),
    ),
)

PLANS_CHANGED = Everyday(
    name="plans changed",
    rate=0.1,
    adds=1.5,
    touches=(Source.UNMET_NEEDS,),
    hard=(
        Scene(
            "Robin took an extra shift on our evening.",
            "I am what gets moved when something has to move.",
            "To say: then never mind at all.",
            "withdrawal",
            "To be asked before, not told after.",
        ),
        Scene(
            "The weekend at the lake is put off, again.",
            "It will never happen.",
            "To cancel everything else as well.",
            "none",
            "A new date with both our names on it.",
        ),
        Scene(
            "We were going to eat together. Now it is ten and I ate alone.",
            "I waited for nothing.",
            "To go to bed before Robin comes home.",
            "pause",
            "A message as soon as it gets later.",
        ),
        Scene(
            "Robin's sister came along to what was meant for two.",
            "I am not enough on my own.",
            "To be quiet the whole evening.",
            "open_talk",
            "An hour that is only ours.",
            (Source.SELF_WORTH,),
        ),
        Scene(
            "The film was changed to another day while I stood at the door.",
            "My evenings cost nothing, it seems.",
            "To keep a list.",
            "reassurance_seeking",
            "That somebody is sorry about it.",
        ),
    ),
    fine=(
        Scene("The walk was moved to Thursday. All right, I had a book."),
        Scene("Dinner fell through and I did not mind. I called my aunt."),
    ),
)

NOOR = Life(
    name="Noor",
    seed=160,
    usual=3.7,
    everydays=(
        NO_ANSWER,
        PLANS_CHANGED,
        Everyday(name="slept badly", rate=0.22, adds=0.9, day_level=True),
        Everyday(
            name="scrolled late",
            rate=0.06,
            day_level=True,
            goes_with="slept badly",
            rate_along=0.7,
            touches=(Source.SOCIAL_COMPARISON,),
        ),
        Everyday(
            name="Robin on a late shift",
            rate=0.08,
            goes_with="no answer for hours",
            rate_along=0.65,
        ),
        Everyday(name="time together", rate=0.24, adds=-1.1, soothing=True),
        Everyday(name="choir evening", rate=0.1, adds=-0.7, soothing=True),
        Everyday(name="saw old photos", rate=0.1),
        Everyday(name="family on the phone", rate=0.12),
        Everyday(name="argued", rate=0.005, adds=1.5, touches=(Source.UNMET_NEEDS,)),
    ),
    notes=(
        "An ordinary day. The studio smelled of rain.",
        "We cooked lentils and laughed about the burnt pan.",
        "Quiet. Robin fell asleep on the sofa with the cat.",
        "Tired, but not about us.",
        "The new class is loud and lovely.",
        "Robin left a note on the fridge. I kept it.",
        "Headache all day. Hard to tell what is what.",
        "A good evening, nothing special.",
        "I said no to something and the sky stayed up.",
        "We talked about the summer. It felt like a real plan.",
        "Sang until I was hoarse.",
        "Did nothing at all today and was allowed to.",
    ),
    turning_point=(
        "We agreed on something: if an answer takes longer than the afternoon, one of us sends a "
        "single word. It does not have to be a good word."
    ),
    began="A single word when an answer takes long",
    tried=Tried(first="singing", second="pause", days_ago=80, n_occasions=12, helps=1.6),
    judgements={
        Source.PAST_INJURY: Judgement.NOT_SURE,
        Source.ATTACHMENT_HISTORY: Judgement.FITS,
        Source.SOCIAL_COMPARISON: Judgement.DOES_NOT,
    },
    own_words={
        Source.ATTACHMENT_HISTORY: (
            "At home nobody said when they would be back. I used to sit on the stairs and count "
            "the cars. I think I still count."
        )
    },
    answers={
        "self_worth": (112, 97, 82, 67, 52, 37, 22, 3),
        "attachment": (60, 20),
        "cost": (45, 15),
        "showing": (30,),
    },
)
