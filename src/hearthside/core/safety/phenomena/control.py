"""Control: phone, money, friends, work, clothes, doors, papers, the body."""

from hearthside.core.safety.phenomenon import ABUSE, Card, Phenomenon

CONTROL = Phenomenon(
    definition="The partner decides whom the writer sees, what they own, wear, spend, or where they go; locks, takes, searches.",
    kinds=ABUSE,
    card=Card.HURT,
    english=(
        "{he} ... (wont|doesnt|does not|will not|never|didnt|wouldnt|refuses to) (let|lets|allow|allows|letting) me [ever] "
        "[to] (see|meet|talk to|speak to|speak|call|visit|contact|have|text|be friends|go|leave|work|drive|study|sleep|eat|use|get|take|buy|spend|be alone|keep|close|wear|out|drop|phone|go out|answer|learn|see my|go to the doctor|finish|shower|touch) "
        "[to|of|with|any|my|the|a|own|at|out|in|outside|anywhere|without|near|female|male] (?! check| cheque| bags| bag| dinner| bill| present| peek| shopping)",
        "{he} ... (forbids|forbid|forbade|has forbidden|bans|banned|stops|stopped|prevents|prevented|prohibits|keeps) me (from|to|seeing|going|talking|working|leaving|having)",
        "i am not (allowed|permitted) (to|out|any|near|on|a|friends|my) [see|have|go|talk|leave|speak|work|meet|use|drive|spend|call|wear|lock|close|say|be|visit|contact|sleep|disagree|look|male] "
        "[to|my|out|a|the|without|with|any|friends|anyone|alone|on|up|own|money|late] (?! peek| present| spoilers| gluten| dairy| sugar| drive after)",
        "not allowed (to see|out|to go out|to leave|to have|to talk|to work|to speak|friends|any friends|a phone|my own|to wear|to drive|to call|to visit|to meet|to be) "
        "[my|friends|family|a|alone|to|with|without|any|out|the|own|late|sister|mother]",
        "{he} ... (controls|control|controlled|controlling|decides|decided|dictates|monitors|manages|polices|restricts|chooses|picks|dominates) "
        "[all|every|what|who|where|when|how|my|me|everything|the|whether|if] (my|me|our money|money|everything|what i|who i|where i|when i|how i|the money|i|all the|every|finances|all our|my whole|whether i|our bank|bank|spending|her|him) ",
        "(controlling|abusive|coercive) (partner|boyfriend|girlfriend|husband|wife|behaviour|behavior|man|woman|and i am|and he|and she|me|control of me)",
        "coercive control (in my|at home|by my|from my|is what)",
        "{he} ... (checks|check|checking|reads|goes through|looks through|going through|reading|searches|monitors|went through|inspects|demands|wants|took|takes|scrolls through|logs into|logged into|has access to|insists on|spies on|confiscated|confiscates|smashed|broke|hid|hides|controls) "
        "[to see|all|all of|the|into] (my) [all|private|whole|old] {phone} (?! for me| when i ask| with me| to plug| to charge| to fix| to show| to take| to look| to call| to play| to order| to put| by mistake| over| inside) [every|all|and|at|when|to|each|while|without|then|in|so|if|because|daily|again|constantly|for|,]",
        "{he} ... (takes|took|taken|keeps|kept|hid|hides|hidden|has|holds|confiscated|confiscates|stole|steals|withholds|locked|locks away|cut up|destroyed|burned|controls) [away|all|all of] (my) [own|whole|entire] {things} (?! to plug| to charge| to fix| to show| to take| to look| for me| to call| to play| to order| to put| by mistake| by accident| out of| and plugged| when i asked| from the table| over| home| inside| upstairs| to the) "
        "[away|card] [and|so|so that|from|because|when|if|at|until|to|in|,|now|every|for|before|while|again]",
        "{he} ... (gives|gave|puts|allows) me [an|a|only|just] [only|just|weekly|small] (allowance|pocket money|[0-9]+ pounds|[0-9]+ dollars|[0-9]+ euros|ten|twenty|five|bus money|enough for|no money|housekeeping)",
        "(no access to|dont have access to|have no|not have any) (money|my own money|our money|the account|the bank account|our account|cash|a bank|my own account|the joint account)",
        "(wages|salary|pay|money|benefits|paycheck) (goes|go|gets paid|paid|is paid|has to go) [straight|directly] (into|to|in) (his|her) [account]",
        "(account for|explain|justify|receipts for|show receipts|ask for|keep receipts|report) [every|each|all|for|every single] (penny|cent|receipt|pound|dollar|minute|thing i buy|euro|purchase|receipts|thing i spend|move)",
        "(every penny|every cent|each penny|every receipt|receipts)",
        "(need|have|must|got|had|has) [to] (ask|ask for|get|beg|beg for|beg him|beg her|ask him|ask her) [his|her|for] (permission|for money|for permission|leave the house|before i|to go|to leave|to see|approval)",
        "(permission|his ok|her ok|his okay|his approval|her approval|his say so) (to|before|for) (see|visit|go|leave|spend|buy|everything|call|work|eat|talk|sleep|anything|i|meet|use|have|wear|shower)",
        "(have to|must|need to|made to|makes me|has to|expects me to|supposed to|forces me to|wants me to|expected to|got to) (send|share|text|report|check in|prove|video call|keep|answer|turn on|tell|show|leave|stay|ring|facetime|reply) "
        "[him|her|a|my|with|where|to|on|the|them] (photo|photos|picture|location|where i am|where i|screenshots|video|live location|receipts|phone|every|him|her|within|camera|location on|him where|her where|in) "
        ">> (or|trouble|furious|hour|angry|punished|all the time|every|minutes|shouts|otherwise|goes mad|hell|screams|explodes|mad|,|he|she|always)",
        "(times|tracks|clocks) me when i",
        "{he} ... (locked|locks|lock|locking|shut|shuts|trapped|traps|imprisoned|barricaded|held|holds|kept|keeps) me [in|inside|out|up] [the|our|a|of|him|hostage|his] "
        "(in|inside|out|flat|house|room|bedroom|bathroom|apartment|captive|hostage|prisoner|up|home|prison|from leaving|car|cellar|basement|garage|balcony|indoors|outside)",
        "{he} ... (blocks|blocked|blocking|stands in|stood in|standing in|guards|bars|barred|held|holds|locks|locked|bolts|shuts) [in front of|up] [the|me|my] (door|doorway|way|exit|doors|way out|front door|hallway) "
        "[so|and|shut|when|to|until|with|from|,|while|because|during|if]",
        "(hold|holds|held|locked|blocks|blocked) the door [shut|closed] [so|and|when|until]",
        "(so|and) i (cant|couldnt|could not|cannot) (leave|get out|go anywhere|go out|call anyone|call for help|escape|get away)",
        "{he} ... (tells me|decides|dictates|picks|chooses|orders me|told me|controls|checks|says) (what to wear|what i wear|what i can wear|who i can|who i see|who i talk|what i eat|when i|what i can|what i am allowed|where i go|what to eat|who to talk to|who i can talk to|how to dress|when to)",
        "(cut|cuts|cutting|isolated|isolates|isolating|separated|kept|keeps|turned|alienated) me [all] (off from|away from|from|against|from all) [everyone|all|my] [my|of my|own] {people}",
        "(had to|have to|made me|makes me|make me|forced me to|forces me to|told me to|wants me to|ordered me to|got me to|asked me to) [give up|cut off|stop|block|delete|drop|unfriend|unfollow|quit|end|stop seeing|stop talking to|cut|lose|stop speaking to|remove|leave] "
        "(give up|cut off|seeing|talking to|block|delete|drop|unfriend|unfollow|quit|end|cut|lose|stop|stop seeing|remove|my) "
        "[all|all of|my|every|them|him|her|off|seeing|talking|contact|with|to|everyone|people|the|other] (my|all|them|friends|friend|contacts|people|men|women|guys|girls|job|him|her|numbers|everyone|family|social|instagram|work|with|[a-z]+ because|male|female|mates)",
        "i had to (stop seeing|stop talking to|block|cut off|give up|drop|quit|delete|stop speaking to|unfollow|stop going) >> (because he|because she|he|she|all|them|him|her)",
        "(deletes|deleted|blocks|blocked|removes|removed) (my|all my|people from my|numbers from my) (contacts|friends|numbers|messages|photos|people|male|phone|contacts)",
        "(makes|make|made|making) me (delete|block|unfriend|quit|sleep on the floor|beg|kneel|sign|drop|hand over|account for|strip)",
        "(demands|demanded|insists on|insisted on|forces me to give|took) [all] [of] my (password|passwords|pin|codes|logins)",
        "(threatens|threatened|threatening|says|said) [to|he will|she will|he would] (call|report me to|tell) [me] [to] (immigration|the home office|social services|the police on me|deport|have me deported|get me deported|border)",
        "(my visa|deported|deportation|immigration status) >> (if i|leave|threat|he|she)",
        "(hid|hides|hidden|threw away|throws away|flushed|took|takes|sabotaged|poked holes|swapped|wont let me take|wont let me use) [in|my] [my|the] (pill|birth control|contraception|contraceptives|medication|meds|insulin|inhaler|condoms|the pill)",
        "(wants|trying to get|forces|forced|pressuring|making) me [to be|to get|get|into] (pregnant|an abortion|have an abortion)",
        "(wife|woman|girlfriend|man|husband) (stays|belongs|should stay|is supposed to stay|has to stay|must obey|should obey|obeys|is meant to stay) (at home|home|in the kitchen|indoors|her husband|and)",
        "(hit|hits|beat|check|checks|controls|watch|watches) (everything|every move|every step) i (do|make|take)",
        "(watches|monitors|tracks|controls|checks|follows|records) [my] (every move|my every move|every step|everything i do|where i go|my mileage|the mileage|my calls|my location|my spending|my bank|all my|my whereabouts)",
        "{he} (stopped|stops|blocked|prevented|kept) me (calling|from calling|leaving|from leaving|seeing|from seeing|going|from going|working|from working|getting|from getting) ",
        "(wont|doesnt|not|never) let (me|her|him) (leave|out|go) (the house|the flat|the room|the apartment|home|when|of the|at night|out|alone|anywhere|until|without|if|[a-z]+ we argue)",
    ),
    chinese=(
        "{he}...(不让|不许|不准|不允许|禁止|不给|不同意|不肯让|从来不让|不叫|不放)(我)?(再)?[跟和与去一个人单独自己]*(见|出门|出去|上班|工作|交|联系|来往|回家|回娘家|找|打电话|玩|走|离开|说话|聊天|有|花钱|穿|睡觉|吃饭|报警|看医生|吃药|避孕|读书|学|用手机|用|"
        "接|社交|加|朋友|闺蜜|同事|同学|家人|爸妈|父母|娘家|男|女|异性|别人|任何人|外面|看病|聚会|出差|考|化妆|带|锁|拿|管钱|碰钱|生活费|钱|一分钱|发)(?!碗|重|贵|辣|冰|凉|冷饮|奶茶|甜|太晚)",
        "^[,就仲还又]*(不让|不许|不准)我?(再)?[跟和与去]*(见|出门|出去|上班|工作|交|联系|来往|回娘家|回家|离开|走|看医生|吃药看|花钱|跟)",
        "(还|也|又|仲)(不让|不许|不准|不给)我?(再)?[跟和与去同]*(见|出门|出去|上班|工作|交朋友|联系|来往|回娘家|离开|走|报警|人讲|人说话|别人)",
        "(不准|不许|不让)(我|她)[跟和同]?[男女异]?[同性生人]*[同事]*(说话|讲话|讲嘢|见面|聊天|出门|联系|来往|来往)",
        "{he}...(查|检查|翻|看|监控|监视|偷看|翻看|抢|没收|收走|收起|拿走|抢走|砸|砸了|管|控制|登录|登|破解|审查)[了过着完遍起]*[我的]*{phone}(?!看天气|拍|帮)(?:.{0,10}(每|天天|不让|逼|删|密码|解释|骂|发火|摔|说话|一条|问|才|走|掉|了|审|必须|盘问|晚上))",
        "(天天|每天|每晚|每次|随时|一直|经常|总|老|整天|动不动)[都要就会]*(查|检查|翻|监控|监视|偷看|抽查|要看|看)[了着]?我的?{phone}",
        "{he}[都又天每晚上就会要]*(查|翻|检查|监控|监视|没收|收走|抢走|抢过|控制)[了着过]?[我的]*(手机|聊天记录|微信|通话记录|电话|信息)",
        "(没收|收走|收起|抢走|拿走|扣下|扣着|藏|藏起来|霸占|掌握|控制|管着|撕|烧)[了着起]?[我部的所有全部]*{things}",
        "{he}[把将]我?的?(身份证|护照|银行卡|工资卡?|证件|户口本|手机|钥匙|钱|存款|工资|收入|电话|微信好友|好友|联系人|通讯录)[和跟都也全]*[护照证件卡钥匙手机]*[都也全]*(拿|收|藏|扣|没收|锁|抢|删|转|撕|砸|管|要)",
        "我?的?(身份证|护照|银行卡|工资卡?|证件|手机|钱|收入|工资|存款)[都也全部每个月就]*(被|在|要|得|必须|由|归|给)?[被在要得必须由归]*(他|她|老公|老婆|男友|男朋友|婆婆)[手里拿走收没扣控制管着保那儿]*(拿|手里|收|扣|管|控制|保管|没收|藏|那)",
        "(工资|收入|钱|卡)[都要必须得全]*(交给|上交|交)(他|她|老公|老婆)>>(不给|报账|一分|零花|批准|同意|脸色)?",
        "{he}[从来都也]*(控制|掌控|管制|操控|支配|监控|监视|管)[着了]?(我|她)(的)?(钱|行踪|一切|社交|生活|手机|交友|自由|财务|所有|全部|每|$| |,|不让|跟|和|什么|去)",
        "(每一?笔|每分|每一分|花[一]?[分块毛]|花多少|买[个包点什么卫生巾菜东西]*)[钱开销花费]*[都也]*(要|得|必须|需要)[向跟给经过他她的]*(报|汇报|报账|同意|批准|交代|解释|记账给|看他脸色|看她脸色|申请|说明|看)",
        "(要|得|必须|都要|需要|都得)[先]?(经过|经|得到|征得|问过|看|等)(他|她|老公|老婆)的?(同意|批准|允许|许可|点头|脸色)",
        "(去哪|出门|去哪里|在哪|行踪|跟谁|几点|见谁|做什么|买菜)[里儿都我也要得必须]*[都要得必须每]*[向跟给]*(他|她)?[都]?(汇报|报备|报告|批准|同意|发定位|发照片|拍照|视频证明|请示|管|限时|经过)",
        "(每|隔)[隔]?[一半个两]*(小时|分钟|[0-9]+分钟|会儿)[都就要]*(发|报|打|回|拍|汇报)[一次个]?[他她]?(定位|位置|照片|视频|消息|电话|行踪)",
        "(要|逼|必须|让)我?[全天一直随时24小时]*(开|发|共享)[着]?[实时]*(定位|位置)>>(不|骂|发火|生气|打|闹|否则|吵)",
        "(逼|要求|强迫|命令|要我|让我|叫我|勒令|威胁)[着]?(我)?[把跟和必须去]*[所有全部]*(辞职|删|断绝|断了|拉黑|交出|退学|上交|交|断联|绝交|不跟|不和|不许|下跪|跪|写保证|签|打胎|流产|生孩子|怀孕|退出|注销)[了掉出]?[所有男女的密手机]*",
        "(删|拉黑|断绝|断)[了光掉]*[所有我全部的]*(异性|男的|女的|男同事|女同事|男生|女生|朋友|好友|联系人|关系|联系|来往)[都断删]*(?:.{0,6}(因为他|他要求|他逼|他说|她说))?(?=.{0,6}(他|她|逼|要|不让|$|,))",
        "(跟|和|同)[家人朋友闺蜜爸妈外界所有人同事娘家我的]*(断绝|断了|断)[关系联系来往交往]*",
        "(让|要|叫|逼)我[去]?把[所有全部我的]*(女|男|异性|朋友|好友|同事|联系人|前任)[同事性生朋友们的好]*[都全]*(删|拉黑|断)",
        "(朋友|闺蜜|亲戚|家人|同学|圈子)[我们都全也]*(断了|都断|断光|断得|疏远|没了|不敢联系|不能见|不让联系|不能联系)",
        "{he}...(反锁|锁|关|囚禁|软禁|困|绑|堵|拦)[着住了起来]*[我门在]*[家里屋房间在门]*[里]?(我|家里|房间里?|屋里|在家|门|起来|不让|地下室)",
        "(把|将)?门[给都从外面]*(反锁|锁|堵|锁上|锁了|锁死)[了着住]?[,]?>>(不让|走|出|我)",
        "(堵|拦|挡)[着住在了]*(门|门口|路)[口]?>>(不让|走|出去|我)",
        "(我)?被[他她老公老婆男女朋友对象家人]*(反锁|锁在|关在|囚禁|软禁|困在|绑|控制|监视|监控|没收|禁足)",
        "(把|将)我?(反锁|锁|关|囚禁|软禁|绑|困)[在起住了]*[家房屋里间床上来]*",
        "(穿|吃|买|交友|发朋友圈|工作|花钱|打扮|化妆|跟谁)[什么衣服样啥来往说话的都]*[也]?(都|得|要|全)[由得听要是]*(他|她|老公|老婆)[说来]*(说了算|决定|管|同意|批准|定|的)",
        "(他|她|老公|老婆|男友)(规定|要求|命令)我?[每天几点必须]*(几点|必须|不能|不许|只能|不准|每天)",
        "(跟|和)[男女异]*[同性生人]*[同事生学]*(说话|讲话|不能说话|聊天)[都也]*(要|不能|不行|管|被骂|会被|得)",
        "(不给|不给我|断了我的?|停了我的?|克扣)[我]?[一分]*(生活费|钱|饭吃|零花钱|家用|一分钱)(?!包)",
        "(没有|不给|没)[我]?[任何一点]*(经济自由|人身自由|自由|隐私)>>(他|她|管|控制|锁)",
        "(他|她|老公|老婆)[不让逼]*(我)?(不让避孕|扎破|逼我怀孕|逼我生|不许打掉|逼我打掉|藏我的药|倒掉我的药|扔我的药|扔了我的药)",
    ),
    hits=(
        "he won't let me see my sister",
        "she checks my phone every single day",
        "he took my bank card and gives me an allowance",
        "他不让我跟朋友来往",
        "他每天都要检查我的手机",
        "出门都要经过他同意",
    ),
    misses=(
        "he won't let me carry the heavy bags",
        "I gave him my password so he could order pizza",
        "we both share our location",
        "他不让我洗碗",
        "他主动给我看手机",
        "我忍住没看他手机",
    ),
)
