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
    chinese=Rules(
        sure=(
            r"(爱我|喜欢我|不要我|离开我|生(我的)?气|烦我|嫌我|不爱|分手|变心|爱不爱|钟意|想我|还要我|讨厌我|会走|不会走|丢下我)[^\n]{0,3}?[吗嘛吧不么呢啦?？\s,，][^\n]{0,18}?(真的[?？没不吗爱]|真没|真不|真系|确定|是不是|对吧|对不对|对吗|系咪|发誓|保证|promise|答应我|你说|说话|再说|再问|回我|骗我|是吗|是吧)",
            r"是不是(不爱|不喜欢|不要|烦|讨厌|厌|嫌|在?生气|变心|对我|不想要|觉得我|腻|淡了|后悔|喜欢上|有别人)[^\n]{0,18}?(是不是|是吗|是吧|对吧|你说|说话|回我|真的[?？没不吗]|真没|确定|发誓)",
            r"(真的|真|你确定)(没|不|没有|不会)(有|在)?(生气|骗我|烦|嫌|不爱|走|离开|变心|不要|怪我|讨厌|介意|事|失望|不高兴|不开心)[^\n]{0,15}?(真|确定|再|发誓|保证|你说|对吧|对吗|那|怎么|可是|为什么)",
            r"(你)?(再)(说|讲|答应|保证|告诉我)一(次|遍|声)[^\n]{0,20}?(爱|要我|不会|走|离开|没生气|睡得着|信|喜欢)",
            r"(爱|要我|不会走|离开|生气|喜欢)[^\n]{0,20}?(你)?再(说|讲|保证|答应|告诉我)一(次|遍|声)",
            r"{you}(发誓|保证|答应我)[^\n]{0,4}?(不会|你|永远|一辈子|真的|没|对吧|爱)",
            r"(又|再)(来)?问(最后)?一?(次|遍|了)[^\n]{0,20}?(爱|走|离开|烦|要我|生气)",
            "(问过|问了)(很多|好多|无数|一百)(遍|次)",
            r"(会不会|是不是)(有一天|突然|哪天|以后)?(就)?(不要我|离开我|不爱我|嫌弃我|丢下我)[^\n]{0,20}?(吧|吗|你|真|会)",
            r"(没生气吧|没事吧|还好吧|不会走吧|不会离开我吧|不烦吧|爱我的吧|不会不要我吧|没有生气吧|没生我气吧)[^\n]{0,12}?(真|对|吧|你|是不是|确定)",
            r"(对吧|对不对|是吧|是不是)[^\n]{0,15}?(对吧|对不对|是吧|是不是)[^\n]{0,15}?(爱|气|走|要|烦|说|你)",
            r"(到底)?爱不爱我?(我|了)?[^\n]{0,10}?(你说|说|到底|回答|现在)",
            r"(怎么不说话|怎么不回)[^\n]{0,15}?(生气|烦|不爱|不要|惹你)",
            r"(真的没|真没|没有吧|真的没有)[^\n]{0,20}?(真的没|真没|没有吧|真的没有)",
            r"(没有?|不会|真(的)?(没|不|乐意)[^?？，,\n]{0,4}|还爱|爱|不是|没淡|没变)[?？][^\n]{0,25}(真的|真没|再说|再写|你说你|你发誓|保证|确定|说爱|还算数|叫完|告诉我你|说嘛)",
            "{you}说{you}(不会|不走|没有|要我|愿意|没变)",
            r"(昨天|上次|之前)[^?？\n]{0,8}[，, ]今天呢",
            r"[?？][^\n]{0,40}再(说|写|打|讲|答|叫|告诉我)一?(遍|次|声|回)",
            r"(没有吧|不会吧|对吧|爱的吧|还爱吧|没变吧|要我的吧|喜欢我的?吧)[?？]?[^\n]{0,30}(没有吧|不会吧|对吧|爱的吧|保证|你说|真的|真没)",
        ),
        likely=(
            "(爱我|喜欢我|不要我|离开我|生气|生我的气|烦我|嫌我|不爱|变心)...(吗|吧|不|么)",
            "(真的吗|真的不|真的没|你确定|确定吗|对吧|对不对|是不是)",
            "(再说一|发誓|保证|答应我|别骗我|骗我)",
            "(你是不是|会不会)...(我)",
        ),
        never=(
            "{laugh}",
            "爱我就",
            "{others}...(生气|离开|爱)",
            "(不确定|没把握)",
            r"\A[^?？\n\s,，]{0,14}(吗|吧|不|么|没)?[?？]?\s*\Z",
            "(一万个没事|满意了吗)",
        ),
        hits=(
            "你还爱我吗?真的吗?你确定?",
            "你是不是烦我了,是不是?你说话",
            "你真的没生气?真的没有?",
            "你再说一遍你不会走,再说一次",
            "你发誓,你真的不会离开我,你再说一遍",
        ),
        misses=(
            "你生气了吗",
            "爱我就给我剥个虾",
            "今天我有点没底,想听你说句爱我",
            "你确定七点到?",
        ),
    ),
)
