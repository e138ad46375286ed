"""How words are spelled at night and on the net, and what they are read as.

Everything here is a table: on the left what somebody writes, on the right what it is read as.
`plain_text.py` applies them in this order.
"""

CONTRACTIONS = (
    (r"\b(he|she|it|that|what|there|who)'s\b", r"\1 is"),
    (r"'ll\b", " will"),
    (r"'ve\b", " have"),
    (r"'d\b", " would"),
    (r"'re\b", " are"),
    (r"n't\b", "nt"),
    (r"'", ""),
)
"""English short forms (regular expressions), before every other apostrophe goes."""

SPELLED_OUT = {
    "killmyself": "kill myself",
    "killme": "kill me",
    "wanttodie": "want to die",
}
"""Letters with gaps between them are joined first; this sets the spaces back."""

SLANG = {
    "kms": "kill myself",
    "kmsing": "kill myself",
    "unalive": "kill",
    "unaliving": "killing",
    "unalived": "killed",
    "sewerslide": "suicide",
    "sewercide": "suicide",
    "sui": "suicide",
    "suicidle": "suicidal",
    "sucidal": "suicidal",
    "suicidial": "suicidal",
    "ctb": "suicide",
    "self-harm": "self harm",
    "selfharm": "self harm",
    "selfharmed": "self harmed",
    "selfharming": "self harming",
    "sh": "self harm",
    "shd": "self harmed",
    "graped": "raped",
    "r4ped": "raped",
    "wanna": "want to",
    "wana": "want to",
    "wnna": "want to",
    "gonna": "going to",
    "gunna": "going to",
    "tryna": "trying to",
    "gotta": "have to",
    "hafta": "have to",
    "finna": "going to",
    "lemme": "let me",
    "im": "i am",
    "ive": "i have",
    "hes": "he is",
    "shes": "she is",
    "theyre": "they are",
    "hed": "he would",
    "itll": "it will",
    "cannot": "cant",
    "any more": "anymore",
    "no one": "nobody",
    "noone": "nobody",
    "my self": "myself",
    "meself": "myself",
    "myslef": "myself",
    "everyday": "every day",
    "do not": "dont",
    "does not": "doesnt",
    "did not": "didnt",
    "will not": "wont",
    "would not": "wouldnt",
    "is not": "isnt",
    "are not": "arent",
    "was not": "wasnt",
    "were not": "werent",
    "has not": "hasnt",
    "have not": "havent",
    "had not": "hadnt",
    "could not": "couldnt",
    "bf": "boyfriend",
    "bfs": "boyfriends",
    "gf": "girlfriend",
    "gfs": "girlfriends",
    "hubby": "husband",
    "hubs": "husband",
    "fiancé": "fiance",
    "fiancée": "fiance",
    "fiancee": "fiance",
    "missus": "wife",
    "mrs": "wife",
    "wifey": "wife",
    "u": "you",
    "ur": "your",
    "r": "are",
    "2": "to",
    "n": "and",
    "cos": "because",
    "cuz": "because",
    "bc": "because",
    "coz": "because",
    "abt": "about",
    "w": "with",
    "w/": "with",
    "rly": "really",
    "rlly": "really",
    "nite": "night",
    "tonite": "tonight",
    "agn": "again",
    "ppl": "people",
    "smth": "something",
    "dei": "die",
    "wnat": "want",
    "wnt": "want",
    "htis": "hits",
    "hti": "hit",
    "kil": "kill",
    "klil": "kill",
    "too die": "to die",
    "abuot": "about",
    "dunno": "dont know",
    "mum": "mother",
    "mom": "mother",
    "mam": "mother",
    "dad": "father",
}
"""Whole words (or two) and what they are read as."""

NO_LETTERS = {"0": "o", "1": "i", "!": "i", "3": "e", "4": "a", "@": "a", "5": "s", "$": "s", "7": "t"}
"""Figures and signs that stand for letters inside a word: su1c1de, k!ll, h4rm."""

OFTEN_HIDDEN = (
    "suicide suicidal kill killing killed killer myself die dying dead death alive unalive harm cut "
    "cutting rape raped raping overdose abuse abused abusive hit beat choke choked strangle sex nudes "
    "murder knife hurt self"
).split()
"""Words in which a letter is hidden by a sign: s*icide, k*ll, r*ped."""

OFTEN_MISTYPED = (
    "suicide suicidal myself killing anymore disappear really think thinking alive living without "
    "leave strangled strangle choked choking threatened threatens threaten threatening punched "
    "slapped kicked pushed forced forces tracker stalking stalks again point every worth nothing "
    "girlfriend boyfriend husband partner throat bruises bruise scared afraid terrified violent "
    "hitting screaming better goodbye existing exist reason burden control controls controlling "
    "overdose overdosed cutting himself herself anyone allowed friends messages password tonight"
).split()
"""Words that are found again with two letters swapped, one missing or one doubled."""

NO_SLIP = frozenset(
    "buren coking ever exit exiting exits fiends force friend message noting pint rally sacred "
    "scare scarred staking stalk strange thin tracer".split()
)
"""Words that look like a slip of one of these and are words of their own."""

EVASIVE_CHINESE = (
    (r"自\W{1,3}杀", "自杀"),
    (r"自\s*(?:s|鲨|沙|砂|刹|殺)(?![a-z])", "自杀"),
    (r"紫\s*(?:砂|杀|沙|鲨)(?!壶|杯|锅|茶|器|煲)", "自杀"),
    (r"(?<![a-z])(?:zs|zisha|z杀|zi杀)(?![a-z])", "自杀"),
    (r"轻\W{1,2}生", "轻生"),
    (r"割\W{1,2}腕", "割腕"),
    (r"跳\W{1,2}楼", "跳楼"),
    (r"4一4|亖|𠒇", "死"),
    (r"想\s*(?:4|si|s|shi)(?![a-z0-9])(?!个|点|天|次|年|号|月)", "想死"),
    (r"去\s*(?:s|si)(?![a-z])", "去死"),
    (r"(?<![a-z])(?:xs|x死)了算了", "想死算了"),
    (r"(?<=想)鼠(?!标|片|绘)", "死"),
    (r"嘎了自己|把自己嘎了|噶了自己", "自杀"),
    (r"不[想响]活\s*(?:le|勒|乐|l)(?![a-z])", "不想活了"),
    (r"不[想响]\s*[或活]了", "不想活了"),
    (r"活不[下夏]去", "活不下去"),
    (r"想狗带", "想死"),
    (r"想(?:早点|赶紧|直接)?(?:去另一个世界)?重开(?!一局|一把|一次|店|张)", "想死"),
    (r"强\W{1,2}奸|qj(?=了我|我)|强j", "强奸"),
    (r"家\W{1,2}暴|jb(?=我)|家b", "家暴"),
)
"""How Chinese words are hidden (regular expressions, after traditional became simplified)."""

REGIONAL_CHINESE = (
    ("佢哋", "他们"),
    ("佢", "他"),
    ("伊", "他"),
    ("俺", "我"),
    ("唔使", "不用"),
    ("唔准", "不准"),
    ("唔俾", "不让"),
    ("唔畀", "不让"),
    ("唔好", "不要"),
    ("唔系", "不是"),
    ("唔係", "不是"),
    ("唔", "不"),
    ("冇", "没有"),
    ("咗", "了"),
    ("嘅", "的"),
    ("啲", "点"),
    ("喺", "在"),
    ("喇", "了"),
    ("啦", "了"),
    ("俾", "给"),
    ("畀", "给"),
    ("真系", "真是"),
    ("真係", "真是"),
    ("成日", "整天"),
    ("郁手", "动手"),
    ("掟", "扔"),
    ("嘢", "东西"),
    ("睇", "看"),
    ("揸", "拿"),
    ("叉住", "掐住"),
    ("返屋企", "回家"),
    ("屋企", "家"),
    ("出街", "出门"),
    ("仲", "还"),
    ("好惊", "好怕"),
    ("惊", "怕"),
    ("而家", "现在"),
    ("琴晚", "昨晚"),
    ("寻晚", "昨晚"),
    ("顶不顺", "撑不住"),
    ("顶不住", "撑不住"),
    ("做人好攰", "活着好累"),
    ("攰", "累"),
    ("想做人", "想活"),
    ("谂", "想"),
    ("住把刀", "着刀"),
    ("条颈", "脖子"),
    ("话要", "说要"),
    ("老是", "总是"),
)
"""Cantonese, Wu and northern words, and what they are read as (after traditional became simplified)."""
