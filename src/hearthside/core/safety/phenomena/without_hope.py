"""No reason to live because somebody left or might leave."""

from hearthside.core.safety.phenomenon import CRISIS, Card, Phenomenon

WITHOUT_HOPE = Phenomenon(
    definition="Going on living is tied to the partner, and without them there is no reason to.",
    kinds=CRISIS,
    card=Card.OWN_LIFE,
    english=(
        "(dont|cant|do not) know how to live without (him|her|them) >> (dont want|not want|wont|cant|point)",
        "(nothing|no reason|no point|not anything|nothing left|nothing else|anything left) [left] [for me] [to|in] (live for|to live for|living for|go on|going on|to go on|to keep going|keep going|"
        "keep living|to stay alive|to stay|be alive for|to be here|carrying on|to carry on|continuing|to wake up for|to continue)",
        "(no|any|another|the|only|a|little) [good|real|single] (reason|reasons|point) [left] [for me] (to|in|for) (live|living|go on|going on|keep going|keep living|stay alive|be here|being here|continue|carry on|"
        "carrying on|be alive|breathe|exist|wake up|get up|continuing|being alive)",
        "(only|one|last) (reason|thing) [i am|i was|keeping me|that keeps me|that kept me|to|left|for] [still|here] (alive|stay alive|be alive|to stay alive|live|keeping me alive|here|breathing|living|to live)",
        "only thing keeping me (alive|here|going|from)",
        "cant (live|survive|exist|breathe|go on|be alive|keep living) without (him|her|them|you|my {he}|this relationship|my kids|us)",
        "wont (survive|make it through|live through|get through|outlive) (this|it|losing him|losing her|without him|without her|the breakup|a breakup|that) >> (want|dont|wont|alive|die)",
        "wont survive (this|the|a|another) (breakup|divorce|split|separation|break up)",
        "(cant|dont want to) (live|survive) >> (and|i) (wont|dont want to|will not)",
        "if (he|she|they|we|this|it) [ever|really] (leaves|leave|left|goes|breaks|ends|dumps|dies|break|over|ends it|is over|walks) >> "
        "(i am done|i will die|kill myself|wont be around|stick around|sticking around|end it|i end|i would die|be dead|wont be here|i am finished|not be here|i go too|no reason|nothing left|not going to be here|wont make it|"
        "wont live|dont plan on|rather die|live for|not survive)",
        "(life|my life) (is|was|will be|would be) (over|finished|pointless|nothing|worthless|meaningless) (without|if|now that|when) >>",
        "life is over",
        "(there is|i see|i have|have|see|got) no (future|life) [for me] [left|after|without] [this|him|her|anymore]",
        "no point (in living|living|in any of it|in going on|carrying on|going on|in being here|in anything without|to any of it|being here|being alive|trying to live|in carrying on|in staying alive)",
        "(cant|dont think i can|cannot) (go|carry|keep) (on|on living|living|going) (?! pretending| a| holiday| with| about| ignoring| arguing| fighting| waiting| lying| like we| this trip| asking| being| forgiving| acting| hiding| guessing| giving) (anymore|without him|without her|living|$|,|and)",
        "(sticking|stick|be|being|staying|hang|hanging) around (if|when|after|without|to see|for what)",
        "dont (plan|intend|want) [on] (sticking around|stick around|to stick around|being around|to be around|being here|living|surviving|staying alive)",
        "(everything|my whole world|my world|my life) (is|was) [all] (gone|over|finished) >> (want to|live|die|go on|point|alive)",
        "(would|will) (die|not live|not survive|not exist) without (him|her|them|you)",
    ),
    chinese=(
        "(不知道|不晓得|疑惑,?)[怎么]*没有?(他|她)[我]?怎么活",
        "没有?(他|她)[我]?怎么活",
        "(没有?了?|失去了?|离开了?|少了|没)(他|她|你|ta|他们?)[的话]*[我]?[真的就也实在根本]*[就]?(活不下去|活不了|活不成|不想活|活着|没必要活|没法活|不活了|就死|去死|没有活)",
        "(他|她|你|你们|对方)[要是真的再也就]*(走|离开|不要我|分手|离婚|不回来|没|抛弃我|离开我)[了以后后的话]*>>(我)?[就也]*(去死|死给|不活|活着|活不|没有活|自杀|不想活|死了|活下去|就死|没必要活|不想继续|不想留|不想撑)",
        "(要是|如果|真的|真|万一|假如|等)[他她我们你俩真的要]*(分手|离婚|离|分|走|不要我|分开|没了)[了的话]*>>(不活|去死|死|活不|自杀|活着)",
        "(没有?|失去|找不到|唯一的?|少了)[任何什么个]*(活下去|活着|活|继续活|生存|撑下去)的?[唯一]?(理由|意义|动力|意思|勇气|希望|必要)",
        "(活下去|活着|撑下去)的(唯一|最后)?的?(理由|意义|动力|希望|寄托)",
        "唯一(的)?活(着|下去)的?",
        "没(有)?必要[再]?活",
        "(分手|离婚|失恋)[了的话]*[我]?[就也]*(不活|去死|活不|人生到头|不想活)",
        "(活着|活下去)[还]?(有什么|还有什么|有啥|没有|没|干什么|干嘛)[意思义用]*",
        "(日子|人生|这辈子)(没法|不知道怎么|没办法)[再]?(活|继续)>>(死|活|走)",
        "也?就?不活了",
        "(不想|没有勇气|没勇气)(再)?(继续)?(活|撑)下去",
    ),
    hits=("there is nothing left to live for without him", "她走了，我活着还有什么意思"),
    misses=(
        "I can't imagine my life without her",
        "if he leaves I'll be sad for a long time",
        "他要是走了我会很难过",
    ),
)
