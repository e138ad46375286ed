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
    chinese=Rules(),
)
