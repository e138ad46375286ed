"""I feel, and then a judgement."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

PSEUDO_FEELING = Kind(
    definition=(
        "“I feel” with a judgement of the other in place of a feeling: ignored, used, abandoned, that you, like you, "
        "like a second choice. Nonviolent Communication: an evaluation masked as a feeling."
    ),
    source="Rosenberg (1999): feelings as against non-feelings",
    reason=_(
        "This says what they do, with “I feel” in front. The feeling itself is harder to argue with."
    ),
    english=Rules(
        sure=(
            "{feel} ({very} |more |constantly |completely |a bit |kinda |a little |like i'm |like im |like i am |like i've been |like i was |like i get |like i've |i'm |im |i am |i have been |i've been |being |like being ){0,3}{judged}",
            "{feel} (like|that|as if|as though|as tho) ([if|though|maybe|sometimes|all] )?({you}|{you_are}|ur|youre|{your}|he|she|he's|she's|hes|shes|you've|youve|you'd|youd|you'll)",
            "{feel} [as ] ?[like ] ?(you|u|you're|youre|ur|you've|youve) ({dont}|never|always|are|just|think|want|hate|resent|treat|use|were|was|only|would|love|see|care|ignore|keep|not|put|don't)",
            "{feel} (more )?like (a |an |ur |your |the |you're |i'm |im |i am |i'm just |just |some |nothing but ){0,3}({very} )?(burden|maid|servant|slave|skivvy|lodger|roommate|flatmate|housemate|stranger|ghost|afterthought|option|backup|back[- ]up|plan b|last resort|second choice|nobody|nothing|joke|chore|nuisance|inconvenience|furniture|wallpaper|background|atm|cash machine|wallet|taxi|chauffeur|cook|cleaner|nanny|babysitter|doormat|punchbag|punching bag|toy|trophy|mother|mum|mom|carer|employee|secretary|hostage|prisoner|spare|third wheel|guest|visitor|outsider|mistress|secret|project|problem|placeholder|fool|mug|idiot|clown|piece of (furniture|meat)|single (mum|mom|parent|mother|dad)|unpaid|help|least important|bottom|only one)",
            "{feel} like (i'm|im|i am|i) ... (walking on|invisible|not (enough|important|good enough|a priority|wanted|welcome)|don't (matter|exist|count|mean)|dont (matter|exist|count|mean)|talking to|the only one|doing (everything|it all|this alone)|begging|always|last|on my own in|raising|a|an|married|living with|competing|being|have to|come (second|last|after)|annoy|bother)",
            "{feel} that (you|u|he|she|i (don't|dont) (matter|count|exist)|i'm (not|being)|i am (not|being))",
            "(makes?|made|making) me {feel} ({very} |so ){0,3}(like )?(a |an |like i'm |like i am ){0,3}({judged})",
        ),
        likely=(
            "{feel} (like|that|as if|as though|i am|i'm|you|u)",
            "{feel} ({very} ){0,3}{judged}",
            "{judged} (by (you|u|him|her|my)|in this|in my|at your|again|when you)",
            "{feel} ({very} ){0,3}(small|stupid|unsafe|tested|watched|punished|parked|managed|tolerated|outnumbered|handled|hunted|crowded|rushed|ambushed|scolded|shamed|lectured|owned)",
            "(like (a|an|the|your|ur) (ghost|maid|lodger|servant|stranger|afterthought|burden|option))",
        ),
        never=(
            "{feel} (like|that) (we|we're|things|it|it's|this|that)",
            "{feel} (used to|abandoned (house|dog|cat))",
            "{feel} like (a|an|some|going|having|eating|pizza|thai|curry|chips|takeaway|cooking|watching|coming|getting|doing|walking|staying|home|crying|dancing|shit|crap|death|ice) ?(coffee|walk|curry|takeaway|film|movie|pizza|pint|million|zombie|new (man|woman|person)|kid|teenager|(lucky|happy) \\w+|swim|nap|cuddle|drink|chat|queen|king)?$",
            "{feel} that we",
            "(never|don't|dont|not) {feel} ({very} ){0,3}({judged})",
            "{feel} like (you|u) (could|might) (do with|use|need)|if you {feel} like|do you {feel}|you {feel} like|{feel} like a coffee",
            "(sister|mum|mom|dad|friend|brother|mother|council|boss|team) (feels?|felt)",
            "(you|u|he|she) (feel|felt|feels) ({very} ){0,3}{judged}",
            "could eat a",
            "(at work|by (this council|the council)|by my (boss|manager|team|mum|mom|sister|brother)|my boss|my manager)",
            "feel like (a|an|some|going|having|getting) (walk|pizza|takeaway|curry|drink|coffee|tea|beer|swim|run|nap|film|out|one|chips|cake)",
        ),
        hits=(
            "i feel ignored",
            "i feel like you don't care",
            "i just feel so used tbh",
            "i feel that you are not listening",
            "feel like a lodger in my own house",
            "makes me feel unwanted",
            "i feel as if i dont exist",
        ),
        misses=(
            "i feel sad",
            "i feel that we're close again",
            "do you feel like a curry?",
            "i never feel judged with you",
            "i feel lonely tonight",
        ),
    ),
    chinese=Rules(
        sure=(
            "{feel}(我|自己|我自己|就|好像|就像|像|总|一直|有种|有点|很|特别|是|在|你|好|完全|彻底|真的|又|都)*(被|让){you}?...(忽视|忽略|冷落|利用|抛弃|遗弃|放养|嫌弃|无视|欺骗|骗|背叛|耍|玩弄|控制|监视|轻视|看不起|看扁|晾|当成|当作|当|敷衍|排斥|否定|打发|牺牲|绑架|审|抹|丢|扔|遗忘|忘|孤立|边缘|冷暴力|pua|辜负|操控|针对|将就|吊|拿捏|践踏|羞辱|欺负|嘲笑|拒绝|冷处理|管着|使唤|吸干|掏空|消耗|排除|区别对待|误解|瞒|蒙)",
            "{feel}(我|自己|我自己)?(不|没|没有|完全不|从来不|一点都不|一直不|根本不)(再)?被{you}?(当回事|尊重|理解|重视|需要|在乎|爱|看见|信任|珍惜|认可|放在|在意|看到|听见|听到|疼|关心|接纳|当)",
            "{feel}{you}(其实|好像|现在|最近|真的|已经|都|就|是|一直|总|总是|老|老是|越来越|从头到尾|压根|有点|可能|似乎)*(根本|不(爱|在乎|关心|尊重|重视|信任|信|想|需要|理解|懂|喜欢|够(爱|在乎|重视|关心)|拿|把|愿|稀罕|心疼|在意|当)|没(有)?(把|在|真|那么|以前|当|想过|心)|从来|把我当|拿我|只(在乎|把|有|想|爱)|敷衍|躲|骗|利用|控制|应付|耍|防着|嫌|更(在乎|爱|喜欢|关心)|宁愿|对我(没|越来越|不|冷|只|的)|心里|一点(都|也)不|故意|看不起|瞧不起|针对|在欺负|冷暴力|pua|背叛|抛弃|忽视|无视|冷落|排斥|离我|当我|把.*看得比我|变了|随时)",
            r"{feel}[^，。！？,\n]{0,6}(在{you}|{you}这|{you}那)[^，。！？,\n]{0,6}(见不得光|可有可无|很多余|不重要|排在|一无是处|没有位置|没地位|不值得|配不上|像个笑话|怎么做都(是)?(错|不对)|不存在|是个多余)",
            "(有种|有一种)被{you}?",
            "被{you}...的感觉",
            "({feel}|活得像|过得像)(我|自己)?(就|好|只|真|就是|在|像是?|好似|成了|是)*(你|你的|你嘅|这个家的|这个家里的|家里的)?(一|个|条|件|根|块|台|免费|住家|随叫随到|高级|行走|的|请来的)*(免费保姆|保姆|工具|工具人|提款机|备胎|透明人|透明的|空气|佣人|陌生人|笑话|摆设|累赘|包袱|客服|家具|钟点工|可有可无|租客|配角|影子|局外人|生育机器|出气筒|垃圾桶|ATM|二等公民|犯人|囚犯|下属|员工|木偶|玩具|宠物|后台进程|背景板|第三者|小三|替代品|消遣|免费劳动力|选项|服务员|守活寡|丧偶)",
            r"{feel}[^，。！？,.!?\n]{0,10}被{you}(?!爱|疼|宠|惯|珍惜|照顾|看见|理解|逗|接住|捧|需要|治愈|暖|迷|甜|好好|保护|抱|惦记)",
            "{feel}(我|自己|我自己|就|现在|好像)*(在){you}(那儿?|那里|这儿|这里|眼里|心里|的人生|朋友面前|面前|们家)(?!很|特别|好|最)",
            "{feel}{you}(就|总|一直|现在|好像|也|老|总是|在)*(在(敷衍|躲|施舍|演|拿我|骗|应付|跟我演|冷|利用|防|耍|糊弄|控制|监视)|就是个|吃定|把我(的好|排|当|丢|晾|推|放在最后|挂)|爱的是|娶的是|当我是|压根|用得着我|跟我在一起(只|就)是)",
            r"{feel}(我|自己)[^，。！？,.!?\n]{0,4}(像|是)[^，。！？,.!?\n]{0,8}(替补|备用|多余的|借住|小摆件|道具|木偶|插座|抹布|丫鬟|旧手机|电池|行李|挑剩|垃圾桶|雇的|NPC|npc)",
            "{feel}(特别|很|完全|一直|从来)?(没有|不|没)被(珍惜|信任|尊重|理解|在乎|重视|爱过|看见|听见|当)",
        ),
        likely=(
            "{feel}(自己|我)?...(被|像|是)",
            "{feel}{you}",
            "(像|好像|就像)...(保姆|工具|外人|空气|透明)",
            "不被",
            "在{you}(眼里|心里)",
            "({feel}|像|好像|就像|活得像|过得像|成了|仿佛|好似)(我|自己|就|好|只|真|就是|在|是|个|像|好似|你|的|嘅|家|这|那|里|眼|心|面前|一|条|件|根|块|台|免费|住家|随叫随到|高级|行走)*(保姆|外人|工具|工具人|提款机|备胎|透明人|空气|佣人|陌生人|笑话|摆设|累赘|包袱|NPC|客服|家具|钟点工|可有可无|多余|租客|配角|影子|局外人|生育机器|出气筒|垃圾桶|ATM|二等公民|犯人|囚犯|下属|员工|木偶|玩具|宠物|后台进程|背景板|插座|充电宝|第三者|小三|替代品|消遣|免费劳动力|选项|选择|客人|旅馆|服务员|司机|聊天机器人|守活寡|丧偶)",
            "(跟|和){you}...(像是?|好像)(在)?(跟|和)(一个|一堵|一台|空气|墙|木头|陌生人|机器)",
            r"在{you}(的)?(眼里|心里|面前|那儿|这儿|那里|这里|世界里)[^。！？\n]{0,6}(我|自己)?[^。！？\n]{0,6}(怎么做都|一无是处|什么都不是|可有可无|排在|不如|多余|像个|什么都不算|没有位置|排不上|最后一位|不重要)",
            r"{feel}[^，。！？,\n]{0,6}(见不得光|可有可无|多余|不重要|一无是处|配不上|不存在)",
        ),
        never=(
            "{laugh}",
            "被{you}?(爱|疼|宠|惯|珍惜|照顾|看见|理解|逗|接住|捧|需要|治愈|暖|迷)(着|了|得|到)?",
            "{feel}{you}(穿|真|特别好|很好|好好|最近太累|太累|挺|说得对|可以|更适合|今天|做的|应该)",
            "{others}...(利用|骗|忽视|放养|针对|无视|排挤|pua)",
            "(剧|导演|公司|学校|甲方|单位|面试)",
            "{you}(是不是|会不会|有没有)?{feel}",
            "{you}(就是|心里|肯定|一定|都)...{feel}",
            "(这只猫|这座城市|老板|npc)",
            r"{feel}[^，。！？,\n]{0,10}(老板|导师|公司|剧|甲方)",
            "被{you}?(好好|认真|温柔|深深|爱着)",
            r"{feel}(我|自己)+(?![^，。！？,\s]{0,14}(被|{you}|像|怎么做|这个家|透明|陌生|空气|笑话|见不得|借住|多余|可有可无|不重要|外人|工具|保姆|不值|配不上|摆设|累赘|没人|不存在))",
            r"{feel}(好像|有点|挺|很)+(像|是)(?![^，。！？,\s]{0,6}(被|{you}|外人|工具|保姆|空气|多余|陌生|透明))",
            r"被[^你您，。！？,\s]{0,4}(手机|情绪|工作|生活|焦虑|压力|时间|现实|命运|别人|同学|父母|作业)",
        ),
        hits=(
            "我觉得自己被你忽视了",
            "我感觉你根本不在乎我",
            "感觉自己就像个免费保姆",
            "我觉得不被尊重",
            "在你面前我感觉自己怎么做都是错",
            "我觉得你把我当提款机",
        ),
        misses=(
            "我觉得很孤单",
            "感觉被导师放养了",
            "我觉得你穿蓝色那件好",
            "觉得自己被好好地爱着",
            "感觉要下雨了",
            "感觉自己最近有点懒",
            "总觉得自己做得不够好",
            "觉得有点像小时候那首歌",
            "感觉被工作追着跑",
        ),
    ),
)
