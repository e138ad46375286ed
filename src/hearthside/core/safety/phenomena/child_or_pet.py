"""A child or an animal is hurt or threatened."""

from hearthside.core.safety.phenomenon import ABUSE, Card, Phenomenon

CHILD_OR_PET = Phenomenon(
    definition="The partner hurts a child or an animal, or threatens to.",
    kinds=ABUSE,
    card=Card.HURT,
    may_be_play=True,
    english=(
        "{he} ... (hit|hits|hitting|kick|kicks|kicked|kicking|beat|beats|beating|slap|slaps|slapped|smack|smacks|smacked|shook|shakes|shaking|threw|throws|thrown|choked|chokes|strangled|hurt|hurts|hurting|punched|punches|killed|drowned|poisoned|shot|burned|whips|belts|spanks|"
        "grabbed|pushed|pushes|shoved|locks|locked|starves|burns|stamped on|yanks|dragged|strangles|beaten) [up] (the|my|our|his|her|both) [little|own|poor|older|younger|pet] ({child}|{pet}) (?! ball| out for| bed)",
        "(threat|threatens|threatened|threatening|says|said|promised|swears|told me) [that|to|he|she|he will|she will] [to|will|would|he|she|is|was] [going to|will|would|to] (kill|hurt|poison|drown|harm|get rid of|shoot|strangle|throw|beat|give away|take it out on|smash) (the|my|our) [little|old|poor] ({child}|{pet})",
        "(kids|children|son|daughter|baby) (with|has|have|had|get|gets) [a|his|her|the] [hit|belt|beaten|bruises|bruise|black eye|welts]",
        "(hits|hit|hurts|beats|beating|hitting) (them|him|her) [the kids] (with a belt|in front of me|when i am at work|when i am not there|the kids)",
        "in front of the (kids|children) >> (hit|hits|beat|choke|slap|punch|push|knife)",
        "(takes|took|taking) it out on the (kids|children|dog|cat|baby)",
    ),
    chinese=(
        "把(小)?(狗|猫|兔子)[^,]{0,6}(踢|扔|摔|打|砸)",
        "(皮带|棍子|衣架)[^,]{0,2}(抽|打)(儿子|女儿|孩子)",
        "{he}...(打|揍|踢|踹|扇|掐|虐待|摔|砸|抽|骂打|烫|拿皮带抽|往死里打|家暴|推|扔|摇|饿|锁|关|罚跪)[着了过伤死得]*[我的我们]*{child}",
        "{he}...(打|踢|踹|虐|虐待|摔|摔死|弄死|杀|杀死|毒死|扔|淹死|烫|掐|掐死|打死|送走|拿)[着了过死]*[我的]*(的)?{pet}",
        "(把|将|拿)我?们?[的]?({child}|{pet})[给都]?(打|摔|踢|掐|虐|扔|撒气|弄死|出气|关|锁|烫|打死|摔死|抱走|淹|毒|推|杀|当人质)",
        "(拿|冲|对|朝)(孩子|儿子|女儿|猫|狗)(撒气|出气|发火动手|发泄|下手|动手)",
        "(威胁|说|扬言)[要会]*(弄死|杀|打死|掐死|毒死|扔|摔死|卖|淹死|伤害)[掉了]?[我的]*({pet}|{child})",
        "打得?{child}[一满浑]?(身|脸|头|屁股|鼻)?[是都]?(伤|青|紫|血|肿|哭)?",
        "打{child}(?!针|扮|电话|疫苗|预防)",
        "(踢|打|摔|虐)[了着]?(狗|猫)(给|来|吓|当)?",
        "(当着|在)(孩子|儿子|女儿)[的]?(面|面前)...(打|掐|砸|动手|扇|推|杀|骂|砍)",
    ),
    hits=(
        "she smacks our son when I'm at work",
        "he said he would drown my cat",
        "他喝醉就打孩子",
        "他把我的狗踢伤了",
    ),
    misses=("the dog bit me", "my nephew hit me with his toy", "他带孩子打疫苗", "我的狗死了"),
)
