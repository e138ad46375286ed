"""What the partner thinks, feels or wants, told as a fact."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

MIND_READING = Kind(
    definition=(
        "States the partner's thoughts, feelings or intentions as known, with no question and no doubt."
    ),
    source="Beck (1976), Burns (1980): mind reading",
    reason=_(
        "This says what they think or want as if it were known. A guess, owned or asked, leaves room."
    ),
    english=Rules(
        sure=(
            "{you_or_he} (clearly |obviously |really |just |actually |honestly |still |even |simply |genuinely )?{dont} (even |really |actually |clearly |give a |)?(care|love me|like me|want me|want (to be|us|this|to see|to talk)|respect me|miss me|trust me|believe in me|fancy me|give (a|two)|value|need me|see me|find me|think (i'm|im|about me))",
            "{you} (couldn't|could not|couldnt) (give a|care less|give two)",
            "{you} (just |only |really |secretly |actually |obviously |clearly |probably )?(wanted|want|wants) (to (hurt|punish|humiliate|see me|get|control|make me|leave|be with|fight|win|start|upset|embarrass|annoy|test)|me to (feel|suffer|be|look|cry|fail|beg|leave|say)|(her|him) (more|instead|back)|a (fight|reason|maid|mother)|out)",
            "{you} (obviously |clearly |really |just |secretly |probably |actually |must |always )?(think|thinks|thought|reckon) (i'm|im|i am|i was|i'll|i wouldn't|i won't|i don't|i cant|i can't|i didn't|you're (better|too|so|above)|ur (better|too)|my family|of me as|that i'm|that i am|less of|it's (funny|beneath))",
            "{you} (hate|hates|resent|despise|regret|pity) (me|us|my|that i|being|it when i|marrying|having|coming)",
            "{you_re} (clearly |obviously |just |only |secretly |really |probably )?(ashamed|embarrassed (of|by)|bored (of|with) (me|us)|sick of me|tired of me|disappointed in|disgusted (by|with)|punishing|trying to (hurt|punish|control|make me|embarrass|get|annoy|wind|provoke|test)|enjoying this|relieved|thinking (of|about) (her|him|leaving)|in love with (her|him|someone)|still in love|waiting for me to|doing (this|that|it) (on purpose|to))",
            "{you} (did|said|do|does|say|done) (it|that|this) (on purpose|just to|only to|to (hurt|spite|punish|get (back|at)|annoy|make me|humiliate|embarrass|wind|test|provoke|shut)|{because} (you|u) (want|know|hate|don't|dont|think|thought|feel))",
            "i know (you|u|he|she) ({dont} (care|love|want|like|mean)|wish|regret|secretly)",
            "{you} (wish|wishes|wished) (i|you|you'd|it|we|you had|u|he|she|me)",
            "{you} (only|just) (came|married|stay|stayed|said|say|did|do|asked|ask|call|text|love|want|like|play|apologi[sz]e|apologi[sz]ed|told) ... ({because}|to|when|out of|for)",
            "(i (don't|dont|never) (matter|mean anything)|i mean nothing|means? nothing) to (you|u|him|her)",
            "{you} (love|like|enjoy|loves|enjoys) (it when i (suffer|cry|fail)|watching me|making me|seeing me|hurting|her more|him more|playing|upsetting)",
            "{you} (have |ve |'ve )?already (decided|made up {your} mind|checked out|given up|moved on|stopped)",
            "(the only reason) (you|u|he|she)",
            "{you} (don't|dont|didn't|didnt|never) (mean|meant) (it|a word|that|any of)",
            "(in {your} (head|mind|eyes) (i'm|im|i am|you))",
        ),
        likely=(
            "i know (exactly |damn well |fine well |full well )?(what|how|why|who) (you|u|{your}|he|she) ... (thinking|think|want|feel|feeling|really|mind|mean|did|are|wanted|about|head)",
            "{you}('d|d| would) (rather|prefer) ... (than|with|be|i)",
            "{you} (never|didn't|didnt) (wanted|loved|cared|really|intended|even (wanted|liked|loved))",
            "{you} (think|thinks|thought|reckon|figure|hoped|hope|assumed|assume|decided|meant|felt|feel|believe)",
            "{you_or_he} {dont} ... (care|love|want|like|respect|mean|think|miss|need|believe|trust)",
            "{you} (want|wanted|like|liked|love|loved|enjoy|enjoyed|prefer|hate|hated|wish|wished|regret|wait)",
            "{because} (you|u|{you_are}) (ashamed|want|wanted|felt|feel|hate|know|knew|think|thought|like|liked|dont|don't|didn't|never|embarrassed|guilty|bored|afraid|scared|jealous)",
            "{you_are} (happy|happier|relieved|glad|proud|scared|afraid|guilty|thinking|hoping|trying|waiting|planning|bored|embarrassed|ashamed|jealous|thinkin|tryin|smitten|sick|counting)",
            "(to (hurt|spite|punish|test|annoy|embarrass|humiliate|shame) me)",
            "{you} (saw|see) (me|my) ... as",
            "(i bet|bet) (you|u|she|he)",
            "i('m| am) (just |only |nothing but )?(a |an |your |the )?(burden|nuisance|embarrassment|nothing|backup|obligation|duty|joke|problem|inconvenience) to (you|u)",
        ),
        never=(
            "{you} {dont} (want|like|need) (milk|coffee|tea|sugar|olives|anything|me to (pick|get|bring|cook))",
            "(when|in case|stuff|things|if|song|signal|wish|whatever|can|r|a moment) (you|u|he|she) (just |only )?({dont}|want|wanted|love|loved|say|never)",
            "(do|did|don't|didn't|dont|didnt|are|were|is|was|if|what do|what did|how do|how did) (you|u|he|she) ... (think|care|want|love|feel|mean|like|mad|wish|regret|hate|ashamed|bored|tired|embarrassed|thinking|miss)",
            "(i'm|im|i am|i was|i get|i) (worried|afraid|scared|worry|fear|wonder|wondering|guess|imagine|imagining|frightened) ... {you}",
            "(i|we) (feel|felt) like (you|u|he|she)",
            "feels like (you|u|he|she)",
            "(story|voice|head|brain|mind|anxiety|part of me) ... (telling|tells|says|saying|thinks|that|is)",
            "(convinced|feel like|feels like|scared|afraid|worried) ... (you|u|ur|he|she)",
            "maybe (you|u|he|she)|(i could|might|may) be wrong",
            "(know|sure) (you|u) (didn't|didnt|don't|dont) mean",
            "{you} (love|like|want) (it (hot|black|spicy)|that (song|one|place|film)|a (tea|coffee|brew|cuppa|lift|hand|beer)|the (red|blue|big)|tea|coffee|chips|pizza)",
            "(think|thought) (you'd|youd|you would) (like|love|want|enjoy)",
        ),
        hits=(
            "you don't even care",
            "u did that on purpose",
            "you think i'm crazy",
            "he obviously doesn't love me anymore",
            "you just want to hurt me",
            "i know exactly what you're thinking",
            "i mean nothing to you",
        ),
        misses=(
            "do you think i'm being silly?",
            "i worry you don't like my friends",
            "i feel like you don't care",
            "you don't want milk in it do you",
            "the story in my head says you don't care",
            "i know you didn't mean it",
            "did you want to hurt me?",
        ),
    ),
    chinese=Rules(),
)
