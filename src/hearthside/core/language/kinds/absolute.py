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
            "{you}{really}?{never}(有|都|会|肯|就)?(真正|真的|好好|认真|主动|正经|真心|完整|想着|想过|给|为|帮|对我|把|跟我|陪|站|听|管|问|关心|在乎|道歉|夸|记|做|洗|回|接|兑现|承认|考虑|理解|体谅|尊重|信|在|去|来|送|认错|认|改|懂|觉得|说过|看过|看见|看得|算数|准时|等过|心疼|当过|付出|照顾|支持|提前|告诉|反省|花|收拾|带过|接过|哄|替|抱|理我|顾|放在|伸手)",
            "{you}(就|都|连|根本|还|真的?|压根)?没有?(过)?一(次|回|句|天|件|个|刻)(是|能|不|真|准|算|说|做|对|问|让|主动|回|记|陪|想|给|为|关心|听|接|干|话|事|按|准时)",
            "{you}...(一次|一句|一天|一回|一声|一眼|半句|一分钟)(都|也)(没|不|指望|记不|做不)",
            "{you}(?!会不会|不会|真的不会|倒是)...(哪一?(次|回|天|件|句|年))(?!突然|早上|不爱)...(不是|不|没|在|真|问|是|能|准|记|陪|听|说|过)",
            "哪一?(次|回|天)(不是|不都是)(我|你|这样)",
            "{you}(什么时候|啥时候|几时|何曾|何时|多久)...(站|关心|问过|主动|陪过|把我|为我|听过|在乎|想过|考虑|等过|管过|对我|给我|帮过|夸|说过|得闲|记得|心疼|真|有过)",
            "{you}(总是|老是|总|老|永远都?|永远是|每次都?|每一次都?|每回都?|成天|整天|天天|一天到晚|从头到尾|次次都?|回回都?|从来都)(就)?(在)?(是)?...(不|忘|迟到|敷衍|骗|玩手机|冷暴力|借口|这样|晚|加班|推|拖|躲|装|嫌|挑|怪|凶|吼|骂|失踪|消失|关机|打牌|打游戏|看手机|别人|她|你妈|自己|下次|忙|最后|只有|只知道|就知道|就晓得|等一下|待会)",
            "{you}眼里(永远|从来|就)?只有",
            "(每次|每回|次次|回回|每一次|永远|总|从来)...(都)?(是|得|要|让)我(先|一个人|主动|在|来|哄|道歉|低头|认错|让|等|收拾|洗|做|带|妥协|退)",
            "(什么|啥)(事|事儿)?都(得|要|是|让|靠)(我|我一个人)",
            "{you}(什么|啥)(事)?(都|也)(不|没)(管|做|干|会|懂|记|在乎|帮|操心|付出)",
            "{you}(永远|从来)(都)?(不(?!会让|让我)|没(?!有?让|凶|发)|觉得自己|只|是(?!我)|把|站|对|有理|排|看不|这么|这样|听不|学不|等)",
            "十件有十件",
            "(全家|所有人|谁|别人|全世界)...都...就{you}(看不|不|没|一个)",
        ),
        likely=(
            "{you}{never}",
            "{you}(总是|老是|总|老|永远|每次|每回|天天|整天|成天|一天到晚)",
            "(一次|一句|一天|一回|一个字)(都|也)(没|不)",
            "从来(都|就)?(不|没|是)",
            "(哪|有)一?次...{you}",
            "{you}哪一?[次回天]",
            "什么(都|事)...{you}",
            "没有?一(次|回|天|句|件)",
            "(每次|每回|次次|回回)",
            "(永远|从来)",
            "几时...过",
            "从头到尾(都)?(是|只有)我",
            "{you}每一?次(都|总|全)(这样|这么|一样|忘|拖|骗|说)",
        ),
        never=(
            "{you}(总能|总是能|总会|老能|总给|总有办法)",
            "{you}(总是|总|老是|老|每次都?|每天都?|永远都?|永远|一直|从来都|天天)(会|能|在)?(是)?...(逗我|让我开心|这么好|对我好|照顾|陪着我|陪我|最棒|最好|好看|可爱|帮我|给我留|留给我|听我|接我|送我|记得我|第一个|那么好|惯着|心疼|抢住|抢着|懂我|厉害|甜|辛苦|累|我的|给我热|给我带|给我买|给我做|给我暖|支持)",
            "(我|咱|我们|俺)(总是|老是|总|老|从来|每次|永远|一直|天天|每回|从没|从不)",
            "{never}(有)?...(这么开心|后悔|见过|吃过|去过|让我失望|失信|发脾气|抱怨|嫌弃|嫌过|缺席|红过脸|放弃过|凶过|吼过|骗过|吃香菜|吃辣|喝酒|抽烟|吃葱|让我等过|空手|输过|怪过|催我|翻我)",
            "{others}(真的?|就|也|又|这个?人|还)?(总是|老是|总|老|从来|每次|永远|天天)",
            "(说|嫌|骂|怪|以为){you}(总是|老是|总|从来|每次|永远|老)",
            "每次(跟|和)你(打|聊|待|在一起|见)",
            "{laugh}",
            "裁判|足球|球队",
            '(老师|书上|室友|我妈|我爸|她|他)(说|讲)?["“]',
            "{feel}{you}",
            "{you}(永远|从来)...(是我(见过|的)|没有?让我|不会让我)",
            "因为{you}从来",
            "{you}老板",
        ),
        hits=(
            "你从来不主动给我打电话",
            "你总是忘记",
            "你哪次不是让我等",
            "每次吵架都是我先低头",
            "你就没有一次是准时的",
            "什么都得我一个人扛",
        ),
        misses=(
            "你总能逗我笑",
            "我老是忘带钥匙",
            "你每次都照顾我感受,谢谢",
            "我妈说你从来不给她打电话",
            "你从来没让我失望过",
            "老板永远觉得自己是对的",
        ),
    ),
)
