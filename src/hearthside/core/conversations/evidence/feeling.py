"""Studies on closeness, on fear and calm, and on worth."""

from hearthside.core.conversations.study import Study, Weight
from hearthside.core.words import gettext_noop as _

MANY = Weight.MANY
SOME = Weight.SOME
FEW = Weight.FEW
WATCHED = Weight.WATCHED
IDEA = Weight.IDEA

# How closeness grows
REIS_2004 = Study(
    "Reis, Clark and Holmes",
    2004,
    _("Closeness rests on feeling understood, valued and cared for."),
    IDEA,
)
LAURENCEAU_1998 = Study(
    "Laurenceau, Barrett and Pietromonaco",
    1998,
    _(
        "In diaries, telling a feeling went together with closeness, most of all when the answer felt understanding."
    ),
    WATCHED,
)
KARDAS_2022 = Study(
    "Kardas, Kumar and Epley",
    2022,
    _(
        "People expected a deep talk to be more awkward than it then was. Most of them were strangers to each other."
    ),
    FEW,
)
BRUK_2018 = Study(
    "Bruk, Scholl and Bless",
    2018,
    _("People judged their own soft spots more harshly than others did. Most of it was imagined."),
    FEW,
)
GABLE_2004 = Study(
    "Gable, Reis, Impett and Asher",
    2004,
    _("Where good news met a warm and lively answer, couples were more content."),
    WATCHED,
)
ARON_2000 = Study(
    "Aron, Norman, Aron, McKenna and Heyman",
    2000,
    _(
        "A few minutes of something new together, and couples felt better about each other right after."
    ),
    SOME,
)
GARCIA_2019 = Study(
    "Garcia-Rada, Sezer and Norton",
    2019,
    _("Couples who named a ritual of their own were more content."),
    WATCHED,
)

# Fear, calm and the other person
HAZAN_1987 = Study(
    "Hazan and Shaver",
    1987,
    _(
        "What people tell of closeness in love resembles what is known of small children and those who care for them."
    ),
    WATCHED,
)
FRALEY_2002 = Study(
    "Fraley",
    2002,
    _("From childhood to adult life, the way we let people close stays only moderately the same."),
    MANY,
)
BRUMBAUGH_2006 = Study(
    "Brumbaugh and Fraley",
    2006,
    _(
        "People expected of somebody new what they knew from an earlier love, more so when the two were alike."
    ),
    FEW,
)
DOWNEY_1996 = Study(
    "Downey and Feldman",
    1996,
    _("Who expects to be turned away reads it more easily into something unclear."),
    SOME,
)
SIMPSON_2014 = Study(
    "Simpson and Overall",
    2014,
    _(
        "A partner's answer can calm worry, or the wish to withdraw. What calms differs from person to person."
    ),
    SOME,
)
ARRIAGA_2018 = Study(
    "Arriaga, Kumashiro, Simpson and Overall",
    2018,
    _(
        "Feeling safe in the moment, and trust that grows over time, are two different things. Both can be fed."
    ),
    IDEA,
)
FEENEY_2007 = Study(
    "Feeney",
    2007,
    _(
        "People whose partner took their need for help well did more on their own half a year later."
    ),
    WATCHED,
)
COAN_2006 = Study(
    "Coan, Schaefer and Davidson",
    2006,
    _("Holding a partner's hand eased the alarm of sixteen women who waited for a small shock."),
    FEW,
)
LEMAY_2011 = Study(
    "Lemay and Dudley",
    2011,
    _("Partners of people who doubt a lot grew careful with their words, and were less content."),
    WATCHED,
)
STARR_2008 = Study(
    "Starr and Davila",
    2008,
    _(
        "Asking for reassurance a lot goes together with low mood and, a little, with being turned away."
    ),
    MANY,
)
EVRAIRE_2022 = Study(
    "Evraire, Dozois and Wilde",
    2022,
    _(
        "Among women who fear to be left, asking for reassurance went together with less trust the day after."
    ),
    WATCHED,
)
LIEBERMAN_2007 = Study(
    "Lieberman and others",
    2007,
    _(
        "Putting a feeling into a word went together with less alarm, in people who looked at pictures."
    ),
    FEW,
)
ROWE_2020 = Study(
    "Rowe, Gold and Carnelley",
    2020,
    _(
        "Reminders of somebody one feels safe with lifted how people felt. How long it lasts is not well known."
    ),
    MANY,
)

# Worth
MURRAY_2000 = Study(
    "Murray, Holmes and Griffin",
    2000,
    _(
        "People who thought little of themselves took their partner's view of them for worse than it was."
    ),
    WATCHED,
)
MARIGOLD_2007 = Study(
    "Marigold, Holmes and Ross",
    2007,
    _(
        "Saying what a partner's kind word meant helped people who doubt themselves. Two weeks later it still showed."
    ),
    SOME,
)
STINSON_2011 = Study(
    "Stinson, Logel, Shepherd and Zanna",
    2011,
    _(
        "After writing once about what matters to them, insecure people felt more secure, up to two months later."
    ),
    SOME,
)
WOOD_2009 = Study(
    "Wood, Perunovic and Lee",
    2009,
    _("Repeating praise they did not believe, people who thought little of themselves felt worse."),
    SOME,
)
NEFF_2013 = Study(
    "Neff and Beretvas",
    2013,
    _("In 104 couples, people who were kinder to themselves were seen as more caring."),
    WATCHED,
)
CHEUNG_2015 = Study(
    "Cheung, Gardner and Anderson",
    2015,
    _("People who turn to different people for different feelings were better off."),
    WATCHED,
)
KNEE_2008 = Study(
    "Knee, Canevello, Bush and Cook",
    2008,
    _("Whose worth hung on the relationship went up and down more with its days."),
    WATCHED,
)
DRIGOTAS_1999 = Study(
    "Drigotas, Rusbult, Wieselquist and Whitton",
    1999,
    _("People seen by their partner as who they wish to be came closer to it."),
    WATCHED,
)
