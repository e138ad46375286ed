"""Somebody else is hurt or controlled by their partner: the card speaks to a helper."""

from hearthside.core.safety.phenomenon import ABUSE, Card, Phenomenon

ANOTHER_HURT = Phenomenon(
    definition="A friend, relative, neighbour or colleague is hurt, threatened or controlled by somebody close to them.",
    kinds=ABUSE,
    card=Card.ANOTHER_HURT,
    english=(
        "my {friend} ... (grab|grabs|grabbed|drag|dragged|push|shove|hit|slap|choke|punch|kick) (her|him) (by|against|into|in the|to the|across|and|with|on)",
        "my {friend} (flinches|cowers|ducks|goes quiet|hides) (when|if|whenever|every time) (his|her|their)",
        "my {friend} (isnt|is not|wasnt) allowed (to|out|a|any|her|his)",
        "(her|his) (boyfriend|husband|girlfriend|wife|partner) (answers|opens|speaks|replies|decides|talks) (the door|everything|for her|for him|her phone|her messages)",
        "(my|a|her|his|our|the) [best|older|younger|little|big|next door|good|close] {friend} ... (hits|hit|beats|beat|slaps|slapped|punches|punched|chokes|choked|strangled|strangles|hurts|hurting|hitting|beating|abuses|abused|abusing|threatened|threatens|stalks|stalking|controls|"
        "rapes|raped|kicked|kicks|pushed|pushes|shoved|burned|burns|attacked|stalked|tracks|tracked|locks|locked) [all|up] (her|him|them|my|all her|all his) (?! off| up on insta| feelings| in chess)",
        "(my|a|her|his|our|the) [best|older|younger|little|good|close] {friend} ... (is|was|gets|got|been|being|is being|has been|keeps getting|getting) [being|getting|badly|also] (beaten|abused|hit|raped|stalked|battered|strangled|choked|punched|assaulted|controlled|hurt|threatened|attacked|slapped|locked|trapped) "
        "[up|again|badly|and|in] [by|at home|her|his|my|in|and|up|every]",
        "(hits|beats|hit|beat|punched|slapped|choked|strangled|abuses|abused|raped|threatened|attacked|stalks|stalking|controls|beating|hitting) (her|my {friend}|my mother|my sister|my father|my brother|my friend|my best friend|his wife|her husband|his girlfriend|her boyfriend|his mother|their mother|his partner) "
        "(and|but|when|she|every|in front|because|so|again|with|for|he|,|up|who|whenever|if|how|what|regularly|all)",
        "{he} ... (beats|hits|abuses|controls|punches|slaps|chokes|strangled|choked|punched|slapped|kicks) (my {friend}|my mother|my sister|my father|my brother|my friend|his wife|her husband|his girlfriend|their kids)",
        "(their|her|his) (partner|husband|boyfriend|wife|girlfriend|ex) ... (wont let (her|him)|doesnt let (her|him)|hits|beats|checks her|checks his|tracks|hurts|controls|threatened|abuses|locks|stalks|takes her|keeps her|chokes|hit|beat|raped|is stalking|follows)",
        "(wont|doesnt|not|never|didnt|does not) let (her|him|them) (see|out|go|leave|work|talk|have|speak|come|visit|use|call|drive) [us|her|his|me|out|anyone|friends|family|to|the|with|anywhere|alone] [and|anymore|checks|,|without|family|friends|house]",
        "(her|their) (partner|husband|boyfriend|wife|girlfriend|ex) ... (controls|takes|took|holds|keeps) (all|her|all of) [her|of her] (money|wages|salary|phone|passport|keys|life|cards)",
        "(came|comes|turned up|shows up|showed up|came in|arrived) [to|in|at|home|up|again|work|school] [work|in|school|with] [with|in] [a|new|more|another|fresh] [new|black|fresh] (bruises|bruise|black eye|marks|split lip|cuts|broken|swollen)",
        "(hear|heard|hearing) (it|her|him|them|screaming|the) [screams|scream|screaming|crying|through|beating|hitting|being] >> (wall|walls|next door|upstairs|neighbour|neighbor|beat|hit|help|floor|downstairs)",
        "(she|he|my sister|my friend) (keeps|kept) going back to (him|her)",
        "(raped|assaulted|strangled|choked|beaten|abused|stalked|beaten up|punched) by (her|his|their|my) (boyfriend|girlfriend|husband|wife|partner|ex|stepdad|stepfather|father|date)",
        "(ex|boyfriend|husband|partner|wife|girlfriend) is (stalking|beating|hitting|abusing|hurting|threatening|controlling|following) (her|him)",
        "(scared|worried|afraid) (for|about) (her|him|my sister|my friend|my mother|my daughter) >> (hits|hit|beats|abusive|violent|bruises|bruise|hurt her|hurting her|kill her|controls|abused)",
        "(beats|hits) (my) (mother|sister|brother|father|friend|aunt|cousin|daughter)",
    ),
    chinese=(
        "{friend}(她|他)?的?(老公|男朋友|男友|老婆|女友|丈夫|妻子|对象|前夫)[每个周末天又总老一直喝醉酒了都就经常]*(打|掐|踢|揍|扇|推|控制|威胁|跟踪)(她|他)?(?!电话|车|工|算|游戏|球)",
        "(哥们|兄弟|朋友|同事|闺蜜)[^,]{0,4}(他|她)?(老婆|老公|男友|女友)[^,]{0,6}(打|砸|掐|踢)(他|她)",
        "{friend}[连]?[自己的]*(手机|朋友|钱|门|工作)?[都也]?(不许|不准|不让|不能)(有|出|用|见|碰|花)",
        "(我哥|我弟|我爸|我朋友|我同事|我姐|我妹|我妈)一?看[到见]?(嫂子|弟妹|姐夫|妹夫|他老婆|她老公|爸|我爸)?[一]?(抬手|伸手|瞪)[就]?(缩|躲|抖|怕)",
        "(开门|说话|接电话|回消息)的?(总是|都是|永远是)(她|他)(男朋友|老公|男友|老婆|丈夫)",
        "(我|我的|一个|有个|我有个|好)?{friend}[的]?...(被|遭|让|给)[她他的那个自己]*(老公|丈夫|男朋友|男友|姐夫|妹夫|前夫|前任|对象|老婆|女朋友|家人|婆家|爸|我爸|男人|他|她|未婚夫|前男友|老板|女友)?[一直天天长期又整经常给也掐长]*(打|家暴|揍|掐|跟踪|控制|囚禁|虐待|强奸|威胁|骚扰|关|欺负|踢|锁|性侵|殴打|施暴|砍|囚|强迫|软禁|监控)",
        "(我)?{friend}...(说|好像|总是?|身上|老|脸上)[是总有都好像]*[有]?(伤|淤青|瘀青|被打|老公打|挨打|青一块|他打的|被她老公|打的)",
        "{friend}[们]?[好像天整总是一直又每经常都在]*(打|家暴|揍|虐待|掐|控制|囚禁|跟踪|殴打)[着了]?(她|他|我妈|我姐|我妹|老婆|老婆孩子|她妈|女友|孩子|老公|我闺蜜|我朋友|媳妇|我爸)(?!电话)",
        "(他|她|他们|我爸|姐夫|妹夫|邻居|楼上|继父|继母|叔叔|隔壁)[天整总是一直又每经常都在喝醉酒了就]*(打|家暴|揍|虐待|掐|殴打)[着了]?(他|她)?(老婆|我妈|我姐|我妹|妈妈|我姐姐|我妹妹|媳妇|女朋友|老公|我弟|我阿姨|我小姨|我奶奶)",
        "(我)?(姐|妹|妈|闺蜜|朋友|同事|邻居|表姐|表妹|女儿|同学|室友|阿姨|小姨|姑姑|嫂子|堂姐)[姐妹妈]?的?(男朋友|老公|男友|丈夫|前夫|对象|前任|未婚夫|婆家|女朋友|老婆)[总老一直天每还又经常从]*[天都]*"
        "(打她|打他|控制|不让她|不让他|家暴|掐|锁|囚禁|跟踪|威胁|查她|没收|动手|收|监视|骚扰|不准她|不许她)",
        "(不让|不许|不准)(她|他)[再]?[跟和与]?(出门|见|上班|联系|回|跟我们|和我们|出来|工作|说话|走|用手机)",
        "(她|他)(手机|身份证|钱|工资)[也都被]*(收走|没收|拿走|管|被收)",
        "(楼上|楼下|隔壁|邻居|对门)[好像又天每晚总]*...(打老婆|打人|惨叫|求救|打孩子|哭喊|家暴|打骂|打得)",
        "(她|他|闺蜜|朋友)[还又就总]*(不肯|不敢|不愿意?|不让我)报警",
        "(怎么|如何)(帮|劝|救)(她|他|我姐|我妹|闺蜜|朋友|我妈)...(家暴|被打|离开|走出|逃|打)?(?=.*(打|家暴|控制|暴))",
        "被(姐夫|妹夫|她老公|她男朋友|她男友|他老婆|我爸|她前夫|她丈夫|继父|她对象)[又一直天天经常长期给]*(打|家暴|揍|掐|控制|关|虐待|砍|推|踢|锁|跟踪)",
    ),
    hits=(
        "my best friend's husband hits her",
        "my sister is being abused by her boyfriend",
        "我闺蜜被她老公打了",
        "楼上的男人天天打老婆",
    ),
    misses=(
        "my sister beat her at chess",
        "my friend was hit hard by the news",
        "我朋友打电话给她老公",
        "我姐的男朋友给她打伞",
    ),
)
