"""Something doable is asked for, and a no would be all right."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

REQUEST = Kind(
    definition=("Asks for something doable that may be refused."),
    source="Rosenberg (1999): requests",
    reason=_("This asks for something that can be done, and can be refused."),
    english=Rules(
        sure=(
            "(could|cud|would|wud|can|cud|will|wld|cld|couldn't|may) (you|u|ya|ye|yous|yuh) (please |pls |plz |maybe |possibly |just |at least |also |kindly |all |not ){0,3}(?!believe|imagine|even|guess|see (how|what|that|why)|ever|blame|stop|hear yourself|have|say|know|rather|like|want|be|help me understand|tell me (what|how|if|why|where|the truth))\\w+",
            "(would|wud|do|d') (you|u|ya|ye) (be (up|ok|okay|willing|open|able|happy|down|free|around|good|kind)|mind|like to|want to|fancy|consider|have time|wanna|think you could|please)",
            "(could|cud) we ([please|just|maybe|both|not|try and] )?(?!talk|look|try|work)\\w+",
        ),
        likely=(
            "(please|pls|plz|plss|abeg|pretty please)",
            "(any chance|is there (any|a) (chance|way)|fancy (a|an|going|coming|doing|getting|watching)|mind (if|grabbing|picking|putting|getting|doing)|up for|is it (ok|okay|alright|possible)|what if we|how about (we|you|a|i)|shall we|wanna (go|come|do|watch|get|try|talk|grab))",
            "(i'd|i would|id) ([really|so] )?(like|love|appreciate|prefer) (it )?(if|you to|it if)",
            "(?<!\\w\\W)((babe|love|hun|darling|please|pls|so|and|then) )?(grab|bring|pick up|save me|meet me|wake me|let me know|lmk|remind me|give us a|give me a|leave me a|(text|call|ring|bell|msg|message) (me|us) (when|once|later|after you|if you)|get (some|us|me a|milk|bread)|come (here|cuddle|sit|over|home safe)|chuck|pop|buy|shout me|drop me|don't forget (the|your|to)|dont forget (the|your|to)|let him know|tell (your|him|her) (mum|dad|i said))",
            "(text|call|ring|message|txt|msg|phone|bell) me (when|once|later|tonight)",
            "(could|would|can|will|cud|wud) (you|u|ya|ye|we|i)",
            "(can|could|shall|would) (i|we) \\w+",
            "(would|do) (you|u) (mind|be up for|be willing)",
            "(if you (don't|dont) mind|no rush|no pressure|whenever|when you (can|get|have)|is that (ok|okay|alright))",
        ),
        never=(
            "(can|could|would) (you|u) (even|believe|imagine|hear yourself|blame)",
            "(how could|how can|what would|what could|why would|why can't|why cant|who would|why won't|how would) (you|u|i|we)",
            "{you} (need|must|should) (to|be|have)",
            "(if|when|that|what|why|how|where|who|which|wish|thought) (you|u|i|we) (could|would|can|will)",
            "(as you|yes|oh|aye|right|so) please(d)?|(please yourself|as you please|do as you please)",
        ),
        hits=(
            "can u pick up milk",
            "could you text me when you're leaving?",
            "would you be up for a walk on sunday",
            "call me when you land x",
            "grab bread pls",
            "i'd like it if you came with me",
            "don't forget the tickets love",
        ),
        misses=(
            "how could you do that",
            "you need to pick up milk",
            "can you even hear yourself",
        ),
    ),
    chinese=Rules(),
)
