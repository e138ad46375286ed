"""Own words as they fit into the middle of a sentence, without what the sentence says already.

Who fills in "I need…" often writes "I need a hug", and it would be said twice. In English what is doubled stands before
the words, in Chinese on both sides of them (当…的时候) or among them (今晚能不能…吗).
"""

import re

ENDING = re.compile(r"[\s.!?…。！？,，、;；~～]+$")
OPENING = re.compile(
    r"^(?:A|After|All|An|And|At|Because|Before|But|During|Every|For|From|He|Her|His|How|If|In|It|Its|Last|My|Nobody"
    r"|On|Once|One|Our|Please|She|So|Some|Somebody|That|The|Their|There|They|This|Today|Tonight|Until|We|What"
    r"|When|While|Yesterday|You|Your|[A-Z][a-z]+ing|Text|Tell|Call|Write|Come|Go|Sit|Talk|Say|Let|Ask|Have"
    r"|Spend|Eat|Put|Give|Take|Keep|Make|Find|Agree|Set|Plan|Try|Listen|Hold|Hug|Send|Wait|Always|Be|Cook|Do|Don't"
    r"|Help|Leave|Look|Meet|Never|Not|Read|Show|Stay|Stop|Walk)\b"
)
ENGLISH = {
    "happened": r"(?:when(?:ever)?|the fact that)\s+",
    "worry": r"(?:(?:sometimes )?i (?:worry|fear|am afraid)(?: that)?|that)\s+",
    "felt": r"(?:i (?:feel|felt|am|was|'m)|feeling)\s+",
    "needed": r"(?:i need|i want)\s+",
    "request": r"(?:would you(?: be willing to)?|could you|can you|will you|please|to)\s+",
    "together": r"(?:i(?: would|'d) like us to|let'?s|to|could we|can we)\s+",
}
MILDLY = r"(?:现在|当时|有时候?|[，,]|心里|真的|其实|就是|只是|一直|总是|也|会|很|好|最|只|就|有点儿?){0,6}"
ASKING = r"(?:能不能|可不可以|愿不愿意|要不要|能否|可否)"
CHINESE = {
    "happened": r"每?当(?![时天初面众场晚年])",
    "worry": rf"{MILDLY}我?{MILDLY}(?:担心|害怕|怕)(?:的是)?[，,：:\s]*",
    "felt": rf"我?{MILDLY}(?:感到|感觉到?|觉得)[，,：:\s]*|我(?![们的俩])",
    "needed": rf"我?{MILDLY}(?:需要|想要|希望)|我{MILDLY}(?:想(?![念法起到])|要)",
    "request": rf"(?:我{MILDLY}(?:希望|想要?)|请|麻烦){{0,3}}(?:你(?![们的]))?(?:{ASKING}|愿意|可以|能)?",
    "together": (
        rf"(?:我{MILDLY}(?:希望|想要?))?(?:[和跟]你|让?(?:我们|咱们|咱俩)(?!的))?(?:{ASKING}|可以|能)?"
    ),
}
LEAD = {
    slot: re.compile(f"^(?:{ENGLISH[slot]}|{CHINESE[slot]})", re.IGNORECASE) for slot in ENGLISH
}
WHILE = re.compile(r"(?:的时候|(?<![小当那同及准按临平暂有随几])时)$")
IF_YOU_WILL = re.compile(
    r"[，,]?(?:(?:好|行|可以)吗|[好行][不没][好行]|吗|吧|呢|(?<![什怎那这多])么)$"
)
TAIL = {"happened": WHILE, "request": IF_YOU_WILL, "together": IF_YOU_WILL}
ASKED_LATER = re.compile(rf"^([^你我，。]{{1,8}}){ASKING}")


def as_clause(text: str, slot: str) -> str:
    """Return own words as they fit into the middle of a sentence, in English or Chinese.

    >>> as_clause("Would you text me at noon?", "request")
    'text me at noon'
    >>> as_clause("Never come home late without a word", "request")
    'never come home late without a word'
    >>> as_clause("Ben left at six.", "happened")
    'Ben left at six'
    >>> as_clause("当你很晚才回家的时候，", "happened")
    '你很晚才回家'
    >>> as_clause("你今晚能不能早点回来？", "request")
    '今晚早点回来'
    """
    plain = ENDING.sub("", " ".join(text.split()))
    plain = LEAD[slot].sub("", plain)
    if slot in TAIL:
        plain = TAIL[slot].sub("", ASKED_LATER.sub(r"\1", plain))
    return plain[:1].lower() + plain[1:] if OPENING.match(plain) else plain
