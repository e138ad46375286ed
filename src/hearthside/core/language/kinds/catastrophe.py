"""One event as the end, or the proof, of everything."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

CATASTROPHE = Kind(
    definition=(
        "Treats one event as the end or the proof of everything (we're over, it always ends like this, I'll be alone forever)."
    ),
    source="Ellis (1962), Beck (1976): catastrophising",
    reason=_(
        "This makes one thing the end of everything. How big is it today, and what is still there?"
    ),
    english=Rules(
        sure=(
            "(that's|thats|that is|well that's|it's) (us|you and me|this marriage|our marriage) (done|over|finished|then)",
            "(so|and|then) (that's|thats|it's|its) (it|over|the end) (then|isn't it|for us|of us|now)",
            "(i'll|ill|i will|i'm going to|i'm gonna|im gonna|gonna) ([always|just|probably|definitely|end up|die|be] ){0,3}(be )?(alone|lonely|single|on my own|by myself|unhappy|miserable|unloved) ([for] )?(forever|for ever|for the rest|the rest|for life|till i die|always|until i|all my life)",
            "(i'll|i will|ill) (never) (ever |be able to )?(be (happy|loved|enough|okay|ok|able)|find (love|anyone|someone|anybody)|trust (again|anyone|you again|a)|get (over|past)|recover|love again|have (a|anyone|anybody)|meet|feel)",
            "(nobody|no one|noone|nobody else|no man|no woman|no-one) (will|is|else|would|is gonna|is going to|could) (ever |going to |gonna |else )?(want|love|like|choose|marry|have|be with|stay|put up) ?(with )?(me|us)?",
            "(die|dying|end up|ending up|ended up) (alone|on my own|like my (mother|mum|mom|dad|father|parents)|with nobody)",
            "(we're|were|we are|us is|we) ([clearly|obviously|so|basically|just|already|done] ){0,3}(over|done|finished|doomed|dead|through|broken|never going to|not going to (make|last|survive)|ruined|cooked)( |$|[.,!])",
            "(my|our|the whole|this) (whole |entire )?(life|marriage|relationship|family|world|future|everything) (is|'s|was|are) (just |over|all |now |completely |basically ){0,3}(over|ruined|finished|a lie|destroyed|dead|a joke|pointless|a waste|falling apart|wrecked|meaningless|hopeless)",
            "nothing (will|is|can|ever|'s|s) (ever |going to |gonna |gets |will ){0,3}(change|changes|get better|be the same|work|be (right|okay|ok)|good|works out|fix|matters?)",
            "(we'll|we will|well|we|we're|you'll|you will) (never|nvr|not) (ever |going to |gonna )?(be (okay|ok|happy|the same|close|right)|get (back|past|over|through)|recover|come back|survive|make it|last|work|trust|fix|have (a|what)|sleep)",
            "(you're|ur|you are|youre|u are|he's|she's|he is|she is|you) (just |clearly |obviously |definitely ){0,3}(going to|gonna|will|goin to|about to) (leave|dump|leave me|end (it|this)|get bored|get tired|find someone|replace|break up|go off|cheat|hate me|stop loving)",
            "{you_will} (leave|end up leaving|get bored|find someone|meet someone|go off|forget) ?(me|better|else|of me|us)?",
            "(there's|theres|there is) (no) (point|hope|way back|future|going back|coming back) ?(for us|in us|in this|left|from this|anymore)?",
            "(that's|thats|so that's|well that's) (it|that)( then| now)?[,. ]+(isn't it|it's over|its over|we're|were|us|the end|i'm|im|you|\\d+|all)",
            "i (knew|know|just know) (it|this|you|we) (would|was|were|will|wouldn't|won't|is|'d|had) (never |all |going to |be |too |gonna ){0,3}(end|over|happen|leave|last|too good|go wrong|fall|end like)",
            "i('ve| have) lost (everything|you forever)",
            "i (can't|cant|cannot) (go on|live|survive|do life|breathe) (anymore|any more|without|like this)",
            "it's never going to|its never going to|never gonna (work|change|be|end|get)",
        ),
        likely=(
            "(it's|its|that's|thats|it is|this is|so that's|and that's) (all |just |basically |clearly |really ){0,3}(over|the end|the beginning of the end|ruined|finished|hopeless|doomed|us (done|over|finished)|it (for|with) us|pointless|dead|the end of (us|everything|this|the marriage))",
            "(the end of|end of) (us|everything|this marriage|our|the world|the road|the marriage|my life)",
            "(this|it|everything|everyone|everybody|they|people) ([all] )?always (ends?|end up|happens|leaves?|goes wrong|falls apart|ends up|go|gets ruined|turns)",
            "(everyone|everybody|they all|people|everyone i (love|loved|know)) (always |ends up |eventually |just |i love ){0,3}(leaves?|leaving|goes|gets tired|left|abandons)( me)?",
            "(everything|it all|all of it|it) (is|was|'s|s) (just |now |all ){0,3}(ruined|a lie|over|fake|for nothing|a waste|destroyed|lost|falling apart|gone)",
            "(so that's|that's it|thats it|that's us|thats us|there it is|well there|here it comes|i knew it|i rest my case|it means|which means|proof|proves)",
            "(divorce|break up|breaking up|split|splitting up|solicitor|end like|ends like|how it (ends|starts|goes|begins))",
            "(will never|won't ever|'ll never|never again|not ever|never be|can't ever|never going|no point|no way back|too late|can't come back)",
            "(first|one) ... (and|so|then) ... (over|end|gone|done|finished|the)",
            "(beginning|start) of",
        ),
        never=(
            "(haha|😂|lol|lmao|jk)",
            "(are (you|u)|for mum|for dad|isn't it, the|that's the end of it)",
            "(shift|match|game|film|season|course|exam|week|day|holiday|show|meeting|work|winter|episode|lease) (is|was|'s|are|will be) (nearly |finally |almost |all )?(over|done|finished)",
            "(not|isn't|isnt|doesn't mean|doesnt mean|don't think|dont think|won't be) (it's |its |we're |that we're |that's )?(the end|over|finished|doomed|broken|ruined)",
            "(not|isn't|isnt) the end of the world",
            "(phone|battery|car|boiler|oven|dinner|cake|laptop|printer|plant|tv|milk) (is|'s|was|has) (ruined|dead|finished|gone|died|over)",
            "(i'm|im|i am) (worried|scared|afraid|frightened) ([that|of] )?(we|you|i'll|losing|it)",
            "(we're|were|we are) (done|finished|through) (here|by|at|with (the|this|work|shopping)|early|for)",
            "(we (decided|agreed|talked|signed|separated|divorced)|divorce (was|is|came|went) (final|through))",
            "(love you|with you|together|yours|married|friends) (forever|for ever)",
        ),
        hits=(
            "so that's it then, we're over",
            "i'll be alone forever",
            "nobody will ever love me",
            "everyone always leaves",
            "nothing will ever change",
            "you're going to leave me",
            "it always ends like this",
            "my life is over",
        ),
        misses=(
            "the match is over, home soon",
            "i don't think it's the end of us",
            "my phone is dead",
            "we're done here by six",
            "love you forever",
        ),
    ),
    chinese=Rules(),
)
