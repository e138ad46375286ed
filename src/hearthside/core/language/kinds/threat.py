"""A bad consequence, or leaving, used as pressure."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

THREAT = Kind(
    definition=(
        "A bad consequence, an ultimatum or leaving, used to make the partner do something. A limit told calmly "
        "for one's own safety is none."
    ),
    source="Rosenberg (1999): demands backed by punishment; Johnson (2008): protest that raises the stakes",
    reason=_(
        "This puts a price on it. If it is a limit you mean to keep, it can be said without the pressure."
    ),
    english=Rules(
        sure=(
            "(if|unless) (you|u|ye|ya|yous|{you_are}|that|this|i) [^.!?]{2,70}(i'm (leaving|gone|off|out|done|moving out|going to (leave|my)|taking|packing|filing|calling|telling)|we're (done|over|finished|through)|we are (done|over|finished|through)|i'll (leave|be gone|go|tell|take|never|find|make|call|throw|post|move|pack|block|divorce|stop|send|kill|end)|i will (leave|be gone|go|tell|take|find|make|call|throw|move|divorce|stop|end)|it's over|its over|don't (bother|come|expect)|dont (bother|come|expect)|you won't (see|have)|you can (pack|leave|find|forget|sleep|get out|move out)|you'll (be sorry|never see|lose|find out|be sleeping))",
            "(i'll|i will|i'm gonna|im gonna|gonna|going to) (leave (you|u|ya)(?! (to|some|a|the|in|with|be))|tell (everyone|your (mum|mother|mom|boss|family|wife|parents))|take (the (kids|children)|my (kids|children)) (and|away|off|from)|take you for everything|make (you|u) (pay|regret|suffer)|file for divorce|ruin you|cheat on)",
            "(one|once) more (word|lie|smart comment|remark|time) (and|n|out of|from)",
            "(last|final) (chance|warning)( love| mate| babe|[.!,]|$)",
            "{you}('ll|ll| will| gonna)( be)? (regret|sorry|be sorry|pay for|never see (me|the (kids|children)|them|him|her|us)|lose (me|us|everything|the kids)|see what happens|find out (what|how)|wish (you|u))",
            "(or else|or (i'm|i am|im|we're|i'll|ill) (gone|leaving|done|out|off|finished|over|going|leave|tell|walk|moving|calling))",
            "it's (me|her|him|them|that \\w+|the \\w+) or (me|her|him|them|the (kids|marriage|baby|ring))",
            "keep (it up|acting|pushing|going (on )?like|that up|talking)[^.!?]{0,50} (and|see|you'll|n|i'll)",
            "(i'll|i will) be (speaking to|talking to|calling|ringing|seeing) (a|my|the) (lawyer|solicitor|attorney|police)",
            "(see|then see|watch) (how you like|what happens|what i do|if i'm here|if i come back|who's laughing)",
            "try me",
        ),
        likely=(
            "{you}('d| had)? better [^.!?]{2,60}(or|because|before|if you)",
            "either (she|he|they|you|it) (goes?|leaves?|stops?)|(choose|pick)[^.!?]{0,30} or (me|i|i'm)",
            "(don't|dont) (test|push|try) me|(don't|dont) make me (leave|choose|do|come|call|tell)",
            "(if|unless|until) {you} [^.!?]{2,70}",
            "(next time|again|once more) ... (i'll|i will|i'm|im|ill|we're|you|and)",
            "(or|otherwise) (i|we|you|the|she|he|it|that)",
            "(think|have a think|think (real|very|hard|carefully)) ... (about|before)",
            "there (is|are|are other|'s another|'s other) (a |other |plenty |another )?(man|men|girl|woman|women|fish|lads|someone|guy)",
        ),
        never=(
            "if (you|u) (want|like|fancy|need|can|could|get a|have time|are free|get hungry|prefer|ever need)",
            "(i'll|i will|ill|gonna) (leave (you|u|ya) (to it|some|a|in peace|the|dinner|be)|be (home|there|back|late|round|in|on|fine|ready|here|gone (by|for|til))|call you (later|when|tonight|tomorrow)|go (to|get|and|shop)|tell you|make (dinner|tea|you a|us|it|the)|take the (bins|dog|bus|kids to|train|late|car))",
            "(one|once) more (time for|coffee|day|sleep|episode|week|cuddle|kiss|shift|round)",
            "(last|final) (chance|warning) (to (get|buy|order)|for)",
            "(haha|😂|lol|jk|lmao)",
            "(said|says|told me) ... (leave|divorce)",
        ),
        hits=(
            "if you go to that party don't bother coming home",
            "either she goes or i do. choose her or me",
            "one more lie and im gone",
            "you'll regret this",
            "unless you quit i'm taking the kids to my mum's",
            "last warning",
            "do that again and see what happens",
        ),
        misses=(
            "if you get hungry there is soup",
            "i'll leave you to it x",
            "if you want i'll take the bins out",
            "one more episode?",
        ),
    ),
    chinese=Rules(),
)
