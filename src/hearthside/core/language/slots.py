"""Words that stand for one another in the rules, by the name that the rules use."""

ENGLISH = {
    "you": r"you|u|ya|yu|ye|yous|youse|yer|y'?all",
    "your": r"your|ur|yr|yer|ya",
    "you_are": r"you'?re|you\s+are|u\s+r|ur|u\s+are|yer|you|u",
    "dont": r"don'?t|do\s+not|dont|dnt|dinnae|never",
    "always": r"always|alwys|constantly|forever",
    "never": r"never|nvr|neva|never\s+ever",
    "because": r"because|cause|cos|coz|cuz|bc|'cause",
    "feel": r"feel|feels|felt|feeling",
    "sorry": r"sorry|sry|soz",
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
