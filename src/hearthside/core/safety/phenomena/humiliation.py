"""Being put down day after day, told that nobody will believe or want one, or that one will be put away."""

from hearthside.core.safety.phenomenon import ABUSE, Card, Phenomenon

HUMILIATION = Phenomenon(
    definition="Steady humiliation or insults by the partner, or threats to have the writer put away as mad.",
    kinds=ABUSE,
    card=Card.HURT,
    english=(
        "{he} ... (calls|called|calling|tells me i am|says i am|call) [me] [a|an|such a] [fat|stupid|dirty|ugly|worthless|useless|fucking|lazy] "
        "(whore|slut|bitch|cunt|worthless|useless|pathetic|cow|pig|retard|retarded|piece of|idiot|psycho|stupid|ugly|disgusting|garbage|trash|waste|nothing|bitch|crazy|insane|mad|mental|scum|fat) >> "
        "(every day|every night|all the time|nobody|constantly|in front of|daily|whenever|believe|want me|and says|always|locked up|locked away|sectioned|committed|hospital|take the kids)",
        "{he} ... (calls|called) me a (whore|slut|cunt|fat bitch|stupid bitch|worthless)",
        "(nobody|no one|noone) [else] (will|would|is going to|wants|could|else would|would ever|else will) [ever|even|else] (believe|want|love|have|help|listen to) (me|you) [over|,|if|and|anyway|except|but]",
        "(have|get|had|getting|having) me (locked up|sectioned|committed|put away|locked away|institutionalised|admitted|declared|certified|hospitalised)",
        "{he} ... (humiliates|humiliated|degrades|degraded|belittles|humiliating|degrading) me",
        "(tells me|says|told me|convinces me|makes me think) [that] i am (crazy|insane|losing my mind|mad|mental|delusional|imagining things|making it up) (and|,|every|so|when|that|until|because|all) >> (nobody|believe|locked|sectioned|hospital|doubt|again|every|remember|kids|never happened|all the time)",
        "(makes|made) me (beg|kneel|crawl|sleep on the floor|eat off the floor|stand in the corner|apologise on my knees)",
        "(i am|you are) (worthless|useless|nothing|disgusting|garbage|trash) [and] (every day|nobody|no one|all the time|and nobody)",
    ),
    chinese=(
        "{he}[们]?[天整总老一直每动不就当着大家的面会又经常都]*(骂|说|叫|羞辱|侮辱)[着了过]?我?[是]?[个一不]?(贱|废物|婊子|垃圾|猪狗|荡妇|骚货|贱人|没人要|破鞋|神经病|脑残|蠢货|疯子|精神病|一无是处|下贱|猪|狗|滚|白痴|丑|死肥猪)[,]?"
        "(?=.{0,20}(天|每|没人|没有人|信|大家|面|精神|送|总|经常|$|一直|要|所有))",
        "(天天|每天|整天|一直|经常|总是?|动不动|当着[^,]{1,6}面)[都就]?[他她]?(骂|辱骂|羞辱|侮辱|贬低|嘲笑|打骂|pua|精神虐待|挖苦)(我|我是)(?!笨蛋哈|懒)",
        "{he}...(羞辱|侮辱|贬低|辱骂|作践|糟践|精神虐待|精神控制|pua|打压)[着了过]?我",
        "(没|没有)(人)[会]?(信|相信|要|会要|会爱|会娶|帮)(我|你)[的话这样种人]*(?=.{0,16}(他|她|说|疯|精神|骂|$))",
        "(送|关|绑|弄)[我去进到]*(精神病院|疯人院|精神科|精神病医院)",
        "(说|骂)我?(是)?(疯子|精神有问题|精神病|神经病|脑子有病|疯了|有病|精神不正常)[,]?>>(没人|信|送|医院|孩子|天天|都|关)",
        "(让|逼|罚|要)我[给他她]*(下跪|跪|跪下|学狗叫|磕头|扇自己|睡地板|跪着)",
    ),
    hits=(
        "she calls me worthless every day and says nobody would want me",
        "他天天骂我是废物",
        "她说要把我送进精神病院",
    ),
    misses=(
        "he called me a dork and I called him a nerd",
        "I feel worthless",
        "我骂他猪他骂我笨蛋",
        "我觉得自己一无是处",
    ),
)
