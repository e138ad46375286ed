"""An attack on what the partner is like, in place of one thing they did."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

CRITICISM = Kind(
    definition=(
        "Attacks the partner's character or ability instead of naming one act: the first of Gottman's four horsemen."
    ),
    source="Gottman (1994): criticism",
    reason=_(
        "This speaks of what they are like. One thing they did can be changed; a character has to be defended."
    ),
    english=Rules(
        sure=(
            "your (so|such a|too|just|being|a|really|very) ({very} ){0,2}{flaw}",
            "({you_re}|{he_is}) ({very} ){0,3}{flaw}(?! (shoulder|hands?|feet|tea|time|day|for|because|bc|about))",
            "(you|u|ya) (so|such a|too|just|pure|proper|one|always so|a) ({very} ){0,2}{flaw}(?! (to|of) be)",
            "({you_re}|{he_is}) (so|such a|being|really|just|very|always) mean(?! it)",
            "what (is|the hell is|the fuck is|on earth is) (wrong|the matter) with (you|u|ya|ye|him)",
            "what's ... wrong with (you|u|ya|ye)(?! (today|this|babe|love|darling|hun))",
            "{you} {cant} (even )?(do anything|be trusted|do (one|a) (single |simple )?thing|get anything right|keep a promise)",
            "{you} (only|just) (care|think|thinks|cares) about (yourself|urself|yaself|himself|herself|number one)",
            "(all|everything|only thing) ([that] )?{you_or_he} (care|cares|think|thinks) about is (yourself|urself|himself|herself)",
            "{you} (have|got|have got|had) no (backbone|spine|balls|shame|respect|heart|empathy|clue|idea how to|manners|ambition|loyalty|class|sense|feelings|conscience|self[- ]control)",
            "{you} (lack|lacks) (empathy|respect|ambition|backbone|feeling|the|any)",
            "(call|calls|calling) {your}self a (man|husband|wife|father|mother|dad|mum|mom|woman|fella|partner|christian)",
            "{you} ({dont}|have no idea how|wouldn't) know (how to (love|be|listen|talk|treat|share|say sorry)|the (meaning|first thing))",
        ),
        likely=(
            "what (kind|sort) of [a ] ?(man|woman|husband|wife|father|mother|dad|mum|mom|person|partner|boyfriend|girlfriend)",
            "{you_are} (just )?(like|as bad as|worse than|turning into) {your} (mother|mum|mom|father|dad|da|ma|brother|sister)",
            "{you_are} (the (most|worst)|no (good|better|use)|not (a )?(real|much of a|man enough|fit))",
            "{flaw}",
            "{you_are} ({very} ){0,2}{insult}",
            "what kind of",
            "(typical|so typical|just like {your})",
            "{you} (have|got|ve got|'ve got) (no|more)",
            "(man|woman|person|someone) (who|that) ({cant}|{dont}|won't)",
            "{you_are} (a|an|not|no|nothing)",
            "{your} (whole )?(character|personality)",
            "(some|you call yourself a) (husband|wife|man|father|mother|dad|mum|soldier|partner)",
        ),
        never=(
            "(feel|feels|felt) like|like one of|told (him|her) (he|she)|haha|😂",
            "{you_are} (not|n't|never|isnt|aren't) ({very} ){0,2}{flaw}",
            "i (said|called|told) ... {you_are}",
            "(did|are|were|do|if) (you|u) ({very} ){0,2}{flaw}",
            "(i'm|im|i am|i was|i feel|i've been) ({very} ){0,3}{flaw}",
            "{flaw} (weather|day|film|movie|match|game|boss|traffic|job|shift|coffee|tea|pizza|dog|cat|hands|feet|sunday|morning)",
            "(too|so) (good|kind|funny|cute|pretty|gorgeous|handsome)",
            "(cold|boring|difficult|exhausting|draining|terrible|awful) (for|on) you",
            "{you_are} ({very} ){0,2}(cold|bad|mental|terrible|difficult)[ ?]*(\\?|tonight|in bed|love|babe|are you)",
            "must (be|have been) ({very} ){0,2}{flaw}",
            "what's ([the|so] )?(wrong|the matter)( love| babe| hun| darling)? ?\\?",
        ),
        hits=(
            "your so selfish",
            "you're the most stubborn man alive",
            "what is wrong with you",
            "u only care about urself",
            "she is so controlling",
            "what kind of father forgets his own son",
        ),
        misses=(
            "i'm so lazy today",
            "you're not selfish at all",
            "are you cold",
            "what a boring film",
            "what's wrong love?",
            "must be exhausting for you",
        ),
    ),
    chinese=Rules(),
)
