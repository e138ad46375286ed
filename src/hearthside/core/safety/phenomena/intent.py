"""The writer's intent to harm the partner or both: a word before anything happens."""

from hearthside.core.safety.phenomenon import BOTH, Card, Phenomenon

INTENT = Phenomenon(
    definition="The writer wants, plans or fears to kill or hurt somebody close.",
    kinds=BOTH,
    card=Card.INTENT,
    english=(
        "i [really|just|honestly|seriously|actually|swear i|so|do|still] (want to|am going to|going to|will|could|might|need to|have to|plan to|am planning to|am ready to|am about to|would love to|would|really could|swear i will|have decided to|intend to|wish i could|just want to|want) "
        "[really|actually|just|seriously|fucking|honestly] (kill|murder|stab|shoot|strangle|choke|poison|bash|drown|suffocate|run over) ({him}|{you_two}) "
        "[so badly|for|in|tonight|and|the|with|one day|when|if|he|she|,|really|i|for what|badly|like|back|up|myself|until|to] (?! for a hug| up for| feelings| lol| haha)",
        "i [really|just|so|do|still] (want to|am going to|need to|plan to|am planning to|am ready to|am about to) [really|physically|seriously] (hurt|burn|smash|hit|beat|attack|destroy|cut|punch|slap) {him} (?! by| feelings| if i| with my words| up for| back to)",
        "i (want to|am going to|will|could|might|am gonna) (kill|murder|stab|shoot|strangle) {him}",
        "i [am] (planning|going|plan|want|intend|prepared|ready|about) [to|on] (kill|killing|murder|stab|take) (us both|both of us|him and myself|her and myself|us all|him with me|her with me|him then me)",
        "i (have|bought|got|carry|took|packed|am bringing|am taking|put|hid|keep) (a|the|my) [kitchen|big|sharp] (knife|gun|bat|hammer|axe|rope|petrol|blade|acid|poison) >> (him|her|make him|make her|pay|tonight|them|nobody|ready|both)",
        "(make|making) [sure] (him|her|them|sure he|sure she) [he|she|will] (pay|suffer|suffers|pays|regret|regrets|bleed|hurt|sorry|never) >> (tonight|knife|bat|i know where|bringing|going to|waiting|plan|know where|find|ready|today|tomorrow|today)",
        "(tonight|today|tomorrow|now) [i am|i will|i] (going to|will|make|am going to) (make|kill|hurt|end|stab|find) (him|her|them) [pay|suffer|regret]",
        "(if i cant have|if i cannot have|if i dont get) (him|her) [then] (nobody|no one|none)",
        "(keep|keeps|kept|cant stop|cannot stop|constantly) (imagining|thinking about|thinking of|picturing|fantasising about|fantasizing about|dreaming of|planning|seeing myself|dreaming about) [how i would|myself] (stabbing|killing|hurting|strangling|choking|hitting|poisoning|shooting|kill|stab|hurt|murdering|pushing) (him|her|them|my {he}|us both|my)",
        "(thinking|think|thoughts|fantasies|urge|urges) (about|of|to) (stabbing|killing|hurting|strangling|choking|poisoning|shooting|kill|stab|strangle|murdering|hurt|murder) (him|her|them|my {he}|my)",
        "(scared|afraid|worried|terrified|frightened) [that] i [will|might|could|would|may|am going to] [might|really|actually|end up|lose control and] (do it|hurt him|hurt her|kill him|kill her|hit him|hit her|snap and hurt|hurting him|killing|hurt them|stab|hurt my) (?! if| by| with| when i tell| when i say| when i leave| again| feelings| more| too| without| one day by)",
        "i am going to (hurt|kill|stab|beat|burn|shoot|destroy|end|get|attack) (him|her|his|her house|them|my)",
        "(burn|torch|set fire to|smash|blow up) {his} (house|car|flat|place|things|home|clothes) [down|up|with him|with her|tonight]",
        "i [really|honestly] could (strangle|kill|stab|murder|choke|hurt) {him} [,|and|i|really|this|tonight|right|with|one] >> (really|might|mean it|this time|not joking|do it|i would|would|scared|afraid|knife)",
        "i really think i could do it",
        "(he|she|they) (deserves|deserve) to (die|be dead|suffer|bleed) [and|,|i|for]",
        "want (him|her) (dead|to die|to suffer|to bleed)",
        "i wish (him|her|he|she) (dead|was dead|were dead|would die)",
        "(i know where|waiting outside|waiting for) (he|she|him|her) >> (knife|bat|gun|pay|hurt|kill|hammer|end this)",
        "i (fantasise|fantasize|dream) (about|of) (killing|hurting|stabbing|strangling) ",
    ),
    chinese=(
        "我?[真的好很想要会就恨不得巴不得一定迟早早晚总有天现在马上准备打算决定非都忍不住]*(想|要|会|恨不得|准备|打算|决定|忍不住想|巴不得|一定要|非要|非得|真的会|可能会|得)[把要亲手一刀找人现在今晚]*(杀|弄死|捅|砍|掐死|毒死|打死|勒死|捅死|砍死|烧死|干掉|宰|撞死|害死|灭)[了掉死]*(他|她|老公|老婆|男朋友|女朋友|男友|女友|对象|他们|那个|前任|他全家|你|孩子|前夫|前妻|婆婆)(?!的?时间)",
        "我[真好很]?(想|要|会|恨不得|准备|打算)[跟和与拉]*(他|她|你|他们|老公|老婆)?[们]?[跟和与同]*(同归于尽|一起死|一起去死|陪葬|拼命|拼了|鱼死网破|一块死|死在一起)",
        "(同归于尽|拉[他她着]*陪葬|一起死|拼个你死我活|跟他拼命|跟她拼命|跟他拼了|一了百了带着他)",
        "(拉|带|拖)(着)?(他|她|老公|老婆|孩子)(一起死|陪葬|垫背|下地狱|去死)",
        "(要|会|一定|我要)(让|叫)(他|她|他们)(付出代价|不得好死|生不如死|血债血偿|死|后悔|好看|偿命|痛不欲生|断子绝孙)[,]?(?=.{0,20}(今晚|准备|刀|动手|去找|死|明天|计划|等着|已经|$))",
        "(今晚|明天|马上|现在)[就]?(动手|去找她|去找他|下手|杀|砍|捅|解决)[,]?...(准备|刀|他|她)?",
        "(刀|药|汽油|绳子|东西|锤子|硫酸|农药)[我]?[都已经也就]*(买|准备|磨|藏|带|备|放|在厨房|放在枕头)[好了着在枕下]*(?=.*(他|她|死|杀|同归|拼|代价|动手))",
        "(他|她|他们)[要是敢如果再]*(走|离开|出轨|分手|离婚|不要我)[,]?[我]?[就]?(跟他|跟她|和他|和她|我杀|我就杀|杀了|我跟|我就和|让他|让她|我捅|弄死|我就弄)[一起]?(死|他|她|同归|拼)",
        "(找人|雇人|叫人)[去]?(打断|打|砍|收拾|弄|教训|做掉)[了死]?(他|她)",
        "(在|往)(他|她)[的]?(饭|水|杯子|酒|汤|菜|茶)[里]?(下|放|加)[点了]?(药|毒|东西)",
        "(怕|担心)[我]?自己[会真的哪天有一忍不住控制]*(动手|杀|伤害他|伤害她|捅|失手|弄死|砍|对他|对她下手)",
        "(脑子里|满脑子|总是?|一直|老)[都在是想着]*(杀|捅|弄死|砍|掐死)[了死]?(他|她)",
        "(杀|捅死|弄死|砍死|掐死)(了)?(他|她)的(心|念头|想法|冲动)",
        "(真的会|我会|我要|我想)(捅|砍|杀|弄死|毒死|烧)(了)?(他|她|他们|他家|她家)",
        "(希望|盼着|诅咒|巴不得)(他|她)[赶紧早点快]*(死|去死|出车祸|暴毙)",
    ),
    hits=(
        "I'm going to kill him",
        "I bought a knife and tonight she will pay",
        "我想杀了他",
        "我要跟他同归于尽",
    ),
    misses=(
        "I could kill him lol, he ate my cake",
        "I'd kill for a nap",
        "他的笑容杀死我了",
        "我想打他电话",
    ),
)
