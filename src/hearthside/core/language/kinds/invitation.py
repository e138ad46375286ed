"""Asks for the partner's side, or to work it out together."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

INVITATION = Kind(
    definition=("Asks for the partner's side or invites to work it out together."),
    source="Gottman (1999): accepting influence; Stone, Patton and Heen (1999)",
    reason=_("This makes room for their side."),
    english=Rules(
        sure=(
            "(how|what) (was|is|did|does|would|do|were|are|about) ([it|that|this|last night|yesterday|things|today|all this|tonight|saturday] )(like |feel |land |look |seem |sound |going |been |mean ){0,3}(for|on|from|to) (you|u|ya|your (side|end|chair|seat)|ur (side|end))",
            "what (was|is|'s|were) ([it|that|this|going|your|ur|yours|the] )(like|on for you|going on for|side|view|take|version|worry|half|happening for|go|hard|scar|part|fear|read|feel|story|for you|on your mind|in your head)",
            "(what|how|where|when|which|why) (do|did|does|would|are|were) (you|u|ya) (see|think|feel|need|want|make of|reckon|remember|hear|wish|picture|hope|imagine|prefer|like (us|me|it|to)|pictured|thinking|feeling|find|notice|mean by|understand|miss|want (us|from|me))",
            "(let's|lets|let us) ([both|just|try|please] ){0,3}(work|figure|talk|sort|find|look at|sit|think|solve|make a plan|decide|go through|try (to|and|again)|go halves|put our heads|each|start again|start over|fix|plan|face|hear|be honest|come up)",
            "(am|did) i (missing|misread|reading|getting|get|got|hear|miss) (something|this|that|it|you|anything)[^.!]{0,40}",
            "(is|was|did|does|do|are|were) (it|that|this|there|you|u) [^.!?]{2,60},? or (is|was|did|does|do|are|were|am|something|did|just|do|more|have|me|the|you|it|not|maybe|i|a|should) ?[^.!?]{0,40}\\?",
            "(what|how|where) (can|could|should|do|would|might|shall) (we|i|us) (do|try|both|make|change|fix|help|handle|get|meet|find|go|stop|start|say|agree|be|put)",
            "(what|how) (would|wud|can|could|might|will) ([it|i|we|that|you|u|make|work|help] ){0,3}(help|make (it|this|that)|work|look like|feel (better|good|fair|right|ok)|be (better|easier|fair|like|good|ok)|suit|do differently|do (to|for) )",
            "does that (feel|sound|seem) (fair|right|ok|like)|is that how (you|it was)|(do|did|would) (you|u) see it|(do|did) (you|u) (see|remember) it (different|differently|the same|that way)",
        ),
        likely=(
            "(can|could|shall|should|might|may|will) (we|you and me|us|the two of us) ([please|maybe|just|both|perhaps|not|try to|try and|sit and|sit down and|at least] ){0,3}(look at|talk|sit|work (it|this|out)|figure|find|try|sort|think|make a plan|start|agree|go through|go over|come up|decide|go back|solve|plan|meet|both|each|go easy|put our|hear|understand|do this together|face|compromise|see if|work)",
            "(tell|help|show) me ([please|honestly|more|honest|straight] ){0,3}(how (it|you|u|that|was|did)|what (it|you|u|was|i|happened|that|your|would|'s|is|went|im|i'm)|your (side|version|half|view|end)|about your|where (you|i)|understand|see (it|what)|if i'm|if im|if i|the truth|why (you|it)|more about|what's)",
            "(hear|want(ed)? to (hear|know|understand)|like to (hear|know|understand)|love to (hear|know|understand)) (your (side|half|version|take|view|end)|how|what|where|about how|it from you|from you)",
            "(what's|whats|what is|hear|tell me|about|from) (your|ur) (side|version|take|view|end)",
            "(same team|us (vs|v|versus|against) (the|it)|both of us could|meet (me |in the )?(halfway|middle)|both (say|write|tell)|i'll (just )?listen)",
            "(how|what) (was|is|did|would) (it|that|this)",
            "(can|could|shall) we",
            "(tell me|help me|your side|hear you|understand|listen|curious|together|us both|both of us)",
            "(what|how|where|when|why) (do|did|would|are|were) (you|u)",
            "(am i|was i|did i|have i|is there|was there|was it|is it) [^.!]{0,60}\\?",
            "or (was|is|did|am|something)",
            "what happened|what's (up|going on|wrong|happening)",
        ),
        never=(
            "how (was|is|did) (your|ur|the|work|school|it go|your) (day|shift|exam|meeting|interview|match|game|flight|train|night|mum|gym|class|doctor|dentist|work)",
            "what (do|did|would) (you|u) (want|fancy|think|feel like|like) ([for|to] )?(for (dinner|tea|lunch|your birthday|breakfast|xmas|christmas)|to (eat|watch|drink|have)|from (the shop|tesco|asda))",
            "(your lies|your own|your mother first|going out|sofa night|season|dinner with)",
            "(do|did) (you|u) (still|feel like)|is it over|somebody|sister|boss",
            "(what the|how the|why the) (hell|fuck|heck)",
            "what (do|did) (you|u) (expect|know|care|want from me)|how (do|did|could) (you|u) (think (i|that)|sleep|live|dare|expect)",
            "(what|who) do (you|u) think (you|u|i)",
            "let's (be honest|face it|not forget|see|eat|get|watch|order|go to)",
        ),
        hits=(
            "how was it for you?",
            "can we look at this together?",
            "i'd like to hear your side",
            "what was it like on your end",
            "am i missing something?",
            "tell me how you see it",
            "what would help?",
            "let's figure this out",
        ),
        misses=(
            "how was your day?",
            "what do you want for dinner?",
            "who do you think you are",
            "let's order pizza",
        ),
    ),
    chinese=Rules(),
)
