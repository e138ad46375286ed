"""The partner's suicide or self-harm as a means to hold the writer."""

from hearthside.core.safety.phenomenon import BOTH, Card, Phenomenon

SUICIDE_AS_THREAT = Phenomenon(
    definition="Somebody close says they will die or hurt themselves if the writer leaves, goes out or refuses.",
    kinds=BOTH,
    card=Card.HURT,
    may_be_denied=False,
    english=(
        "{he} ... (lines up|laid out|lays out|counts|pours out|holds up|shows me) (the|his|her) (pills|tablets|blade|rope|razor) >> (whenever|when i|if i|every time|so i)",
        "(picture|photo|photos|video) of (the blade|his cuts|her cuts|his wrist|her wrist|the pills|the cuts|a noose|the knife|his arm|her arm) >> (i do to|my fault|because of me|come back|went home|i made|came back)",
        "{he} >> (kill himself|kill herself|kill themselves|hurt himself|hurt herself|cut himself|cut herself|slit his|slit her|hang himself|hang herself|end his life|end her life|jump|take all his pills|take all her pills|take his pills|take her pills|overdose|"
        "harm himself|harm herself|commit suicide|die|shoot himself|swallow|drive into|do something to himself|do something to herself|end it all|take pills) [off|out|himself|in|all|,|and] [if|when|unless|every time|because|whenever|should] >> "
        "(i (leave|left|go|went|break|broke|end|ended|dont|say|tell|see|want|try|ever|do|hang|walk|talk|wont|move|cant|answer|didnt)|we (break|broke|split)|my fault|our relationship|i)",
        "(if|when|whenever|every time|each time|because|after|unless) i (pack|packed|leave|left|go|went|go out|break|broke|end|ended|try|tried|say|said|want|wanted|tell|told|talk|talked|walk|dont|ever|mention|see|do|hang up|refuse) >> "
        "(kill himself|kill herself|hurt himself|hurt herself|cut himself|cut herself|cuts himself|cuts herself|slit|hang himself|hang herself|end his life|end her life|jump|jump off|overdose|suicide|take all|take pills|swallow|harm himself|harm herself|he will die|she will die|"
        "ill die|i will die|shoot himself|take his own|take her own|his pills|her pills|die and|he would die)",
        "{he} ... (threat|threatens|threatened|threatening|threatened with) [to|me with|with] [commit|do|attempt] (suicide|kill himself|kill herself|hurt himself|hurt herself|jump|cut himself|cut herself|self harm|overdose|hang|slit|end his life|end her life|take pills|take his|take her|swallow|die)",
        "(threatening|threatens|threatened) (suicide|to kill himself|to kill herself)",
        "(held|holds|put|puts|holding|pointed|pressed) [a|the] (knife|blade|gun|razor|scissors) to (his|her) own",
        "(cuts|cut|burns|hurts|hit|hits) (himself|herself) [in front of me|to make|to punish|until i|so that i|when i|because i|if i] [me|feel|guilty|stay|want|try|see|leave|dont] >>",
        "(it will be|its|it is|would be|be|and it is) (my|your) fault >> (dead|dies|die|kills|kill|killed|suicide|pills|jump)",
        "(dead|dies|die|kills|kill|killed|suicide|pills|jump|hurt himself|hurt herself) >> (it will be|its|it is|would be|be) (my|your|all my) fault",
        "you (will have|have) killed me",
    ),
    chinese=(
        "(威胁我|逼我)>>(吃药|上吊|跳|割|死)",
        "我一(说|提|要)[^,]{0,8}[,]?(他|她)就[^,]{0,3}(药|刀片?|绳子|剪刀)",
        "(发来|发|给我看)[^,]{0,5}(刀口|伤口|割腕|药瓶|刀片|血)[^,]{0,5}[,]?>>(我干的|我害|怪我|都是我|因为我|是我)",
        "{he}[说每次又就一直老总是天用拿会要]*...(要是|如果|敢|要|提|一提|不|再|一说|说|想|跟朋友|离|分|走|不回)>>[他她]?[就要会去]*(自杀|死给我看|去死|割腕|跳楼|吞药|上吊|死在我|自残|跳河|死了|喝农药|撞墙|不活了|跳下去|死$|就死|死,|拿刀对着自己|一起死)",
        "(我)?[一要是敢每次再]*(提|说|要|想|敢|闹|谈)[要想]?(分手|离婚|离开|走|出门|分开|跟朋友出去|搬走|回娘家|分|出去)[他她]?[,]?[就]?>>(自杀|死给|去死|割腕|跳楼|吞药|上吊|自残|要死|死|跳河|撞墙|不活|刀对着自己|伤害自己|拿刀)",
        "(用|拿|以)(死|自杀|自残|割腕|跳楼|命)[来]?(逼|威胁|要挟|挽留|留|绑架|吓|控制)",
        "(自杀|割腕|跳楼|死|自残|吞药|去死)[来]?(威胁|逼|要挟|吓唬|留住|绑架)[着我]?",
        "(死给|割腕给|跳给|跳楼给|吞药给|自残给)[我你]看",
        "(死在|自杀在)(我|你)(面前|家|跟前|眼前)",
        "(威胁|逼)[我说着要]*...(自杀|死在|割腕|跳楼|去死|自残|吞药|不活了|死给)",
        "(死了|自杀了?)[都也就]*(是|怪|全是|算)(我|你)(害|的错|逼|造成|头上|身上)",
        "(拿|用)[着]?(刀|剪刀|玻璃)[子]?(对着|架在|抵着|划|割)(他|她)?自己[的]?...(我走|说|逼|死|威胁|不让|看|脖子)",
        "(他|她)[就]?(割腕|跳楼|自残|吞药|撞墙)[来]?(威胁|逼|给|不让)",
    ),
    hits=("he says he'll kill himself if I leave", "她说我敢分手她就跳楼"),
    misses=("he was sad when I left", "他说我走了他会难过"),
)
