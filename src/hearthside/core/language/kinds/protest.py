"""The opposite of what is felt, or a test."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

PROTEST = Kind(
    definition=(
        "Says the opposite of what is felt, tests, or withdraws with a reproach (fine. do what you want), "
        "so that the other comes closer: protest behaviour."
    ),
    source="Bowlby (1973): protest; Johnson (2008)",
    reason=_(
        "This may say the opposite of what you mean. The plain wish under it is easier to hear."
    ),
    english=Rules(
        sure=(
            "^(ok |okay |yeah |well |no )?(fine|whatever|wotever|watever|forget it|suit {your}self)( then)?[.!]*$|^(cool|great|sure|ok) then[.]*$",
            "(fine|whatever|ok|okay|cool|right)[.,]? (then )?(forget it|suit {your}self|don't bother|dont bother|see if i care|have it your way|be like that|i don't care|i dont care|do what you want$)",
            "see if i care",
            "suit {your}self",
            "(why don't|why dont|just|maybe) (you )?(go|marry|ask|call|be with|stay with|live with|move in with|sleep with) (and |to )?(live with |be with |marry |ask |call )?(her|him|them|{your} (mates|mum|mother|mom|ex|friends|precious)) (then|if|instead|since|so)",
            "(forget|forgit) (i|it|that i) (said|asked|even|ever|spoke|mentioned)",
            "(enjoy|have fun with|have a nice life with) (your|ur) (new|little|precious|real|mates|friends|boys)",
            "(nothing's|nothing is|nothings) (wrong|the matter)[.,] (why would|go|really|honest)",
            "(i'm|im|i am) (fine|grand|good|not (mad|angry|upset|bothered|in a mood|jealous|sulking))[.,] (why would|really|honest|go|have your|as if)",
            "(you|u) (clearly |obviously )?(don't|dont) need me( then| anyway|$)",
            "(like|as if) (you|u|ya)('d| would|d)? (care|notice|even care|even notice)",
            "(why (do|did) i (even )?bother|why i bother|don't know why i (bother|even))",
            "(i don't|i dont|i couldn't|couldn't|idc|i do not) (even )?(care|give a (shit|damn|fuck))( anymore| any more| what you| what u| either way|$)",
        ),
        likely=(
            "(forget it|never mind|nevermind|dont bother|don't bother)[.,]? (you|u|i'll|it doesn't|it's not|clearly|no)",
            "(do|go|say|wear|think|see|have|eat) (what|whatever|wat|wot|wateva|whatevs|how|who|whoever|where) ([ever] )?(you|u|ya|ye) (want|like|please|wanna|fancy|feel like)(\\.|!|$| then| i don't care| i dont care| see if)",
            "(no no|no|nah|yeah)[.,]? (it's|its|i'm|im|that's|thats) (fine|grand|all good|okay|ok|nothing)[.,]?( really)?[.,]? (go|have|enjoy|you|don't|dont|why|i'll|ill|u)",
            "(sorry|soz) (for|that i) (existing|breathing|bothering|being alive|caring|loving|asking|i'm (such|not))",
            "(i won't|i wont|wouldn't|wouldnt|wouldn't want to|i'd hate to|don't let me|dont let me|won't) (bother|disturb|interrupt|keep|put|trouble|stop) (you|u|ya)",
            "(be like that|have it your way|have it your own way|you do you|do you then|if you say so|if that's what you want)",
            "(don't|dont|no need to|no) (bother|worry|mind|come|trouble|rush|ask|sit|wait)",
            "(yes dear|anything you say|as you wish|as you like|wouldn't want|wouldnt want|i'd hate to)",
            "(who am i|what do i know|what does it matter|what's the point|whats the point|why would)",
        ),
        never=(
            "(fine|cool|great|grand|good|ok|okay|sure|perfect|works) (by|with|for) me",
            "(forget it|never mind|nevermind|nvm)[.,! ]+(i )?(found|got|sorted|it's (here|sorted|in|on|working|back)|its (here|sorted)|worked|they|solved|just saw)",
            "(have fun|enjoy)[^.!?]{0,30}(x+$|xo|love|❤|😘|babe|deserve|you've earned|can't wait|tell me|take (photos|pics)|lots of)",
            "(whatever|whichever|what|where|wherever) (you|u) (want|like|fancy|prefer) ([for] )?(for (dinner|tea|lunch)|tonight|is (fine|good)|works|babe|love|honestly)",
            "you deserve (it|a|the|this)",
            "i'm (fine|good|grand|ok|okay),? (thanks|thank|how|just (tired|busy|got|home)|promise|back|landed|don't worry about)",
        ),
        hits=(
            "fine.",
            "forget it, you wouldn't understand",
            "do what you want",
            "see if i care",
            "no its fine, go, have fun with your real friends",
            "suit yourself then",
            "sorry for existing",
        ),
        misses=(
            "fine by me!",
            "forget it, i found them",
            "great, see you at six x",
            "have fun tonight, love you x",
            "whatever you fancy for dinner, i'm easy",
            "i'm fine, just tired",
        ),
    ),
    chinese=Rules(),
)
