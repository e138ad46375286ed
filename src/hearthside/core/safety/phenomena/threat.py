"""Threats about leaving: to find, to ruin, to take the children, to burn, to hurt those one loves."""

from hearthside.core.safety.phenomenon import ABUSE, Card, Phenomenon

THREAT = Phenomenon(
    definition="Somebody close threatens harm, ruin, revenge or the loss of the children.",
    kinds=ABUSE,
    card=Card.HURT,
    english=(
        "(told|tells|says|said|warned) [me] [that] i (wont|will not|would not|wouldnt) (survive|live to|see the end of|live through|make it through) ",
        "(accidents|things|bad things) happen to (women|men|people|girls|wives|those) who",
        "(brothers|brother|cousins|friends|family|people|mates) (will|would|are going to|is going to) (pay me a visit|visit me|come for me|deal with me|sort me out|find me|teach me)",
        "(never|not) (see|get|have) [my|the|our|them|custody|of] [own] (kids|children|son|daughter|baby|them|custody) [again|anymore|of] [if|if i]",
        "(take|takes|taking|keep|get|steal|run off with|disappear with|kidnap) [away] (the|my|our) (kids|children|son|daughter|baby|boys|girls) [away|from me] (if|when|from|and|because|unless|to another)",
        "if i [ever|try to|dare|dared|try and|really|so much as] (leave|left|go|went|leave him|leave her|break up|broke up|divorce|divorced|end it|ended it|tell|told|call|called|report|move out|moved out|walk out|walked out|talk|speak up|go to the police|quit|try|split|say) >> "
        "(regret|sorry|pay for it|find me|hunt|ruin|destroy|lose everything|make sure|burn|kill|hurt|wont get out|alive|never see|take the kids|take the children|take my|hell|come after|consequences|dead|track me|follow me|beat|break my|report me|deport|"
        "make my life|suffer|smash|post|homeless|nothing left|take everything|throw me|nobody will|shoot)",
        "(regret|sorry|pay|pay for it|suffer|find me|ruin me|destroy me|hunt me|hunt me down|burn|lose everything|make me pay|track me down|come for me|find out what|hell) [it|if|for] if i [ever|try to|dare|really] (leave|left|go|went|broke|break|divorce|end|tell|told|call|say|do|move|walk|talk|cheat)",
        "(ill|i will|i would|i|you will) (regret it|be sorry|pay for it|never be safe|be punished|find out) >> (leave|left|break up|broke up|divorce|tell|police|said|says|goes|end)",
        "{he} ... (find|hunt|track|come for|come after|get) me (wherever|anywhere|no matter where|down|one day|and)",
        "(ruin|destroy|wreck|end) (my life|me|my career|my reputation|my name) [if|when|and|,|he|she]",
        "(make|makes|made) (my life hell|my life a living|sure i lose|sure i never|sure nobody|me pay|me suffer|me regret|sure i get nothing|sure i end up)",
        "(burn|burns|burned|set fire to|torch|smash|blow up) [down] [the|my|our|his|her] [own|parents|mothers] (house|flat|car|home|place|apartment|parents|things|clothes|shop) [down|on fire] [if|when|because|with|and|,|to]",
        "(threat|threatens|threatened|threatening|threats|threaten) [me|that|to|he|she|with|my|would|will|us] [me|he|she|to|with|my|will|would|that|by|and] (hurt|hit|beat|kill|leave me with nothing|take|harm|violence|punch|my family|my mother|my sister|my kids|"
        "the kids|ruin|destroy|burn|find|throw me out|kick me out|call|report|deport|acid|smash|send|post|break my|lock|have me|cut|crash|run|call the police on) ",
        "{he} ... (threatened|threatens|threatening|threaten) (me|us) (?= $| ,| again| when| because| if| and| every| so| last| until| over)",
        "(hurt|harm|beat up|go after|kill|attack|come for|do something to) (my family|my parents|my mother|my sister|my brother|my friends|my kids|the kids|everyone i love|my father|my new|anyone i) [if|,|he|she|and|or|unless|when]",
        "(says|said|told me|swears|warned|screams|shouts) >> (i will get what i deserve|nobody leaves him|nobody leaves her|nobody walks away|he owns me|i belong to him|belong to him|i am his property|i am nothing without|wait and see what|watch my back|what is coming)",
        "(crash|crashes|drive|drives|drove|driving) [the|us|too|so] [car] ... (into a|off the|on purpose|fast to scare|scare me|like a maniac|with me in it|into the)",
        "nobody leaves (him|her) [and]",
        "if (he|she) cant have me [,|then] (nobody|no one|none)",
    ),
    chinese=(
        "我?活不(到|过)",
        "(告诉|跟)所有人[说]?是我>>(孩子|打)",
        "(容易|会|小心|当心)出(意外|事)[,]?",
        "(哥哥|兄弟|家里人|朋友|道上的|几个人)[们]?(会|要)?来?(找我聊|收拾我|教训我|找我算账|找你聊)",
        "(离婚|分手|离开他?|走)[的话了就]*[我]?[就]?(别想|休想|别指望|不让我|不许我|不给我|永远别)[再]*(见|看|带走|要|得到|见到|拿到)[到]?(孩子|儿子|女儿|小孩|娃)",
        "(不让|不许|别想|休想|别指望)[我]?[再]?(见|看|带走|见到|要)[到]?(孩子|儿子|女儿)",
        "(抢走|带走|藏起|夺走|卖掉)[我的]*(孩子|儿子|女儿)",
        "(敢|要是|要|如果|再|胆敢|若)[敢再是真的我]*(离开|走|分手|离婚|报警|跑|说出去|告诉|提离婚|提分手|不听话|反抗|回娘家|离家|出轨|告|找别人|不复合|不回去|去上班|出门|去)[他她的话了]*[,]?>>"
        "(打断|杀|弄死|毁|让我?全?家|不得安宁|好看|后悔|找到|好过|闹|放火|死|报复|付出代价|跟我没完|没完|不放过|收拾|身败名裂|曝光|打|泼|砍|好日子|不客气|整|烧|弄|孩子|要你|不会放过|走着瞧)",
        "(让|叫|要|会让)(我|你)?(全家|们?家|一家|爸妈|家人)?[都]?(不得安宁|不得好死|后悔一辈子|后悔|付出代价|生不如死|好看|身败名裂|没好日子过|活不下去|混不下去|滚|没有好下场|吃不了兜着走|永无宁日|不好过|过不好)",
        "(别想|休想|甭想|别指望)[我有能]*(好过|有好日子|安生|安稳|逃|离开|跑|走|活|摆脱|甩掉|再找|嫁|清净)",
        "(逃|跑|躲|走|搬)[到去]?(哪|天涯海角|哪里|哪儿)[他她都也]*(都|也)?[能会]*(找|追|抓|不放过)",
        "(毁|弄瞎|毁掉|整死|搞死|搞臭|废)[了掉]?(我|你|我的?脸|我的?容|容|我一辈子|我的工作|我的名声|你一辈子)",
        "(去|到|上|跑)[我]?[们]?(爸妈家|父母家|家|娘家|单位|公司)[里去]*(闹|放火|泼|砸|杀|报复|找麻烦|堵|泼油漆)",
        "(威胁|恐吓|恫吓|扬言|吓唬)[着说要]*(我|说|要|家人|爸妈)(?!起床|再不睡|吃|要吃|早|不起)[,]?...(打|杀|离婚|分手|孩子|报复|家人|曝光|伤害|死|弄|毁|砸|放火|发|砍|收拾|全家|没完|走|赶|断|好看|泼|告|让|不给|单位|找人)",
        "(不会|绝不|不)放过(我|你|我家人|你全家)",
        "(报复|打击报复|找人收拾|找人打|找人弄|收拾|修理)(我|我家|你)",
        "(跟我|和我|跟你)(没完|鱼死网破|同归于尽|拼命)",
        "(泼硫酸|泼酸|毁容|毁我容|放火烧|烧[了]?我?家|打断.{0,3}腿)",
        "听话[就]?(打到|打得|不听话就打)",
        "不听(我|他|她)?话[就]?[会]?(打|揍|收拾)",
    ),
    hits=(
        "he says I'll regret it if I leave",
        "she said I'd never see the kids again if I go",
        "他说我敢分手就让我全家不得安宁",
    ),
    misses=(
        "he threatened to sing",
        "rain is threatening our picnic",
        "他威胁我说再不起床就唱歌",
        "我怕他后悔",
    ),
)
