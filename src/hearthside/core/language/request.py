"""Is it a request? Doable, positive, with a time, and open to a no; checked softly.

What a request needs follows Rosenberg (2003): say what you want and not what you do not want, an
act and not an attitude, now or at a time, and a "no" may be answered to it. Plain rules in English
and Chinese; uncertain means no hint.
"""

import re
from enum import StrEnum


class RequestHint(StrEnum):
    """What might make it easier to say yes."""

    CONTROL = "control"
    NEGATIVE = "negative"
    VAGUE = "vague"
    NO_TIME = "no_time"
    DEMAND = "demand"
    ALWAYS = "always"
    SEVERAL = "several"


_NO = r"(?:stop|quit|(?<!you )(?<!\bi )don['’]?t|(?<!do )not|(?<!\bi )can['’]?t|(?<!\bi )cannot|mustn['’]?t|shouldn['’]?t|must never|do not|no longer)(?: to)?"
_PERSON = r"(?:friends?|famil(?:y|ies)|mother|mum|mom|father|dad|parents?|sisters?|brothers?|cousins?|ex|exes|colleagues?|co-?workers?|mates?|girls?|boys?|guys?|men|women|people)"
_WHOSE = r"(?:(?:your|my|his|her|their|that|those|these|any|other|all|the|so|many|of|old|new|best|male|female) ){0,3}"
_PEOPLE = (
    rf"(?:her|him|them|anyone|anybody|{_WHOSE}{_PERSON})(?! (?:like|that way|so|about|names)\b)"
)
_MEET = r"(?:see(?:ing)?|(?:talk|speak)(?:ing)? (?:to|with)|meet(?:ing)?|text(?:ing)?|call(?:ing)?|messag(?:e|ing)|visit(?:ing)?|follow(?:ing)?|hang(?:ing)? out with|go(?:ing)? out with|be(?:ing)? friends with|spend(?:ing)? time with)"
_LETTERS = r"(?:phone(?! number)|messages|texts|dms|chats|e-?mails?)"
_MONEY = r"(?:money|salary|wages|pay|paycheck|savings|(?:bank|credit) ?cards?|card|bank accounts?|receipts|payslips?)"
_CONTROL_ENGLISH = (
    r"passwords?|passcodes?",
    r"your (?:live |exact )?location|share (?:the )?location|location (?:on|sharing)",
    rf"(?:share|send|show|give|hand|unlock)(?: me| over)? your {_LETTERS}",
    rf"(?:see|go through|look through|search) your {_LETTERS}",
    rf"(?:me|i|i['’]?(?:ll|d)|i (?:can|could|may|will|want|need|have|should))(?: like)?(?: to)? (?:check|read|look at) your {_LETTERS}",
    r"(?:(?:tell|text|show|send|report)(?: (?:to )?me)?|let me know|(?:need|want|have) to know)(?: always| exactly)? (?:where you(?:['’]?re| are)(?! (?:going|from|coming))|who you(?:['’]?re| are) with)",
    r"(?:text|call|message|write|report|check in)\b[^.!?]* every (?:half )?(?:hour|minute|(?:\d+|five|ten|fifteen|twenty|thirty) minutes)",
    rf"{_NO} {_MEET} {_PEOPLE}",
    rf"(?:cut off|drop|give up|get rid of|stay away from) {_PEOPLE}",
    rf"unfollow|unfriend|(?:block|remove) {_PEOPLE}|delete (?:her|him|them|their|his|{_WHOSE}{_PERSON})",
    rf"{_NO} (?:go|going) out|go out (?:dressed )?(?:like|in) that",
    rf"{_NO} wear(?:ing)?|what you wear|wear (?:what i|something (?:else|longer|decent))|change your (?:clothes|outfit)|dress (?:properly|decently|modestly|differently|less|how i|the way i)|cover (?:up|yourself)",
    rf"(?:give|hand|show)(?: me| over)?(?: all)? your {_MONEY}|access to your {_MONEY}|your {_MONEY} (?:to me|into my)",
    r"ask me (?:first )?before you (?:go|see|meet|buy|spend|leave|talk|wear|text)|(?:my|for) permission",
    r"(?:quit|leave|give up|turn down) (?:your|the|that|this) (?:job|work|studies|course|career)|(?:stop|quit) working(?: (?:there|altogether|(?:with|for) (?:him|her|them))|\W*$)",
    r"(?:won['’]?t|don['’]?t|will not|do not|never) (?:let|allow) you(?! down)|forbid you|not allowed",
    r"obey|do (?:as|(?:exactly |everything )?what(?:ever)?|everything) i (?:say|tell|want)|submit to me|belong to me",
    r"sex|sleep(?:ing)? with me|(?:in)?to bed with me|make love|nudes?|naked|undress|satisfy me",
)
_FORBID = r"(?:不要|不许|不准|不可以|不能|禁止|别|少)再?"
_CONTROL_CHINESE = (
    r"密码|定位|聊天记录|查岗|报备|汇报|行踪",
    r"(?:查|看|翻|检查)一?下?你的?(?:手机|微信|短信|消息|信息|相册)|(?:手机|微信|短信|消息)[^，。！？]{0,2}(?:给|让)我",
    r"(?:告诉|跟我说|让我知道|发)[^，。！？]{0,6}(?:在哪|位置)|[跟和]谁(?:在一起|出去|见面|聊)",
    rf"{_FORBID}(?:(?:见|联系)(?!我|面|外)|[跟和](?!我)\w{{1,6}}(?:见面|联系|来往|说话|聊天|出去|玩|吃饭|喝酒))",
    rf"{_FORBID}(?:出门|出去|回娘家)|(?:断绝|远离|疏远)[^，。！？]{{0,6}}(?:她|他|朋友|家人|父母|爸妈|闺蜜|兄弟)|[跟和](?!我)[^，。！？]{{1,6}}断(?:了|掉|干净|绝)",
    r"删[了掉]?[她他]|把[^，。！？]{0,6}(?:她|他|前任|前男友|前女友|朋友|好友|微信|异性|男的|女的|男生|女生)[^，。！？]{0,4}(?:删|屏蔽)|拉黑|取关",
    rf"{_FORBID}穿(?!着?鞋)|穿什么|穿得?[^，。！？]{{0,2}}(?:这么|那么|暴露|短)|把[^，。！？]{{0,4}}(?:衣服|裙子|裤子)换",
    r"(?:工资|钱|银行卡|收入|存折|奖金)[^，。！？]{0,3}(?:交给我|给我|归我)|上交|我的?(?:同意|允许|批准|许可)|不[许准]花钱",
    rf"辞(?:职|掉|了)|{_FORBID}(?:去)?(?:上班|工作)(?!到|得|太)",
    r"听我的|听话|听从|服从|顺从|我说了算|[按照]我说的",
    r"上床(?!睡觉|休息)|做爱|(?:跟|和|陪|让)我睡|性生活|性关系|发生关系|裸|脱(?:衣服|光)|同房|满足我",
)
CONTROL = re.compile(
    rf"\b(?:{'|'.join(_CONTROL_ENGLISH)})\b|{'|'.join(_CONTROL_CHINESE)}", re.IGNORECASE
)
"""Watching, keeping somebody from others, deciding over their body, clothes, money or work: no request,
however it is worded. `another_way.py` asks it too."""
NEGATIVE = re.compile(
    r"^\W*(?:please )?(?:stop|quit|don'?t|do not|never|no more|not )\b|\bstop \w+ing\b|(?<!要)不要|停止|^(?:请|麻烦)?你?(?:以后|下次)?别(?!人|的|处)|别再",
    re.IGNORECASE,
)
VAGUE = re.compile(
    r"\b(?:be (?:more|less|better|nicer|kinder|there|honest|normal)|care more|love me more|try harder|show me"
    r"|respect me|understand me|change|make an effort|put me first)\b|[更多](?:关心|爱|在乎|理解|体谅|重视)|对我好|改变|成熟|懂事|尊重我|理解我|懂我|上心",
    re.IGNORECASE,
)
TIME = re.compile(
    r"\b(?:today|tonight|tomorrow|morning|evening|night|noon|now|week|weekend|month|day|daily|hours?"
    r"|minutes?|before|after|when|whenever|while|until|once|twice|(?:at|by|past) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven)|\d ?(?:am|pm)|o'clock"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|next time|dinner|lunch|breakfast|bed)\b"
    r"|今|明(?!白|显)|晚(?!点|些)|早(?!点|些|就)|周|星期|(?<![一早晚有快慢多少])点|(?<!及)时|之前|之后|每(?!次都)|分钟|下次|[一两几]次|睡前|饭",
    re.IGNORECASE,
)
DEMAND = re.compile(
    r"\b(?:you (?:must|have to|need to|should|had better)|i (?:expect|demand|insist)|or else|from now on)\b"
    r"|必须|一定要|否则|应该|不许|不准|不然",
    re.IGNORECASE,
)
ALWAYS = re.compile(
    r"\b(?:always|every single|every time|never)\b|总是|永远|每次都|一直", re.IGNORECASE
)
SEVERAL = re.compile(
    r"\b(?:and (?:also|then)|as well as|plus)\b|[;；]|[.?!。？！]\s*\w|还要|另外|并且|而且",
    re.IGNORECASE,
)

LONGEST = 2000
"""Characters that are read."""


def check_request(text: str) -> tuple[RequestHint, ...]:
    """Return what might be said in an easier way, in the order it is best looked at.

    >>> check_request("text me when you will be later than nine")
    ()
    >>> [hint.value for hint in check_request("stop ignoring me")]
    ['negative', 'no_time']
    >>> [hint.value for hint in check_request("be nicer")]
    ['vague', 'no_time']
    """
    said = text.strip()[:LONGEST]
    if not said:
        return ()
    there = {
        RequestHint.CONTROL: CONTROL.search(said),
        RequestHint.DEMAND: DEMAND.search(said),
        RequestHint.NEGATIVE: NEGATIVE.search(said),
        RequestHint.VAGUE: VAGUE.search(said),
        RequestHint.ALWAYS: ALWAYS.search(said),
        RequestHint.SEVERAL: SEVERAL.search(said),
        RequestHint.NO_TIME: not TIME.search(said),
    }
    return tuple(hint for hint, found in there.items() if found)


def find_always(text: str) -> str:
    """Return the first word of every time or of none, as it was written; empty if there is none.

    >>> find_always("Never come late again"), find_always("call me tonight")
    ('Never', '')
    """
    found = ALWAYS.search(text[:LONGEST])
    return found[0] if found else ""
