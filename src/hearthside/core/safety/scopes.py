"""Where words do not mean what they say: denied, long past, told of a film, asked of this program.

Each table is a list of patterns (how to write one: `pattern.py`).
"""

import re

from .pattern import NO, chinese, english

FICTION_EN = (
    "(in|during|of|from) (the|a|this|our|that|an|my) [new|old|last|first|same|video|horror|crime|tv] "
    "(film|movie|series|book|novel|game|play|story|episode|song|poem|podcast|documentary|drama|comic|manga|anime|musical|thriller|opera|soap|script|scene)",
    "(film|movie|series|book|novel|play|documentary|podcast|drama|show|story|programme|thriller|musical|poem|article|report|anime|manga) "
    "[we are reading|we are watching|i am reading|we watched|i read|we saw|i saw] "
    "(about|where|in which|is about|was about|with a|goes|the hero|the villain|on|the husband|the man|the woman)",
    "(watched|watching|saw|seen|read|reading|binged|rewatched) (a|an|the|this|that|some|romeo|another) [true|new|old|crime|sad|great] "
    "(film|movie|series|documentary|drama|show|novel|book|thriller|article|report|story|post|and juliet|crime)",
    "(lyrics|the choir|the opera|the ballad|in chapter|the song|a song|song called|her character|his character|the character|the villain|the hero|the heroine|the killer|the murderer|character in|"
    "the protagonist|the scene where|a scene where|the scene in|the plot|fan fiction|fanfic|the actor|the actress|the narrator|romeo and juliet|line in the poem|the chorus|a line in)",
    "(dreamt|dreamed|a dream|my dream|nightmare|nightmares|in a dream)",
    "(video game|the game he|in minecraft|in fortnite|the boss fight|role play|roleplay|dungeons)",
)
FICTION_ZH = (
    "(合唱|第[一二三四五六七八九十0-9]+[章集]|歌剧|电影|电视剧|剧里|小说|歌里|歌词|剧本杀|游戏|动漫|动画|综艺|漫画|纪录片|话剧|悬疑剧|那部剧|这部剧|这部片|书里|故事里|男主|女主|剧情|结局|片子里|主角|台词|角色|凶手|番里|追剧|看剧|韩剧|美剧|影片)",
    "(梦见|梦到|做梦|噩梦|做了个梦)",
)
TOPIC_EN = (
    "(on the news|in the news|in the paper|news story|news about|on tv|in our town|read an article|an article|a report)",
    "(essay|thesis|exam|seminar|dissertation|lecture|workshop|course|coursework|training|assignment|presentation|research|module|paper) "
    "[today|we had|at work|i had|is|was] (on|about|for|of)",
    "(i work|i worked|i am working|i volunteer|i am volunteering|my job|my work|i am training|trained|my shift) (with|at|in|as|for|on|is)",
    "(boss|manager|supervisor|landlord|landlady|customer|client|teamleader|professor) [just|always|keeps|kept|has|today|again] (yelled|yells|shouted|shouts|threatened|threatens|humiliated|screamed|screams|fired|controls|checks|reads|attacked|insulted|bullies|bullied) ",
    "(i am a|as a) [trainee|student|night] (nurse|doctor|social worker|lawyer|teacher|police officer|paramedic|psychologist|counsellor|therapist|volunteer|midwife)",
    "(crisis line|helpline|hotline|callers|i teach|self defence|self defense|my pupils|my students|the course taught|patient of mine|my patient|a patient|my client|a client|clients|victims of|survivors of)",
    "(suicide|abuse|violence|assault|stalking|rape|harassment) (prevention|rates|law|laws|statistics|hotline|awareness|policy|training|helpline|line|squad|research)",
    "(rates|statistics|laws|law|history|topic) (of|on|about)",
)
TOPIC_ZH = (
    "(老板|领导|甲方|主管|客户|房东|上司|组长|经理)[又天今总是当着全都]*(吼|骂|威胁|控制|羞辱|训|逼)",
    "(新闻|论文|培训|讲座|上课|课上|课程|报道|法条|法律|反家暴法|考试|研究|案件|案例|毕业设计|咨询师|社工|妇联|志愿者|来访者|热线|来电|防身术|实习|公益|预防|普法|文章|采访|热搜)",
)
ASKING_EN = (
    "(this|the|your) (app|diary|program|programme|site|page|website|software|tool|journal|hearthside) [really|ever] "
    "(do|does|tell|tells|say|says|call|calls|report|reports|know|store|keep|react|show|if|when|flag|flags|work|works|will|would|can|read|reads|with)",
    "(does|will|would|can|what|do|is|if|how|happens|whether|in) >> (this|the) (app|diary|program|programme|site|software|journal|tool)",
    "(does|will|would|can) it (show|tell|call|report|flag|send|notify|warn|save|keep) >> (somebody|someone|anyone|i|if|when|my partner)",
    "(asked|asks|ask|asking) [me|us] (if|whether) >> (no|never|not)",
    "is there a (word list|list of words|filter|card)",
    "(can|could|will) (my partner|he|she|anyone|somebody|someone) see [it|this|that|what] [if|when|what] i (write|wrote|type|say)",
    "(what happens|what would happen) if (i|someone|somebody) (write|writes|type|types|say|says|wrote)",
)
ASKING_ZH = (
    "(在?这里|这个?软件|这个?应用|这个?程序|这个?[aA]pp|这个 app|系统|你们|这个?网站|这个?日记)[^,]{0,6}(写|会|怎么|能|是不是|有没有|通知|告诉|判断|输入|如果|报警)",
    "(写|输入)[^,]{0,12}(会怎么样|会怎样|会报警|系统|会不会)",
)
PAST_EN = (
    "(year|years|decade|decades|long time|ages|lifetime) ago",
    "(long ago|used to|years back|back in|back then|growing up|in college|at university|in my teens|in my twenties|in my childhood|as a teenager|as a teen)",
    "as a (child|kid|teenager|teen|girl|boy|student|young woman|young man)",
    "when i was [a|at|in|about|only|just] [little|very|much] (child|kid|teenager|teen|girl|boy|little|young|younger|small|school|college|seven|eight|nine|ten|eleven|twelve|"
    "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|five|six|[0-9]+)",
    "(in|since|until) (19|20)[0-9][0-9]",
    "(childhood|ex husband was|my ex was|in my last relationship|in my previous relationship|my previous partner|my first husband|my first wife|my first boyfriend|my first girlfriend|in a past relationship)",
)
PAST_ZH = (
    "(小时候|以前|曾经|从前|年前|当年|高中的?时候|初中的?时候|大学的?时候|读书的?时候|上学的?时候|童年|那时候|很久以前|很久之前|早年|上一段|多年前|几年前|过去的事|年轻的?时候)",
    "(分手|离婚|分开)[了]?[一二两三四五六七八九十几多好0-9]+多?年了?",
)
PRESENT_EN = (
    "(again|now he|now she|tonight|today|last night|yesterday|this week|this morning|last week|these days|lately|keeps|keep|right now|ever since he|"
    "last weekend|every day|every night|i want to|i am going to|starting again|started again|urge|coming back|is back|came back)",
)
PRESENT_ZH = (
    "(又|昨天|昨晚|今天|今晚|刚才|刚刚|这几天|最近|每天|天天|现在也|现在还|一直在|前天|上周|这周|再次)",
)
SAFE_EN = (
    "(i am safe|safe now|i am well|been well|well now|proud of that|it passed|got help|i got better|over it|behind me|in therapy since|therapy helped|"
    "grateful|a life i like|today i know|today i am fine|i know how to ask|i left him|i left her|is different|he is gentle|i am fine now|no longer)",
)
SAFE_ZH = (
    "(现在好多了|后来好了|早就过去了|现在很安全|现在已经|已经好几年没有|很温柔|好几年没|走出来了|过去了|现在过得挺好|现在过得很好|现在很好)",
)
AGREED_EN = (
    "(safe word|safeword|consensual|we like it|i like it when|we both like|we both enjoy|have a signal|i asked him to|i asked her to|it was my wish|it was my idea|my own wish|we agreed)",
)
AGREED_ZH = ("(安全词|情趣|我们都喜欢|我自己要求|我自己愿意|是我自己|商量好的|我们都同意)",)
PLAY_EN = (
    "(pillow|snowball|snowballs|tickle|tickled|tickles|tickling|spar|sparring|spars|boxing|wrestled|wrestling|judo|karate|martial arts|rugby|football practice|"
    "dodgeball|by accident|accidentally|in his sleep|in her sleep|asleep and|we laughed|"
    "i laughed|laughed till|laughed until|laughing|giggled|giggling|so funny|tea towel|play fight|play fighting|playfighting|when we play|in training|"
    "shaving|chopping|onions|cooking|on the oven|the oven|ironing|gardening|mosquito|paper plane|water fight|toy|pinata|scrimmage|massage|trampoline|"
    "kickboxing|fencing|volleyball|tennis|basketball|frisbee)",
)
PLAY_ZH = (
    "(柔术|防身|武术|练习|训练|打闹|闹着玩|开玩笑|挠痒|枕头打|枕头大战|雪仗|雪球|打拳|拳击|散打|跆拳道|柔道|健身|陪练|不小心|笑死|笑成一团|哈哈|嘻嘻|笑得|玩具|按摩|舒服多了|睡觉|睡梦中|自己都没醒|"
    "剪头发|切菜|篮球|羽毛球|宝宝踢|胎动|水仗|打水仗|推拿|刮痧)",
)
DENIAL_EN = rf"(?: (?:{NO}))(?: (?!but |because |so |and |that |when |if |what |who |cos |then )[a-z0-9]+){{0,4}}$"
DENIAL_ZH = r"(?:没有?|不|别|未|并非|从没|无)(?:再|真的?|会|是|在|有|要|打算|曾|想过?|说过?|去|敢|觉得|人|像|怎么|被|对我|过|动手|用|说要|算|至于|可能|愿意?|他|她|我)*$"
NOT_A_DENIAL = (
    (r" (?:cant|cannot) stop ", " keeps "),
    (r" (?:wont|doesnt|didnt|never|dont) (?:stop|stops)(?= [a-z]+ing )", " keeps"),
    (r" not only ", " even "),
    (
        r" (?:dont|doesnt|do not) know (?:what|how|who|if|why|where)(?: (?:to do|else|i can|to turn|to go))? ",
        " unsure , ",
    ),
    (r" (?:never) (?:know|knows) ", " unsure of "),
    (r" dont (?:worry|get me wrong|panic|judge)(?: about me)? ", " well , "),
    (r" no (?:joke|jokes|kidding|lie|cap) ", " really , "),
    (r" not (?:joking|kidding|even joking) ", " really , "),
    (
        r" cant (?:take|do|bear|stand|handle) (?:it|this|that|any of this|anything|life)(?: anymore)? ",
        " worn out , ",
    ),
    ("忍不住|控制不住|停不下来|不停地?|不断地?|止不住|不由得|不得不|情不自禁", "总"),
    ("受不了|撑不住|没忍住", "累"),
    ("差点没|差一点没", "差点"),
    ("不知道(?:为什么|为何|怎么)?|不晓得", "疑惑,"),
    ("不只|不光|不止|不仅|不但", "也"),
    ("动不动", "总"),
    ("时不时|三天两头", "经常"),
    ("没事就|没完没了", "经常"),
    ("一言不合|二话不说|冷不丁", "突然"),
    ("说不定|没准|不开玩笑|没开玩笑|不骗你", "真的"),
    ("对不起|不好意思", "抱歉"),
    ("不小心(?=被)", ""),
    ("别人", "人"),
    ("特别|分别|别墅|性别|告别|区别", "很"),
)
"""Words that look like a denial and are none, and what they are read as."""

_FICTION = (english(FICTION_EN), chinese(FICTION_ZH))
_TOPIC = (english(TOPIC_EN), chinese(TOPIC_ZH))
_ASKING = (english(ASKING_EN), chinese(ASKING_ZH))
_PAST = (english(PAST_EN), chinese(PAST_ZH))
_PRESENT = (english(PRESENT_EN), chinese(PRESENT_ZH))
_SAFE = (english(SAFE_EN), chinese(SAFE_ZH))
_AGREED = (english(AGREED_EN), chinese(AGREED_ZH))
_PLAY = (english(PLAY_EN), chinese(PLAY_ZH))
_DENIED = (re.compile(DENIAL_EN), re.compile(DENIAL_ZH))


def read_false_denials(sentence: str) -> str:
    """Return a sentence in which words that only look like a denial are none."""
    for pattern, replacement in NOT_A_DENIAL:
        sentence = re.sub(pattern, replacement, sentence)
    return sentence


def _holds(tables: tuple[re.Pattern[str], ...], sentence: str) -> bool:
    return any(table.search(sentence) for table in tables)


def is_another_world(sentence: str) -> bool:
    """Whether a sentence tells of a film, a dream, the news, one's work, this program or what both agreed to."""
    return any(_holds(tables, sentence) for tables in (_FICTION, _TOPIC, _ASKING, _AGREED))


def is_over(text: str) -> bool:
    """Whether a text tells of what is past, and that it is safe now."""
    return _holds(_PAST, text) and _holds(_SAFE, text)


def is_past(sentence: str, *, all_is_over: bool) -> bool:
    """Whether a sentence tells of what is long over, or the whole text does (see `is_over`)."""
    if is_over(sentence):
        return True
    if _holds(_PRESENT, sentence):
        return False
    return all_is_over or _holds(_PAST, sentence)


def is_play(sentence: str) -> bool:
    """Whether a sentence tells of play, sport, an accident or what both like."""
    return _holds(_PLAY, sentence)


def is_denied(sentence: str, start: int) -> bool:
    """Whether what begins at `start` is denied by the words before it in the same clause."""
    clause = sentence[:start].rsplit(",", 1)[-1]
    return any(table.search(clause) for table in _DENIED)
