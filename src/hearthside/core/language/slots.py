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
    "you": r"你|妳|您|侬|你丫",
    "always": r"总是|老是|总|老|每次|每回|一直|天天|永远|从来都",
    "never": r"从来不|从来没|从没|从不|从未|永远不|一次都没|一次也没|压根不|压根没",
    "must": r"必须|一定要|得|给我|务必|非得",
    "feel": r"感觉|觉得|感到",
}
