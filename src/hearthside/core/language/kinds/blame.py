"""The partner as the cause of my feeling, or of the whole trouble."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

BLAME = Kind(
    definition=(
        "Makes the partner the cause of the sender's feeling or of the whole trouble. In Nonviolent Communication "
        "what somebody does may stir a feeling and never causes it; in the cognitive lists it is blaming."
    ),
    source="Rosenberg (1999): feelings and their causes; Burns (1980): blame",
    reason=_(
        "This gives the other person the whole of it. What happened, and what it stirred in you, is easier to answer."
    ),
    english=Rules(
        sure=(
            "{you} ([always|just|really] )?(make|makes|made|makin|making|mek) me ... (sick|sad|angry|mad|miserable|crazy|insane|cry|hate|anxious|depressed|unhappy|insecure|jealous|lonely|guilty|nervous|ill|doubt|small|worthless|stupid|ugly|bad|awful|terrible|horrible|like shit|like this|this way|do (this|it|that)|lie|shout|drink)",
            "{he} (always )?(makes|made) me feel ... (stupid|small|worthless|guilty|bad|awful|like (shit|nothing|crap)|ugly|insecure|crazy|invisible|inadequate)",
            "(it's|its|it is|this is|that's|thats|that is|is|was|are|be) ([not|all|just|entirely|only|completely] )?{your} [own ] ?fault",
            "all {your} fault",
            "{you_have} (ruined|wrecked|destroyed|broken|crushed|killed|poisoned|spoil(t|ed)) (my|our|everything|me|the (whole|entire)|us|it all|every)",
            "{you} did this to (me|us|our)",
            "(and|its|it's|all) {because} of you",
            "thanks to you",
            "{you_re} the (reason|cause|one who (did|ruined|started|caused|broke))",
            "(you've|youve|you have|u|you) (got )?(only|no one but|nobody but) {your}self to blame",
            "i blame you",
            "who's to blame|whos the one to blame",
        ),
        likely=(
            "{you} (ruined|wrecked|destroyed|broke|killed|poisoned|spoil(t|ed)|ruin|wreck|destroy|spoil) (my|our|everything|me|us|every|the whole|christmas)",
            "(drove|drive|driven|drives|driving|drivin) me (to (drink|it|this|tears)|mad|crazy|insane|away|into|round the bend|up the wall)",
            "(lonely|sad|anxious|depressed|ill|sick|miserable|crying|awake|drinking|like this|this way|unhappy|broke|stressed|fighting) {because} (of )?you",
            "if (it )?(wasn't|wasnt|weren't|werent|was not|were not|wouldve|hadnt) (been )?for you",
            "{because} of (you|u|him|her|{your})",
            "{because} {you} (never|always|didn't|don't|won't|wouldn't|couldn't|had to|keep|wanted)",
            "({your}|his|her) (fault|doing|mess)",
            "{you_or_he} (make|made|makes|making) me",
            "(that's|thats|this is|it's|its) (on|down to) (you|u)",
            "{you} (did|done|caused|started|gave me|let|put|drove|turned me|brought|pushed me|dragged) (this|that|it|to|me|us)",
            "it's you",
            "thanks to (you|u|him|her|{your})",
            "i (was|wos) ... (fine|happy|funny|okay|ok|good) (before|till|until|once)",
            "(i )?wouldn't (have (to )?)?... if (you|u)",
            "{you_are} the one (who|that|dragged|raised)",
            "i used to (be|sleep|sing|laugh|have|like)",
            "to blame",
            "connect the dots|do the math",
        ),
        never=(
            "make me ... (happy|laugh|smile|proud|safe|feel (good|loved|special|better|at home|seen)|lucky|want to be better|a better|coffee|tea|dinner|blush)",
            "made me ... (happy|laugh|smile|proud|feel (good|loved|special|better|at home|seen)|lucky|coffee|tea|dinner|blush|breakfast|soup|a sandwich)",
            "(not|isn't|isnt|wasn't|wasnt|never) ([all|just|really] )?{your} fault",
            "nobody's fault|no one's fault|nobodys fault",
            "(happy|happier|better|calmer|brave|braver|stronger|laugh|laughed|smile|smiling|proud|lucky|safe|good|grateful|slept well) ... {because} (of )?(you|u)",
            "{because} of you ... (can|got|made|staying|still|alive|love|passed)",
            "thanks to you ... (i (got|passed|made|slept|can|found)|we (got|made|won))",
        ),
        hits=(
            "u make me so angry i cant think",
            "it's all your fault we were late",
            "you've ruined my whole weekend",
            "this is because of you",
            "i was fine before you came home",
            "he makes me feel worthless",
        ),
        misses=(
            "you make me laugh so much",
            "it's not your fault, it was the traffic",
            "i slept well because of you",
            "the train made me late",
            "made me a coffee this morning, bless her",
        ),
    ),
    chinese=Rules(),
)
