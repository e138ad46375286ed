"""Which assurance a question asks for: love, staying, or peace. One asked in other words is the same.

Excessive reassurance-seeking asks to be assured of the same although it was told before (Joiner,
Metalsky, Katz & Beach, 1999), and seldom in the same words. A rule has to see a whole question; where
it does not, nothing is said. Rules are written as `kind.py` tells; only `sure` and `never` are read.
"""

from dataclasses import dataclass
from enum import StrEnum

from .kind import Rules, compile_rules
from .plain_text import in_lower_case, read_plainly, simplify

LONGEST = 300
"""Characters of a sentence that is read: a longer one tells more than it asks."""


class Need(StrEnum):
    """What is often under a question that comes back."""

    BEING_LOVED = "being_loved"
    PEACE = "peace"
    STAYING = "staying"
    CERTAINTY = "certainty"


@dataclass(frozen=True, slots=True)
class Assurance:
    """One assurance: `definition` for whoever reads the code, and how it is asked for."""

    definition: str
    english: Rules
    chinese: Rules

    def is_asked_for(self, said: str) -> bool:
        """Whether these words, in lower case, ask for it."""
        return any(
            compile_rules(rules.sure, language).search(said)
            and not compile_rules(rules.never, language).search(said)
            for rules, language in ((self.english, "en"), (self.chinese, "zh"))
        )


_STILL = "(?:(?:still|even|really|actually|truly|honestly|ever|just|do|not) ){0,2}"
_SO_ENDS = (
    r"(?=\s*(?:$|[?!.,;]|(?:anymore|any more|at all|or not|or what|or something|though|tho|too"
    r"|again|still|now|right now|right|(?:are|do|did|will|would|have|am|is|don't|aren't) (?:you|u|i|it))(?!\w)))"
)
"""A question ends here, or only a tag follows: "do you want me" and not "do you want me to drive"."""
_TAG = r",?\s*(?:(?:right|yeah|yes|no|are (?:you|u)|do (?:you|u)|don't (?:you|u)|will (?:you|u)|would (?:you|u))[ ?]*$|\?)"
_CROSS = "(?:mad|angry|upset|annoyed|cross|pissed off|pissed|disappointed|furious)"
_AT_ME = "(?:at|with|in) me"
_LEAVE = "(?:(?:leave|leaving|dump|walk out on) (?:me|us)|break up|break up with me|split up)"

_WHO = r"(?:(?<![^\s，。！？!?,.;；…~～])(?:那|所以|可是|但是?|我想知道|我想问|我问你|告诉我|宝贝|老公|老婆|亲爱的)?[,， ]?|(?<![跟和与对把让给])你(?!们))"
"""The other one is asked, by name or by none: "你还爱我吗" and "还爱我吗", not "你妈还爱我吗"."""
_HOW = "(?:是不是|到底|究竟|真的|真|还|仍然|也|又|心里|现在|今天|其实|一直|确定|难道|已经|就|都|在){0,4}"
_WILL = f"{_HOW}(?:会不会|不会|会|要不要|想不想|是想|是要|想要|想|要|打算|准备|不是|有一天|哪天|真的|就){{0,3}}"
_ZH_TAG = r"(?:对吧|对不对|是吧|是不是|是吗|对吗|真的吗|好吗)"
_ZH_ENDS = r"(?:了|啊|呀|吗|嘛|么|吧|呢|哦|的)*(?![^\s，。！？!?,.;；…~～])"
_ZH_ASKS = (
    rf"(?:了|过|的|啊|呀)*(?:(?:吗|嘛|么|吧|没有|没|不)|[,， ]?{_ZH_TAG}|(?=\s*[?？]))"
    r"(?![^\s，。！？!?,.;；…~～])"
)
_CARE = "(?:爱|在乎|喜欢|在意|关心|心疼|稀罕)"
_CARE_OR_NOT = "(?:爱[不没]爱|在不在乎|在乎不在乎|喜不喜欢|喜欢不喜欢|在不在意|在意不在意|关不关心|关心不关心|有没有爱过)"
_PART = "(?:离开我们?|(?<!要)不要我们?|丢下我|抛下我|抛弃我|甩了?我|放弃我们?|[跟和与]我(?:分手|离婚)|分手|离婚)"
_NOT_ASKED = (
    "(?:不知道|不确定|不在乎|没把握|不管|无论|不论|别问)你",
    "(?:问过|问了)你(?![好很无几多了，,\\s])",
    "(?:他|她|他们|她们|妈妈?|爸爸?|朋友|同事|别人)[都也]?(?:问|说)",
    "问我|又想问|姐妹们",
    "哈哈|嘿嘿|嘻嘻|笑死|😂|🤣|😝|😜|🤪",
)
_NOT_ASKED_IN_ENGLISH = (
    "(he|she|they|mum|mom|dad|people) (asked|asks|ask|said|says|was like)",
    "how much|on a scale of|(didn't|don't) (need|have) to (tell|say|promise)",
    "(haha|lol|lmao|jk)",
)

ASSURANCES = {
    Need.BEING_LOVED: Assurance(
        definition="Asks to be told that one is loved, wanted and cared for.",
        english=Rules(
            sure=(
                f"(do|don't) (you|u|ya) {_STILL}(love|luv|like|want|care about|care for) me{_SO_ENDS}",
                f"do (you|u|ya) (even|still|really) care( about us)?{_SO_ENDS}",
                f"(you|u) {_STILL}(love|luv|like|want) me( anymore| any more| still)?{_TAG}",
                f"(you|u) don't {_STILL}(love|like|want|care about) me( anymore| any more)?{_TAG}",
                f"sure (that )?(you|u) {_STILL}(love|luv|like|want|care about) me{_SO_ENDS}",
                f"(are|aren't|r) (you|u) {_STILL}(in love with|into|going off|bored of|bored with|tired of|sick of) me{_SO_ENDS}",
                f"(have|did) (you|u) (stopped|stop) (loving|liking|wanting|caring about) me{_SO_ENDS}",
                "have (you|u) fallen out of love",
                f"(do|don't) i {_STILL}(matter|mean anything|mean something) to (you|u){_SO_ENDS}",
                f"am i {_STILL}(important|enough|good enough) (to|for) (you|u){_SO_ENDS}",
                f"(tell me|say|promise|promise me) (that )?(you|u) {_STILL}(love|want|care about) me{_SO_ENDS}",
            ),
            never=_NOT_ASKED_IN_ENGLISH,
            hits=(
                "do you still love me",
                "you do love me, right?",
                "are you sure you love me",
                "don't you want me anymore?",
                "do you even care about me?",
                "are you bored of me?",
                "do i still matter to you",
            ),
            misses=(
                "do you love this song?",
                "do you want me to pick you up?",
                "do you like me in this dress?",
                "do you care if we eat late?",
                "you want me to come?",
                "you love me and i love you",
                "are you sure you locked the door?",
                "she asked me do you love me",
                "you didn't need to tell me you love me",
            ),
        ),
        chinese=Rules(
            sure=(
                f"{_WHO}{_HOW}(?:会不会|会)?(?:一直|永远)?(?:不再?|没有?)?{_CARE}过?我{_ZH_ASKS}",
                f"{_WHO}{_HOW}{_CARE_OR_NOT}我{_ZH_ENDS}",
                f"{_WHO}{_HOW}爱我还是不爱",
                f"{_WHO}{_HOW}(?:是不是|会不会){_HOW}(?:有一天|哪天|突然|就){{0,2}}(?:不再?{_CARE}我|不爱|变心|厌倦我|对我没感觉){_ZH_ENDS}",
                f"{_WHO}{_HOW}(?:不爱|变心){_ZH_ASKS}",
                f"{_WHO}{_HOW}(?:有没有我|有我){_ZH_ASKS}|你心里{_HOW}有没有我{_ZH_ENDS}",
                f"我(?:对你(?:来说)?|在你心里){_HOW}(?:重不重要{_ZH_ENDS}|重要{_ZH_ASKS}|有没有(?:位置|分量){_ZH_ENDS}|有(?:位置|分量){_ZH_ASKS})",
                f"你?对我{_HOW}(?:有没有感[觉情]{_ZH_ENDS}|[有没]感[觉情]{_ZH_ASKS})",
            ),
            never=_NOT_ASKED,
            hits=(
                "你还爱我吗？",
                "你到底还爱不爱我？",
                "你是不是不爱我了？",
                "你还在乎我吗",
                "还在不在乎我",
                "你爱我的，对吧",
                "我爱你，你还爱我吗",
                "我想问你是不是不爱我了",
                "我问过你好多次了，你还爱我吗",
                "你心里还有没有我",
                "我对你还重要吗",
            ),
            misses=(
                "还爱吃辣吗",
                "你爱我做的菜吗",
                "你喜欢我这件衣服吗",
                "你在乎我几点回家吗",
                "你妈还喜欢我吗",
                "我不知道你还爱不爱我",
                "他说你是不是不爱我了",
                "我又想问你爱不爱我了，不是你的错",
                "我问过你还爱不爱我，你说爱",
                "爱我就给我剥个虾",
                "你是不是不喜欢我妈做的菜",
            ),
        ),
    ),
    Need.STAYING: Assurance(
        definition="Asks to be told that the other one stays, and that the two do not part.",
        english=Rules(
            sure=(
                f"(are|aren't|r) (you|u|we) {_STILL}(leaving (me|us)|dumping me|breaking up( with me)?|splitting up){_SO_ENDS}",
                f"(are|aren't|r) (you|u|we) {_STILL}{{going_to}} {_LEAVE}{_SO_ENDS}",
                f"(are|aren't|r) (you|u) {_STILL}(thinking of|thinking about|planning on) (leaving (me|us)|breaking up( with me)?|ending (it|things|us)){_SO_ENDS}",
                f"(you're|you are|ur|u) (not|never) ({{going_to}} )?{_LEAVE}{_TAG}",
                f"(you|u) (won't|wouldn't|would never|will never) {_STILL}{_LEAVE}{_TAG}",
                f"(do|don't) (you|u) {_STILL}{{want_to}} (break up( with me)?|leave me|end (things|us)|be with me){_SO_ENDS}",
                f"(will|would) (you|u) {_STILL}(leave|dump|break up with) me{_SO_ENDS}",
                f"(promise|promise me|tell me|swear) (that )?(you|u) (won't|will never|are not {{going_to}}|aren't {{going_to}}) {_LEAVE}{_SO_ENDS}",
                f"sure (that )?(you're|you are|ur) not (leaving me|{{going_to}} leave me){_SO_ENDS}",
            ),
            never=_NOT_ASKED_IN_ENGLISH,
            hits=(
                "you're not going to leave me are you",
                "do you want to break up",
                "are you going to leave me?",
                "you won't leave me, will you?",
                "do you still want to be with me?",
                "are we breaking up?",
            ),
            misses=(
                "are you leaving me the keys?",
                "are you going to leave?",
                "will you leave me some soup?",
                "when are you leaving for work?",
                "do you want to break up the drive into two days?",
                "do you want to be with me at the dentist?",
                "you're not going to leave me with the bill are you",
            ),
        ),
        chinese=Rules(
            sure=(
                f"{_WHO}{_WILL}{_PART}{_ZH_ASKS}",
                f"{_WHO}{_HOW}(?:是不是|会不会|想不想|要不要){_WILL}{_PART}{_ZH_ENDS}",
                f"(?:我们|咱们|咱俩|我俩){_HOW}(?:是不是|会不会|要不要){_WILL}(?:分手|离婚){_ZH_ENDS}",
                f"(?:我们|咱们|咱俩|我俩){_WILL}(?:分手|离婚){_ZH_ASKS}",
                f"{_WHO}{_HOW}(?:(?<=还)要我{_ZH_ASKS}|(?<=[还底竟])要不要我{_ZH_ENDS})",
                f"{_WHO}{_WILL}[跟和与]我在一起{_ZH_ASKS}",
                f"{_WHO}{_HOW}(?:会不会|想不想|愿不愿意){_HOW}[跟和与]我在一起{_ZH_ENDS}",
            ),
            never=_NOT_ASKED,
            hits=(
                "你会不会离开我",
                "你会不会哪天就不要我了",
                "你不会不要我吧",
                "你是不是想分手",
                "你是不是不要我了",
                "我们是不是要分手了",
                "你还要我吗",
                "你还想跟我在一起吗",
            ),
            misses=(
                "你要不要我去接你",
                "你要不要我？",
                "你什么时候离开公司",
                "他们是不是想分手",
                "你会离开我家吗",
                "要我带饭吗",
                "你明天跟我在一起开会吗",
                "你不要我就不买了",
            ),
        ),
    ),
    Need.PEACE: Assurance(
        definition="Asks to be told that the other one is not angry, and that one did nothing wrong.",
        english=Rules(
            sure=(
                f"(are|aren't|r) (you|u|ya) {_STILL}{_CROSS} {_AT_ME}{_SO_ENDS}",
                f"(are|r) (you|u|ya) (angry|(still|really) (mad|angry|cross|annoyed|pissed off)){_SO_ENDS}",
                f"(you|u) {_STILL}{_CROSS} {_AT_ME}{_TAG}",
                f"(you're|you are|ur) ({_STILL}{_CROSS} {_AT_ME}|not {_STILL}{_CROSS}){_TAG}",
                f"sure (that )?(you're|you are|ur|u r) not {_STILL}{_CROSS}( {_AT_ME})?{_SO_ENDS}",
                f"(did|have|had) i (do|done|say|said) (something|anything) (wrong|bad|stupid){_SO_ENDS}",
                "(did|have) i (do|done|say|said) (something|anything) (to|that) (upset|hurt|annoy|upsets|annoyed|annoys) (you|u)",
                f"(did|have) i (upset|annoy|annoyed|offend|offended) (you|u){_SO_ENDS}",
                f"what (did|have) i (do|done) wrong{_SO_ENDS}",
                f"(is|was) it (something|anything) i('ve)? (did|done|said|say){_SO_ENDS}",
                f"do (you|u) {_STILL}hate me{_SO_ENDS}",
                r"are we (still )?(ok|okay|alright)(?=\s*(?:$|[?!,]))",
            ),
            never=_NOT_ASKED_IN_ENGLISH,
            hits=(
                "are you mad at me",
                "did i do something wrong",
                "are you still upset with me?",
                "you're not angry with me, are you?",
                "have i upset you?",
                "are you sure you're not mad?",
            ),
            misses=(
                "are you mad about the film too?",
                "are you mad at your boss?",
                "are you angry about the rent too?",
                "did i do something wrong with the router?",
                "are we okay for saturday?",
                "you are mad, i love it",
            ),
        ),
        chinese=Rules(
            sure=(
                f"{_WHO}{_HOW}(?:不会)?(?:没有?|不是)?{_HOW}(?:生我的?气|生气|[跟和对]我生气|怪我|讨厌我|恨我|气我){_ZH_ASKS}",
                f"{_WHO}{_HOW}是不是{_HOW}(?:生我的?气|生气|[跟和对]我生气|怪我|讨厌我|恨我|气我){_ZH_ENDS}",
                f"{_WHO}{_HOW}(?:因为|为)[^，,。？?]{{1,8}}生我的?气{_ZH_ASKS}",
                f"{_WHO}{_HOW}是不是{_HOW}(?:因为|为)[^，,。？?]{{1,8}}生我的?气{_ZH_ENDS}",
                f"{_WHO}{_HOW}(?:生没生|生不生|有没有生)(?:我的?)?气{_ZH_ENDS}",
                f"你?{_HOW}(?:气消|消气){_ZH_ASKS}",
                f"我{_HOW}(?:做错|说错)(?:了?什么事?|了?话|了?事)?{_ZH_ASKS}",
                f"我(?:到底|究竟|是不是|有没有|又|哪里|什么地方|还是){{1,4}}(?:做错|说错|做得不好|惹你|得罪你|惹到你)(?:什么事?|话|事|生气|不高兴|不开心)?{_ZH_ENDS}",
                f"是不是我(?:又|哪里|什么地方){{0,2}}(?:做错|说错|做得不好|惹你|得罪你)(?:了?什么事?|了?话|生气|不高兴)?{_ZH_ENDS}",
                f"我{_HOW}(?:惹|让)你(?:生气|不高兴){_ZH_ASKS}",
                f"(?:我们|咱们|咱俩|我俩)(?:之间)?(?:还好|没事){_ZH_ASKS}",
            ),
            never=_NOT_ASKED,
            hits=(
                "你生气了吗",
                "你是不是生我气了",
                "还在生气吗",
                "你没生气吧",
                "我是不是做错什么了",
                "我哪里做错了",
                "是不是我又惹你生气了",
                "你是不是还在为昨天的事生我的气",
            ),
            misses=(
                "老板生气了吗",
                "跟你生气？犯不着",
                "你还在生老板的气吗",
                "你还在为老板的事生气吗",
                "我是不是说错时间了",
                "我菜做错了吗",
                "你生气的时候去散步吗",
                "你妈生气了吗",
            ),
        ),
    ),
}


def find_assurance(said: str) -> Need | None:
    """Return what a sentence asks to be assured of, or `None` where that is not sure.

    One that asks for two assurances asks for the first: love, staying, peace.

    >>> find_assurance("you do love me, right?"), find_assurance("Do you love this song?")
    (<Need.BEING_LOVED: 'being_loved'>, None)
    """
    if len(said) > LONGEST:
        return None
    plain = in_lower_case(simplify(read_plainly(said)).text).strip()
    return next((need for need, known in ASSURANCES.items() if known.is_asked_for(plain)), None)
