"""Asking again to be told of love, anger or leaving."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

REASSURANCE_LOOP = Kind(
    definition=(
        "Asks again, or presses, to be told that one is loved, that nobody is angry, that nobody leaves: "
        "excessive reassurance seeking. A first plain question is none."
    ),
    source="Coyne (1976), Joiner and Metalsky (2001): excessive reassurance seeking",
    reason=_(
        "This asks for the same answer once more. It seldom lasts; the need under it can be said."
    ),
    english=Rules(
        sure=(
            "(are|r) (you|u|ya|ye) (mad|angry|cross|annoyed|upset|pissed|sure|leaving|bored|sick|tired of|okay with|ok with)[^.!]{0,40}\\?[^.!]{0,60}(are (you|u)|r u|you sure|u sure|promise|sure|say it|tell me|is it|did i|do (you|u)|have i|be honest|honestly|really)",
            "(do|d'you|d you) (you|u|ya) (still )?(love|luv|like|want|fancy|hate) me[^.!]{0,40}\\?[^.!]{0,60}(do (you|u)|are (you|u)|really|promise|sure|say it|tell me|would (you|u)|still|even)",
            "(you|u|ya|ye)('re| are|r)? (not|aren't|arent|ain't|aint) ([really|still|actually] )?(mad|angry|cross|annoyed|upset|pissed|leaving|going to leave|gonna leave|bored|sick of|going off|breaking)[^.!?]{0,40}(right|are (you|u)|r u|promise|sure|yeah|no)\\??",
            "(you|u|ya|ye) (still |do still |do )?(love|luv|like|want|fancy) me (still )?(right|yeah|don't you|dont you|dont u|tho|though|though right|really|innit|no|ya)\\??",
            "(you|u) (wouldn't|wouldnt|would never|won't|wont|not gonna|aren't gonna|arent gonna) ([ever|just|really] )?(leave|cheat|dump|go|lie|hurt|stop loving|end)[^.!?]{0,40}(would (you|u|ya)|will (you|u)|right|promise)",
            "(are|r) (you|u|ya) (really |absolutely |100% |definitely |completely |actually ){0,3}sure ?(sure)?\\?",
            "(tell|say|write|type|promise|swear|show) (it|me) ?(you|u|that you)? ?(love me |do |won't |wont |aren't |want me )?(again|once more|one more time|properly|like you mean it|like u mean it|same way)",
            "(say it|tell me|promise me|just say|just tell me|swear) (again|back|once more|one more time|like (you|u) mean|you (love|aren't|won't|still|want|dont|don't|still love)|u (love|aren't|wont|still|dont)|you're not|ur not|i'm not|im not|we're ok|we're okay|were ok|it's not|its not)",
            "promise\\?|promise promise|pinky promise|(u|you) (promise|swear)\\?|cross your heart",
            "(i know|ik) (i|i've|ive|you) (already |just )?(asked|ask|keep asking|said|told|answered|asked you)[^.!?]{0,50}(but|again|just|before|already|this morning|yesterday|earlier|times)",
            "(sorry (to|for) (ask|asking|keep asking|keep on|checking) (again|but)|(asking|checking) (again|one more time|once more))",
            "(right|yeah|are you|do you|did i|is it|promise|sure)\\? (right|yeah|are you|do you|did i|is it|promise|sure)\\?",
            "(are|r) we (ok|okay|good|still (ok|okay|good|us))[^.!]{0,30}\\? [^.!]{0,30}(are we|r we|you sure|promise|really|still|you'd|sure)",
        ),
        likely=(
            "(have|did) i (done|do|said|say|upset|annoy|annoyed) (something|anything|you|u|it)[^?]{0,20}\\? ?[^.!]{0,50}(have i|did i|are you|are u|you sure|is it|tell me|you'd)",
            "(are|r) (you|u|ya) (sure|mad|angry|upset|cross|annoyed|still|leaving|bored|okay with|alright with)",
            "(do|d) (you|u|ya) (still|really|even|love|like|want|mean)",
            "(promise|swear|tell me|say it|say you|say u|be honest|honestly|honest|for real)",
            "(right|yeah|no|innit|really|sure|are you|are u|would you|would u|do you|do u|don't you|aren't you|is it|did i|have i|will you|won't you|wouldn't you) ?\\?",
            "(are|r) we (ok|okay|good|alright|fine|still)",
            "(did i|have i) (do|done|say|said|upset|annoy)",
            "(u|you) (didn't|didnt|not) (put|send|say|reply|write) ... (heart|back|x|kiss|love)",
            "(if i (got|was|lost|died))",
            "(you|u)('d| would) (tell|say) me",
        ),
        never=(
            "(not gonna|won't|wont|not going to|give me) ... (say it|again)",
            "^are (you|u) (angry|mad|upset|cross|annoyed) with me\\?$|love this|love that song",
            "promise (to|me you'll (eat|rest|drive|call)|i)|i promise|i swear",
            "(are|r) (you|u) sure (you|u|about|it|that|that's|we|it's|this|they|the|he|she) (don't|want|need|locked|turned|can|have|put|is|the|saturday|friday|train|closes|opens)",
            "(mad|angry|annoyed|upset) (at|with) (the|your|my|him|her|work|them)",
        ),
        hits=(
            "are you mad at me? are you sure? promise?",
            "u still love me right?",
            "you wouldnt leave me would you",
            "tell me again that you love me",
            "i know i already asked but are we ok",
            "are u sure?",
        ),
        misses=(
            "are you angry with me?",
            "are you sure you locked the door?",
            "i promise i'll be home by six",
            "do you love this song?",
        ),
    ),
    chinese=Rules(),
)
