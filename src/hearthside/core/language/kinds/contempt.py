"""From above: insult, mockery, a sneer."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

CONTEMPT = Kind(
    definition=(
        "Insults, mocks, sneers or speaks from above, also politely or as sarcastic praise or thanks: the second of "
        "Gottman's four horsemen and the best predictor of parting among them."
    ),
    source="Gottman (1994), Gottman and Levenson (1992): contempt",
    reason=_(
        "This may land as looking down on them. What you miss, said straight, has a better chance."
    ),
    english=Rules(
        sure=(
            "stfu|shut (the (fuck|hell) up|up (you|and))",
            "(just|please|oh|ffs|god) grow up|grow (the (fuck|hell) up|up (will|would|ffs)|a pair|some balls)|^grow up",
            "get (over|a load of) {your}self",
            "(boo hoo|cry me a river|diddums|poor (little )?baby|poor you|world's smallest violin)",
            "(want|do you want|would you like|here's) a (medal|cookie|round of applause|trophy|biscuit|standing ovation)",
            "slow clap",
            "look who (finally|decided|it is|remembered|bothered|crawled)",
            "(aw|aww|oh|ooh|ah|well|wow) (bless (you|him|her|ya)|poor (you|thing|baby|lamb)|aren't you (clever|special)|look at you|here (he|she) (is|comes))",
            "(mr|mister|mrs|miss|madam|captain|saint|king|queen) (perfect|important|know[- ]it[- ]all|big shot|high and mighty|righteous|never wrong)",
            "(thanks|thank you|thx|cheers) for (nothing|ruining|finally|gracing|bothering|letting me (cook|sit)|forgetting|deigning|the (lecture|sermon|half))",
            "(even|a) (a )?(toddler|child|five year old|monkey|dog|goldfish|trained|houseplant) (could|can|has|would|knows)",
            "{you_are} (beneath|an? (absolute|total|complete) )",
            "(do|can) (you|u|ya) even (hear|listen to) (yourself|urself)",
            "{you} (disgust|repulse|sicken) me",
            "no wonder (your|ur|nobody|no one|she|he) ... (left|likes|hates|divorced|mother|ex|can't stand)",
            "(🙄|👏 ?👏)",
        ),
        likely=(
            "({you_re}|{he_is}) ({very} ){0,3}(?!melt|gross|baby|freak|mug|cow|pig|fool|thick|nobody|drip|tool|ridiculous|child|a child|toddler|embarrass|failure|disgusting){insult}",
            "(you|ya|u|yer) ({very} |lazy |stupid |sad |little |big |selfish |useless ){0,3}(idiot|moron|loser|dumbass|clown|dickhead|prick|twat|knob(head)?|wanker|bitch|bastard|arsehole|asshole|cunt|eejit|gobshite|muppet|melt|slob|disgrace|pig|cow|fool|child|baby)",
            "grow up",
            "(wow|bravo|congrats|congratulations|well done|nice one|good for you|how (nice|lovely|sweet|generous|convenient|original|noble|brave)|lucky (you|me)|brilliant|marvellous|very good|fancy that|imagine that|hark)",
            "(oh|ooh|ah|aw|aww) (no|look|here|great|lovely|sorry|how|well|wow|brilliant|i see|really|is that)",
            "(have you (considered|tried)|did you read that|let me explain|i'll (speak|use) slow|small words|do try|try to keep up)",
            "(sweetheart|darling|dear|princess|einstein|genius|hero|professor|sherlock|romeo|casanova|prince|your (little|precious))",
            "(some|quite the|real|proper) (man|husband|catch|prize|hero|genius|expert|adult)",
            "(so |very )?(mature|clever|grown[- ]up)",
            "more (sense|brains|feeling|backbone|conversation) (than|in)",
        ),
        never=(
            "(well done|congrats|congratulations) (on|love|babe|hun)",
            "(i'm|im|i am|i was|i feel|feel like) ({very} |being ){0,3}{insult}",
            "my (boss|mum|mom|dad|sister|brother|mate|friend|manager|car|phone)",
            "haha|😂|🤣|lmao|jk|love the bones|xx+",
            "{you_are} not ({very} ){0,2}{insult}",
            "(ya|you) (big |daft |silly |lovely |beautiful )+(softie|sod|thing|goof|muppet|eejit|melt|baby)",
            "thank(s| you) (so much )?for (being|picking|making|the (lovely|tea|coffee|flowers|dinner|hug|lift)|listening|coming|waiting)",
        ),
        hits=(
            "you're pathetic",
            "oh just grow up",
            "wow thanks for finally remembering you have a wife",
            "want a medal for doing the dishes?",
            "stfu",
            "ya lazy cow",
            "a toddler could do it",
        ),
        misses=(
            "i'm such an idiot, sorry",
            "you're not stupid",
            "ya big softie",
            "my boss is a clown",
            "well done on the exam",
        ),
    ),
    chinese=Rules(),
)
