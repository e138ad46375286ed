"""Somebody else may want to die or hurts themselves: the card speaks to a helper."""

from hearthside.core.safety.phenomenon import CRISIS, Card, Phenomenon

ANOTHER_AT_RISK = Phenomenon(
    definition="Somebody the writer knows wants to die, hurts themselves, has said goodbye or taken something.",
    kinds=CRISIS,
    card=Card.ANOTHERS_LIFE,
    english=(
        "(kill|killing|hang|hanging|killed) (himself|herself|themselves)",
        "{he} ... (will|would|going to|wants to|threatens to) jump",
        "(my|a) {friend} ... (says|said|thinks) life (isnt|is not|not) worth",
        "(locked|locks) (himself|herself) in [the|a] (bathroom|room|bedroom|toilet|garage|car) ... (blade|knife|razor|pills|wont come out|not answering|rope|gun)",
        "(said|says|texted|wrote) ... (thanks for everything|thank you for everything|take care of yourself) >> (hung up|not at home|gone|answer|isnt|phone|cant)",
        "(life insurance|insurance) ... if (he|she|they) (was|were|is) (gone|dead|not here)",
        "(keeps|kept) asking >> if (he|she) was (gone|dead)",
        "({he}|my best {friend}|{friend}) ... (want|wants|wanted|going|threatened|tried|wishes|trying|planning|plans|threatens|wanting|attempted) [to] (kill himself|kill herself|kill themselves|die|be dead|end his life|end her life|end it all|hang himself|hang herself|not be here|commit suicide|"
        "take his own|take her own|overdose|take his life|take her life|disappear forever|jump off|drown himself|drown herself|not exist)",
        "({he}|{friend}) ... (doesnt|does not|didnt|dont|no longer|not) (want|wants|wanted) to (be alive|live|be here|exist|wake up|go on|live anymore|be alive anymore|be here anymore|keep going)",
        "({he}|{friend}) ... (is|was|been|feels|gets|sounds|feeling|being) [so|very|really|still|actively] suicidal",
        "({he}|{friend}) ... (talks|talking|talked|speaks|speaking|thinking|thinks|texts|texted|writes|posts|posting|posted|joking|says|said|messages) [to me|me|about|of|things about] [about|of|wanting] (suicide|killing himself|killing herself|ending it all|ending his|ending her|dying|death|not wanting to live|"
        "not being here|wanting to die|not wanting to be|jumping|goodbye forever|being better off dead|taking his|taking her)",
        "({he}|{friend}) ... (cuts|cutting|cut|hurts|hurting|harming|harms|burns|burning|starving|scratching|hurt|harmed) (himself|herself|themselves|his arms|her arms|his wrists|her wrists|his own|her own) (?! shaving| by accident| on a| cooking| while cooking| badly while)",
        "({he}|{friend}) ... (self harms|self harming|self harmed|self harm|overdosed|took an overdose|attempted suicide|tried to overdose|suicide attempt)",
        "({he}|{friend}) ... (took|swallowed|has taken|taken|had) [too|a lot of|so|all|all of|a bunch of|loads of|way] [too] [many|his|her|the|of] (pills|tablets|meds|sleeping pills|medication|painkillers)",
        "({he}|{friend}) ... (left|wrote|sent|texted|posted|sends|writes|leaves|leaving|messaged|send) [me|a|us|everyone|her|his] [a|suicide|his|her] (note|goodbye|suicide note|farewell|goodbye message|goodbye letter|letter|goodbye text|last message|final) [message|note|letter|text] [and|,|to|then|saying|on|for|in] "
        "[now|and|is|his|he|she|isnt|to|me|phone]",
        "({he}|{friend}) ... (texted|wrote|said|messaged|says|sent|posted) [me|to me|us] [just] [,] (goodbye|bye forever|sorry for everything|look after|take care of) [,|for|forever|mother|father|the|my|and|everyone|him|her] ",
        "(isnt|not|wont|doesnt|cant|stopped|never|is not) (answering|picking up|pick up|answer|replying|reach him|reach her|get hold of|respond|responding|find him|find her|wake up) >> (goodbye|note|pills|suicide|suicidal|die|sorry|kill|overdose|letter|last year)",
        "(note|goodbye|pills|suicide|suicidal|overdose|wants to die|last message|letter|farewell) >> (isnt|not|wont|doesnt|cant|phone is) (answering|picking|answer|replying|reach|off|respond|responding|wake|waking|find|home)",
        "(his|her|their) phone is off",
        "({he}|{friend}) ... (would be|be|are|is) better off (without him|without her|without them|if he|if she|dead) [was|were|,|i|and|,]",
        "(would be better off|everyone is better off|is better off|everybody is better off) without (him|her|them)",
        "(scared|worried|afraid|think|know|convinced|fear|terrified|thinks|frightened) [that|my] [my] ({he}|{friend}|{friend} {friend}) [is|will|might|could|may|would|wants|going] [going] [to] (hurt himself|hurt herself|kill himself|kill herself|end it|end his|end her|harm himself|harm herself|do something to himself|"
        "do something stupid|commit suicide|be suicidal|suicidal|take his own|take her own|try again|jump|overdose|die by)",
        "({he}|{friend}) ... (has|had|sees|see|found) (nothing left to live|no reason to live|no reason to go on|nothing to live|no will to live|given up on life|lost the will)",
        "({he}|{friend}) ... (is standing|is sitting|went|is|drove|stood|was standing) [up] (on|to|at) [the] [edge of the] (roof|bridge|ledge|edge|cliff|balcony|tracks)",
        "(gave|giving|gives) away (his|her) (things|stuff|belongings)",
    ),
    chinese=(
        "(室友|朋友|男友|女友|他|她|老婆|老公|妹妹|姐姐|女儿|儿子)[把]?(自己)?(反锁|锁)在[^,]{0,5}[,]?>>(刀|药|不应|不开门|绳)",
        "(谢谢你这些年|谢谢你们|谢谢你一直)[^,]{0,6}[,]?>>(挂|没人|不接|关机|不在家|找不到)",
        "(他|她|爸|妈|老公|老婆|老)[老总一直]*(问|说)[^,]{0,4}保险[^,]{0,6}[,]?>>(没了|不在|走了|死)",
        "({he}|(?:我|我的)?{friend})[最近又总一直昨晚今天刚才刚也跟我对老天说过在哭着喊发消息信条微从产后失业病很一个]*(说|想|要|讲|哭着说|喊着|表示|提到|告诉我|发消息说|老说|总说|一直说)[他她自己我着过要]*(想死|不想活|活着没|想自杀|去死|轻生|想跳|要死|活不下去|不想再活|想死了|死了算|自杀|想结束生命|想结束自己|想结束一切|没意思|活够|跳楼|想不开|解脱|永别)",
        "({he}|(?:我|我的)?{friend})[又上个月周昨晚天今刚最近也偷一直总]*(割腕|自残|自杀|跳楼|吞药|割了手腕|上吊|轻生|想不开|寻死|伤害自己|划自己|割手|割脉|服药|跳河|吞了|喝农药)",
        "({he}|(?:我|我的)?{friend})[又昨晚天今刚一下子口气上周]*(吞|吃|服)[了下]*[很好多一整半大把瓶片过量]*[的]?(安眠药|药)(?!店)...(医院|洗胃|很多|抢救|不醒|叫不醒|整瓶)?",
        "(吞|服|吃)[了下]*(很多|好多|一瓶|一把|整瓶|大量|过量)[的安眠]*药",
        "({he}|(?:我|我的)?{friend})...(留|写|发)[了下封条过给来]*[一]?[封条句]?(遗书|遗言|告别信|告别短信|再见|告别|永别|绝笔)",
        "(遗书|遗言|告别信|再见|保重|永别|对不起大家|照顾好)[了]?>>(电话|手机)?(关机|联系不上|打不通|不见了|失联|不接|没接|找不到|不回|没消息)",
        "(关机|联系不上|打不通|不见了|失联|不接电话|找不到人)>>(割腕|自杀|自残|轻生|遗书|想死|吞药|割过腕|不想活)",
        "(怕|担心|害怕|怀疑|觉得)[我]?({he}|(?:我|我的)?{friend})[真的又突然有一天会要]*(做傻事|想不开|自杀|轻生|寻短见|伤害自己|割腕|跳楼|自残|走极端|出事想死|寻死|去死)",
        "({he}|(?:我|我的)?{friend})[会]?(做傻事|想不开|寻短见|走极端)",
        "({he}|(?:我|我的)?{friend})(站|坐|爬|跑|走|去)[在到上了]*[那]?(天台|楼顶|桥|顶楼|阳台|河边)[上边]?...(不下来|要跳|哭|想|很久|半天)",
        "({he}|(?:我|我的)?{friend})[就]?(不想活|活不下去)",
        "(怎么|如何)(劝|帮|救|安慰)[一个]*(想|要)(死|自杀|轻生)的",
        "(有|出现)[了过]*(自杀|轻生)(倾向|念头|想法)[,]?",
    ),
    hits=(
        "my girlfriend says she wants to die",
        "my son has been cutting himself",
        "我朋友说她不想活了",
        "我怕他做傻事",
    ),
    misses=(
        "my friend is dying to meet you",
        "my brother cut himself shaving",
        "他说他想死我了",
        "我朋友说她想睡觉",
    ),
)
