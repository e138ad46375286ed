"""I feel, and then a judgement."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

PSEUDO_FEELING = Kind(
    definition=(
        "“I feel” with a judgement of the other in place of a feeling: ignored, used, abandoned, that you, like you, "
        "like a second choice. Nonviolent Communication: an evaluation masked as a feeling."
    ),
    source="Rosenberg (1999): feelings as against non-feelings",
    reason=_(
        "This says what they do, with “I feel” in front. The feeling itself is harder to argue with."
    ),
    english=Rules(
        sure=(
            "{feel} ({very} |more |constantly |completely |a bit |kinda |a little |like i'm |like im |like i am |like i've been |like i was |like i get |like i've |i'm |im |i am |i have been |i've been |being |like being ){0,3}{judged}",
            "{feel} (like|that|as if|as though|as tho) ([if|though|maybe|sometimes|all] )?({you}|{you_are}|ur|youre|{your}|he|she|he's|she's|hes|shes|you've|youve|you'd|youd|you'll)",
            "{feel} [as ] ?[like ] ?(you|u|you're|youre|ur|you've|youve) ({dont}|never|always|are|just|think|want|hate|resent|treat|use|were|was|only|would|love|see|care|ignore|keep|not|put|don't)",
            "{feel} (more )?like (a |an |ur |your |the |you're |i'm |im |i am |i'm just |just |some |nothing but ){0,3}({very} )?(burden|maid|servant|slave|skivvy|lodger|roommate|flatmate|housemate|stranger|ghost|afterthought|option|backup|back[- ]up|plan b|last resort|second choice|nobody|nothing|joke|chore|nuisance|inconvenience|furniture|wallpaper|background|atm|cash machine|wallet|taxi|chauffeur|cook|cleaner|nanny|babysitter|doormat|punchbag|punching bag|toy|trophy|mother|mum|mom|carer|employee|secretary|hostage|prisoner|spare|third wheel|guest|visitor|outsider|mistress|secret|project|problem|placeholder|fool|mug|idiot|clown|piece of (furniture|meat)|single (mum|mom|parent|mother|dad)|unpaid|help|least important|bottom|only one)",
            "{feel} like (i'm|im|i am|i) ... (walking on|invisible|not (enough|important|good enough|a priority|wanted|welcome)|don't (matter|exist|count|mean)|dont (matter|exist|count|mean)|talking to|the only one|doing (everything|it all|this alone)|begging|always|last|on my own in|raising|a|an|married|living with|competing|being|have to|come (second|last|after)|annoy|bother)",
            "{feel} that (you|u|he|she|i (don't|dont) (matter|count|exist)|i'm (not|being)|i am (not|being))",
            "(makes?|made|making) me {feel} ({very} |so ){0,3}(like )?(a |an |like i'm |like i am ){0,3}({judged})",
        ),
        likely=(
            "{feel} (like|that|as if|as though|i am|i'm|you|u)",
            "{feel} ({very} ){0,3}{judged}",
            "{judged} (by (you|u|him|her|my)|in this|in my|at your|again|when you)",
            "{feel} ({very} ){0,3}(small|stupid|unsafe|tested|watched|punished|parked|managed|tolerated|outnumbered|handled|hunted|crowded|rushed|ambushed|scolded|shamed|lectured|owned)",
            "(like (a|an|the|your|ur) (ghost|maid|lodger|servant|stranger|afterthought|burden|option))",
        ),
        never=(
            "{feel} (like|that) (we|we're|things|it|it's|this|that)",
            "{feel} (used to|abandoned (house|dog|cat))",
            "{feel} like (a|an|some|going|having|eating|pizza|thai|curry|chips|takeaway|cooking|watching|coming|getting|doing|walking|staying|home|crying|dancing|shit|crap|death|ice) ?(coffee|walk|curry|takeaway|film|movie|pizza|pint|million|zombie|new (man|woman|person)|kid|teenager|(lucky|happy) \\w+|swim|nap|cuddle|drink|chat|queen|king)?$",
            "{feel} that we",
            "(never|don't|dont|not) {feel} ({very} ){0,3}({judged})",
            "{feel} like (you|u) (could|might) (do with|use|need)|if you {feel} like|do you {feel}|you {feel} like|{feel} like a coffee",
            "(sister|mum|mom|dad|friend|brother|mother|council|boss|team) (feels?|felt)",
            "(you|u|he|she) (feel|felt|feels) ({very} ){0,3}{judged}",
            "could eat a",
            "(at work|by (this council|the council)|by my (boss|manager|team|mum|mom|sister|brother)|my boss|my manager)",
        ),
        hits=(
            "i feel ignored",
            "i feel like you don't care",
            "i just feel so used tbh",
            "i feel that you are not listening",
            "feel like a lodger in my own house",
            "makes me feel unwanted",
            "i feel as if i dont exist",
        ),
        misses=(
            "i feel sad",
            "i feel that we're close again",
            "do you feel like a curry?",
            "i never feel judged with you",
            "i feel lonely tonight",
        ),
    ),
    chinese=Rules(),
)
