"""An own feeling, by its name."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

FEELING = Kind(
    definition=(
        "Names an own emotion or bodily state: the second step of Nonviolent Communication."
    ),
    source="Rosenberg (1999): feelings",
    reason=_("This names what you feel."),
    english=Rules(
        sure=(
            "{i_am} ({very} |just |all |a bit |a little |a wee bit |kind of |sort of |really |more |also |super |extra |feeling |mostly |bare |hella |lowkey |in bits |now |gonna be |going to be ){0,3}{mood}",
            "(?<!\\w\\W)({very} |just |still |feeling |a bit |bit |kinda ){0,3}{mood}( today| tonight| now| tbh| rn| again| about it)?(?=[.!,]|$)",
            "(i|i just|i also|i still|i really|^) ?(feel|felt|am feeling|feeling) ({very} |a bit |a little |kinda |kind of |all |more |really ){0,3}(good|better|bad|rough|awful|terrible|crap|shit|shite|rubbish|worse|weird|lighter|warm|heavy|small|safe|close|loved|like (crap|shit|death|rubbish|crying)|sick|calm|alive|at home|strange|odd|gross|empty|numb|flat|low|lucky|steady|held|hot|cold|horrible|okay|ok|great|amazing)",
            "i ([just|really|do|still|so|already] )?miss (you|u|ya|him|her|us|our|being|having|when|how)",
            "(miss|missing|missin|missed) (you|u|ya|us|your|ur|{your})",
            "(it|that|this) (really |still |just |so ){0,3}(hurt|hurts|scared|scares|frightened|stings|stung|upset|worries|worried|breaks|broke|frightens|bothers|bothered|embarrassed|terrifies|calms|calmed) (me|my|a|so|when|like|to|more|[.!,]|$|that|and)",
        ),
        likely=(
            "(my|me|mi|ma) (heart|chest|stomach|stomachs|tummy|belly|guts?|hands|head|throat|back|knees|neck|shoulders?|legs|jaw|skin|body|nerves|insides|feet|brain|eyes|hip|teeth|ribs|anxiety|mood|cramps) ... (hurts?|hurting|aches?|aching|sore|tight|racing|pounding|going|goes|went|in knots|in bits|in my (mouth|boots)|drops?|dropped|sank|sinks|flips?|flipped|shaking|shake|is|are|was|were|s|'s|feels?|felt|broke|broken|breaks|melt|melted|burst|full|killing|jump|jumped|flutter|lifted|banging|fried|mush)",
            "(i'm|im|i was|i've been|sat here|lying here) (still |just )?(crying|shaking|sobbing|trembling|panicking|spiral(l)?ing|struggling|grieving|hurting|freezing|starving)",
            "i (cried|sobbed|blushed|panicked|froze|dread|bawled|shook|worry|grinned|wept|ache|hurt|worried)",
            "(made|makes|make|making|has|had|got|gets|leaves|left) me ({very} |feel |all |a bit |more ){0,3}(happy|sad|smile|laugh|cry|nervous|anxious|tearful|emotional|proud|jealous|scared|mad|angry|blush|melt|tear up|warm|safe|calm|grin|worried|jumpy|lonely|small|panic|in tears|giddy|ache)",
            "i (can't|cant|cannot|couldn't|couldnt|cannae) (stop (crying|smiling|shaking|grinning|worrying)|sleep|breathe|eat|settle|relax)",
            "(butterflies|goosebumps|goose bumps|in tears|lump in my throat|knot in my|knots in my|pit in my|in knots|pins and needles|a headache|migraine|panic attack|heart attack|on the edge of|welling up|choked up|over the moon|on cloud|at the end of my (rope|tether)|low mood|on edge|out of sorts|under the weather|the blues|in bits|in pieces|wired|sweaty palms|jelly legs|the fear|the jitters)",
            "i (hate|love|loved|hated|enjoy|enjoyed|fear|dread|resent) (when|how|it when|that|this|being|feeling|waking|going|seeing|these|sleeping|us|hearing)",
            "(i've|ive|i have|i had|got|i've got|i got|had|have) (a |an |this |such a |the |some |so much |that |my )?({very} |wee |bit of a ){0,3}(headache|migraine|fever|temperature|sore (head|throat|back|neck|tummy)|cramps|lump in|knot|ache|panic|hangover|toothache|bad back|flu|dread|cold|anxiety|butterflies|heart ?burn|period|crush)",
            "{mood}",
            "(feel|felt|feeling|feels)",
            "(miss|missing) (you|u|ya|us)",
            "(crying|cry|tears|smiling|shaking|heart|chest|stomach|sleep|awake|ache|aching|sore|hurt|hurts|dread|grief|joy|relief|shame|anger|rage|panic|love|lonely|sick)",
        ),
        never=(
            "(you|u|he|she|they|we|{you_are}) (look|looked|seem|seemed|sound|sounded|must be|were|was|are) ({very} |a bit ){0,3}{mood}",
            "(are|r|were|is|was|if) (you|u|he|she|they) ({very} |still |not |feeling |a bit ){0,3}{mood}",
            "{feel} (like|that|as if|as though) (you|u|he|she|{you_are}|i'm (just|not|your)|a maid|your)",
            "{feel} ({very} |like |completely ){0,3}{judged}",
            "not (crying|sad|angry|mad|tired|upset)",
            "(want|wanted|need) me to feel",
            "how (do|are) (you|u) feel|you feel|(do|did) you feel",
        ),
        hits=(
            "i'm so sad tonight",
            "knackered tbh",
            "my stomach is in knots",
            "i miss u",
            "gutted.",
            "cant sleep",
            "it really hurt when i saw it",
            "i've a migraine",
            "feeling a bit low today",
        ),
        misses=(
            "i feel ignored",
            "you must be tired",
            "are you angry with me?",
            "you look happy in that photo",
            "i feel like you don't care",
        ),
    ),
    chinese=Rules(),
)
