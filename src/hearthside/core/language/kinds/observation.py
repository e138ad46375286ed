"""What happened, as a camera could have seen it."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

OBSERVATION = Kind(
    definition=(
        "Tells what happened between the two, or what the partner did or said, so that a camera could have seen it."
    ),
    source="Rosenberg (1999): observation without evaluation",
    reason=_("This tells what happened, as a camera could have seen it."),
    english=Rules(
        sure=(),
        likely=(
            "{he} (came (home|in)|left|hung up|walked (out|off|away)|slammed|called|texted|told me|turned (away|off|over)|cancelled|didn't (call|text|reply|answer|come|say|look))",
            "{you} (said|came|left|went|hung up|walked|slammed|sat|put|called|rang|phoned|sent|looked|texted|told|asked|laughed|got|took|turned|closed|answered|replied|read|forgot|missed|cancelled|booked|made|held|kissed|picked|dropped|stayed|brought|wrote|posted|interrupted|rolled|raised|shouted|threw|stopped|didn't|didnt|did not|were|had|spoke|washed|spent|paid|fell asleep) ... (at|by|til|till|until|around|after|since) {time}",
            "{you} (said|came|left|went|hung up|walked|slammed|sat|put|called|rang|phoned|sent|looked|texted|told|asked|laughed|got|took|turned|closed|answered|replied|read|forgot|missed|cancelled|booked|made|held|kissed|picked|dropped|stayed|brought|wrote|posted|interrupted|rolled|raised|shouted|threw|stopped|didn't|didnt|did not|were|had|spoke|washed|spent|paid|fell asleep) ... ({day}|without (a word|saying|looking|me|asking))",
            "(?<!\\w\\W)({day}),? {you} (said|came|left|went|hung up|walked|slammed|sat|put|called|rang|phoned|sent|looked|texted|told|asked|laughed|got|took|turned|closed|answered|replied|read|forgot|missed|cancelled|booked|made|held|kissed|picked|dropped|stayed|brought|wrote|posted|interrupted|rolled|raised|shouted|threw|stopped|didn't|didnt|did not|were|had|spoke|washed|spent|paid|fell asleep)",
            "(sad|hurt|angry|scared|lonely|upset|worried|anxious|embarrassed|happy|gutted|disappointed|frightened|cried|ashamed|glad) (when|because|that) {you} (said|came|left|went|hung up|walked|slammed|sat|put|called|rang|phoned|sent|looked|texted|told|asked|laughed|got|took|turned|closed|answered|replied|read|forgot|missed|cancelled|booked|made|held|kissed|picked|dropped|stayed|brought|wrote|posted|interrupted|rolled|raised|shouted|threw|stopped|didn't|didnt|did not|were|had|spoke|washed|spent|paid|fell asleep)",
            "{you} (said|came|left|went|hung up|walked|slammed|sat|put|called|rang|phoned|sent|looked|texted|told|asked|laughed|got|took|turned|closed|answered|replied|read|forgot|missed|cancelled|booked|made|held|kissed|picked|dropped|stayed|brought|wrote|posted|interrupted|rolled|raised|shouted|threw|stopped|didn't|didnt|did not|were|had|spoke|washed|spent|paid|fell asleep) ... and (i (felt|was|got|cried|sat|lay|waited|didn't)|then {you}|{you}|walked|hung|left|went|put|turned|closed|didn't|sat)",
            "{you} (said|came (home|in|back|down|up|to|at|over)|left (at|the|me on|your|ur|my|it|without|before|early|in|for|a|by|work|when|your)|hung up|hung your|walked (out|off|in|past|away|into|ahead|me)|slammed|sat (in|on|with|next|down|at|beside|there|up)|put (your|the|ur|my|on|it|down|a)|called (me|at|twice|last|her|it|him|your)|rang|phoned|sent (me|a|one|the|it|two)|looked (at|up|down|away|out|over)|texted|told (me|the|your|them|her|him|my|us|everyone)|asked (me|if|for|him|her|my|the|what|about|them)|laughed (at|when|and|with|out)|went (to|out|quiet|up|into|upstairs|straight|back|on|off|in|for|down|home)|got (home|up|in|back|to|out|off|the|a|on)|took (the|your|my|a|his|her|me|it|off|out|that)|turned (the|your|off|up|down|round|around|away|it|over|to)|closed|shut|opened|answered|replied|read (my|it|the|me)|paid|spent|bought|forgot (the|my|to|our|it)|missed|cancelled|canceled|booked|drove|cooked|washed|made (a|the|me|dinner|tea|soup|us|my|it|coffee|breakfast)|held|kissed|hugged|picked|dropped|slept|fell asleep|fed|used (the|my|your)|wore|stood|stayed|moved|gave (me|the|him|her|my|your|it|them)|brought|wrote|danced|smoked|drank|had (two|three|your|a|the|four|one|five)|posted|liked|talked (to|for|over|about|through|with)|spoke|interrupted|rolled|raised|shouted|yelled|threw|kicked|broke (the|my)|stopped|started (the|to)|changed|waited|watched|packed|carried|cleaned|fixed|played|squeezed|typed|deleted|unfollowed|muted|ordered|ate|finished|cut|didn't (call|text|answer|reply|come|say|ring|ask|look|pick|phone|send|put|turn|show|tell|speak|wave|write|open)|didnt (call|text|answer|reply|come|say|ring|ask|look|pick|phone|send|put|turn|show|tell|speak))",
            "{you} (were|was|wasn't|weren't) (on (your|ur|the|call)|asleep|late|out|at (the|your|work|home|her|his)|in (the|bed|your)|home|there|(half an|an|two|three|\\d+|forty|twenty|ten) (hours?|minutes?|mins?))",
            "i (saw|heard|watched|noticed|found|read) (you|u|ur|your|that (you|u)|the (text|message|receipt)|a (text|message|receipt))",
            "i (rang|called|texted|messaged|waited|asked (you|u)|told (you|u)|said|sent (you|u)|came home|got home) ... (and|but|at|times|twice|until|till|for|you)",
            "{you} \\w+ed",
            "{you} (said|came|left|went|got|put|took|had|were|was|didn't|didnt|did|made|gave|told|sat|held|rang|sent|forgot|brought|wrote)",
        ),
        never=(
            "(if|when do|when did|where did|what did|why did|how did|what time did|did|have|had|were|wish|hope|thought|think|until|once) {you}",
            "(want|need|wanted|needed|like) (you|u)",
            "{you} (said|told) (it|that)? ?(like|as if)",
        ),
        hits=(
            "you came home at one and didn't call",
            "u left me on read since 4",
            "you said seven and it was half nine",
            "he walked out of the kitchen while i was talking",
            "i saw you turn your phone over",
        ),
        misses=(
            "did you get home ok",
            "you never listen",
            "i wish you had called",
        ),
    ),
    chinese=Rules(),
)
