"""Old hurts: what was there before this relationship, and still speaks."""

from functools import partial

from hearthside.core.conversations.card import Card, Caution, Heaviness, Theme
from hearthside.core.conversations.evidence.feeling import (
    BRUK_2018,
    BRUMBAUGH_2006,
    DOWNEY_1996,
    DRIGOTAS_1999,
    FRALEY_2002,
    HAZAN_1987,
    LIEBERMAN_2007,
    NEFF_2013,
    ROWE_2020,
    SIMPSON_2014,
)
from hearthside.core.words import gettext_noop as _

card = partial(Card, theme=Theme.PAST)

PAST = (
    card(
        key="past-01",
        heaviness=Heaviness.LIGHT,
        begin=_("What helped you, as a child, when you were upset?"),
        alone=_(
            "Write down one person, place or thing that gave you calm back then. Then write what does it today."
        ),
        for_two=_("One answers. The other only asks on: and what helps you today? Then switch."),
        then=_("Is there a small piece of that we could have here?"),
        why=_(
            "What calms one person leaves another cold. Knowing it, you can offer the right thing."
        ),
        studies=(SIMPSON_2014,),
    ),
    card(
        key="past-02",
        heaviness=Heaviness.LIGHT,
        begin=_("With whom did you feel at home when you were little?"),
        alone=_(
            "Call that person to mind for a minute: the voice, the kitchen, the hands. Write one line about it."
        ),
        for_two=_("Tell each other one picture, not the whole story."),
        then=_("What of that would you like to pass on?"),
        why=_(
            "Calling to mind somebody one felt safe with can lift how one feels, at least for a while."
        ),
        studies=(ROWE_2020,),
    ),
    card(
        key="past-03",
        heaviness=Heaviness.LIGHT,
        begin=_("Something good I learned in an earlier part of my life is…"),
        alone=_(
            "Not every past is a wound. Write one thing that went well, and what it taught you."
        ),
        for_two=_("Each tells one. The other says where they notice it today."),
        then=_("Where does it show between us?"),
        why=_(
            "What we bring along is no fate. Over the years it changes, and good things count too."
        ),
        studies=(FRALEY_2002,),
    ),
    card(
        key="past-04",
        heaviness=Heaviness.LIGHT,
        begin=_("If the younger me could see us now, what would they notice first?"),
        alone=_("Write what they would be glad about, and what they would want to know."),
        for_two=_("One thing each, the first that comes."),
        then=_("What would you tell them?"),
        why=_(
            "Looking back shows what has moved. The way we let people close is not carved in stone."
        ),
        studies=(FRALEY_2002,),
    ),
    card(
        key="past-05",
        heaviness=Heaviness.MIDDLE,
        begin=_("In my family, when somebody was angry, we…"),
        alone=_("Finish the sentence three times. Underline what you still do."),
        for_two=_("Each finishes it once. No comments on the families."),
        then=_("What would we like to do in our home?"),
        why=_(
            "What people learn of closeness early can show in love later, and it can be learned anew."
        ),
        studies=(HAZAN_1987, FRALEY_2002),
    ),
    card(
        key="past-06",
        heaviness=Heaviness.MIDDLE,
        begin=_("Something small that is harder for me than it looks is…"),
        alone=_(
            "A late answer, a changed plan, a tone of voice: choose one. Write what it touches in you, and since when."
        ),
        for_two=_("One tells one small thing. The other asks: what goes on in you then?"),
        then=_("What would be a kind sign in that moment?"),
        why=_(
            "Who was turned away before may read it into something unclear. Knowing that, two people can look twice."
        ),
        studies=(DOWNEY_1996,),
    ),
    card(
        key="past-07",
        heaviness=Heaviness.MIDDLE,
        begin=_("Sometimes I answer to something old, and not to you. I can tell by…"),
        alone=_("Write two signs, in your body or your words, that an old alarm is ringing."),
        for_two=_("Tell each other one sign. Choose a word that means: this is an old one."),
        then=_("When that word is said, what would be good?"),
        why=_(
            "We tend to expect of somebody new what we knew from before. A word for it can make room."
        ),
        studies=(BRUMBAUGH_2006,),
    ),
    card(
        key="past-08",
        heaviness=Heaviness.MIDDLE,
        begin=_("From an earlier relationship I still carry…"),
        alone=_(
            "Write in two lines what happened, and in one what you told yourself about it. Is it true here, too?"
        ),
        for_two=_("One tells only what is needed to understand. Nobody is compared."),
        then=_("What is different here?"),
        why=_(
            "Old expectations come along, most of all where two people seem alike. Said aloud, they can be checked."
        ),
        studies=(BRUMBAUGH_2006,),
        cautions=(Caution.FRESH,),
    ),
    card(
        key="past-09",
        heaviness=Heaviness.DEEP,
        begin=_("Words I once needed to hear, and did not, are…"),
        alone=_("Write the words. Then say them to yourself, as you would to a friend."),
        for_two=_(
            "One says the words. The other listens, and may say them too, if they are true for them."
        ),
        then=_("How is it to have said them?"),
        why=_(
            "People who are kinder to themselves were seen as more caring by the one they live with."
        ),
        studies=(NEFF_2013,),
        cautions=(Caution.TIRED,),
    ),
    card(
        key="past-10",
        heaviness=Heaviness.DEEP,
        begin=_("A time I was let down, and it stayed with me for long, was…"),
        alone=_(
            "Give it a quarter of an hour. Write what happened, what you felt and what you needed. Then stop, and do something kind."
        ),
        for_two=_("One tells as much as feels right. The other says only what they heard."),
        then=_("What is good to know for when it comes up again?"),
        why=_(
            "Putting a feeling into a word may take a little of its alarm away. Going over it for long is another matter."
        ),
        studies=(LIEBERMAN_2007,),
        cautions=(Caution.FRESH, Caution.ALONE_WITH_IT),
    ),
    card(
        key="past-11",
        heaviness=Heaviness.DEEP,
        begin=_("As a child I believed that to be loved, I had to…"),
        alone=_("Finish the sentence. Write whether you still do it, and what it costs you."),
        for_two=_("Each finishes it once. The other asks: do you do that with me, too?"),
        then=_("What would you like to put down?"),
        why=_("Being seen as who one wishes to be goes together with coming closer to it."),
        studies=(DRIGOTAS_1999,),
        cautions=(Caution.FRESH, Caution.TIRED),
    ),
    card(
        key="past-12",
        heaviness=Heaviness.DEEP,
        begin=_("Something I have not told you yet, and would like you to know, is…"),
        alone=_(
            "Write it for yourself first. Decide later how much of it is for telling, and whether now is the time."
        ),
        for_two=_("Whoever tells says first: I would like comfort, or I would like to be heard."),
        then=_("Is it enough for today, or would you like to go on?"),
        why=_(
            "People judged their own soft spots more harshly than others did. You still decide what to tell."
        ),
        studies=(BRUK_2018,),
        cautions=(Caution.TIRED, Caution.ALONE_WITH_IT),
    ),
)
