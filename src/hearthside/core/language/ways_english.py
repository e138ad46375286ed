"""Other ways to say an English clause, by kind. `{0}`, `{1}` are the clause's own words; ___ is left open.

The first pattern that fits counts. What it takes along begins with a verb or is a whole statement, so
that the sentence around it holds.
"""

VERB = r"(?:really |even |ever |just |fucking |bloody )?((?!been|seen|done|gone|told|said|had|were|was|did|made|gave|came|\w+ed\b)[a-z][\w' ]+?)"
END = r"(?:,? (?:do you|are you|right|ok|okay|lol|anymore|any more|at all|again))?[\s.!?,…]*$"
YOU = r"(?:you|u|ya|yu)"
PARTICIPLE = r"(?:\w+ed|been|seen|done|gone|told|said|had|made|given|come|become|known|let|left|kept|thought|got|gotten|brought|taken|written|heard|found|stood|put|sent|spoken|bought|paid|chosen|felt|met|read|shown|slept|understood|woken|forgotten)"
HINDSIGHT = (
    rf"(?!(?:just |really |at least )?have (?:(?:just|at least|never|not|really) )?{PARTICIPLE}\b)"
)
"""What should have been done cannot be asked for any more."""
FEELING = (
    r"(sad|down|disappointed|hopeless|lonely|alone|small|empty|scared|afraid|frightened|terrified|worried|insecure|anxious|nervous"
    r"|restless|panicky|hurt|angry|mad|furious|annoyed|frustrated|bitter|jealous|ashamed|guilty|awkward|embarrassed|tired|exhausted|drained"
    r"|overwhelmed|numb|confused|torn|helpless|lost|upset|unhappy|miserable|depressed|stressed|uneasy|uncomfortable|tense|desperate|unsure|sick|worthless|stupid)"
)
SAID_BY_ANOTHER = (
    rf"(?!.*\b(?:(?:thinks|says|believes|reckons|claims|knows|feels)"
    rf"|(?:she|he|they|we|people|everyone|everybody|parents|friends|family|kids|mum|mom|dad|mother|father|sister|brother|therapist)"
    rf" (?:all |just |really |also )?(?:think|thought|say|said|believe|believed|reckon|claim|claimed|know|knew|feel|felt|told (?:me|us)))(?: that)? {YOU}\b)"
)
"""What somebody else thinks is no guess of one's own."""
HEART = r"\b(?:love[ds]?|loving|care[ds]?|caring|want(?:s|ed)? (?:me|us|this|to be with)|like[ds]? (?:me|us)|trust|respect|prefer|thinks?|thought|feels?|felt|believe[ds]?|meant|hate[ds]?|wish(?:e[ds])?)\b"
"""Words for what goes on inside the other."""

WAYS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "absolute": (
        (
            rf"\b{YOU} never (?:answer|reply|respond|write back|text back|text me back)\b(?: me)?(?: (?:when(?:ever)?|if) i ([\w ]+?))?{END}",
            (
                "When I don't hear back after I {0|write}, I feel ___. Could you ___?",
                "I was waiting for your answer, and I felt ___.",
            ),
        ),
        (
            rf"\b{YOU} never listen\b.*$",
            (
                "When I talk and I'm not sure it reaches you, I feel ___. Could we take ten minutes, just for this?",
            ),
        ),
        (
            rf"\b{YOU} (?:never|don'?t ever) {VERB}{END}",
            (
                "It would mean a lot to me if you could {0}. Would that be all right?",
                "I missed it this time that you didn't {0}, and I feel ___.",
            ),
        ),
        (
            rf"\b{YOU} (?:always|constantly) {VERB}{END}",
            ("When you {0}, like ___, I feel ___. Could you ___?",),
        ),
    ),
    "demand": (
        (
            rf"\b{YOU}(?:'?re| are)? (?:need to|have to|must|should|ought to|better|had better|gotta|going to|gonna) (?:just |really |fucking )?(?:stop|quit) (\w+ing\b[\w' ]*?){END}",
            (
                "Could you stop {0}? It would help me.",
                "I'd like it if you could stop {0}. Is that all right for you?",
            ),
        ),
        (
            rf"\b{YOU}(?:'?ve)? (?:need to|have to|must|should|ought to|better|had better|gotta|got to) {HINDSIGHT}{VERB}{END}",
            (
                "Could you {0}? It would help me.",
                "I'd like it if you could {0}. Is that all right for you?",
            ),
        ),
    ),
    "blame": (
        (
            rf"\b{YOU} (?:make|are making|'?re making) me (?:feel )?(?:so |really |fucking )?{FEELING}\b.*$",
            ("I feel {0} when ___.", "When ___ happened, I felt {0}."),
        ),
        (
            rf"\b{YOU} made me (?:feel )?(?:so |really )?{FEELING}\b.*$",
            ("I felt {0} when ___.",),
        ),
        (
            r"^(?:and |but |so )?i(?:'?m| am) ([\w ]+?) because of (?:you|u)\b.*$",
            ("I'm {0}. It began for me when ___.",),
        ),
    ),
    "pseudo_feeling": (
        (
            r"\bi(?:'?m| am)? feel(?:ing)? (?:like|that|as if|as though) (you [\w' ]+?)[\s.!?,…]*$",
            (
                "I feel ___. The story I'm telling myself is that {0}. Is that so?",
                "I worry that {0}, and I feel ___.",
            ),
        ),
        (
            r"\bi (?:just |still |honestly |always )?(?:feel|felt) (?:so |really |completely |totally |like i'?m )*(ignored|invisible|unheard|unseen|forgotten|neglected|excluded|left out|overlooked)\b.*$",
            ("When ___, I feel lonely. It would help me if you could ___.",),
        ),
        (
            r"\bi (?:just |still |honestly |always )?(?:feel|felt) (?:so |really |completely |totally )*(used|taken for granted|unappreciated|exploited|unsupported)\b.*$",
            ("When ___, I feel tired and sad. I'd like us to share it more.",),
        ),
        (
            r"\bi (?:just |still |honestly |always )?(?:feel|felt) (?:so |really |completely |totally )*(abandoned|rejected|unwanted|unloved|discarded|replaced)\b.*$",
            ("When ___, I feel scared. I need to know that we are all right.",),
        ),
        (
            r"\bi (?:just |still |honestly |always )?(?:feel|felt) (?:so |really |completely |totally )*(attacked|judged|criticised|criticized|blamed|disrespected|belittled|humiliated|betrayed|cheated|manipulated)\b.*$",
            ("When ___, I feel hurt. Respect matters to me here.",),
        ),
    ),
    "mind_reading": (
        (
            # What somebody always or never does is no guess, unless it is said of their heart.
            rf"^{SAID_BY_ANOTHER}(?!(?!.*{HEART}).*\b(?:never|always|every time)\b)"
            rf".*?(?<!do )(?<!if )\b({YOU}(?:'?re| are)? (?:just |clearly |obviously |really |honestly )*[\w' ]+?){END}",
            (
                "I worry that {0}. Is that so?",
                "My guess is that {0}, and I may be wrong. How is it for you?",
            ),
        ),
    ),
    "threat": (
        (
            rf"\bif {YOU} (?!don'?t|do not|won'?t|can'?t)([\w' ]+?)(?: again| one more time)?,? (?:i|we|don'?t|then|it)\b.*$",
            ("When you {0}, it is very hard for me. What I need is ___.",),
        ),
        (
            rf"\bif {YOU} (?:don'?t|do not|won'?t) ([\w' ]+?),? (?:i|we|then|it)\b.*$",
            ("It matters a lot to me that you {0}. Can we find a way?",),
        ),
    ),
    "guilt_pressure": (
        (
            rf"\bif {YOU} (?:really |actually |truly )?(?:loved|cared|love|care)(?: about)?(?: me)?,? (?:then )?{YOU}(?:'?d| would) (?:just )?([\w' ]+?){END}",
            ("I'd love it if you could {0}. It would help me feel close to you.",),
        ),
    ),
    "protest": (
        (
            r".",
            ("I say fine, and it isn't yet. I feel ___. Could we talk about it tonight?",),
        ),
    ),
    "shutting_down": ((r".", ("I need a break from this. Can we come back to it at ___?",)),),
    "reassurance_loop": (
        (r".", ("I feel unsure right now, and it would help me to be close to you for a bit.",)),
    ),
    "catastrophe": (
        (r".", ("Right now this feels very big. Can we look at just this one thing together?",)),
    ),
    "defensiveness": ((r".", ("I hear that it hurt. My part in it is ___.",)),),
}
