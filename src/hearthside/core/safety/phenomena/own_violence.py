"""The writer's own violence or control, told by themselves: another card, and never a script for two."""

from hearthside.core.safety.phenomenon import ABUSE, Card, Phenomenon

OWN_VIOLENCE = Phenomenon(
    definition="The writer hit, choked, forced, tracked or controlled somebody close.",
    kinds=ABUSE,
    card=Card.HURTING,
    may_be_play=True,
    english=(
        "i [have|just|really|actually|then|even|also|almost|nearly|again|had|accidentally|once|finally|lost it and|snapped and|got so angry i|lost my temper and|was so angry i|was drunk and] "
        "(hit|slapped|slap|punched|kicked|choked|strangled|beat|shoved|bit|smacked|headbutted|grabbed|pushed|attacked|shook|dragged|spat on|burned|scratched|stabbed) {him} "
        "(?! up for| feelings| his feelings| back with| with a pillow| high| for a hug| by the hand and| by accident| to apply| away| on instagram| with my silence| with my words| by forgetting| when i said| by saying| a coffee| a drink| to tell| to go)",
        "i (hit|slapped|punched|kicked|choked|strangled|beat|shoved|pushed|smacked|attacked|shook) (my) (girlfriend|boyfriend|wife|husband|partner|fiance|ex|kid|son|daughter|child)",
        "i ... (threw|throw|hurled|smashed|chucked) [a|my|the|his|her] [glass|plate|bottle|phone|chair|cup|mug|vase|shoe|knife|remote|things|stuff|book|ashtray|lamp] [phone|glass] [at|on|against|into] (at him|at her|at my|him|her|wall|the wall|head) (?! and we laughed)",
        "i [have] (grabbed|held|gripped|squeezed|twisted|pinned|dragged|pulled) (him|her|his|my) [by the|by her|so|arm|hair|wrist|too|down|against] [so|arm|throat|neck|hair|wrist|wrists|too|down|against|hard] [hard|that|she|he|the|until] >> (bruise|bruises|hurt|scared|cried|marks|wall|couldnt)",
        "i [have been|was|am|get|got|become|became|can be|keep getting|have gotten] [physically|so|really|being|getting|often] (violent|abusive|physical|physically violent) (with|to|towards|toward|against|when) [my|him|her|the|i]",
        "i [keep|kept|started|have been|am] (hurting|hitting|slapping|punching|shoving|pushing|controlling|beating|abusing|choking) {him} >> (angry|physically|when|again|stop|drunk|and|every)",
        "i (am|was) (abusing|beating|hitting|stalking|controlling|tracking|blackmailing) {him}",
        "i ... (check|checked|checking|go through|went through|read|reading|monitor|track|tracked|control) {his} (phone|messages|location|every|texts|emails) >> "
        "(not allowed|forbid|forbade|cant see|told her she|told him he|wont let|dont let|smashed|threw|stop him|stop her|delete|and i told|every night and i told|made her|made him|not see|no friends)",
        "i (forbid|forbade|wont let|dont let|didnt let|do not let|never let|banned|stopped|locked) {him} (from|to|see|seeing|go|going|out|in|talk|talking|leave|have|having|speak|meet|work|wear|inside)",
        "i (put|hid|installed|placed|attached|planted) (a|an|some) [gps|hidden|secret|spy|tracking] (tracker|airtag|gps|app|spyware|camera|tracking app|recorder|device) (on|in|under|into) {his}",
        "i (forced|made|pressured|coerced|pushed) {him} (to|into) (have|having|sex|do|sleep|things in bed)",
        "i [have] (raped|assaulted|molested|sexually assaulted) [him|her|my]",
        "(i scared|i frightened|i terrified) {him} (so|and|that|enough|when i) >> (lock|locked|hid|punched|door|smashed|cry|cried|wall|shook|left)",
        "{he} is (afraid|scared|frightened|terrified) of (me|my temper|my anger) [now|when|because|and|since]",
        "i [had|have] (punched|kicked|smashed|put my fist through|broke|punch|kick) (the|a|his|her|our) (door|wall|walls|window|phone|tv|mirror|car) [and|because|when|next|in front|while] >> (he|she|him|her|scared|afraid|cried|hid|locked)",
        "i lost it and (hit|slapped|punched|kicked|choked|pushed|shoved|grabbed|threw)",
        "i [have] laid (hands|a hand|my hands) on {him}",
        "(put|had) my hands (around|on|round) (his|her) (neck|throat)",
        "i (threatened|threaten) (to kill|to hurt|him|her|my|to hit|to leak|to post|to send) [him|her|with|to|that|if|myself]",
        "i (blocked|held|locked|stood in) [in front of|the] (the door|her in|him in|door|doorway) [so|and|until|to|shut] [he|she|her|him|that|they|stop] ",
    ),
    chinese=(
        "我[昨天晚今前又就还真的没忍住总会一时气急冲动喝多了醉酒失控竟然居然忍不住刚才实在也动手狠狠]*{beating}[了过完]?我?(他|她|老婆|老公|男朋友|女朋友|男友|女友|对象|前任|妻子|丈夫|孩子|儿子|女儿|人)(?!的?(电话|手机|微信|主意|语音|视频|个电话|三个|两个|一个|好几个|几个|屁股))",
        "我[昨天晚今前又就还没忍住总会一时气急冲动喝多了醉酒失控竟然忍不住刚才也一气之下]*(扇|踢|踹|掐|推|揍|砸|抽|咬|拽|勒|抓|甩|捶|家暴|动手打|动手推|动手扇|动手)[了过]?[我]?(他|她|老婆|老公|男朋友|女朋友|男友|女友|对象|妻子|丈夫|孩子)(?!去|来|进|上岸|看|说|逛|出门)[一]?(巴掌|耳光|脖子|一脚|一把|一拳|几下|的手机|的脖子|[,了。 ]|$|他|撞|打|在|还|哭|,)?",
        "我[又还总一会]*(动手|动粗|打人|家暴|施暴|动了手)[了]?(?!做|术|能力)[,]?...(他|她|恨自己|后悔|控制|不对|老婆|老公|孩子)?",
        "(我)[一喝酒生气就急会又]*(动手|打人|砸东西|摔东西)[,]?...(她|他|老婆|老公|孩子|打哭|吓)",
        "我[拿用抄起]*(东西|杯子|手机|烟灰缸|遥控器|瓶子|椅子|皮带|书|碗|刀)[就]?(砸|扔|打|抽|丢|指着|威胁|划)[了向]?(他|她|老婆|老公)",
        "我?[又还]*(砸|摔)[了]?(她|他|老婆|老公|女友|男友|女朋友|男朋友)的?(手机|东西|电脑)",
        "我...(查|翻|检查|监控|控制|跟踪|定位|监视)[他她着了]*[的]?(手机|行踪|微信|他|她|聊天|定位)[,]?>>(不让|不许|不准|删|知道不对|不对|这样不好|停不下来|控制不了|逼)",
        "我(偷偷|悄悄|在|给)[在给他她的手机车包里]*(装|放|安装)[了]?(定位|监控|追踪|跟踪)",
        "我?(不让|不许|不准|禁止)(他|她|老婆|老公|女朋友|男朋友)[再]?(出门|见|和|跟|工作|走|离开|联系|出去|交|说话|回家)",
        "我(强迫|逼)[了着]?(他|她|老婆|老公|女友|男友)(?!多|吃|去看医生|体检|早睡)",
        "(他|她|老婆|孩子)[现在都很一]*(怕我|害怕我|被我吓|被我打|被我推|被我掐)",
        "(把|将)(他|她|老婆|老公|女朋友|男朋友|孩子|女友|男友)[给]?(打|推|踢|掐|摔|锁|关|弄伤|打哭|打伤|推倒|揍|按|拖|扇)[了哭伤倒在到得出成]?",
        "(他|她)[都]?没还手",
        "(掐|勒)[了住着过]?(他|她|老婆|老公|女友|男友|女朋友|男朋友)(的)?(脖子|喉咙)?",
        "我(威胁|恐吓)[了过着]?(他|她|老婆|老公)",
    ),
    hits=(
        "I slapped my boyfriend and I hate myself",
        "I put a tracker on her car",
        "我动手打了她",
        "我掐了她的脖子",
    ),
    misses=(
        "I hit her up on insta",
        "I pushed him away and cried",
        "I beat him at chess",
        "我打了他三个电话",
        "我推开他说想静静",
        "我打他电话，他没接",
    ),
)
