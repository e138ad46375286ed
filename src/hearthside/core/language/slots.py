"""Words that stand for one another in the rules, by the name that the rules use."""

_YOU = r"you|u|ya|yu|ye|yous|youse|yuh|yer|y'?all"
_PARTNER = (
    r"(?:my|me|ma)\s+(?:wife|husband|hubby|bf|gf|boyfriend|girlfriend|partner|fianc[eé]e?|missus|fella"
    r"|bloke|man|other\s+half|ex)"
)
_HE = rf"he|she|{_PARTNER}"
_BE = r"(?:'?re|\s+are|\s+r|\s+were|\s+was|\s+is|\s+been|\s+being)"

ENGLISH = {
    "you": _YOU,
    "your": r"your|ur|yr|yer|ya|yo",
    "you_are": rf"(?:you|u|ye|ya|yous|youse|yuh){_BE}|ur|yer|you|u|yuh",
    "he": _HE,
    "you_re": rf"(?:you|u|ye|ya|yous|youse|yuh){_BE}|ur|yer|youre",
    "he_is": rf"(?:{_HE})(?:'?s|\s+is|\s+was)",
    "you_or_he": rf"{_YOU}|{_HE}",
    "you_or_he_is": rf"(?:you|u|ye|ya|yous|youse|yuh){_BE}|ur|yer|you|u|(?:{_HE})(?:'?s|\s+is|\s+was)",
    "you_have": r"(?:you|u|ye|ya|yous|he|she)(?:'?ve|'?s|\s+have|\s+has|\s+had|'?d)",
    "you_will": r"(?:you|u|ye|ya|yous|yuh)(?:'?ll|\s+will|\s+wil|\s+gonna|\s+going\s+to)",
    "i_am": r"i'?m|i\s+am|im|am|i\s+was|ah'?m|a'?m|i\s+feel|i\s+felt|i'?ve\s+been|feeling|i\s+get|i\s+got|makes?\s+me",
    "i_will": r"i'?ll|i\s+will|i'?m\s+(?:going\s+to|gonna|gunna)|i'?mma|ima|ah'?ll|i\s+swear\s+i'?ll",
    "dont": r"don'?t|do\s+not|dont|dnt|doesn'?t|does\s+not|didn'?t|did\s+not|dinnae|dinna|doh|never",
    "cant": r"can'?t|cannot|can\s+not|could\s+not|couldn'?t|cannae|cyaan",
    "want_to": r"want\s+to|wanna|wan|want",
    "going_to": r"going\s+to|gonna|gunna|gon",
    "always": r"always|alwys|allways|alway|constantly|forever|awlays|altyd|aye",
    "never": r"never|nvr|neva|nevr|never\s+ever",
    "because": r"because|cause|cos|coz|cuz|bc|cus|'cause|becos",
    "feel": r"feel|feels|felt|feeling|feelin",
    "sorry": r"sorry|sry|soz|sorri|sori|apologi[sz]e",
    "very": (
        r"so|very|really|such|just|too|always|pretty|proper|bloody|fuckin[g']?|fkn|freakin[g']?|absolutely"
        r"|completely|totally|utterly|plain|well|a|an|the|that|quite|rather|being|bein|acting|getting|literally"
        r"|honestly|actually|simply|nothing\s+but|kind\s+of|kinda|still|as|pure|wee|right|incredibly|damn|such\s+a"
    ),
    "flaw": (
        r"selfish|self[-\s]?(?:absorbed|cent(?:e?red|red)|obsessed|righteous)|lazy|useless|careless|inconsiderate"
        r"|thoughtless|heartless|cold|cruel|rude|dishonest|unreliable|immature|childish|irresponsible|controlling"
        r"|manipulative|jealous|insecure|needy|clingy|stubborn|pig[-\s]?headed|arrogant|narcissist(?:ic)?|spoil(?:t|ed)|weak"
        r"|boring|dull|hopeless|impossible|incapable|crazy|insane|mental|paranoid|dramatic|over[-\s]?sensitive"
        r"|cheap|stingy|toxic|fake|two[-\s]?faced|(?:a\s+)?hypocrit(?:e|ical)|ungrateful|bitter|nasty|vindictive|petty"
        r"|vain|disrespectful|insensitive|unfair|incompetent|unbearable|exhausting|draining|difficult|high\s+maintenance"
        r"|emotionally\s+(?:unavailable|stunted|constipated|dead)|negative|critical|judgmental|judgemental|moody"
        r"|tight[-\s]?fisted|greedy|sly|lying|liar|cheat(?:er)?|coward(?:ly)?|bully|user|taker|flake|flaky|nag|snob|control\s+freak"
        r"|drama\s+queen|attention\s+seek(?:er|ing)|terrible|awful|horrible|shit|rubbish|crap|bad\s+(?:wife|husband|partner|mother|father|mum|mom|dad|listener|person)"
    ),
    "insult": (
        r"idiot|moron|loser|stupid|dumb(?:ass|o)?|thick|pathetic|clown|a\s+joke|dickhead|dick|prick|twat|knob(?:head)?"
        r"|wanker|bitch|bastard|cow|pig|arsehole|asshole|a[-\s]?hole|cunt|eejit|gobshite|muppet|melt|wimp|baby|man[-\s]?child|slob"
        r"|brat|embarrass(?:ing|ment)|disgrace|waste\s+of\s+(?:space|time|oxygen|skin)|waste\s*man|worthless|disgusting|gross"
        r"|psycho|lunatic|slut|whore|scum|imbecile|fool|simpleton|halfwit|mug|drip|sad\s+(?:act|little\s+(?:man|woman|boy))|laughing\s+stock"
        r"|ridiculous|laughable|a\s+child|toddler|donkey|dimwit|bellend|tool|freak|weirdo|nobody|failure"
    ),
    "put_down": (
        r"(?:idiot|moron|loser|dumb\s?ass|dickhead|prick|twat|knob\s?head|wanker|bitch|bastard|arsehole|asshole|cunt|gobshite|imbecile|scum(?:bag)?"
        r"|retard|fag(?:got)?|tosser|sicko|bottom\s?feeder|creep|cretin|jerk|low\s?life|freak|psycho|halfwit|dimwit|bellend|slut|whore|piece\s?of\s?(?:shit|crap|garbage|trash))s?"
    ),
    "first": r"(?<!\w\s)",
    "not_told": r"(?<!thinks\s)(?<!think\s)(?<!thought\s)(?<!you\s)(?<!like\s)(?<!that\s)(?<!if\s)(?<!told\s)(?<!whether\s)(?<!its\s)(?<!it's\s)(?<!called\s)(?<!call\s)(?<!is\s)(?<!said\s)(?<!says\s)",
    "low": (
        r"(?:moron|loser|dumb\s?ass|dickhead|prick|twat|wanker|bitch|bastard|arsehole|asshole|cunt|gobshite|imbecile|scum(?:bag)?|retard"
        r"|tosser|cretin|low\s?life|half[-\s]?wit|dimwit|bellend|slut|whore|piece\s?of\s?(?:shit|crap|trash)|douche\w*|shit(?:head|bag|stain)|fuck(?:er|face|wit)|numb\s?nuts)s?"
    ),
    "judged": (
        r"ignored|used|abandoned|rejected|unwanted|unloved|unappreciated|under[-\s]?appreciated|unheard|unseen|invisible"
        r"|neglected|dismissed|disrespected|belittled|humiliated|betrayed|cheated|manipulated|controlled|attacked|blamed"
        r"|judged|criticised|criticized|bullied|smothered|suffocated|pressured|cornered|trapped|misunderstood|overlooked|unsupported"
        r"|let\s+down|taken\s+(?:for\s+granted|advantage\s+of)|shut\s+out|left\s+out|pushed\s+(?:out|away|aside)|cast\s+aside|discarded"
        r"|replaced|replaceable|disposable|worthless\s+to\s+you|second\s+(?:best|choice|place)|side\s*lined|patroni[sz]ed|provoked"
        r"|interrogated|threatened|tricked|lied\s+to|led\s+on|laughed\s+at|mocked|made\s+a\s+fool\s+of|played|toyed\s+with|talked\s+(?:over|down\s+to)|unimportant"
        r"|insulted|put\s+down|picked\s+on|ganged\s+up\s+on|bossed\s+around|walked\s+(?:on|over)|erased|excluded|forgotten|deceived|duped|cheapened|gaslit"
        r"|victimi[sz]ed|wronged|undermined|uncared\s+for|unvalued|undervalued|optional|disregarded|stonewalled|ghosted|dumped|robbed|overruled|optional|an?\s+afterthought"
    ),
    "time": (
        r"\d{1,2}(?:[:.]\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|half|quarter|breakfast|dinner|tea|lunch|bedtime"
    ),
    "day": r"last\s+night|yesterday|this\s+morning|tonight|today|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|twice|three\s+times|last\s+week|at\s+the\s+weekend",
    "mood": (
        r"sad|happy|happier|lonely|scared|afraid|frightened|terrified|petrified|anxious|nervous|worried|stressed|angry|mad|furious|livid"
        r"|raging|fuming|upset|hurt|heart\s*broken|gutted|devastated|crushed|disappointed|dissapointed|frustrated|annoyed|pissed(?:\s+off)?|irritated|cross"
        r"|jealous|ashamed|embarrassed|mortified|tired|exhausted|shattered|knackered|wrecked|drained|burnt\s+out|burned\s+out|worn\s+out|wiped(?:\s+out)?|sleepy"
        r"|ill|sick|poorly|sore|hungry|starving|hangry|thirsty|freezing|hungover|dizzy|achy|tense|restless|on\s+edge|jumpy|shaky|overwhelmed|overwhelmd|panicky|panicking"
        r"|lost|empty|numb|low|down|flat|blue|depressed|miserable|hopeless|homesick|heavy|tearful|teary|weepy|emotional|moved|touched|relieved|calm|calmer|safe|content"
        r"|peaceful|excited|buzzing|thrilled|chuffed|delighted|glad|grateful|proud|hopeful|relaxed|in\s+love|horny|giddy|stoked|pumped|elated|over\s+the\s+moon"
        r"|confused|torn|insecure|unsettled|uneasy|vulnerable|helpless|bitter|resentful|fed\s+up|bored|surprised|shocked|stunned|rattled|shook|humbled|discouraged|bummed(?:\s+out)?"
        r"|salty|grumpy|cranky|moody|crabby|wired|frazzled|fried|done\s+in|dreading|desperate|distraught|broken|raw|tender|fragile|wobbly|soft|warm|cosy|cozy|smitten|besotted"
        r"|struggling|suffering|grieving|scunnered|greetin|banjaxed|bricking\s+it|shitting\s+(?:it|myself)|paggered|jiggered|cream\s+crackered|bushed|beat|pooped|spent|crook|stuffed|gagging|well\s+chuffed"
        r"|buzzin|tired\s+out|shy|curious|disgusted|conflicted|unhappy|worn|puzzled|spooked|freaked\s+out|freaking\s+out|spiral(?:l)?ing|nauseous|feverish|cold|hot|roasting|stiff|weak|stiff"
    ),
    "value": (
        r"quiet|space|peace|rest|sleep|time|closeness|close|near|connection|connected|honesty|honest|trust|respect|respected|stability|stable|steady|steadiness|safety|safe|secure|security"
        r"|certainty|clarity|calm|kindness|warmth|warm|tenderness|touch|touched|affection|support|supported|help|reassurance|comfort|understanding|understood|heard|listened|seen|loved|wanted|chosen"
        r"|included|considered|appreciated|valued|appreciation|company|togetherness|us\s+time|together|on\s+the\s+same|predictability|routine|freedom|independence|room|privacy|alone|on\s+my\s+own|to\s+myself"
        r"|fairness|fair|equal|partner|partnership|a\s+team|team|fun|play|intimacy|intimate|attention|patience|gentleness|gentle|consistency|balance|a\s+hug|hug|hugs|held|cuddle|contact|warning|notice|a\s+say|harmony"
        r"|acceptance|accepted|belong(?:ing)?|loyalty|commitment|home|family|faith|rely|count\s+on|depend\s+on|a\s+break|breathing\s+space|asked|know\s+(?:where|that|when|what|you)|matter|needed|welcome|be\s+with\s+you|with\s+you"
        r"|connection|conversation|talk|truth|slow|soft|softness|breathe|reliable|reliability|simple|easy|lightness|laugh(?:ter)?|share|us"
    ),
}
CHINESE = {
    "you": r"你(?!们)|妳|您|侬|你丫",
    "us": r"我们俩?|咱们俩?|咱俩|咱|我俩|两个人|你和我|我和你|这段感情|这个家|这婚|这婚姻|这日子",
    "always": r"总是|老是|总|老|每次|每回|一直|天天|永远|从来都",
    "never": r"从来不|从来没|从来就没|从来就不|从来都不|从来都没|从来没有|从没|从不|从未|永远不|永远都不|一次都没|一次也没|压根不|压根没",
    "must": r"必须|一定要|得|给我|务必|非得",
    "feel": r"感觉|觉得|感到|觉着",
    "really": r"(?:根本就|根本|压根儿?就?|其实|明明|分明|摆明|无非|打心眼里|骨子里|心里|早就|就是|从来|就|也|还|又|都|真|是){1,3}",
    "inside": r"(?:也|又|还|都|真|可)?(?:根本|压根儿?|就是|其实|明明|分明|摆明了?|无非|打心眼里|骨子里|心里|早就|从来)(?:就是|根本|就|也|都|还|是)?",
    "degree": r"(?:真的|真是|就是|实在是?|也太|太过|过于|特别|怎么|这么|那么|那样|简直|可真|永远|天生|完全|彻底|太|真|好|很|是个|个|的|挺){1,3}",
    "laugh": r"哈哈|嘿嘿|嘻嘻|hhh|hiahia|😂|🤣|😝|😜|🤪|😄|😆|❤|💕|😘|🥰|么么|爱你|笑死",
    "others": r"老板|领导|导师|教练|裁判|室友|同事|组长|主管|老师|客户|甲方|房东|邻居|闺蜜|朋友|婆婆|公公|岳母|丈母娘|我爸|我妈|我姐|我哥|我弟|我妹|他|她|男主|女主|公司|剧情|医生|师傅|师父|司机|这片|那片|电影|电视",
    "pause": r"明天|明早|明晚|今晚|晚上|中午|下午|周末|一会儿?|待会儿?|等会儿?|晚点|分钟|小时|\d点|[一二两三四五六七八九十]点|回头|再聊|再说|再谈|接着|继续",
    "n": r"[\d一二两三四五六七八九十百几半]{1,4}",
    "start": r"(?<![^\s，。！？!?,.;；…~～])",
    "end": r"(?:[啊呀呢吧吗嘛哦喔啦了的耶哈呗]*)(?![^\s，。！？!?,.;；…~～])",
    "far": r"[^。！？!?\n]{0,20}?",
    "on": r"[^\n]{0,25}?",
}
