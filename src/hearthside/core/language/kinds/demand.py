"""An order, or a must."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

DEMAND = Kind(
    definition=(
        "Orders or obliges (must, have to, need to, should, from now on you), so that a no would have a price. "
        "Nonviolent Communication: a demand as against a request; in the cognitive lists a should-statement."
    ),
    source="Rosenberg (1999): demands; Ellis (1962), Burns (1980): should-statements",
    reason=_("This leaves no room to say no. A request that may be refused is more often met."),
    english=Rules(
        sure=(
            "{you} (need to|have to|must|hav to|gotta|have got to|better|need) (stop|start|listen|answer|call|phone|ring|text|reply|choose|decide|apologi[sz]e|respect|learn|change|sort|get (a|your|that|rid|over|off|it)|delete|block|put|be (more|here|home|a|at home|honest)|do (more|something|it|what)|help|pay|let|give|show|make|grow|fix|quit|leave|explain|treat|cut|move|understand|realise|realize|control|prove|go to)",
            "{you} (should|shouldn't|ought to) ([not|really|just|always] )?(be (more|able|doing|a|home|here|ashamed|with|at|grateful)|know (better|by now|what|that)|do more|help|call|text|care|listen|respect|love|want|apologi[sz]e|tell me|have (called|told|known|asked|texted|been|come|done|said|thought|waited|rung|helped|stood|replied|answered)|of )",
            "(from (now|today|this day|here) on|as of (now|today)|starting (now|today|tomorrow)) ... ({you}|no more|i expect|i want|there)",
            "{you} ... from now on",
            "{you_will} ([no|not|be] )?(stop|apologi[sz]e|do (it|as|what)|delete|block|give|sit|listen|write|be (home|here)|sitting|cancel|get (rid|off|that)|answer|not (be|go|speak|talk|see|wear))",
            "{you_re} (not (going out|wearing|allowed|having (it|that|him|her)|to (go|see|talk))|(going to|gonna) (listen|sit|tell|answer|stop|delete|apologi[sz]e|call|cancel|explain))",
            "i (demand|require|insist|forbid|expect (you to|an (answer|apology)|better|more))",
            "(i want|i need) (you|u) (to (stop|delete|block|choose|tell her|tell him|quit|leave|get|answer me|explain)|home (by|now|at)|off|out|here (by|now))",
            "(answer|look at|listen to|talk to|speak to) me (right now|this minute|when i('m| am) (talking|speaking))",
            "(stop|quit) (lying|ignoring me|acting like|shouting|yelling|making excuses|playing games|blaming|messing me|being so|being such)",
            "(get|come) ((back|home|here|off|up|in|out|down|over) )(now|right now|this minute|immediately|tonight|the phone)",
            "{you} (are not|aren't|not) allowed",
        ),
        likely=(
            "(he|she|{he}) (should|ought to|needs to|has to|must) ([not|really|just|always] )?(be (more|able|doing|home|here|with)|know|do more|help|call|text|care|listen|respect|apologi[sz]e|tell me|have (called|told|known|asked|texted|come|done|said|thought)|stop|change|learn|grow|start)",
            "(i'm not asking|im not asking|this is(n't| not) a (request|question)|no (discussion|arguments?|ifs)|that's (an order)|how many times (do i|have i|must i))",
            "(answer|pick up) (the|ur|your) (damn |bloody |fucking |god damn )?phone",
            "(delete|block|unfollow|unfriend) (him|her|them)",
            "{you} (should|shouldn't|must|mustn't|need to|have to|ought|gotta|got to|better|needs? to|has to|had better|will|cannot|can't)",
            "(he|she|{he}) (should|must|needs to|has to|ought)",
            "{you_will}",
            "(stop|quit) \\w+",
            "or else|final|by (tonight|tomorrow|friday|sunday|monday|midnight)|i'm not asking|no discussion|i mean it",
            "a (wife|husband|man|woman|father|mother) (should|must|has to|needs)",
        ),
        never=(
            "{you} must (be|have been|have had|feel|miss) ... (tired|exhausted|shattered|knackered|hungry|starving|freezing|proud|cold|hot|excited|nervous|relieved|so|lonely|sick|having|worried|wrecked|bored|joking|kidding|gutted|sore|busy|there|done|nearly|home|mad|the|thrilled)",
            "{you} (have|hav|gotta|need|must|got|should) (to |got to )?(try|see|hear|watch|taste|read|meet|smell|come and see|listen to this|check)",
            "{you} ({dont}|need not|needn't) (have to|need to|got to|ever have to|gotta)",
            "(do|did|what time do|when do|what do|if|where do|does) (you|u) (have to|need to|need|must|gotta)",
            "(i|we|he|she|they) (should|have to|need to|must|gotta|better|ought) (go|be|get|leave|have|probably|start|all)",
            "{you} (should|need to|have to) (be (proud|fine|careful|at)|rest|sleep|eat|take it easy|look after yourself|go (to bed|see the|first)|get some (rest|sleep)|be at|see someone|drink (some )?water)",
            "should i",
            "(said|says|told me|reckons|boss|doctor|dentist|manager|nurse|teacher) ... {you} (should|must|need|have)",
            "{you_will} (be (fine|great|amazing|grand|ok|okay|brilliant)|love|smash|see|do great|never guess|need|like|feel better|get (it|there)|find)",
            "let me know|lmk",
            "(no rush|if (you|u) (can|want|like|fancy|get a|have time)|please|pls|would you|could you)",
        ),
        hits=(
            "you need to stop seeing her",
            "from now on you text me when you leave",
            "u should have told me",
            "i expect you home by ten. i'm not asking",
            "my wife should respect my family more",
            "answer the phone",
            "you'll delete that app",
        ),
        misses=(
            "you must be tired",
            "you have to try this ramen",
            "do you have to work saturday?",
            "you don't have to come",
            "i need to be at the dentist at nine",
            "you should be proud of yourself",
            "let me know when you land x",
            "you'll be fine",
        ),
    ),
    chinese=Rules(),
)
