"""What happened, as a camera could have seen it."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

OBSERVATION = Kind(
    definition=(
        "Tells what happened between the two, or what the partner did or said, so that a camera could have seen it."
    ),
    source="Rosenberg (1999): observation without evaluation",
    reason=_("This tells what happened, as a camera could have seen it."),
    english=Rules(
        sure=(),
        likely=(
            "{he} (came (home|in)|left|hung up|walked (out|off|away)|slammed|called|texted|told me|turned (away|off|over)|cancelled|didn't (call|text|reply|answer|come|say|look))",
            "{you} (said|came|left|went|hung up|walked|slammed|sat|put|called|rang|phoned|sent|looked|texted|told|asked|laughed|got|took|turned|closed|answered|replied|read|forgot|missed|cancelled|booked|made|held|kissed|picked|dropped|stayed|brought|wrote|posted|interrupted|rolled|raised|shouted|threw|stopped|didn't|didnt|did not|were|had|spoke|washed|spent|paid|fell asleep) ... (at|by|til|till|until|around|after|since) {time}",
            "{you} (said|came|left|went|hung up|walked|slammed|sat|put|called|rang|phoned|sent|looked|texted|told|asked|laughed|got|took|turned|closed|answered|replied|read|forgot|missed|cancelled|booked|made|held|kissed|picked|dropped|stayed|brought|wrote|posted|interrupted|rolled|raised|shouted|threw|stopped|didn't|didnt|did not|were|had|spoke|washed|spent|paid|fell asleep) ... ({day}|without (a word|saying|looking|me|asking))",
            "(?<!\\w\\W)({day}),? {you} (said|came|left|went|hung up|walked|slammed|sat|put|called|rang|phoned|sent|looked|texted|told|asked|laughed|got|took|turned|closed|answered|replied|read|forgot|missed|cancelled|booked|made|held|kissed|picked|dropped|stayed|brought|wrote|posted|interrupted|rolled|raised|shouted|threw|stopped|didn't|didnt|did not|were|had|spoke|washed|spent|paid|fell asleep)",
            "(sad|hurt|angry|scared|lonely|upset|worried|anxious|embarrassed|happy|gutted|disappointed|frightened|cried|ashamed|glad) (when|because|that) {you} (said|came|left|went|hung up|walked|slammed|sat|put|called|rang|phoned|sent|looked|texted|told|asked|laughed|got|took|turned|closed|answered|replied|read|forgot|missed|cancelled|booked|made|held|kissed|picked|dropped|stayed|brought|wrote|posted|interrupted|rolled|raised|shouted|threw|stopped|didn't|didnt|did not|were|had|spoke|washed|spent|paid|fell asleep)",
            "{you} (said|came|left|went|hung up|walked|slammed|sat|put|called|rang|phoned|sent|looked|texted|told|asked|laughed|got|took|turned|closed|answered|replied|read|forgot|missed|cancelled|booked|made|held|kissed|picked|dropped|stayed|brought|wrote|posted|interrupted|rolled|raised|shouted|threw|stopped|didn't|didnt|did not|were|had|spoke|washed|spent|paid|fell asleep) ... and (i (felt|was|got|cried|sat|lay|waited|didn't)|then {you}|{you}|walked|hung|left|went|put|turned|closed|didn't|sat)",
            "{you} (said|came (home|in|back|down|up|to|at|over)|left (at|the|me on|your|ur|my|it|without|before|early|in|for|a|by|work|when|your)|hung up|hung your|walked (out|off|in|past|away|into|ahead|me)|slammed|sat (in|on|with|next|down|at|beside|there|up)|put (your|the|ur|my|on|it|down|a)|called (me|at|twice|last|her|it|him|your)|rang|phoned|sent (me|a|one|the|it|two)|looked (at|up|down|away|out|over)|texted|told (me|the|your|them|her|him|my|us|everyone)|asked (me|if|for|him|her|my|the|what|about|them)|laughed (at|when|and|with|out)|went (to|out|quiet|up|into|upstairs|straight|back|on|off|in|for|down|home)|got (home|up|in|back|to|out|off|the|a|on)|took (the|your|my|a|his|her|me|it|off|out|that)|turned (the|your|off|up|down|round|around|away|it|over|to)|closed|shut|opened|answered|replied|read (my|it|the|me)|paid|spent|bought|forgot (the|my|to|our|it)|missed|cancelled|canceled|booked|drove|cooked|washed|made (a|the|me|dinner|tea|soup|us|my|it|coffee|breakfast)|held|kissed|hugged|picked|dropped|slept|fell asleep|fed|used (the|my|your)|wore|stood|stayed|moved|gave (me|the|him|her|my|your|it|them)|brought|wrote|danced|smoked|drank|had (two|three|your|a|the|four|one|five)|posted|liked|talked (to|for|over|about|through|with)|spoke|interrupted|rolled|raised|shouted|yelled|threw|kicked|broke (the|my)|stopped|started (the|to)|changed|waited|watched|packed|carried|cleaned|fixed|played|squeezed|typed|deleted|unfollowed|muted|ordered|ate|finished|cut|didn't (call|text|answer|reply|come|say|ring|ask|look|pick|phone|send|put|turn|show|tell|speak|wave|write|open)|didnt (call|text|answer|reply|come|say|ring|ask|look|pick|phone|send|put|turn|show|tell|speak))",
            "{you} (were|was|wasn't|weren't) (on (your|ur|the|call)|asleep|late|out|at (the|your|work|home|her|his)|in (the|bed|your)|home|there|(half an|an|two|three|\\d+|forty|twenty|ten) (hours?|minutes?|mins?))",
            "i (saw|heard|watched|noticed|found|read) (you|u|ur|your|that (you|u)|the (text|message|receipt)|a (text|message|receipt))",
            "i (rang|called|texted|messaged|waited|asked (you|u)|told (you|u)|said|sent (you|u)|came home|got home) ... (and|but|at|times|twice|until|till|for|you)",
            "{you} \\w+ed",
            "{you} (said|came|left|went|got|put|took|had|were|was|didn't|didnt|did|made|gave|told|sat|held|rang|sent|forgot|brought|wrote)",
        ),
        never=(
            "(if|when do|when did|where did|what did|why did|how did|what time did|did|have|had|were|wish|hope|thought|think|until|once) {you}",
            "(want|need|wanted|needed|like) (you|u)",
            "{you} (said|told) (it|that)? ?(like|as if)",
        ),
        hits=(
            "you came home at one and didn't call",
            "u left me on read since 4",
            "you said seven and it was half nine",
            "he walked out of the kitchen while i was talking",
            "i saw you turn your phone over",
        ),
        misses=(
            "did you get home ok",
            "you never listen",
            "i wish you had called",
        ),
    ),
    chinese=Rules(
        sure=(
            "{you}(今天|昨天|昨晚|刚才|刚刚|早上|上午|下午|中午|晚上|这周|上周|这个月|上个月|这次|前天|昨儿|连|一共|总共|发言的时候|都|只|刚|就|也|给我|给你妈|跟我|对我|在群里|进门|吃饭的时候|回来|回家)*(打了|发了|回了|说了|看了|走了|转了|喝了|迟到了?|飞了|去了|叹了|换了|夹了|问了|请了|接了|挂了|睡了|玩了|刷了|吃了|洗了|做了|加了|取消了|改了|点了|晚了|拿了|花了|买了|跟她聊了|陪了|推了|待了|来了|打过|去过|说过)(我|他|她|孩子)?(好)?{n}(个|次|条|句|遍|回|天|口|小时|分钟|千|块|万|百|杯|场|趟|通|声|圈|斤|眼|集|点)",
            r"(约|说)(的|好)?(是|了)?...{n}点(半)?[^。！？\n]{0,6}{you}?[^。！？\n]{0,4}{n}点",
            "(碗|衣服|灯|电视|垃圾|门|快递|水池|灶台)(都|也)?(还在|还堆着|堆着|还没洗|没洗|开着|没倒|没关|没收)",
            r"{start}{you}(昨天|昨晚|今天早上|早上|上午|下午|中午|上周|那天|上次|前天|昨儿个?|今早|这周|周[一二三四五六日天末]|上个月|这个月|[\d一二三四五六七八九十]{1,3}点半?)(?!那|这|才)[^。！？，,\n]{0,14}?(没|说|回|挂|走了|关|发|摔|笑|看|去|拿|打|坐|睡|到|推|叹|抱|拍|问|转|接|进)(?![^，。！？,.!?\n]{0,12}[?？])",
            '{start}{you}(刚才|刚刚|刚|当时|那天|昨天|昨晚)?(说|跟我说|回我)(了)?["“「][^"”」]{1,20}["”」](的时候|那会儿)?[，, ]*(我|大家|在场|孩子)',
        ),
        likely=(
            r"{you}[^。！？\n]{0,8}(没|说|把|给|回|挂|走|关|发|看)",
            "都是我",
            r"{you}(昨天|昨晚|今天|刚才|刚刚|早上|上午|下午|中午|晚上|上周|那天|上次|前天|昨儿个?|今早|今晚|这周|周[一二三四五六日天末]|上个月|这个月|[\d一二三四五六七八九十]{1,3}点半?|刚)[^。！？\n]{0,8}(没|说|把|回|给|挂|走|关|叫|发|在|摔|笑|看|去|拿|跟|打|坐|睡|到|喝|出|推|叹|先|抱|拍|吃|问|点|买|转|答应|提|带|接|陪|进|洗|换|拒|取消)",
            r"(昨天|昨晚|今天|刚才|刚刚|早上|上午|下午|中午|晚上|上周|那天|上次|前天|昨儿个?|今早|今晚|这周|周[一二三四五六日天末]|上个月|这个月|刚)[^。！？\n]{0,10}{you}[^。！？\n]{0,8}(没|说|把|回|给|挂|走|关|叫|发|摔|笑|看|去|拿|跟|打|坐|睡|到|喝|出|推|叹|先|抱|拍|吃|问|点|买|转|答应|提|带|接|进|洗|换|取消)",
            "{you}(刚才|刚刚|刚|当时|那天|昨天|昨晚|又|在群里|跟人|跟我|连)?(说|回|发|问)(了|的|我|我一句|了句|了一句|的是|给我)?[“\"「'『]",
            r"我(等|打|发)(了|到)?{you}?{n}(个|次|条|分钟|小时|点|通)[^。！？\n]{0,14}{you}?(没|都没|才|关机|一直|到|回)",
            r"{you}[^。！？\n]{0,12}(没回|没接|没来|没说|没问|没提|没叫|没看|没出声|没开口|没吭声|没应|没打|没给|没去|没抬头|没醒|没笑)",
            r"{you}(的)?(最后一条|手机|电话)[^。！？\n]{0,10}(停在|响了|关机|亮|在|显示|没)",
            r"{you}[^。！？\n]{0,10}的时候[^。！？\n]{0,6}{you}[^。！？\n]{0,6}(没|说|看|把|走|笑|在)",
            "{you}(推开|甩开|松开|转身|转过|背对|低头|关上|摔了|扔了|踢了|拍了|抱了|牵|拉黑|删了|退出|撤回|挂了|翻了|点了个赞|给...点了赞|跟...聊到)",
            r"(打了|发了|等了|回了|说了|问了|响了)[^，。！？,\n]{0,4}{n}(个|次|条|句|遍|回|天|小时|分钟|点)",
            r"{n}点[^，。！？,\n]{0,6}(到|回|才|没)",
            r"{start}(昨天|昨晚|今天早上|早上|上午|中午|上周|那天|上次|前天|昨儿个?|今早|刚才|这周)[^。！？，,\n]{0,8}{you}[^。！？，,\n]{0,10}(没(?!数|法)|说|回|挂|走了|关上|发|摔|笑了|看了|拿|打了|睡|推|叹|抱了|拍|问了|转|接|进)(?![^，。！？,.!?\n]{0,12}[?？])",
        ),
        never=(
            "{you}(是不是|会不会|有没有|能不能|可不可以|要不要|怎么(了|样)|几点|什么时候|啥时候|肯定|一定|必须|应该|就是|根本|从来|总是|老是|永远|每次|巴不得|以为|敢|要是|再|今晚(想|要|能|回)|今天(想|要|能)|明天|周末|到了吗)",
            "(记得|帮我|别忘|谢谢|辛苦)",
            "{laugh}",
            "(哪次|哪回|一次都|什么时候)",
            r"{you}[^。！？\n]{0,10}[吗呢呀吧么][?？]?(?![^\s，。！？!?,.;；…~～])",
            "您",
            "(都是|全是|还不是|就是|要不是|就因为|那出|故意|其实|心里|根本|巴不得|嫌|算什么|凭什么|怎么没|语气|可真|真会|真行)",
            "(是不是|有没有|吗{end}|什么{end}|哪里{end}|哪了{end})",
        ),
        hits=(
            "你昨晚十一点半到家的,没给我打电话",
            "约的七点,你七点四十到的",
            '你刚才说"随便"',
            "我发了三条,你没回",
        ),
        misses=(
            "你从来没问过我",
            "你几点到家呀",
            "我今天开了三个会",
            "谢谢你昨天帮我搬家",
        ),
    ),
)
