"""Always and never, as a reproach."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

ABSOLUTE = Kind(
    definition=(
        "All-or-nothing words (always, never, every time, nothing, everyone) about the partner's "
        "conduct, said as a reproach: overgeneralisation, and the mark of criticism as against a complaint."
    ),
    source="Beck (1976), Burns (1980): overgeneralisation; Gottman (1994): criticism",
    reason=_(
        "“Always” and “never” are easy to argue with. One time, told plainly, is harder to wave away."
    ),
    english=Rules(
        sure=(
            "{you} ({never}|wont ever|won't ever) ... (listen|listens|listend|answer|reply|respond|text|txt|call|ring|ask (me|how|about)|asked (me|how)|help|helped|apologi[sz]e|try|tried|think about|say sorry|said sorry|take me|tell me|want to|make (time|an effort)|have time|do (anything|what)|let me|show|notice|care|support|write|appreciate|thank|change|clean|put)",
            "{you} {always} ... (ignore|forget|interrupt|leave me|cancel|walk (away|off)|shut me|make excuses|have (an excuse|some excuse|to)|pick (a|fights)|blame|start|ruin|criticise|criticize|complain|twist|lie|change the subject|run away|get (angry|defensive|mad))",
            "{he} always ... (ignores|forgets|interrupts|leaves me|cancels|walks|makes excuses|has (an|some) excuse|puts|blames|starts|ruins|criticises|criticizes|complains|twists|lies|says i)",
            "(every|each) (single |bloody |damn |fucking |goddamn )?time (i|we) ... (talk|speak|ask|need|try|open my|say|bring|tell|go|want|text|call|have)",
            "(nothing|not a thing|nowt) i (ever )?(do|say|did) ... (good enough|right|matters|enough)",
            "i can (never|do nothing) (do anything |do nothing |get anything )?(right|please)",
            "not once (in (our|your|ten|all)|have (you|u)|did (you|u)|has (he|she))|{you_have} not once",
            "{you_have} {never} ... (listened|asked (me|how)|helped|apologi[sz]ed|supported|cared|loved|thanked|bothered|tried)",
            "(like|same as|as) (always|usual|ever) (you|u)",
            "{you} (do|have done) (nothing|fuck all|sod all|nowt|jack shit)",
            "(it's|its) (always|never) (about (you|me|her|him|us)|(you|me) (that|who)|someone else|my fault|your (mum|mother|mates|job|way)|{your} (way|needs|mates))",
            "(everything|everyone|everybody) (is|comes|but|else|gets) ... (always )?(before|but|except) (me|us)",
            "all (you|u|he|she|you ever) (ever )?(do|does|did) is",
        ),
        likely=(
            "{he} never ... (listens|listen|answers|replies|texts|calls|helps|helped|apologi[sz]es|asks|asked|tries|makes time|takes me|talks to|tells me|thinks about|shows|notices|supports|does anything)",
            "{you_are} {always} (late|on (your|ur|that)|busy|too (busy|tired)|out|working|angry|mad|moaning|complaining|the victim|picking|putting|criticising|criticizing|so|right|playing|gaming|tired|lying|shouting|yelling|making|blaming|against)",
            "{you_or_he} ... {never}",
            "{you_or_he} ... {always}",
            "{you_have} ... {never}",
            "{you_are} {always}",
            "every (single |bloody |damn |fucking )?(time|day|night|weekend|morning|evening|year|week)",
            "not (once|one|a (single|word)|even once)",
            "(have|when have) {you} ever",
            "(when|name) ... ever",
            "nothing (i|you|u) (do|say|ever)",
            "(always|never)",
            "everything (is|about|i)",
            "(everyone|everybody) ... (but|except|else)",
            "as usual|like always|same as ever|the whole time|all the time|each time",
        ),
        never=(
            "{you} never (fail to|cease to|let me (down|pay)|once made me|made me feel|complain|judge|give up on)",
            "{you} {always} ... (make me (laugh|smile|happy|feel)|know (how|what)|there for me|help me|cheer|look (good|great|lovely|so)|so (kind|good|sweet|lovely|nice)|nice to me|bring me|listen|find|remember|save|ask about|welcome|right about|manage|wait for me|have my back)",
            "{you_are} {always} (there|so (kind|good|sweet|lovely|nice|patient)|welcome|nice to|in my|on my mind|worth)",
            "{you_have} never ... (let me down|made me feel|missed|judged|complained|looked (better|so)|failed|given up)",
            "never (met|seen|loved|felt|been so|been (happier|prouder|more|this)|known|laughed|had (anyone|someone|a (better|nicer))|thought i|forget (that|this|the))",
            "{you} never know",
            "i (always|never|alwys) (forget|forgot|loved|love|wanted|knew|said|think|thought|know|get|feel|remember|will|want|liked|meant)",
            "always (happy|here|glad|there) (to|for)",
            "i'(ll|d) (always|never)",
            "never mind|nevermind",
            "as always",
            "(said|says|say|thinks|reckons|told me|tells me) ... (always|never)",
            "(my|our) (mum|mom|dad|boss|mate|sister|brother|car|phone|printer|cat|dog|team|nan|manager|bus|train|kids?|son|daughter) ... (always|never)",
            "(always|never) (in my heart|a dull moment|too late|say never|have i (ever|been))",
            "(feel|felt) like ... (nothing|never|always)",
        ),
        hits=(
            "u never listen to me",
            "you ALWAYS forget",
            "every single time i open my mouth you look at your phone",
            "you've not once asked how i am",
            "my husband never helps with the kids",
            "you're always on your phone",
            "nothing i do is ever good enough",
            "all you do is complain",
        ),
        misses=(
            "you always make me laugh",
            "i always forget my keys",
            "you never fail to surprise me",
            "my mum said you never call her haha",
            "never mind, i found them",
            "always happy to help",
            "you never once made me feel stupid",
            "i've never been happier",
        ),
    ),
    chinese=Rules(
        sure=(
            "{you}{never}...(回|接|听|管|问|关心|在乎|主动|道歉|想过|陪)",
            "{you}(总是|老是|永远都?|每次都?)...(不回|不接|忘|迟到|敷衍|不理|骗|玩手机|冷暴力|找借口|这样)",
            "{you}(就)?没有?一次...(过|的)",
        ),
        likely=(
            "{you}{never}",
            "{you}(总是|老是|总|老|永远|每次|每回|天天)",
            "(哪|有)一?次...{you}",
            "{you}哪(一)?[次回]",
            "什么(都|事)...{you}",
        ),
        never=(
            "{you}(总能|总是能|总会|老能)",
            "{you}(总是|老是|每次都?)...(逗我|让我开心|这么好|对我好|照顾|陪着)",
            "我(总是|老是|从来|每次)",
            "{never}...(这么开心|后悔|见过|吃过|去过)",
        ),
        hits=("你从来不主动给我打电话", "你总是忘记", "你哪次不是让我等"),
        misses=("你总能逗我笑", "我老是忘带钥匙", "你每次都照顾我感受,谢谢"),
    ),
)
