"""An own part, an own story, an apology."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

OWNERSHIP = Kind(
    definition=("Owns a part in it, says that a story is one's own, or apologises for an own act."),
    source="Gottman (1999): taking responsibility; Lazare (2004): apology",
    reason=_("This owns a part."),
    english=Rules(
        sure=(
            "({sorry}) (for (?!asking|existing|your|the (delay|late|eye))(the|my|not|being|what|how|last|\\w+ing|that)|about (last|earlier|what|the|this|my|that)|i|that i|bout)(?! (exist|ever|married|asked|bothered|spoke|care|'m not|feel|missed))",
            "(i'm|im|i am|am) (so |really |very |truly |proper ){1,2}{sorry}(?! (you|your|to hear|but|if|that you|about your))",
            "(i'm|im|i am|am|ah'm|so|really|very|just|truly|deeply|and|,) ([so|really|very|truly|genuinely|just|deeply|proper] ){0,3}({sorry})(?! (to hear|for your loss|but|if|you (feel|think|took)|that you|about your (mum|dad|nan|gran|dog|cat)|i (exist|ever|married|asked|bothered))) ?",
            "^(oh |ah |ok |shit |omg |god |babe |love |sorry ){0,3}({sorry})(?! (to hear|for your loss|but|if|you (feel|think|took)|not sorry|i exist|for (existing|breathing|caring|loving))) ?",
            "(my bad|mb|my (own )?(fault|mistake|doing|part in)|that's on me|thats on me|that was on me|that one's on me|it's on me|its on me|this is on me|on me that|i take it back|i take that back|mea culpa|my end of)( |$|[.,!])",
            "(the |that |a )?(story|film|movie) (i'm|i am|im|i keep|in my|my|that i) ... (telling|tell|head|making|brain)",
            "(that's|thats|that is|it's|its|this is|that was) (my|mine) ([own|old] )?(stuff|anxiety|past|fear|issue|insecurity|jealousy|head|baggage|story|ex|pattern|brain|part|thing|problem|to (fix|own|sort|work|carry|mend|deal))",
            "(my (brain|anxiety|anxious brain|head)|the voice in my head) (just |always |then |immediately |keeps ){0,2}(tells?|telling|says|saying|decided|made up|jumps|jumped|invents|writes|wrote|jumping)",
            "(no excuse|not an excuse|i had no right|(you|u) didn'?t deserve (that|it)|(you|u) deserved better|wasn't fair (of me|on you|to you)|that was unfair of me|i'll (do|be) better|i will do better|i own that|hold my hands up|hands up|i was in the wrong|i'm working on|you were right (about|to))",
        ),
        likely=(
            "(i )?(owe (you|u|ya) an? apolog|apologi[sz]e for|my apologies|forgive me for|i apologi[sz]e)",
            "i (was|wos) ([so|really|very|being|totally|just|a bit|a|an|way|completely|bang|dead|too] ){0,3}(wrong|out of order|short with|snappy|harsh|unfair|rude|mean|horrible|grumpy|selfish|careless|cold|sharp|unkind|out of line|cruel|dick|prick|arse|idiot|eejit|jealous and|defensive|nasty|cow|arsehole|asshole|bitch|late|the one who|brat|hard on|distracted|petty|sulking|stubborn|projecting|childish|hasty|showing off|pain|nightmare)",
            "i ([really|just|did|totally|completely|kinda|also|then|then i|am the one who|only] ){0,3}(snapped|overreacted|shouted|messed up|fucked up|screwed up|lost (it|my temper|my rag)|lashed out|took it out on|let (you|u|us|him|her|them) down|jumped to|assumed|went too far|went off|blew up|flew off|interrupted|sulked|lied|forgot (our|your|the|to|about|it|ur)|got it wrong|should have|should've|shoulda|shouldve|shouldn't have|shouldnt have|shouldnt of|should of|shouldn't of|hurt (you|u)|pushed (you|u)|shut (you|u) (out|down)|cut (you|u) off|flinched|dropped the ball|didn't (listen|ask|think|tell you|say anything|text|reply|call)|yelled|ruined|walked (off|out)|went quiet|slammed|called (you|u) (a|an|tight|lazy|selfish|boring|names)|was the one|handled (it|that) badly|broke my|raised my voice|rolled my|made it (worse|about me)|said (it|that|something) (badly|wrong|mean|in anger|i))",
            "(i know|i can see|i see|i realise|i realize|i admit|i'll admit|i get|i accept|i think) (that )?(i|i'm|i've|im|ive|it's my|that's my|some of (it|this|that)|part of|half of|my) ([was|wasn't|am|do|did|have|can|get|got|can be|tend to|'m|been|not|also] ){0,3}(wrong|quiet|bad at|snapp|push|pull|shut|hard|a lot|difficult|did|overreact|jealous|mine|my|me|hurt|harsh|short|not|being|distant|late|messed|let|made|going|on me|is|was|made|should)",
            "{sorry}",
            "(my fault|my bad|on me|i snapped|i shouldn't|i should|overreacted|i was wrong|i messed|forgive me)",
            "i (know|admit|realise|realize|think) i",
            "(my (own )?(stuff|part|jealousy|fear|past|anxiety|temper|head|brain|pride))",
            "i (forgot|assumed|lied|hid|snapped|shouted|interrupted|yelled)",
            "you (were|are|'re) right",
        ),
        never=(
            "not (going to|gonna) {sorry}|well {sorry}|{sorry} i (have|'ve|asked|cooked|mentioned|forgot (you|u) have)",
            "{sorry} (you|u|if you|that you|your) (feel|felt|think|took|see|'re|can't|are (so|too))",
            "{sorry},? (but (you|u)|not sorry|to hear|for your loss|for (existing|breathing|being alive|caring|loving you|having feelings|wanting|asking|bothering))",
            "{sorry} (i (exist|ever|married|bothered|asked|spoke|care|'m not (her|perfect|good))|i'm not|not everyone)",
            "(say|said|saying|says|be|being|an|you're|ur|never|feel|felt) ({sorry})",
            "{sorry}\\?|{sorry} what\\?|^{sorry},? (what|who|which|where|did|do|is|are|can|could|come again)",
            "you'll be {sorry}|feel {sorry} for",
        ),
        hits=(
            "sorry babe i snapped",
            "soz my bad",
            "i was out of order last night",
            "the story i'm telling myself is that you're bored of me",
            "that's on me",
            "i should have called",
            "you were right about the car",
        ),
        misses=(
            "i'm sorry you feel that way",
            "sorry for existing",
            "you never say sorry",
            "sorry to hear that",
            "you'll be sorry",
        ),
    ),
    chinese=Rules(),
)
