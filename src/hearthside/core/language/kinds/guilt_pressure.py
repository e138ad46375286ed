"""Sacrifice or suffering, used to get something."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

GUILT_PRESSURE = Kind(
    definition=(
        "Uses love, sacrifice or suffering to make the partner give in, aloud or as martyrdom (I'll do it all myself, as usual)."
    ),
    source="Vangelisti, Daly and Rudnick (1991): making people feel guilty; Overall, Girme, Lemay and Hammond (2014): guilt induction",
    reason=_("This asks by way of guilt. Asking for the thing itself is kinder to both of you."),
    english=Rules(
        sure=(
            "if (you|u|ya) ([really|even|actually|truly|ever] )?(loved|luv|luvd|love|cared|care|gave a|had any (respect|love|heart)|appreciated|wanted me|respected) [^.!?]{0,40}{you}('d| would| wouldn't|wouldnt|d)",
            "if (you|u|ya) ([really|even|actually|truly|ever] )?(loved|luvd|cared about|cared) (me|us)",
            "i ('ve |have )?(sacrificed) (everything|my|so much|all)",
            "i (do|did|does|done|have done|'ve done) (everything|all the|it all|all of it) for (you|u|this|us|him|her)",
            "i'll (just |have to )?(do|carry|sort|manage) (it |everything |this |that )?all (myself|meself|on my own|alone|by myself)",
            "(don't|dont) (worry about|mind) me,? i'll (just|only|be)",
            "i'll (just |only |have to )?(sit|eat|stay|wait|spend \\w+) (here |at home |in |christmas |my birthday |dinner )?(alone|on my own|by myself|on my tod)",
            "(is this|this is|that's|is that) (how|the thanks|what) ([you|i|thanks] )?(repay|get for|thank|treat|the thanks)",
            "(you|u)('ll|ll| will) (be sorry|miss me|understand|see|wish|know) (it |this |that |me )?when (i'm|im|i am) (gone|dead|not here|no longer|deid)",
            "(i guess|clearly|obviously|i suppose|but) (i'm|im|i am|we're|my (feelings|health|birthday|mother)) (just |are |is )?not (that |as )?(important|worth|enough|a priority)",
            "(how can|how could) (you|u|ya) (do this|do that|say no|refuse|leave me|go out|enjoy|sleep|sit there) [^.!?]{0,40}(when|after|while|knowing)",
            "(i|we) (only|never|hardly) (ask|asked|ask you) (for |you for )?(one thing|anything|nothing|this|much|a little)",
            "(not that|as if) (you|u|anyone|anybody) (care|would care|notice|would notice|cares|asked|ask)",
            "(i can't|i cannot|i cant|i won't|don't know if i|dont know (if|what) i) (survive|live|go on|cope|breathe) without (you|u)",
        ),
        likely=(
            "(after|for) (all|everything|evrything) ([that] )?(i|i've|ive|i have) ... (done|did|gave|given|sacrificed|put up|gone through)",
            "i (gave|have given|'ve given|ve given|give) (up )?(everything|my (job|career|life|youth|best years|home|country|twenties|family|friends|body|whole|all)|{you} (everything|my (life|youth|best)))",
            "(the least|least) (you|u) (could|can) (do|have)",
            "(enjoy|have fun|have a (good|great|lovely|nice) (time|night))[^?!]{0,30}(while i|i'll (just|be|sit)|i'll (eat|stay)|ill (just|be|sit))",
            "if (you|u) (loved|cared|really|ever)",
            "after (all|everything|what)",
            "(it's only|it's just|only) my",
            "(i'll just|ill just|i'll only|i suppose i'll|guess i'll)",
            "(no no|no,? it's fine|no its fine|it's fine|its fine|don't worry|dont worry|i'll manage|as usual|never mind me)",
            "when (i'm|im|i am) (gone|dead|not here)",
            "(owe|the least|repay|sacrifice|sacrificed|ungrateful)",
        ),
        never=(
            "(don't|dont) (worry about|mind) me ... (i'm (fine|good|great|happy)|have)",
            "i'll ... (do it|cook|clean|sort|manage) (it |this |that )?(tomorrow|later|tonight|when)",
            "thank (you|u) for",
            "(haha|😂|lol|jk|lmao|joking)",
            "(said|say|says|saying)[^.!?]{0,20} after (all|everything)",
            "(by|on) (myself|my own) (today|at work|for the first time)",
        ),
        hits=(
            "if you loved me you'd come",
            "after everything i've done for you",
            "no no go, i'll just do it all myself as usual",
            "dont worry about me, i'll just sit here on my own",
            "i gave up my career for this family",
            "u owe me that much",
        ),
        misses=(
            "thank you for everything you've done",
            "i painted it all by myself today",
            "it hurt when you left without me",
        ),
    ),
    chinese=Rules(),
)
