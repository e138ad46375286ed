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
            "{you} never ... (listen|listens|answer|reply|respond|text|call|ring|ask me|help|apologi[sz]e|try|think about)",
            "{you} {always} ... (ignore|forget|interrupt|leave me|cancel|walk away|shut me|make excuses|have an excuse)",
            "(every|each) (single |bloody |damn |fucking )?time i (talk|speak|ask|need|try|open my mouth) ... {you}",
        ),
        likely=(
            "{you} {never}",
            "{you} {always}",
            "{you_are} {always}",
            "every (single |bloody |damn |fucking )?time",
            "not once",
            "have {you} ever",
            "(when|name) ... ever",
            "nothing i (do|say) ... {you}",
        ),
        never=(
            "{you} {always} make me (laugh|smile|happy|feel (safe|loved|better|good))",
            "{you} never (fail to|cease to|let me down|made me feel)",
            "never (met|seen|loved|felt|been so|been happier|known)",
            "{you} never know",
            "i (always|never)",
            "never mind",
            "as always",
            "(said|says|thinks|reckons|told me) {you} (always|never)",
        ),
        hits=(
            "u never listen to me",
            "you ALWAYS forget",
            "every single time i open my mouth you look at your phone",
            "you've not once asked how i am",
        ),
        misses=(
            "you always make me laugh",
            "i always forget my keys",
            "you never fail to surprise me",
            "my mum said you never call her haha",
            "never mind, i found them",
            "always happy to help",
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
