"""Figures of speech: words of death and blows that mean something else. They are taken out first."""

ENGLISH = (
    "{is} dying (to|for|of|over|from|laughing|inside|here)",
    "(dying|literally dying|nearly died|almost died|could die|could have died|i died|died|will die|want to die|"
    "wanted to die|die|die a little) (of|from|laughing|inside|when|over) [pure|sheer|sheer] [the|his|her|my] "
    "(laughter|laughing|embarrassment|boredom|shame|cringe|happiness|hunger|thirst|heat|cold|curiosity|love|jealousy|"
    "cuteness|inside|joy|excitement|secondhand embarrassment|awkwardness|humiliation|a little)",
    "(cringe|embarrassed|embarrassing|awkward|mortified|blushed|blushing|humiliating) >> (wanted to die|could have died|nearly died|want to die|died)",
    "(could die|i could have died)",
    "dying (to|for|of|over|laughing|inside)",
    "(died|dying) (laughing|inside)",
    "i (died|am dead|was dead) (when|at|laughing|he|she|lol|haha|omg)",
    "(is|are|was|were|been|am) [absolutely|literally|slowly|really] killing (me|us|my)",
    "killing (me|it|time|the mood|softly|my back|my vibe)",
    "(kills|killed|slays|slayed) me (that|how|when|every|with|to|lol|haha)",
    "(joke|laugh|smile|song|heat|suspense|back|feet|head|face|traffic|commute|heels|waiting|wait|distance|silence|knees|voice) "
    "[absolutely|really|just|always] (kills|killed|slays|slayed|murders) me",
    "(slays|slayed) [me|us]",
    "(kill|die|murder|killed) (for|to) (a|an|some|that|look|have|be|the|you|coffee|chocolate|his|her|get|see|know|go)",
    "(kill|murder) (for|me now)",
    "kill me (now|already|lol|softly|haha)",
    "will kill me (if|when|for) (i am late|i forget|i ate|he finds out about the|she finds out about the|i spill|i lose)",
    "(mother|mum|boss|teacher|coach|sister|roommate|flatmate|gran|father) [is] [going to|will|would|gonna] kill me",
    "(kill|murder|strangle) (me|him|her|you|them) >> (lol|haha|hahaha|lmao|dent|brownie|cookie|chocolate|cake|laundry|dishes|crumbs|leftovers|towel|towels|socks)",
    "(is late again|late again|snoring|snores|dishes|socks|laundry|toilet seat) >> (kill|murder|strangle) (him|her|them)",
    "(scared|bored|worried|frightened|starved|sick|love|loves|loved|tickled|thrilled|loves him|love him|love her|loved him|loved her) to death",
    "(love|loves|loved) ... to death",
    "(drop dead|dead serious|dead tired|dead on my feet|dead sure|dead end|dead line|dead battery|dead right|dead wrong|dead quiet|dead inside lol|"
    "over my dead body|half dead|dead beat|deadline|dead cute|dead good|dead easy|brain dead)",
    "(phone|battery|laptop|car|conversation|chat|plant|social life|relationship|sex life|wifi|spark|love|engine|plants|flowers|signal|passion) "
    "[is|has|just|have|are|was] (died|dead|dying|die)",
    "(will be|is|be) the death of me",
    "killer (smile|heels|dress|looks|view|body|instinct|party|outfit)",
    "(lady killer|ladykiller|serial killer|mood killer|buzz kill|killjoy|painkiller|pain killers|painkillers)",
    "(killed|killing|kill|kills|smashed|smashes|nailed|crushed|crushing|slaying) (it|his exam|her exam|the exam|the interview|that exam|her test|his test|goals)",
    "(hit|hits|beat|beats|kicked|kicks|punched|punches|smashed|knocked) (the gym|the road|the shops|the bar|a rough patch|a wall|off|it off|the brakes|"
    "traffic|the jackpot|the sack|the hay|the spot|the bucket|out of the park|it|a nerve|rock bottom|home|record|snooze|the books|"
    "off his shoes|off her shoes|in the code|in the door code|in the pin|the deadline|the clock|the odds|around the bush|the ball|a deer)",
    "(hit|hits|hitting) me (up|that|out of nowhere|all at once|in the feels|today that|then that|how much|how little)",
    "(hit|hits|hitting) on (me|her|him|somebody|someone|my friend|you)",
    "(it|this|that|which|words|silence|news|wave|sadness|grief|loneliness|jealousy|anxiety|fear|truth|realisation|realization|ball|shame|guilt|"
    "song|memory|distance|feeling|panic|stress|heat|sun|smell|reality|tiredness|coldness|tone|comment|absence|message|joke|thought|thoughts) "
    "[really|always|just|still|suddenly|also|has|have|had] "
    "(hit|hits|hitting|beat|beats|strangles|strangled|choked|chokes|attacks|attacked|stabs|stabbed|burns|burned|kicked|slapped|slaps|punched|punches|"
    "kills|killed|hurts|hurt|knocked|scared|scares|suffocates|threatens|controls|haunts|stalks|bites|crushed|crushes) (me|us)",
    "(beat|beats|beating|beaten|kick|kicking|kicked) (myself|himself|herself|themselves|yourself|ourselves) [up]",
    "(beat|beats|beating|thrashed|crushed|destroyed|slaughtered|smashed|killed) (me|him|her|us|them) [again|twice|easily|badly|so hard] (at|in|on) "
    "[the|a|our|that|every] (chess|scrabble|cards|tennis|monopoly|mario|fifa|pool|darts|game|quiz|race|board|bowling|badminton|golf|"
    "uno|poker|football|video|table|trivia|ping|squash|checkers|catan|basketball|backgammon|sudoku|run|match)",
    "(slap in the face|punch in the gut|kick in the teeth|stab in the back|stabbed in the back|stabbed me in the back|punch to the gut|"
    "slap on the wrist|shot in the dark|shot down|shot him a|shot her a|shot me a|took a stab|take a stab|give it a shot|took a shot|"
    "twist my arm|twisted my arm into|pulled my leg|pulling my leg|pulls my leg|pushes my buttons|pushed my buttons|push my buttons|"
    "pushed me to|pushes me to|push me to|pushed me away|pushes me away|pushing me away|push him away|pushed him away|pushed her away|push her away|"
    "pushes him away|push me away|knocked me off my feet|knocked my socks|swept me off|drives me crazy|blew up my phone|blows up my phone|"
    "choked up|choke up|choking up|choking me up|choke me up|lump in my throat|bit my tongue|bite my tongue|bit my head off|bite my head off|bites my head off|"
    "threw me a|threw him a|threw her a|throws me a|threw a party|threw me off|threw me under the bus|dragged me to|drags me to|dragged me along|"
    "dragged me out of bed|pulled me close|pulled me in|pulled me into a hug|grabbed me a|grabbed my hand and kissed|took my breath away|"
    "walking on eggshells around my own|cut me off mid|cut me off in|cut me short|cuts me off when i|kicked off|"
    "eggshells around my own|heart attack|panic attack|anxiety attack|attacked my idea|shot him a text)",
    "(the|my|a|our|his|her|sisters|their|neighbours|this|little) (baby|dog|cat|horse|goat|nephew|niece|toddler|dentist|branch|door|ball|car|mosquito|bee|wasp|parrot|"
    "puppy|kitten|swan|goose|nurse|doctor|hairdresser|physio|bird|rabbit|hamster|bus|bike|cupboard|suitcase|swing) "
    "[accidentally|just|once|really|almost|nearly] (hit|hits|kicked|kicks|bit|bites|scratched|scratches|hurt|hurts|slapped|headbutted|attacked|punched|elbowed|pushed|knocked|stabbed|cut|burned) (me|my|him|her)",
    "(feels|felt|feel|feeling|looks|looked|sounds|was|is) [a bit|kind of|almost|just|so much] (like|as if|as though) [i|he|she|it|someone|somebody|they|was|a|the|being|is|had|has|were|am] [was|a|the|had|has|being|were|is|am|been|getting] "
    "(stabbed|stabs|punched|slapped|hit|kicked|choked|strangled|suffocating|suffocated|drowning|beaten|choking|knife|punch|slap|kick|blow|gun|attacked|murdered|shot|dying|bomb|crushed|hunted|beating|death|killed) [me|in]",
    "(slapped|knocked|hit|shook|smacked) me (awake|sideways|off my feet|for six|senseless with)",
    "hit (me|him|her|them|us) up",
    "hit [so|really|very|quite|pretty] (hard|badly) by [the|a|this|that|his|her]",
    "(attacked|bitten|chased|hit|scratched|stung) by (a|an|the|my|our|his|her) [big|huge|angry|little|neighbours] (seagull|dog|goose|swan|wasp|bee|cat|ball|wave|pigeon|mosquito|bird|horse|branch|frisbee)",
    "held me (down to earth|up|close|tight|together)",
    "(rape|rapeseed) (oil|seed)",
)
"""English patterns (how to write one: `pattern.py`)."""

CHINESE = (
    "(累|笑|热|冷|冻|饿|渴|困|气|烦|忙|吵|羡慕|嫉妒|无聊|可爱|尴尬|吓|急|美|担心|幸福|丑|疼|痛|甜|怕|臭|难看|帅|爱|恨|撩|萌|酸|闷|心疼|"
    "难受|高兴|开心|乐|撑|晒|辣|馋|堵|挤|贵|好吃|好看|土|蠢|笨|傻|讨厌|激动|感动|后悔|郁闷|痒|憋|苦|紧张|愁|骄傲|肉麻|害羞|担忧|油腻|心痛|郁闷|崇拜|喜欢)死(我|你|他|她|咱|宝宝|个人|人|了|啦|爹|妈|爸|老子|本)[们]?[了啦]?",
    "(笑|累|困|热|冷|饿|烦|忙|气|急|冻|吓|渴)死",
    "(想|爱)死(你|他|她|我|这|那|咱|妈|爸|家|宝|老婆|老公|大家)[们]?",
    "想死我(了|啦)",
    "(好吃|羡慕|忙|累|难|烦|热|困|怕|气|急|饿|好看|帅|可爱|疼|痛|冷|吵|高兴|后悔)(得|到)(要死|要命|死|爆|想死|不行)",
    "(要命|要死不活|死活|社死|死脑筋|死心眼|死心塌地|死心|死党|死磕|死机|死定了|死板|死记硬背|死对头|死忠|死守|死缠烂打|死鬼|死线|死角|死皮赖脸|"
    "心如死灰|死气沉沉|死鸭子|死样|死胖子|该死的|死丫头|打死也不|打死我也不|死也要|宁死不屈|生死|去死啦|去死吧你|你去死啦|半死|死路一条|爱死|笑死)",
    "死(不承认|不认错|要面子|不了人|不开口)",
    "(杀青|杀时间|时间都?[被我]?[杀]|杀手级|杀手锏|狼人杀|剧本杀|三国杀|秒杀|杀价|杀菌|杀毒|抹杀|扼杀|自杀式|必杀技|杀伤力|杀马特|杀了我个|杀得我|又杀了我|绝杀|砍价|砍一刀|帮我砍|杀软)",
    "打(我|他|她|了?我|了?他|了?她|了)?[的个]?(电话|手机|微信|语音|视频|座机|主意|的主意|招呼|针|比方|气|call|pass|分|的字|的车|印|卡|折|伞|下手|掩护|了招呼)",
    "打(了)?[我他她你][一个两三四五六七八九十几好多]{0,3}[个通]?(电话|语音|视频|措手不及)",
    "打(电|字|游|算|开|扮|包|扫|扰|折|断我?的?话|断了?我|动了?|听|工|车|招|趣|击|篮|球|牌|喷|呼|嗝|雪|完|赌|滚|盹|瞌|坐|起精神|气|交道|官司|卡|住|得火热|得开|一把|一局|副本|怪|排|麻|羽|乒|台|网)",
    "(不打不相识|打是亲|打是亲骂是爱|打情骂俏|打成一片|一拳打在(棉花|空气)|打雪仗|打仗|打拳击?|打闹|拍打|打心底|打心眼|打鸡血|打破沉默|打破僵局|打哈哈|气得[我]?想打人|打个|打了个)",
    "(被|让|叫)[他她][的]?(笑|眼神|温柔|声音|才华|气质|厨艺|颜值|话)[^,]{0,4}(击中|打动|戳中|征服|杀到|打败)",
    "(拍|抽)(我|了我)一?张",
    "(抽|扇)(烟|奖|风|我一张|空|时间|签|血)",
    "踢(球|足球|毽子|被子)",
    "(踢|踹)(我肚子了|了?他?[一两三]年?的?备胎|开被子)",
    "(摔|甩)(门|了门|锅|了一跤|跤|了我|手走)",
    "甩了我",
    "(推开(他|她|我)|推荐|推迟|推脱|推掉|推理)",
    "(抽屉|扎心|咬牙|咬定|推心置腹|捶背|捶腿|捏肩|按摩[^,]{0,8}掐|扔垃圾|扔下我|扔了个|摔倒|扇子|拉扯|扯皮|扯淡|扯远)",
    "(控制不住地?打嗝|控制情绪|控制饮食|控制体重|控制自己|自控|打嗝)",
    "(强迫症|强迫自己|强迫性|逼自己|逼着自己|逼婚|逼真|装逼|牛逼|苦逼|逼格|傻逼)",
    "(威胁|要挟|逼)我?[^,]{0,4}(零食|唱歌|甜点|起床|早睡|吃饭|吃早饭|体检|喝水|冰淇淋|奶茶|洗澡|看球|减肥|运动|跑步|吃了?[一二两三四五]?碗|穿秋裤|好好休息)",
    "(饿|困|冷|渴|热|累|酸|吵|烦|急|忙)得[我]?[要]?死",
    "(紫砂壶|刀子嘴|刀削|一刀切|刀刀|开刀|动刀子)",
    "(游戏|打怪|副本|开黑|王者|吃鸡|对局)>>(打死|杀|砍|捅|死)",
    "(死亡谷|死亡率|死亡金属|死亡笔记|死亡搁浅|死亡凝视|死海|死刑|死者)",
    "(死机|死循环|死锁|死磕)",
    "(死也|死都)(不|要)(会)?(放|松|爱|嫁|娶|认|离)",
    "(好像|就像|像是|像|仿佛|如同)[被]?[^,]{0,6}(掐|打|捅|割|扇|砍|勒|砸|刺|踹|揍|绞|抽)[住了着过]*[^,]{0,5}(一样|似的|似地|一般|巴掌|一拳|一刀|一棒|一耳光)",
    "(心|胸口)[里都也]*[像]?(被)?[刀]?(割|刺|捅|扎|揪)",
    "(夸奖|惊喜|幸福|好消息|奖金)[^,]{0,3}(砸|打)[晕中]?",
    "(把我)?(砸|打|撞)(晕|懵|动)了?(?=.{0,6}(夸|惊喜|幸福))",
    "(夸|惊喜|幸福|好消息)[^,]{0,4}把我(砸|撞|打)[晕懵]了?",
    "给(猫|狗|行李|钥匙|孩子的?书包)[^,]{0,3}定位器?",
    "到死都要爱",
    "(?:^| )(?:我|就|好|很|只|还|都|当时|那时|真|特别|一直|马上)*想(?:再|多|连着|一直|马上)+(?:发|打|问|确认)[他她你]?"
    "[一二三四五六七八九十两几好多]+(?:条|遍|次|个|通)(?:消息|信息|微信|短信|语音|电话)?(?: $|$)",
    "(?:^| )(?:又|再)要?(?:来|经历)一(?:遍|次)了?(?: $|$)",
)
"""Chinese patterns, in simplified characters. The last two are what somebody is drawn to do, or dreads, and nothing more."""
