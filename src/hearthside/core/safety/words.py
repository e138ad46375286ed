"""The words that patterns are made of. In a pattern, `{he}` stands for any of the words here."""

ENGLISH = {
    "he": "he|she|they|ex|partner|boyfriend|girlfriend|husband|wife|fiance|spouse|stepdad|stepfather",
    "his": "his|her|their|my exs|my boyfriends|my girlfriends|my husbands|my wifes|my partners",
    "him": "him|her|them|my ex|my partner|my boyfriend|my girlfriend|my husband|my wife|my fiance",
    "you_two": "us|both of us|us both|him and me|her and me|him and myself|her and myself",
    "is": "is|am|are|was|were|be|been|being|keeps|kept|started|starts",
    "want": "want|wanted|wish|plan|decided|intend|tempted|ready|desperate|planning|wanting",
    "thinking": "think|thinks|thinking|thought|thoughts|dream|dreaming|fantasise|fantasising|fantasize|"
    "fantasizing|obsessing|obsess|picture|picturing|imagine|imagining|googling|googled|researching|reading up",
    "die": "die|be dead|kill myself|end my life|end it|end it all|end everything|take my life|"
    "take my own life|stop existing|not exist|cease to exist|not be alive|not be here|commit suicide|"
    "never wake up|not wake up|never have been born|end myself|hang myself|drown myself|off myself|"
    "not exist anymore|disappear forever|vanish forever|do away with myself|be gone forever|die already",
    "dying": "dying|being dead|killing myself|ending my life|ending it|ending it all|taking my life|"
    "taking my own life|suicide|my own death|how to die|ways to die|ways to end it|not existing|"
    "hanging myself|not being here|not being alive|my own funeral|offing myself|not waking up|jumping off",
    "dead": "dead|gone|not here|not around|not alive|no longer here|no longer alive|never born",
    "live": "live|be alive|be here|exist|wake up|go on living|keep living|keep going|carry on living|live anymore|"
    "go on with life|be on this earth|be in this world|stay alive|survive",
    "tonight": "tonight|today|this time|soon|tomorrow|this week",
    "hit": "hit|hits|hitting|slap|slaps|slapped|slapping|punch|punches|punched|punching|kick|kicks|kicked|"
    "kicking|shove|shoves|shoved|shoving|beat|beats|beaten|beating|smack|smacks|smacked|whack|whacked|"
    "headbutt|headbutted|backhand|backhanded|batter|battered|batters|attacked|attacks|assaulted|assaults|"
    "spat on|spits on|stamped on|kneed|hurled|manhandled|manhandles|pistol whipped|whipped|burned|burnt|"
    "roughs|roughed|slams|slammed|thumps|thumped|clouted|belts|belted|bites|bit|scratched|scratches|stabbed|stabs",
    "push": "push|pushes|pushed|pushing|shove|shoves|shoved|shoving|throw|throws|threw|thrown|slam|slams|slammed|"
    "knock|knocks|knocked|drag|drags|dragged|dragging|pull|pulls|pulled|yank|yanks|yanked|pin|pins|pinned|"
    "hurl|hurls|hurled|grab|grabs|grabbed|haul|hauled|hauls",
    "body": "face|head|hair|arm|arms|wrist|wrists|leg|legs|ribs|stomach|belly|back|jaw|nose|mouth|eye|eyes|hand|"
    "hands|shoulder|shoulders|ear|cheek|chest|chin|lip|teeth|fingers|neck|throat|knee|thigh|ankle",
    "neck": "throat|neck|windpipe",
    "choke": "choke|chokes|choked|choking|strangle|strangles|strangled|strangling|throttle|throttled|throttles|"
    "suffocate|suffocated|suffocates|smothered|smothers|smother",
    "weapon": "knife|gun|axe|hammer|machete|blade|scissors|bat|rifle|pistol|shotgun|screwdriver|razor|crowbar|"
    "kitchen knife|baseball bat|iron bar|broken bottle|petrol|gasoline|bread knife|carving knife",
    "kill": "kill|murder|stab|shoot|strangle|finish|end|bury|slit",
    "phone": "phone|messages|texts|emails|email|laptop|whatsapp|dms|inbox|chats|passwords|password|accounts|socials",
    "people": "friends|family|sister|sisters|brother|mother|father|parents|relatives|anyone|anybody|my mates|mates|"
    "other men|other women|men|women|guys|girls|people|kids|children|siblings|cousins|son|daughter|"
    "male friends|female friends|nobody|my best friend|best friend|own mother|own family|old friends|grandparents|mum",
    "things": "phone|keys|car|passport|id|card|bank card|wallet|money|wages|salary|pay|papers|documents|medication|"
    "meds|pills|glasses|clothes|shoes|earnings|paycheck|pay packet|cards|benefits|license|licence",
    "pictures": "nudes|nude|naked|photos|photo|pictures|picture|pics|pic|videos|video|images|sex tape|tape|"
    "recordings|recording|screenshots|clips|private ones",
    "sex": "sex|sleep with him|sleep with her|intercourse|do it|go down on him|touch him",
    "afraid": "afraid|scared|terrified|frightened|petrified|fearful|in fear",
    "angry": "angry|mad|drunk|drinking|drinks|furious|annoyed|upset|jealous|cross|loses it|lost it|high|been drinking|"
    "in a mood|stressed|explodes|shouts|shouting|screams|rages|raging|snaps|loses his temper|loses her temper|kicks off",
    "child": "child|children|kid|kids|son|daughter|baby|toddler|boy|girl|little one|little ones|stepson|stepdaughter",
    "pet": "dog|cat|puppy|kitten|rabbit|pet|pets|hamster|bird|horse|dogs|cats|budgie|parrot",
    "friend": "friend|friends|sister|sisters|brother|brothers|mother|mothers|father|fathers|daughter|daughters|son|sons|"
    "neighbour|neighbours|neighbor|neighbors|colleague|colleagues|coworker|coworkers|cousin|cousins|"
    "aunt|aunts|niece|nieces|flatmate|roommate|best friend|best friends|bestie|friend of mine|mate|uncle|nephew|"
    "boyfriend|girlfriend|husband|wife|partner|ex|fiance|child|stepson|stepdaughter|kid|grandson|granddaughter|"
    "housemate|classmate|student|teammate|grandma|gran|grandfather|sis|bro",
    "often": "always|often|sometimes|again|still|even|once|twice|just|only|really|literally|actually|"
    "suddenly|then|also|basically|honestly|regularly|usually|constantly|already|almost|nearly|repeatedly",
}

CHINESE = {
    "he": "他们?|她|它|老公|老婆|丈夫|妻子|男朋友|女朋友|男友|女友|前任|前男友|前女友|前夫|前妻|对象|爱人|那个男人|"
    "我家那位|另一半|伴侣|媳妇|未婚夫|未婚妻|继父|男的|孩子他?爸|孩子他?妈",
    "again": "又|经常|总是?|老|天天|每天|整天|一直|有时候?|偶尔|动不动就|会|就|还|真的|竟然|居然|突然|狠狠地?|直接|"
    "一生气就|一急眼就|喝了酒就|喝醉了?就|喝多了就|一喝酒就|一喝多就|昨晚|昨天|今天|刚才|刚刚|刚|前天|上周|也|都|差点",
    "want": "想要?|好想|真想|很想|只想|打算|准备|决定|计划|恨不得|宁愿|宁可|希望|盼着|巴不得|总想|老想",
    "die": "死(?!亡|海|结|讯|期|线|板|循|你|他|她|咱|妈|我|了你|了他|党|磕|心|记|守)|去死|自杀|轻生|自尽|寻死|结束(?:自己的?)?(?:的)?生命|结束这一切|"
    "了结自己|了结一切|离开这个世界|离开人世|跳楼|跳河|跳下去|从楼上跳|跳桥|跳江|跳海|割腕|上吊|吞药|一死了之|一了百了|"
    "解脱|不再醒来|不用醒来|不用再醒|不要醒来?|再也不醒|永远消失|从这个世界上?消失|永远睡下去|永远睡过去|"
    "没有?来到?过?这个世界|没(?:有)?出生过?|从来没(?:有)?存在过|没(?:有)?存在过|杀了自己|弄死自己|结束自己",
    "hit": "打|揍|踢|踹|扇|抽|掐|推|捶|砸|咬|拽|拖|摔|撞|掌掴|殴打|暴打|毒打|家暴|动手打|动手|抡|削|扔|掟|抓伤|烫|捅|扯|踩|勒|敲|甩",
    "body": "脸|头|头发|胳膊|手臂|手腕|手|肚子|腿|大腿|肋骨|背|鼻子|嘴角?|眼睛|耳光|耳朵|脖子|肩膀|身上|身体|后脑勺|额头|牙|屁股",
    "weapon": "刀|菜刀|水果刀|剪刀|枪|斧头?|锤子?|棍子?|铁棍|酒瓶|汽油|皮带|棒球棍|匕首|砍刀|绳子",
    "kill": "杀|弄死|打死|砍死|捅死|掐死|整死|干掉|要了?(?:我|你|他|她)的?命|勒死|毒死|烧死|宰了|做掉|斩死|砍|捅",
    "phone": "手机|微信|聊天记录|信息|短信|电脑|邮件|密码|账号|朋友圈|通话记录|QQ|qq|相册",
    "people": "朋友|闺蜜|兄弟|同事|同学|家人|爸妈|父母|妈妈?|爸爸?|娘家|亲戚|姐妹|异性|男的|女的|男人|女人|男生|女生|别人|任何人|人|姐姐?|妹妹?|弟弟?|哥哥?|外人|发小|孩子|男同事|女同事|男性朋友|女性朋友|我们|我家人?",
    "things": "手机|钥匙|身份证|护照|银行卡|工资卡?|钱包?|证件|户口本|存折|衣服|车钥匙|药|眼镜|卡|钱|收入|存款|电话|电脑",
    "private": "裸照|私密照片?|私密视频|那种视频|那种照片|床照|不雅照|亲密照|私照|性爱视频|私房照|隐私照?",
    "pictures": "裸照|私密照|私密视频|照片|视频|那种视频|那种照片|床照|录像|录音|不雅照|亲密照|私照|隐私",
    "afraid": "怕|害怕|恐惧|不敢|好怕|很怕|吓得|发抖|提心吊胆|战战兢兢|胆战心惊|心惊胆战",
    "friend": "朋友|闺蜜|同事|同学|邻居|姐姐?|妹妹?|哥哥?|弟弟?|妈妈?|爸爸?|表姐|表妹|堂姐|堂妹|表弟|表哥|女儿|儿子|室友|亲戚|"
    "男朋友|女朋友|男友|女友|老公|老婆|前任|前男友|前女友|对象|丈夫|妻子|小姨|姑姑?|阿姨|舅妈|嫂子|学妹|学姐|发小|姥姥|奶奶|外婆|楼上|楼下|隔壁|婆婆|外甥女|侄女|舍友|战友|学生|兄弟",
    "child": "孩子|儿子|女儿|宝宝|小孩|娃|小朋友",
    "pet": "猫|狗|兔子|宠物|猫咪|狗狗|仓鼠|小狗|小猫|鸟",
    "beating": "打(?!电|字|游|算|开|扮|包|扫|扰|折|断|动|听|工|车|招|趣|击|针|牌|球|篮|的|喷|呼|嗝|雪|伞|完|印|卡|赌|滚|我微|我手机|我电|我语|我主|我的主|我的电)",
}
