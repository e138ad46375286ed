"""What matters to the sender."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

NEED = Kind(
    definition=(
        "Names what matters to the sender (to be seen, stability, respect, closeness, rest), with no order in it."
    ),
    source="Rosenberg (1999): needs",
    reason=_("This says what matters to you."),
    english=Rules(
        sure=(
            "i ([just|really|do|only|still|also|think i] )?(need|needed|want|wanted|crave|long for|long|would love|would like|wish for|could do with|could use) ({want_to} |to have |to feel |to be |some |a bit of |a little |more |a little more |a bit more |your |us to |to |an evening of |time |you to know i |a bit |a |that |that kind of |less |our |one |both |only ){0,3}({value})",
            "(matters?|mattered|important|means? (a lot|so much|the world|everything)|a big (deal|thing)|big|huge) (to|for) me",
            "(matters|important|means a lot|big deal) to me",
            "{value} (is|are|does|do|'s|would|helps?|mean|means) ... (important|what i|what matters|matter|matters|big|help|everything|what keeps|helps|a lot|how i|my)",
            "i (need|want|like|love) (us|you and me|this|home|both of us) (to be|to feel|to stay|to have|steady|close|ok|okay|good|together|honest|back|near)",
            "i need (you|u)( right now| tonight| here| close| with me| beside|[.!,]|$)",
            "i need ([just|only] )?(an|a|half|one|ten|five|two|twenty|my|time|to (sleep|rest|breathe|be|feel|know|lie|cry|talk|think|hear|calm|cool|sit|get my head|go slow|understand|be on my own)|some|sleep|rest|quiet|space|help|a hug|air|less|more|fewer|it quiet|things|that)",
            "i (do|function|sleep|work|feel) (better|best|calmer|safer|steadier) (when|with|if)",
            "(helps|help|helped|keeps|calms|steadies) me (to |feel |a lot|when|if|so much|know|steady)",
        ),
        likely=(
            "i'd ([just|really] )?(love|like|appreciate) (to feel|to be|more|some|a bit of|a bit more|a little|us to|to) ({value})",
            "what (i|matters|counts|helps) ([really|most|actually|just] )?(need|want|miss|am after|'m after|care about|would like|long for|to me|me)( is| from| tonight|$|[.,])",
            "(feeling|being|to feel|to be|knowing|to know) ({value}|heard|seen|safe|close|loved|wanted|trusted|understood|included|asked|told|with you|part of|{you_are}|i can|we're|where i stand|i matter)",
            "i ([just|really|do|only] )?(need|want|crave|long|like|wish|would like|would love)",
            "(matters|important|helps|means a lot)",
            "i'm (someone|the kind|a person) (who|that|of)",
        ),
        never=(
            "i need to ([be|go|get|buy|call|pick|leave|pay|drop|book|finish|charge|wash|ring|send|run|return|renew|fix|pee] )(at|the|some (milk|bread|petrol|shopping)|my (mum|car|boss|phone|hair|coat|keys)|up (early|at)|home|to|off|out|in|back|up)",
            "i (need|want) (you|u) to (stop|start|answer|tell|delete|leave|get|go|listen|explain|choose)",
            "i (want|need|fancy) (a |an |some |the |to )?(coffee|pizza|curry|tea|beer|wine|wee|nap|haircut|milk|sandwich|chips|takeaway|shower|bath)",
            "i (want|need) (it|this|that|you|an answer|the truth|a divorce|out|quiet and i want it) (now|done|off|gone|tonight|by|home|out)",
            "(do|did|don't|if) (you|u) (need|want)",
        ),
        hits=(
            "i need some quiet tonight",
            "it matters to me that we eat together",
            "i just want to feel close to you",
            "i'd love more time with you",
            "being heard means a lot to me",
            "i need an hour to myself",
        ),
        misses=(
            "i need to be at the dentist at nine",
            "i need you to stop",
            "i want a coffee",
            "do you need anything?",
        ),
    ),
    chinese=Rules(
        sure=(
            r"(对我|于我)(来说|而言|来讲)?[^。！？\n]{0,14}(重要|要紧|在意|很有意义|意义)",
            "我(真正|真的|其实|就|只|也|现在|今天|此刻|有时候|最|很|特别|还是|这会儿|确实|挺)*(需要)(的)?(是)?(?!你(马上|立刻|现在就|必须|给我|解释|道歉)|买|去|请|一个充电|交|加班|做|换)",
            "我(真正|真的|其实|也|最|很|特别|挺|更|还是|确实|比较)*(在意|看重|在乎)的(是|就是)?",
            "我(就|只|也|挺|很|真|真的|其实|更|还是|特别|好|一直|今天|有时候|现在|不过是|还|是|不图|无非)*(想|希望|想要|渴望|盼着|盼|图)(能|个|有|要|自己能)*(被|有人|一个人(静|待|睡|歇)|安静|静静|静一静|安心|踏实|平平安安|你身体|休息|独处|睡个?整觉|空间|点空间|自己的时间|安全感|确定感|尊重|理解|陪伴|信任|稳定|坦诚|公平|亲近|靠近|离你近|多陪陪|跟你(亲近|多待|待|在一起|近|好好|一起过|有)|和你(亲近|多待|待|在一起|近|好好|一起过|有)|两个人(的)?|咱俩(的|能|好好)|我们(的|能|之间)|知道(我们|你心里|我在)|感觉到|感到|感受到)",
            "(想要|需要|想有|需要有|缺|要)(一)?(点|些|份|个)(时间|空间|安静|确定感|安全感|陪伴|仪式感|独处|安慰|拥抱|回应|支持|理解|尊重|距离|咱俩的|自己的|盼头|关心|底)",
            "(想|希望|好想)(能)?被{you}?...(抱|惦记|看见|哄|在乎|尊重|理解|听|需要|信任|放在|重视|记得|当|肯定|爱|关心|接住|认真|陪)",
            "给我(一)?(点|些)(时间|空间)",
            "我(就|只)?(图|求)(个|的)?(就)?(是)?(踏实|安心|用心|平安|心安|清静|知冷知热|有人)",
            "(想|需要)(一个人)?(静一静|静静|缓缓|缓一缓|待会儿?|独处|歇一?歇|喘口气|安静一会|休息)",
            "(我|这种事|这事上)...希望...(被|能(感觉|感到|知道|靠|依靠|信|一起|有|安))",
            "(我们之间|两个人之间|咱俩之间)...(坦诚|信任|尊重|亲密)",
            "比起...我更(需要|想要|在乎|看重)",
            "我(就|其实|真的|只)?(是)?(想要|要|图|渴望)的(就|其实|只|不过)?是(?!你(马上|必须|道歉|解释|给))",
            "我(挺|很|特别|也|蛮|真的)*(看重|在乎)(咱|承诺|隐私|这个|这半|我们|两个人|晚饭|被)",
            "我渴望",
            "(想要|想有|需要)(有)?(一)?(个|点|段)?(只属于|属于|安安静静|安静|安稳|踏实|不用猜|自己的|被当回事|确定|喘口气|时间想|名分)",
            "想(跟|和)你多?(待|呆|亲近|在一起)",
            r"我希望(家里|我们|能|你把我当|咱)(?!你)[^，。！？\n]{0,8}(安静|安全|真话|不用怕|角落|个人看|商量|尊重|平等|坦诚|稳定)",
        ),
        likely=(
            "(需要|重要|在意|看重|渴望|希望)",
            "我(想|想要|就想|只想)",
            "(安全感|空间|安静|尊重|踏实|被看见|陪伴)",
        ),
        never=(
            "{you}(需要|想要|希望)",
            "(需要)(买|交|带|填|打印|登记|预约|换|充电|加班|开会|我帮|帮忙|你(马上|立刻|给我))",
            "{laugh}",
            "{others}...(需要|希望|想要)",
            "(不需要|不用|没必要)",
            "不重要",
            "(每次|每一次)?只要我需要你|在我最需要",
            "我求个安心",
            "{you}也想",
        ),
        hits=(
            "我需要一点时间静一静",
            "对我来说纪念日挺重要的",
            "我就想被你抱一会儿",
            "我在意的是我们之间的坦诚",
            "想有一点自己的空间",
        ),
        misses=(
            "你需要我帮忙吗",
            "我需要买个充电器",
            "老板希望我加班",
            "随便,不重要",
        ),
    ),
)
