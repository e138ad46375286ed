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


CONTROL = re.compile(
    r"\b(?:passwords?|passcodes?|(?:share|send|show) (?:me )?your (?:location|phone|messages|texts)"
    r"|(?:see|check|read|go through|look (?:at|through)) your (?:phone|messages|texts|dms|e-?mails?)"
    r"|(?:stop|not|don'?t|quit) (?:seeing|see|talking to|talk to|meeting|meet|texting|text|following|follow)"
    r" (?:your|her|him|them|other|any|that|those|my|[a-z]+ (?:friends?|famil(?:y|ies)|sisters?|brothers?))"
    r"|unfollow|block (?:her|him|them)|delete (?:her|him|their))\b"
    r"|密码|定位|聊天记录|(?:查|看|翻)你的?手机|手机(?:拿)?给我(?:查|看|翻)|(?:不要|不许|不准|别)再?(?:见|联系|[跟和]\w{1,6}(?:见面|联系|来往|说话|聊天|出去))|删了?[她他]|把[她他]删|拉黑",
    re.IGNORECASE,
)
"""Watching, and keeping somebody from others: a rule that is no request, however it is worded."""
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
