"""Counter-attack, excuse or denial in place of hearing."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

DEFENSIVENESS = Kind(
    definition=(
        "Answers a complaint with a counter-complaint, an excuse, a denial or an apology that is none: "
        "the third of Gottman's four horsemen."
    ),
    source="Gottman (1994): defensiveness",
    reason=_("This answers back before hearing. Taking on even a small part often calms it."),
    english=Rules(
        sure=(
            "(so|oh|of course|yeah|right) (it's |its )?(all |always |just |everything's |everything is ){1,2}my fault",
            "i (only|just) (did|said|shouted|went|lied|snapped|told|was)",
            "i (wouldn't|wouldnt|would not|wouldna|would never|wouldn't have|wouldve never|wouldn't of) ... if (you|u|ya|ye) (didn't|didnt|hadn't|hadnt|weren't|werent|wasn't|had|just|did|would|stopped|paid|told|listened|asked|were)",
            "(it's|its|that's|thats|this is|that is|it was|how is (that|this|it)|how's (that|this)) (not|no) my (fault|problem|job|doing)",
            "(how|why) (is|was) (this|that|it) (my|all my) (fault|problem)",
            "(what about|wot about|how about) (when (you|u)|the time (you|u)|all the times|that time (you|u)|(you|u) (when|and))",
            "{you} (do|did|does|done|do it|did it|do the same) (the (exact )?same|it too|it as well|worse|that too|as well)( thing)?",
            "(i'm|im|i am) sorry (you|u|if you|if u|that you|that u|your) (feel|felt|feelings|took|think|thought|see|misunderstood|can't|cant|were offended|are upset|got upset|'re|re)",
            "(i'm|im) sorry if (i|that|it|anything|you)",
            "(that's|thats|that is|it's|its) (not|never) (what|how|wat) (i|it) (said|meant|happened|did|was)",
            "i (never|didn't|didnt|did not|ain't|aint) (said|say|done|do|did) (nothing|nothin|anything wrong|owt|any such thing|no such|anything)(?! (about|to))",
            "i (didn't|didnt|did not|haven't|havent|aint|ain't) (do|done|did) (anything|nothing|nothin|owt|a thing)( wrong)?",
            "(i was|i'm|im|i am) (just |only )?(joking|kidding|being honest|trying to help|doing my best|tired|busy|working)[,.]? (you|u|so|what|don't|jesus|calm|relax|lighten|god|why|get)",
            "{you} (twist|twists|twisted|take|took|turn|turned|always take) (my|everything|it|things|what i) ... (words|wrong|against|round|around|into|say)",
            "(what do you expect|what did you expect|what else (was|could) i|what was i supposed to|what am i supposed to|wot was i supposed)",
            "(i wasn't|i wasnt|i'm not|im not|i aint) (ignoring|shouting|yelling|lying|flirting|late|defensive|avoiding)[^.!?]{0,40}(i was|this is|that's (just )?(how|my)|you)",
        ),
        likely=(
            "you('re| are) (one|a fine one|the one|hardly one|no one|no saint|not (exactly )?(perfect|an angel|a saint)) (to talk|talking|who does|no saint|perfect|an angel|to)?",
            "i('m| am)? sorry[,.]? but (you|u|i|it|what|if)",
            "(you|u) (started|start) (it|this|the|shouting|first|by|with|all)",
            "(you're|your|ur|you are|u are|youre|you always) (being )?(too sensitive|overreacting|over reacting|over-reacting|blowing|twisting|making (a|it|something)|taking (it|things|everything) (the wrong|out of|too)|exaggerating|imagining|turning)",
            "(maybe|perhaps) if (you|u)",
            "(i'm|im) not the (one|only one) (who|that|with|here)",
            "(don't be starting|don't start (with|on) me|get off my (case|back)|excuse me for|not this again)",
            "i (only|just) (did|said|shouted|went|lied|snapped|told|was)",
            "(you|u|ya) (started|did (it|the same)) (first|too|it)",
            "(what about|who (was|is|did|left|started|said|let|forgot)|and who|so who|since when|at least i|at least my)",
            "(not my|wasn't me|wasnt me|wasn't my|meanwhile|even then|are we even|whereas|unlike)",
            "you're the one",
            "(i'm sorry|sorry) (but|if|you)",
        ),
        never=(
            "(no excuse|not an excuse|i should have|i shouldve|my bad|i was wrong|that's on me|thats on me|you're right|you are right|ur right|you were right)",
            "(not|isn't|isnt) (my|your|anyone's|anybody's) fault,? (or|nor|either|it's nobody)",
            "what about (you|u) ?\\?",
            "what about (you|u),? (love|babe|darling|how|hun|x)",
            "(how about|what about) (your (day|place|mum's|nan)|we|saturday|friday|sunday|pizza|a )",
            "(since you asked|to answer|you asked|reason (i|being|was))",
            "what about (you|u|your day)\\??$",
            "i (only|just) (love|want|wanted|need|wish|miss)",
        ),
        hits=(
            "i only shouted because you wouldn't listen",
            "that's not what i said",
            "i wouldn't have to lie if you didn't go mad",
            "im sorry you feel that way",
            "and what about when you forgot my birthday",
            "so everything's my fault",
            "i didnt do anything wrong",
            "you're overreacting",
        ),
        misses=(
            "sorry, i should have called, no excuse",
            "i'm fine, what about you?",
            "i only want us to be ok",
            "how about saturday?",
        ),
    ),
    chinese=Rules(),
)
