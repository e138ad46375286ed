"""Violence made small: "only", "just", "not really", "never hit me, he just ..."."""

from hearthside.core.safety.phenomenon import ABUSE, Card, Phenomenon

MINIMISED = Phenomenon(
    definition="Violence that the writer makes small, excuses or half denies.",
    kinds=ABUSE,
    card=Card.HURT,
    may_be_denied=False,
    may_be_play=True,
    english=(
        "(loses|lost|lose) (control|it|his temper|her temper) (maybe|only|just|about|perhaps) (once|twice|a few times|every|sometimes|two|three)",
        "(i|my skin) bruise[s] (easily|easy)",
        "(looks|sounds) worse than it (is|was) >> (bruise|bruises|mark|he|she|wanted|only|swelling)",
        "i (bruise|mark) easily",
        "(doesnt|didnt|does not|not|never|isnt) [really|actually|even|usually|always|like he] (hit|hurt|beat|beats|hits|slap|punch|kick|hitting|punching) me (hard|that hard|much|so hard|badly|very hard|that much|often|too hard|every day|all the time|like that|really|with his fist|properly)",
        "(only|just|simply|merely) [ever|sometimes] (a|one|the) [little|small|light|quick|bit of a] (push|slap|shove|punch|kick|tap|smack|bruise|scratch|fist|grab)",
        "(only|just) [ever|sometimes|once] (hit|hits|slapped|slaps|pushed|pushes|shoved|shoves|punched|punches|kicked|kicks|grabbed|grabs|choked|strangled|shook|shakes|threw|throws|twisted|squeezed|pulls|pulled|restrains|restrained|spat|smacked|smacks) "
        "[me|my|a|things|the|plates|at|stuff|something] [once|twice|a|when|on|because|if|in|by|with|for|one|sometimes|arm|hair|and|the|near|around|,|wall|too]",
        "(only|just) (hits|hit|slaps|slapped|beats|hurts) me (when|once|if|twice|because|on|after)",
        "(just|only) (grabbing|pushing|shoving|slapping|hitting|squeezing|holding|pinning|throwing) (my|me|things|a|plates)",
        "(never|not|isnt|hasnt|doesnt|wasnt|hardly|wouldnt) ... (hit|hits|hit me|violent|touched me|beats me|beat me|abusive|abuse|laid a hand|hurt me|laid a finger|raised a hand|aggressive) >> (throws|threw|punches|punched|breaks|broke|smashes|smashed|kicks|shoves|shoved|pushes|pushed|blocks|blocked|grabs|grabbed|"
        "slaps|slapped|slams|stands in|wont let me leave|corners|pins|spits|locks|holds me|pulls|twists|raises|restrains|throwing|breaking|screams in my face|gets in my face|shakes me|squeezes|wont let me|near my head|next to my head)",
        "(punches|punched|kicks|kicked|smashes|smashed|hits|hit|throws|threw|slams) [the|holes in|a|things|his fist|plates|objects] [wall|walls|door|doors|hole|fist|the wall|plate] [into|next to|near|beside|by|right next to|at] [the|my|me] [wall] (next to|near|beside|by|my head)",
        "(maybe|probably|i think|it is|was|guess) ... (provoked|my fault|deserved|asked for|pushed him to|had it coming) >> (slap|slapped|hit|push|pushed|hits|shoved|grabbed|punch|punched|shouting|yelling|bruise|hurt me)",
        "(slap|slapped|hit|push|pushed|hits|shoved|grabbed|punched|kicked|strangled|choked) >> (my fault|i provoked|i deserved|had it coming|deserve it|asked for it|i made him|i made her|shouldnt have|didnt mean|had a bad day|bad day|was stressed|he cried after|sorry after|he apologised|bought flowers|bought me flowers|always sorry|never again|is under a lot)",
        "(didnt|doesnt|did not|never) (mean|meant) [to|it] [to|hurt|harm] [hurt|me] >> (bruise|bruises|grabbed|hit|pushed|slapped|shoved|fell|neck|marks|hospital|bleeding|swollen|black eye|push)",
        "(bruises|bruise|swelling|marks|black eye) [on my|is|are|have|almost|nearly|already] [arm|nearly|almost|already|all|all but] (gone|fading|healing|faded|healed|disappeared|yellow|better)",
        "(isnt|not|wasnt|dont think it is|hardly|wouldnt call it) [really|actually|exactly|like|as if] (abuse|violence|abusive|domestic violence|assault|that bad|rape|beating) [or anything|,|he|just|right|if|because|when|but|though] [,|he|she|just|but|right|only|it|was]",
        "(but|and) i (hit|fell|landed|bumped|caught|knocked|banged) [my|on|against|into|the|down|over|it|onto] [head|the|my] [on|against|door|table|floor|wall|cupboard|frame|corner]",
        "(shoved|pushed|threw|knocked|slammed) me and (i|my) [head|back|arm|face] [hit|fell|fall|landed|banged|bumped|cut|broke|hurt|went|smashed]",
    ),
    chinese=(
        "(一年|一个月|偶尔)[也]?(就|才|只)?[会]?失控[一两三几]?[回次]?",
        "我?皮肤(容易|爱)(青|紫|留印)",
        "看着吓人(而已)?[,]?>>(青|紫|肿|他|就是)",
        "(只是?|就|不过|仅仅|也就|就是|顶多|最多)[是]?[轻偶尔会有时候次气急轻地用力]*(推|扇|打|掐|踢|拽|抓|拉|摔|捏|砸|踹|捶|撞|甩|揪|扯)[了过]?(我|一下|几下|两下|两次|一次|一把|我一下|一巴掌|过我|东西|胳膊|一耳光)(?!电话|个电话)",
        "(只|就|才)(打|动手|推|扇|掐|踢)[过了]?(我|过我|一次|过一|两次|两三次|几次|了一下|了我)[一两几]?[次回]?",
        "(没|没有|不|从来不|从不|从没|并没有)[真的怎么会]*(打|动手|打过|动过手|家暴)[过]?(我|人)?[,]?[只是就而但]+...(推|掐|砸|摔|踢|扇|踹|抓|拽|堵|锁|扔|按|捏|扯|咬|动手|东西|骂|威胁|不让)",
        "(不|没)(算|是|叫|至于是)(什么)?(家暴|暴力|打|虐待|强奸)[吧啦]?[,]?[只是就偶尔有时而他]*...(推|掐|砸|摔|踢|扇|打|踹|抓|拽|气|捏|动手|手重|没控制)",
        "(不是故意|不是有意|无心|没想|不小心|失手|控制不住|没控制住|喝多|总)[的,是要只他她把]*...(推|摔|打|动手|掐|踢|扇|伤)(我|了我|到我|人|手)?[在到]?(地|墙|伤|倒|手)?",
        "(可能|也许|大概|都)?(是)?(我|我自己)[不好不对的错活该惹太招先他她]+[,]?[所以他她]*[才就]?[会]?[对我]?(动手|打我|打的|推我|扇我|踢我|掐我|发火打|打人)",
        "(我不好|我的错|我活该|我惹他|我惹她|我先)[,]?>>(才|就)[会]?[对我]*(动手|打|推|扇|踢|掐)",
        "(平时|其实|对我|人)[都]?[很挺还对我]*(好|温柔|体贴|不错)[的]?[,]?[就只但可是]*[是]?...(打我|动手|打人|掐|踢我|扇我|推我|拳头|暴力)",
        "(打|推|扇|踢|掐|动手)[了完我过]*[之]?(后|完|以后|了)?[他她]?[都又就会每次]*(跪|哭|道歉|抱着我哭|买花|认错|说再也不)",
        "(偶尔|不是天天|不是每天|有时候|一年也就)[都]?[会才]?(打|动手|推|扇)(?!电话|游戏|球|车)",
        "不是天天打",
        "(是)?我自己没?站[不]?稳",
        "(撞|磕|摔)[到在了上]*(桌角|门框|墙|柜子|床角|地上|茶几)",
    ),
    hits=(
        "it was only a slap",
        "she only hits me when she has been drinking",
        "他只是推了我一下",
        "他没打过我，只是砸东西",
    ),
    misses=(
        "he has never hit me",
        "it was just a joke",
        "he only pushed me to apply for the job and I'm grateful",
        "他没打过我",
        "他只是轻轻拍了我一下",
    ),
)
