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
        "(not|never|no|nobody|neither|without|dont|stop) ... (track|tracks|tracking|location|locations|gps|follow|monitor|whereabouts|prove)",
        "(follow|follows|share|shares|see) ... (each others advice|location of the (restaurant|hotel|flat|party|meeting))",
        "location of ... (restaurant|hotel|party|holiday|flat|dinner)",
    ),
    "private": (
        "(not|never|nobody|neither|without|dont|stop|no one|no) ... (read|reads|reading|check|checks|checking|look|looks|looking|open|opens|ask|asks|go|share|see|use|uses|"
        "look|touch|touches|demand|demands|password|passwords|passcode|passcodes|access) ... "
        "(phone|phones|messages|texts|chats|emails|password|passwords|passcode|passcodes|diary|journal|mail|inbox|accounts|dms|laptop)",
        "(no|nobodys|keeps [his|her|their|our] own|own) (password|passwords|passcode)",
        "(see|sees|read|reads|check|checks) ... (message|messages|text|texts|email|emails) ... (later|in the evening|answer|reply|when (i|we) can|and answer|after)",
        "(look|looks|looking|check|checks|see) ... (at|for) [our|the] phones (less|only|after|before|while|during|at)",
        "(photos|photo) ... (of the|from the|of our|together|from our)",
    ),
    "people": (
        "(not|never|dont|without) (see|seeing|speak|talk|call|text|meet) (each other|one another|you)",
        "(not|never|dont|stop|without) ... (comparing|compare|joking|jokes|complain|complaining|gossip|badly|bad|fight|argue|arguing|shout) ... "
        + _PEOPLE,
        "like other people",
    ),
    "must": (
        "(if|when|whenever|in case|because|since|that) "
        + _OTHER
        + " (have to|has to|need to|needs to|cant|cannot|must|got to)",
        _OTHER + " (do not|dont|does not|doesnt|never|will not) (have to|need to|must)",
        "(what|whatever|time|rest|space) " + _OTHER + " (need|needs|have|has) to",
        _OTHER + " (cant|cannot) (always )?(make it|come|answer|reply|talk|sleep|know)",
        "(no longer say|stop saying|instead of|rather than) ... (you always|you never|you must)",
    ),
    "punish": (
        "(no|not|never|without|dont|nobody) ... (punish|punishes|punishment|punishments|penalty|penalties|consequence|consequences|fine|revenge|silent treatment|forfeit)",
        "(not|never|dont|nobody|no one|without) ... (sleep|sleeps|sleeping) ... (sofa|couch)",
        "(not|never|dont) ... (threaten|threatens) ... (leave|break up|divorce|end it)",
    ),
    "money": (
        "(nobody|neither|no one|not|never) (has to|have to|needs to|need to|must|ask|asks|control|controls|check|checks) [ask]",
        "(keep|keeps|hold|holds) ... (own) (account|money|card)",
    ),
}
