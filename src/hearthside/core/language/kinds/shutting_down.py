"""Contact is ended, with no return in sight."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

SHUTTING_DOWN = Kind(
    definition=(
        "Ends the talk or the contact without a time to come back: stonewalling, the fourth of Gottman's four horsemen. "
        "A pause with a time is none."
    ),
    source="Gottman (1994): stonewalling",
    reason=_("This closes the door. If you need a pause, a time to come back keeps it open."),
    english=Rules(
        sure=(
            "(i'm|im|i am|m|am) (so )?(done|finished|through|finish) (talking|with (this|the) (conversation|convo|discussion|argument|talk|chat|subject)|discussing|arguing|explaining|trying to (talk|explain)|here|wiv u|with (you|u)|speaking|having this)",
            "(leave|lemme|let) me (the (fuck|hell) )?(alone|be|in peace)( please| now| tonight|$|[.!,])",
            "(i'm not|im not|i'm no longer|not|nothing) (talking (to (you|u)|about (this|it) (anymore|any more|again))|speaking to (you|u)|discussing (this|it)|left to (say|discuss)|more to (say|discuss)|to say to (you|u))(?! (about|that|right))",
            "(i've|ive|i have|i got|there's|theres|there is|we have|we've) (nothing|nowt|nothin|no more) (more |else |left )?(to|for) (say|discuss|talk|ya|you|u)",
            "(i don't|i dont|i do not|dont|i no longer|i refuse to) (want to |wanna |wish to )(talk|speak|discuss|hear|listen) (to (you|u)|(it|this) any|another word|any more|anymore|from (you|u))",
            "(conversation|discussion|convo|subject|chat) (over|closed|is over|is closed|finished|ended)",
            "(blocked|muted|unfollowed)( you| u|$|[.,!])",
            "(go away|jog on|piss off|fuck off|bugger off|sod off|talk to the (hand|wall)|(lose|delete|forget) my number)",
            "(i can't|i cant|cannot|i won't|i wont|not) (do|doing) this with (you|u)",
            "(goodbye|good bye|bye)[.,]? (don't|dont|and don't|we're|i'm done|have a nice life|forever)",
            "(we're|were|we are) (done|finished) (here|talking|with this)",
            "(no|not another|not one) (more )?(word|talking|questions)( from you| out of you|[.!]|$)",
        ),
        likely=(
            "(don't|dont|do not|dnt|stop|quit|never) (you )?(even )?(text|txt|call|ring|message|msg|contact|phone|talk to|speak to|texting|calling|ringing|messaging|contacting|dm|talking to|speaking to|come near|follow) (me|my|us)? ?(again|back|anymore|any more|no more|ever|tonight|today|tomorrow|right now|rn|please|at all|until|about|til|$|[.!,])",
            "(end of|that's the end of|this) (conversation|discussion|convo|chat|story|conversation is over|discussion is over|is over)( |$|[.,!])",
            "(i'm|im|i am|m|ima|i'll be) (blocking|muting|turning (off )?my phone|switching (off )?my phone|hanging up|logging off|logging out|putting (you|the phone)|going to block|gonna block|turning this off|leaving the (group|chat)|deleting your)",
            "(don't|dont|do not|dnt|stop) (text|call|ring|message|ask|wait|talk|speak|come|knock|reply|contact|bother|phone|try|follow|look)",
            "(not talking|no talking|nothing to say|not discussing|not doing this|silence|speak to my|talk to (the|my|a))",
            "(i'm|im|i am|i'll be) (going|leaving|off|away|at my|staying|sleeping|logging|turning|switching|muting|blocking|putting|taking)",
            "(not tonight|not now|not today|whenever|til whenever|don't know when|dont know when)",
            "(said my piece|said me piece|wall|voicemail|empty chair|blocked|muted|block|the spare room)",
        ),
        never=(
            "(done|finished|through) (with )?(work|my (shift|exam|homework|essay|chores|list|tea)|at (the|work|five|six)|the (dishes|dishwasher|washing|shopping|hoovering)|for (the day|today)|eating|packing|shopping|cooking|cleaning)",
            "(back|talk|speak|call|ring|come back|pick (it|this) up|then we) (in|at|after|by|when|tomorrow|in the morning|tonight at|later|once) ?(an |a |half |the |\\d|two|ten|twenty|thirty|one|seven|eight|nine|i'm|im|i've|dinner|breakfast|work|i calm|i've calmed)?",
            "(half an hour|an hour|twenty minutes|20 min|ten minutes|30 min|till (six|seven|eight|nine|tomorrow|after)|until (tomorrow|after|seven|eight|nine|i))",
            "(i'll|ill|i will|we'll|we will|i promise|let's|can we|could we) ... (talk|call|come back|ring|text|be back|speak|try again|pick it up|finish this) ... (tomorrow|later|when|in|at|after|tonight|once|soon)",
            "(don't|dont) (text|call|ring|message|phone) (me )?(at work|while|til|till|until (after|i)|between|before|if you|when you're driving|the landline)",
            "(i need|need the night|i'll ring|ill ring|tomorrow)",
            "(boss|work|manager|customer|client|phone company|bank|scam)",
        ),
        hits=(
            "i'm done talking",
            "don't text me again",
            "leave me alone",
            "im turning my phone off",
            "i have nothing more to say to you",
            "conversation over",
            "blocked",
        ),
        misses=(
            "i'm done with work, home by six",
            "i need an hour, then i'll come back and we talk at eight",
            "don't text me while you're driving",
            "i can't talk right now, call you after work",
        ),
    ),
    chinese=Rules(),
)
