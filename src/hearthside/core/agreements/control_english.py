"""Controlling wording in English, by kind; how a line is read stands in `core/safety/pattern.py`.

What is set aside is taken out of a sentence before it is read.
"""

_PEOPLE = (
    "(friend|friends|family|families|mother|mum|mom|father|dad|parents|sister|sisters|brother|brothers|ex|exes|colleagues|"
    "coworkers|relatives|anyone|anybody|people|guys|men|women|girls|mates|cousin|cousins|boys|others)"
)
_WHOSE = "(your|my|his|her|their|our|each others|the|all|any|each|every)"
_DEVICE = "(phone|phones|laptop|computer|tablet|ipad|whatsapp|wechat|instagram|snapchat|facebook)"
_LETTERS = "(messages|texts|chats|dms|emails|email|inbox|mail|letters|diary|journal|history|calls|log|logs|gallery|photos)"
_OTHER = (
    "(you|she|he|my partner|my girlfriend|my boyfriend|my wife|my husband|the other|the other one)"
)
_NOT = "(not|never|dont|no longer|cant|cannot|stop|stops|quit|avoid|wont|doesnt|less|without)"

ENGLISH_HITS = {
    "where": (
        "i (follow|watch|see|check|track) (your|her|his) (phone|car|way|route|steps|movements)",
        "(connected|linked) to my (app|phone)",
        "live (location|position|map)",
        "(drop|drops|send|sends) ... (a pin|pin|pins|location)",
        "(photo|picture|selfie|photos|pictures|video) ... (every day|each day|every evening|each time|every time|whenever)",
        "so [that] i (know|can see|see|can check|am sure) (you|she|he|where|who|that (you|she|he))",
        "(really|actually) (there|where|at|with|alone)",
        "(not|no|never|dont) (switch|switching|turn|turning|turns|switches) off ... (phone|location|mobile)",
        "(phone|mobile) ... (never|not) ... (off|silent|flight mode)",
        "(on|at) (the|a) map",
        "(see|sees|watch|find|look up|show|shows) ... [on] (the|a) map",
        "on (the|a) map ... (where|see)",
        "(picture|photo|selfie|video|screenshot) ... (when you arrive|so i know|so i can see|who is there|who you are with|who you are out with|to show)",
        "(call|calls|video call|facetime|ring) ... (from every|from each|every place|wherever (you|she|he))",
        "(text|texts|tell|tells|call|calls|write|writes|message|messages) ... (each|every) time (you|she|he) (change|changes|leave|leaves|arrive|arrives|go|goes|move|moves|stop|stops)",
        "(when|whenever|before) (you|she|he) (leave|leaves|change|changes) [the] (place|places|house|room|bar)",
        "(always|exactly|precisely) (know|knows|tell|tells|say) where",
        "(who|whom) (you|she|he) (are|is|were|was) with",
        "every (hour|half hour|two hours|thirty minutes|twenty minutes|minute) ... (text|message|call|check in|report|picture|photo|where)",
        "(text|message|call|check in|report|picture|photo) ... every (hour|half hour|two hours|thirty minutes|twenty minutes)",
        "(share|shares|sharing|send|sends|see|sees|turn on|switch on|leave on|keep on|keep|leave|show|shows) ... (location|locations|gps|position)",
        "(location|gps|tracker|tracking) (sharing|stays|is|on|always|app)",
        "(track|tracks|tracking|trace|monitor|monitors|spy on|spies on|follow) [where] (you|me|each other|him|her|us|"
        + _WHOSE
        + " (car|movements|steps))",
        "(airtag|air tag|find my|life360|gps|tracker|tracking app|cctv|dashcam|spyware)",
        "(at all times|always|every minute|every hour|any time|anytime|constantly) ... where (you|i|we|he|she)",
        "where (you|i|we|he|she) (are|am|is) (at all times|always|every minute|every hour|all the time|at any time|all day)",
        "(photo|picture|selfie|video|proof) ... (where|who) (you|i|we|he|she) (are|am|is)",
        "(prove|proof) ... (where|who) (you|i|he|she)",
        "(report|account for|answer for) ... (where|whereabouts|movements|every step|every hour)",
        "whereabouts",
        "(video|face) (call|time) ... (prove|proof|check where|show me)",
    ),
    "private": (
        "i (look into|look in|search|go through|read|check|open|inspect) (your|her|his)",
        "(read|reads) me your (messages|letters|chats|texts)",
        "(read|reads) ... messages ... (out loud|aloud)",
        "(code|codes) (of|to|for) ... (phone|phones|laptop|tablet)",
        "(let|lets) (me|him|her) (scroll|look|read|check|see|go through|open)",
        "(mails|mail|emails|messages|chats|texts|letters) ... (read|seen|open|visible|shown|shared) ... (by both|by me|to me|for both|with me)",
        "word for word",
        "(not|no|never|dont) (delete|deleting|deletes|clear|clearing|erase|erasing|hide|hiding|archive) ... (chat|chats|message|messages|history|call|calls|texts|anything)",
        "(history|chats|messages) ... (not|never) ... (deleted|cleared|hidden)",
        "no (codes|code|locks|lock|passcodes|screen lock)",
        "(your|my|each others|her|his|the|phone) (pin|pins)",
        "(phone|phones) ... (lie|lies|lying|stay|stays|are|is|left|kept) (open|unlocked|face up)",
        "(forward|forwards|show|shows|send|sends|read|reads|tell|tells) ... what (your|her|his|my|the) ... (write|writes|wrote|say|says|said|send|sends|text|texts)",
        "(screenshot|screenshots) ... (chat|chats|message|messages|conversation|conversations|call|calls)",
        "(nothing|anything) ... (hide|hidden|to hide)",
        "who (you|she|he) (write|writes|text|texts|call|calls|chat|chats|message|messages) [with|to]",
        "(see|know|look up|check) ... (who|whom) (you|she|he) ... (write|text|call|chat|follow)",
        "(shared|joint|same|one) (email|mail|email address|facebook|phone) [account]",
        "(password|passwords|passcode|passcodes|passphrase|pin code|login|logins|log in details)",
        "(read|reads|reading|check|checks|checking|look at|look through|looks through|looking through|go through|goes through|"
        "search|searches|see|sees|open|opens|scroll through|show|shows|unlock|unlocks|inspect) ... "
        + _WHOSE
        + " [private] ("
        + _DEVICE[1:-1]
        + ")",
        "(read|reads|reading|check|checks|checking|look at|look through|go through|goes through|search|see|sees|show|shows|inspect) ... "
        + _WHOSE
        + " [private] "
        + _LETTERS,
        "(read|check|see|show) ... (phone|chat|text|browser|search|call) " + _LETTERS,
        "access to ... (phone|account|accounts|messages|email|emails|laptop|chats|cloud)",
        "(open|unlocked|no lock on) [the] (phone|phones) (policy|rule|for)",
        "[no] (lock|code) on ... (phone|phones)",
        "(no|without) (secrets|privacy)",
        "(fingerprint|face id) ... (phone|phones)",
        "(read|check) each others " + _LETTERS,
    ),
    "people": (
        "(not|never|no longer|arent|isnt) welcome",
        "no contact with",
        "(you|she|he) (break|breaks|stop|stops|end|ends|finish|finishes) with (him|her|them|your|[a-z]+) (for good|once and for all|completely|altogether)",
        "(say|says) no (when|to|if) ... " + _PEOPLE,
        "i (choose|decide|say|pick|judge) ... (your|her|his) " + _PEOPLE,
        "(which|what) of (your|her|his) " + _PEOPLE,
        "(trip|trips|evening|evenings|holiday|weekend|party|nights|night|dinner|lunch) with (your|her|his) ... (off|cancelled|forbidden|not|over|out of)",
        "(your|her|his) "
        + _PEOPLE
        + " (only|may|can|come|comes|visit|visits|stay|stays) ... (only|when i|if i|with me)",
        "(not|never|dont|no longer|stop|stops|wont|cant|cannot) (see|seeing|meet|meeting|visit|visiting|text|texting|call|calling|write to|writing to|talk to|talking to|speak to|go out with|contact|contacting) (him|her|them|that|this)",
        "(no|anymore) [more] (lunch|lunches|drink|drinks|coffee|coffees|dinner|dinners|trip|trips|call|calls|text|texts|contact|meetings|evenings|weekends) with",
        "(nobody|no one) else",
        "(leave|leaves|quit|quits|delete|mute|block) ... (group|group chat|chat|club|team|choir|band|whatsapp group|gym|class)",
        "(tell|tells|ask|asks|inform) me (first|before|beforehand|in advance) ... [before] (you|she|he) (see|sees|meet|meets|visit|visits|go|goes|call|talk|make|plan|plans)",
        "only ... (when|if|where) i (come|am|go|join|say|agree|allow|want|am there|can come)",
        "(only|just|all) ... with me",
        "(every|all|each) ... (weekend|weekends|evening|evenings|free time|holiday|holidays) ... (with me|is mine|are mine|belongs to me|belong to us alone)",
        "(without me|unless i (come|am|agree|know|say))",
        "my (okay|ok|approval|permission|consent|yes)",
        "(see|sees|visit|visits|call|calls|meet|meets) ... "
        + _PEOPLE
        + " ... (at most|no more than|only once|only when|only on|not more)",
        _NOT
        + " ... (see|sees|seeing|meet|meets|meeting|talk to|talking to|speak to|speaking to|text|texting|texts|call|calling|message|messaging|"
        "visit|visiting|contact|contacting|go out with|going out with|hang out with|hanging out with|spend time with|spending time with|chat with|"
        "chatting with|be alone with|reply to|write to|writing to|follow|following|like|see much of) ... "
        + _PEOPLE,
        "(only|just) ... (see|meet|visit|talk to|go out with|call) ... "
        + _PEOPLE
        + " ... (with me|together|when i|if i|in my presence)",
        "(cut off|cut contact|break off|break contact|give up|drop|unfriend|unfollow|block|delete|lose|distance yourself) ... "
        + _PEOPLE,
        "(cut off|delete|block|unfollow|unfriend|remove) ... (contact|contacts|number|numbers|account|accounts|instagram|facebook|tinder)",
        "(no|anymore) [more] (contact|nights out|going out|friends|visits|parties|male friends|female friends|girls nights|boys nights)",
        "(no|anymore) [more] (male|female|opposite sex|guy|girl) " + _PEOPLE,
        "(ask|asks|permission|allowed|allow|approve|okay|clear it|check with) ... (before|to|for) ... (see|seeing|meet|meeting|go out|going out|visit|visiting|leave|leaving)",
        "(permission|allowed|allow|approval) ... (friends|family|going out|go out)",
        "(not|never|dont|no) (go|going|leave|leaving|goes) ... [out] without (me|asking|my|telling|permission)",
        "(not|never|dont) (tell|talk|discuss|speak|share) ... "
        + _PEOPLE
        + " ... (about|anything|us|our|this|relationship)",
        "(stay|stays|be|come) home ... (instead of|rather than|when i|unless)",
        "(choose|pick) between ... " + _PEOPLE,
        _PEOPLE + " ... (or me|i approve|i agree to|i allow)",
    ),
    "must": (
        "(whenever|every time|each time) i ... (you|she|he)",
        "(have|has) no (right|say|business|reason) to",
        "i (decide|decides|determine) (what|who|when|where|how|whether)",
        "(you|she|he) asks me before (you|she|he)",
        "(is|are) (off the table|forbidden|out of the question|taboo|banned|prohibited|not allowed|not permitted|no go)",
        _OTHER
        + " ... (always|at all times|wherever|every single|without exception|without fail|whatever happens|day and night)",
        "(always|at all times|without exception|without fail|from now on|from today) (you|she|he)",
        _OTHER + " ought to",
        "the way (i|he|she) (like|likes|want|wants|say|says|tell|tells)",
        _OTHER + " (let|lets) (me|him|her) (decide|choose|have|speak|win|go first)",
        "unless (i|he|she) (have|has|say|says|agree|agrees|approve|approves|allow|allows|know|knows|want|wants)",
        _OTHER + " (dress|dresses|wear|wears) ",
        _OTHER + " (stay|stays|remain) (at home|home|in|away from|quiet|silent)",
        _OTHER + " (are|is) (supposed|expected|bound|obliged|required|meant) to",
        _OTHER + " never",
        "no matter (what|how|when|where)",
        "whether (you|she|he) (like|likes|want|wants|feel|feels)",
        _OTHER + " will (do|obey|stop|stay|give|come|report|ask|accept|change|apologise|apologize)",
        _OTHER + " (does|do) (what|as|whatever|everything) i",
        "(my|his|her) (rule|rules|decision|word|say)",
        "(i|he|she) (set|sets|make|makes) the rules",
        "(right away|at once|immediately|within ... (minute|minutes|seconds)) ... (answer|reply|pick up|come)",
        _OTHER
        + " (answer|answers|reply|replies|pick up|picks up|come|comes) ... (right away|at once|immediately|at the first ring|within)",
        _OTHER
        + " (must|have to|has to|got to|are to|is to|are not to|need to|needs to|shall|are not allowed|is not allowed|arent allowed|isnt allowed|may not|"
        "are forbidden|is forbidden|are required|is required|are obliged|can only|may only|are only allowed|owe|owes|better)",
        _OTHER + " (mustnt|musnt|cannot|cant|can not|can never|may never|will never|must never)",
        _OTHER
        + " [will] always [have to] (answer|reply|tell|ask|text|call|say|do|obey|listen|agree)",
        _OTHER
        + " (will|promise to|swear to) ... (obey|whenever i|every time i|no matter what|without question|immediately|at once|within)",
        "(obey|obeys|obedient|do as i say|do what i say|does what i say|as i say|whatever i (say|want|ask))",
        "i (decide|choose|have the last word|get the last word|have the final say|get to decide) ... (you|your|alone|whether|what|who|when)",
        "you always|you never",
        "(no exceptions|no excuses|not up for discussion|no discussion|end of story)",
    ),
    "punish": (
        "(if|when) >> i [will] (ignore|leave|punish|throw) (you|her|him)",
        "i [will] (ignore|cancel|throw) >> (if|when)",
        "(do|does) the same to (you|her|him)",
        "in the corner",
        "(means|results in|leads to|brings|is followed by) (a|no|one|two|the|that|three) ... (apart|without|alone|off|less|night|week|day|month|fine|sofa|silence)",
        "(if|when) i (catch|find out|see|hear) (you|her|him|that)",
        "throw ... (things|clothes|stuff|phone) (out|away)",
        "(leave|leaves|out of|sleeps|sleep) ... (flat|house|room|bedroom|apartment) ... (night|nights|week|days|until)",
        "(otherwise|else) ... (cancelled|canceled|off|over|gone|no|not)",
        "(strike|strikes|yellow card|red card and|penalty points|minus points)",
        "(and|then|or) (it is|its|we are|were) (over|finished|done)",
        "(make up for|makes up for|atone|earn|earns|pay back) ... (by|with|trust|it)",
        "means (no|losing|you lose|a week|that you)",
        "(whoever|who|if you|if she|if he|the one who) >> (does|do|washes|wash|cleans|clean|scrubs|cooks) ... (all|every|for a week|for a month|for two|alone)",
        "(if|when|once more|one more time|next time|again) >> (im|i am|i will be|ill be|id be) (moving out|leaving|gone|done|out|off)",
        "(wont|not|no|never|dont) (touch|kiss|hug|hold|cuddle|sleep with|cook for|look at) (you|him|her)",
        "(slip|mistake|lie|delay|minute|late|breaking|forgetting|time|failure) costs",
        "(if|when|or|otherwise|next time) >> i [will] [shall] (tell|post|show|send) (your|everyone|everybody|the family|his|her|people|them)",
        "(or|otherwise|else) ... (no|lose|loses|without) ... (trip|holiday|phone|sex|dinner|evening|money|kids|children)",
        "(grounded|on probation|last chance|last warning|final warning)",
        "(cancel|cancels|cancelled) ... (if|when|because) (you|she|he)",
        "(punish|punishes|punished|punishment|punishments|penalty|penalties|sanction|sanctions|forfeit|forfeits)",
        "(face|accept|bear|take|there are|there will be) ... (consequence|consequences)",
        "(pay|pays|owe|owes) ... (fine|for it|euro|euros|dollars|pounds|yuan|money|price) ... (if|when|each time|every time|whenever)",
        "(if|when|each time|every time|whoever|otherwise|or) >> (pay|pays|owes) ... (fine|for it|euro|euros|dollars|pounds|yuan|price)",
        "(sleep|sleeps|sleeping) ... (sofa|couch|floor|outside|car)",
        "(silent treatment|no sex|no affection|no contact) ... (if|when|for|until|as)",
        "(wont|not|stop|stops|never|refuse to) (speak|talk|speaking|talking) to (you|him|her|each other|the other) ... (until|for|if|unless|till)",
        "(if|or|otherwise|or else|unless) ... (i leave|i am leaving|i will leave|ill leave|im leaving|im gone|we are over|its over|it is over|i am gone|we are done|were done|"
        "i break up|i will break up|ill break up|i end it|i will end it|i divorce|divorce)",
        "or else",
        "(lose|loses|losing|take away|takes away|taken away) ... (phone|car|keys|privileges|right|rights|money|games)",
        "(if|when|whenever) >> (i am allowed|i may|i can|i get) [to] (shout|hit|hurt|slap|ignore|check|leave|yell|scream)",
        "(revenge|get even|get back at|make up for it by|earn back|earn it back)",
    ),
    "money": (
        "(not|never|no|dont) (have|having|open|opening|keep|need) ... (account|money|card) of (your|her|his) own",
        "(ask|asks) (me )?for (cash|money)",
        "(work|works) (only|less|part time|half days)",
        "i (handle|handles|manage|keep|control|run|hold|look after|am in charge of) (the|our|all|your) (money|finances|accounts|budget|cards|savings)",
        "(get|gets|has|have) what (you|she|he) (need|needs)",
        "(receipts|receipt|card|statement|purchases|spending) ... i (check|look|see|go through|approve)",
        "your (bonus|salary|wages|pay|earnings|savings|inheritance|income|tips) ... (my|our|on|into|to) ... (account|me|name)",
        "(stop|stops) working (when|after|once|for|if|because|as)",
        "(bank|banking|account|accounts) ... (open to me|access for me|visible to me|at any time)",
        "(buy|buys|spend|spends) ... (unless|until|only if|only when|only what) [i]",
        "(wages|salary|money|income|pay|paycheck|earnings|tips) ... (go|goes|is paid|get paid|gets paid|comes|lands|paid|sent) ... (into|to|on|in) (my|me|his)",
        "(you|she|he) (get|gets|receive|receives) ... (euros|euro|dollars|pounds|yuan|money|cash) ... from me",
        "(sign off|signs off|approve|approves|decide|decides|have the say|has the say) ... (anything|everything|purchases|spending|money|finances|over|above)",
        "(over|above|more than) ... (euros|euro|dollars|pounds|yuan) ... (i decide|my permission|my okay|my approval|ask me|asks me|i agree|needs my)",
        "(give up|gives up|quit|quits|leave|drop|drops|stop|turn down) (your|her|his|the) [evening|night|second|part time|new|own|weekend] (job|work|shift|shifts|studies|course|career|promotion)",
        "(your|her|his) (card|cards|bank card|wallet|money|passport|savings|account) ... (stay|stays|kept|is with|are with|lies|lie|held|belongs|belong) ... (with|by|to) me",
        "i (keep|hold|have|manage|look after) (your|her|his) (card|cards|bank card|wallet|money|passport|savings|account|papers)",
        "(screenshot|screenshots|photo|picture) ... (balance|account|bank|statement)",
        "(stay|stays) [at] home instead of working",
        "(hand over|hands over|give me|gives me|give him|give her|turn over|transfer|transfers|deposit|put|puts) ... (all|your|whole|entire) ... "
        "(salary|wages|pay|income|paycheck|pay check|earnings|money|savings)",
        "(control|controls|manage|manages|keep|keeps|hold|holds|check|checks|see|sees|approve|approves|monitor|watch|look at|look through) ... (your|his|her|all|the|every) ... "
        "(spending|bank|account|accounts|cards|card|money|finances|salary|wages|receipts|expenses|purchases|statements|statement)",
        "(ask|asks|permission|approval|allowed) ... (before|to|for) ... (spend|spending|buy|buying|withdraw|money)",
        "(not|never|dont|cant|cannot|no) (spend|spending|buy|buying|withdraw|earn|have) [anything] [money] (without|unless) [asking|telling|my] (me|my|asking|permission|approval|okay|ask|telling)",
        "(your|her|his|an|weekly|monthly) (allowance|pocket money)",
        "(show|shows|send|sends|keep|keeps) [me] ... (receipt|receipts|bank statement|bank statements)",
        "(quit|quits|give up|leave|stop) (your|her|his|the) (job|work|studies|course|training|degree)",
        "(not|never|dont|stop|no longer) (work|working|study|studying) [outside] ... (because|so that|anymore|any more|outside|at all)",
        "[all] (money|income|salary) ... (goes|is paid|gets paid) (to|into) (my|his) ",
        "(i|he|she) (pay|pays) so (i|he|she) (decide|decides)",
    ),
}

ENGLISH_SET_ASIDE = {
    "where": (
        "(walk|route|way|trail|restaurant|hotel|trip|holiday|places) ... on the map",
        "(not|never|no|wont|stop|stops|dont|nobody|without) ... (asking|ask|asks|want to know|checking|check) ... (where|who)",
        "(not|never|no|nobody|neither|without|dont|stop) ... (track|tracks|tracking|location|locations|gps|follow|monitor|whereabouts|prove)",
        "(follow|follows|share|shares|see) ... (each others advice|location of the (restaurant|hotel|flat|party|meeting))",
        "location of ... (restaurant|hotel|party|holiday|flat|dinner)",
    ),
    "private": (
        "(wont|cant|cannot|will not) (read|check|look at|look through|go through|open|ask for|search|touch) ... (phone|phones|messages|texts|chats|emails|passwords|diary|mail|inbox|laptop)",
        "(passwords|password|passcodes|pins|phones) to (ourselves|himself|herself|myself|yourself|themselves)",
        "(not|never|nobody|neither|without|dont|stop|no one|no) ... (read|reads|reading|check|checks|checking|look|looks|looking|open|opens|ask|asks|go|share|see|use|uses|"
        "look|touch|touches|demand|demands|password|passwords|passcode|passcodes|access) ... "
        "(phone|phones|messages|texts|chats|emails|password|passwords|passcode|passcodes|diary|journal|mail|inbox|accounts|dms|laptop)",
        "(no|nobodys|keeps [his|her|their|our] own|own) (password|passwords|passcode)",
        "(see|sees|read|reads|check|checks) ... (message|messages|text|texts|email|emails) ... (later|in the evening|answer|reply|when (i|we) can|and answer|after)",
        "(look|looks|looking|check|checks|see) ... (at|for) [our|the] phones (less|only|after|before|while|during|at)",
        "(photos|photo) ... (of the|from the|of our|together|from our)",
    ),
    "people": (
        "(call|calls|calling) (him|her|them) names",
        "without me (asking|saying|having)",
        "(not|never|dont|without) (see|seeing|speak|talk|call|text|meet) (each other|one another|you)",
        "(not|never|dont|stop|without) ... (comparing|compare|joking|jokes|complain|complaining|gossip|badly|bad|fight|argue|arguing|shout) ... "
        + _PEOPLE,
        "like other people",
    ),
    "must": (
        "(you|she|he) (can|may|could) always",
        "(you|she|he) (are|is) always welcome",
        "(so that|that) (you|she|he) never",
        "(you|she|he) never (have to|need to|owe|has to|needs to)",
        "no matter how (late|far|tired|busy)",
        "(if|when|whenever|in case|because|since|that) "
        + _OTHER
        + " (have to|has to|need to|needs to|cant|cannot|must|got to)",
        _OTHER + " (do not|dont|does not|doesnt|never|will not) (have to|need to|must)",
        "(what|whatever|time|rest|space) " + _OTHER + " (need|needs|have|has) to",
        _OTHER + " (cant|cannot) (always )?(make it|come|answer|reply|talk|sleep|know)",
        "(no longer say|stop saying|instead of|rather than) ... (you always|you never|you must)",
    ),
    "punish": (
        "(nobody|no one|neither) ... (punished|blamed)",
        "(no|not|never|without|dont|nobody) ... (punish|punishes|punishment|punishments|penalty|penalties|consequence|consequences|fine|revenge|silent treatment|forfeit)",
        "(not|never|dont|nobody|no one|without) ... (sleep|sleeps|sleeping) ... (sofa|couch)",
        "(not|never|dont) ... (threaten|threatens) ... (leave|break up|divorce|end it)",
    ),
    "money": (
        "(nobody|neither|no one|not|never) (has to|have to|needs to|need to|must|ask|asks|control|controls|check|checks) [ask]",
        "(keep|keeps|hold|holds) ... (own) (account|money|card)",
    ),
}
