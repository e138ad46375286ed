"""Hurting oneself on purpose."""

from hearthside.core.safety.phenomenon import CRISIS, Card, Phenomenon

SELF_HARM = Phenomenon(
    definition="The writer hurts themselves on purpose, has begun again, or feels the urge to.",
    kinds=CRISIS,
    card=Card.OWN_LIFE,
    may_be_play=True,
    english=(
        "i ... (cut|cutting|burn|burned|burnt|scratched|scratching|slice|sliced|slicing|carved|bruised|stab|stabbed|starving) (myself|my arm|my arms|my wrist|my wrists|my leg|my legs|my thigh|my thighs|my skin|my stomach|into my)",
        "(been|started|again|keep|kept|back to|from|to|and|start|is) [just|to] (cutting|burning|scratching|slicing|hitting|punching|harming) (again|myself|my arms|my arm|my thighs|my legs|my wrists|my wrist|my skin|my head)",
        "(burned|burnt|cut|scratched|sliced|burn|scratching|burning|carved) (my) (arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|hand|hands|stomach) >> "
        "(on purpose|again|only thing|cigarette|lighter|bled|blood|helps|relief|feel something|calm|after|razor|blade|last night|sleeve|sleeves)",
        "(hurt|hurting|harm|harming|harmed|cut|cutting|burnt|burn|injure|injuring|punch|punching|punish|punishing) myself",
        "self (harm|harmed|harming|injury|injured|injuring)",
        "(urge|urges|want|need|tempted|craving|itching) [is|to] [so|strong|really|just] (to) (cut|self harm|harm|burn myself|hurt myself|bleed)",
        "(started|start|starting|back to|stop|relapsed|relapse|been|resist) [with] (cutting|self harm|self harming|harming myself)",
        "(hit|hitting|bang|banged|banging|smash|smashed|smashing|slam|slammed) my [own] (head|fist|hand|hands|face) [against|on|into|in] [the|a] [wall|door|floor|sink|mirror] >> (until|again|stop|noise|calm|till|helps|blood|purpose|because)",
        "(bang|banged|banging|smash|smashed|hit) my head (against|on|into) the (wall|door|floor)",
        "(fresh|new|more|deep|the) (cuts|scars|marks|wounds|burns) on my (wrist|wrists|arm|arms|thigh|thighs|leg|legs|stomach)",
        "(razor|blade|knife|lighter|scissors) (is|are) (out|back|in my hand|in my drawer|calling)",
        "(took|taken|swallowed|taking|swallow|had) [way] (too many|all [of]|a lot of|a handful of|a whole|the whole|loads of|a bunch of|all) [of] [my|the|packet of|bottle of|box of|his] (pills|tablets|meds|painkillers|paracetamol|sleeping pills|packet|bottle)",
        "i [have] (overdosed|od'd|took an overdose|tried to overdose)",
        "(scratched|scratch|pick|dug|dig) ... [till|until] (bled|bleed|i bled|they bled|it bled)",
        "(relapsed|relapse) ... (cut|cutting|self harm|self harmed|blade|razor)",
        "(hid|hide|hiding|cover|covering) [it|them|the|my] [cuts|marks|scars|burns|arms] ... (sleeves|long sleeves)",
        "(slit|slitting|cut|cutting) my (wrists|wrist|throat|veins)",
    ),
    chinese=(
        "自(残|伤|虐|我伤害|我惩罚)",
        "(割|划|切|咬|抓|掐|烫|刻|刺|扎|烧|剌)[了过着破伤到几好]*[自己的]*(?:自己的?|我自己的?)(手腕?|手臂|胳膊|大腿|腿|皮肤|身体|脸|肉|腕)",
        "割[了过]?[自己的]*(腕|手腕|手臂|脉)",
        "(拿|用)[着了]?(刀|小刀|刀片|美工刀|剪刀|烟头|针|打火机|圆规|笔尖|碎玻璃)[子]?[又再偷偷]*(划|割|烫|扎|刺|戳|刻|伤|剌)[了过着]?[我自己的]*(手|自己|胳膊|腿|大腿|手臂|手腕|皮肤|身体|肚子)?",
        "(手|手腕|手臂|胳膊|大腿|腿)[上]?[又]?[新]?(多了|添了|有|全是|都是|又是)[几好多新]*[道条个]*[新]?(口子|伤口|伤|疤|刀痕|印子|划痕|血痕|道)?...(自己|划|割|弄|疤|口子|刀痕)",
        "(伤害|惩罚|虐待|打|扇|掐|抓|咬|烫|弄伤|弄疼|折磨)[了着]?(我)?自己(?!的?感情|的心)",
        "扇自己(耳光|巴掌)?",
        "(我|自己|就|又|我又)[会拿用]*头(去)?[狠狠使劲]*撞(墙|门|地|桌|柜)",
        "(一口气|一下子|一次|全部|偷偷|昨晚)[就都]*(吞|吃|服)[了下]*[好很多一整半大把瓶片]*[安眠]*(安眠药|药片?|止痛药)",
        "(吞|服)[了下]*(很多|好多|一瓶|半瓶|整瓶|一把|一大把|大量|过量)[的]?[安眠]*药",
        "(把自己)[弄抓咬打掐]*(出血|流血|弄伤|抓伤)",
        "(疼|痛|流血|见血)[了]?[心里我]*(才|就)[能会]?(好受|舒服|平静|感觉活着|踏实|安心|觉得活着)",
        "(烟头|打火机)(烫|烧)(自己|手|我的|胳膊|腿|手臂)",
    ),
    hits=("I've started hurting myself again", "昨晚又划了自己的手臂"),
    misses=("I cut my finger chopping onions", "I hurt his feelings", "我没有自残", "切菜切到手"),
)
