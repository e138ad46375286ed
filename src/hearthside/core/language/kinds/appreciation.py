"""Thanks, or something good in the partner or the two."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

APPRECIATION = Kind(
    definition=(
        "Thanks, or names something good in the partner or in the two. Sarcastic thanks are none."
    ),
    source="Gottman (1994), Algoe (2012): fondness, admiration and gratitude",
    reason=_("This says something good."),
    english=Rules(
        sure=(
            "(thank|thanks|thanx|thnx|thx|thankyou|tanks|cheers|tysm|tyvm|ty|ta|grateful|appreciate|appreciated)( you| u| so much| love| babe| for| a million| again|,| x|!|[.]|$| that| it| darling| hun| my| to you| ye)",
            "(i )?([really|so|do|still|absolutely|fuckin] )?(love|luv|lv|lovee+|adore) (you|u|ya|yous|ye|yuh|us|your|ur|how (you|u)|the way (you|u)|that (you|u)|when (you|u)|our|being (your|with|married)|{your})( |$|[.!,])",
            "(proud|so proud) (of|to be) (you|u|us|your|with|ya|ye|yuh|how|what)",
            "{you} (looked|look|looking|smell|smelled|smelt|sound|sounded) ([so|really|very|absolutely|bloody|dead|well|pure|like a|unreal] ){0,3}(good|gorgeous|beautiful|lovely|amazing|stunning|handsome|fit|hot|great|cute|nice|sexy|unreal|radiant|happy up|film star|incredible|class|peng)",
            "{you} ([always|still|really|just|both|never fail to] )?(make|made|makes|mek) (me|us|my day|it|everything|home|life|them) ([so|feel|all|always] ){0,2}(laugh|smile|happy|safe|loved|brave|braver|brighter|easier|better|at home|lighter|bearable|proud|stronger)",
            "(lucky|blessed|grateful|thankful) (to have|that i have|i have|i met|to be (with|married)|i married|i've got|i got|to come home|we met|it was you|it's you|for you|i found)",
            "(you|u|ya|ye) ([really|honestly|absolutely|just|always] ){0,3}(were|was|are|did) ([so|really|such|a|absolutely] ){0,3}(brilliant|amazing|great|lovely|good|kind|patient|brave|a star|well|class|incredible|wonderful|marvellous|gentle|a hero|so good|fantastic|funny|calm|sweet)",
            "{you} never (once )?(let me down|made me feel|make me feel|fail to|judge|judged|complain|complained|forget|forgot|give up|gave up)",
        ),
        likely=(
            "{you_re} ([honestly|literally|actually|so|very|such|really|just|pure|always|the|a|an|my|absolutely|still|too|always so|quite|some|one|dead|well|bloody|fucking|proper|truly|by far] ){0,3}(best|amazing|brilliant|lovely|gorgeous|beautiful|kind(est)?|sweet(est|heart)?|angel|star|legend|hero|funny|funniest|good to me|good with|great|fantastic|wonderful|patient|thoughtful|gentle|favou?rite|handsome|stunning|cute|hot|brave|clever|rock|wee gem|gem|treasure|my person|my home|lifesaver|life saver|a dote|dote|good (one|dad|mum|egg)|marvel|dream|sound|class|magic|unreal|perfect|right one|love of my|reason i (smile|laugh)|keeper|special|the one i)",
            "(well done|good job|nice work|so good to|so kind of|what would i do without|don't know what i'd do without|couldn't have done|couldn't do (this|it) without|best (husband|wife|dad|mum|mom|man|girl|boyfriend|girlfriend|partner|thing|day|night|present|birthday|team|part)|(made|you made) my (day|night|week|year|morning)|my favou?rite (person|human|thing|part|sound|place|face|man|woman)|we make a good|we're (good|so good|a good|great) (at|together|team)|(we|i) (had|have) (such )?a (lovely|great|good|brilliant|beautiful|perfect|nice) (time|day|night|evening|morning|weekend|chat|laugh)|last night was (lovely|so|great|perfect|amazing|beautiful)|(that|it) (was|meant|means) ([so|really|very] )?(kind|sweet|lovely|thoughtful|good|nice|the world|a lot|so much|everything)( of (you|u)| to me|[.!,]|$))",
            "{you} always (make me|know (how|what|when)|have my back|listen|remember|ask (about|how)|save me|bring me|find|smell|look after|leave me|know)",
            "(thank|thanks|thx|ty|cheers|grateful|appreciate|proud|lucky|love|luv|adore)",
            "{you_are} ({very} ){0,3}(best|amazing|lovely|kind|sweet|funny|good|great|beautiful|gorgeous|brilliant|patient|gentle|my)",
            "(lovely|gorgeous|beautiful|brilliant|amazing|wonderful|perfect|favou?rite|hero|legend|angel|star|kindest|best|well done)",
            "(nobody|no one|noone)('s| has|s| else)? (ever )?(done|made|did|asked|listened|makes|does|been)",
            "(you|u) (made|brought|held|cooked|stayed|remembered|waited|saved|came|drove|sat|carried|fixed) (me|my|it|up|us|the|with|for|when|all)",
            "(we're|were|we are|us) ({very} ){0,3}(good|great|lucky|a team|happy|getting)",
            "(❤|😍|🥰|😘|xx+)",
        ),
        never=(
            "(a|the|say|says|their|please|this is the|i'll|want|never say) (thank you|thanks|thank|ta)|wow,? (thank|thanks)|(so )?(thank (you|u)|thanks|thx) for (that|gracing|finding|asking|the information|your message)",
            "(thanks|thank you|cheers|thx) (for )?(nothing|a lot|a bunch|ruining|finally|telling me now|the (lecture|sermon|warning|support)|so much for|to you)",
            "(cheers|thanks|ta) for that|to thank|thank(s| you) (teacher|professor|sir|doctor)|(lovely|great|funny|kind) (when|to (camera|everyone|other))|generous",
            "no thanks|no thank you",
            "(if (you|u)|do (you|u)|don't|dont|didn't|never|wouldn't|doesn't|still|if (he|she)|you'd|did (you|u)|does (he|she)|says? (you|he|she|i)|said (you|he|she)|you say you|still|that you|tell me you|you'll) ([still|even|really|actually|ever|just] )?(love|loved|luv|appreciate|adore) (you|u|me|us|your|ur)",
            "(so|very|too) (good|sweet|kind|lovely|great) (at (looking after everybody|making me|lying|that|ignoring)|to (everyone|everybody|your|other|strangers|them)|with (everyone|everybody|other|strangers))",
            "love (you|u) but|used to|i loved",
        ),
        hits=(
            "thank you for picking him up",
            "ty x",
            "love you",
            "you looked so good today",
            "ur the best",
            "so proud of you",
            "you always make me laugh",
            "lucky to have you",
            "that was really kind of you",
        ),
        misses=(
            "thanks for nothing",
            "do you love me",
            "no thanks",
            "if you loved me you'd come",
        ),
    ),
    chinese=Rules(),
)
