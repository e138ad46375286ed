"""Studies on saying and hearing it, on what comes from outside, and on plans and pauses."""

from hearthside.core.conversations.study import Study, Weight
from hearthside.core.words import gettext_noop as _

MANY = Weight.MANY
SOME = Weight.SOME
FEW = Weight.FEW
COURSE = Weight.COURSE
WATCHED = Weight.WATCHED
IDEA = Weight.IDEA

# Saying it, and hearing it
CARRERE_1999 = Study(
    "Carrère and Gottman",
    1999,
    _(
        "In 124 young marriages, the first three minutes of a hard talk told something of who would part."
    ),
    WATCHED,
)
OVERALL_2017 = Study(
    "Overall and McNulty",
    2017,
    _(
        "Plain words help with what can change; warm ones where it cannot, or where the other is fragile."
    ),
    SOME,
)
DOSS_2020 = Study(
    "Doss and others",
    2020,
    _(
        "An online course with turns of speaking and listening helped couples, about as much as another course."
    ),
    COURSE,
)
SCHRODT_2014 = Study(
    "Schrodt, Witt and Shimkowski",
    2014,
    _("Where one presses and the other withdraws, couples are less content."),
    MANY,
)
SAVITSKY_2011 = Study(
    "Savitsky, Keysar, Epley, Carter and Swanson",
    2011,
    _(
        "Couples thought they understood each other better than strangers would. With unclear words they hardly did."
    ),
    FEW,
)
EYAL_2018 = Study(
    "Eyal, Steffel and Epley",
    2018,
    _("Guessing what another thinks did not get better by trying hard. Asking helped."),
    SOME,
)
HUANG_2017 = Study(
    "Huang, Yeomans, Brooks, Minson and Gino",
    2017,
    _("People who asked on were liked better by those they had just met."),
    FEW,
)
ALGOE_2010 = Study(
    "Algoe, Gable and Maisel",
    2010,
    _("After a day with thanks for something thoughtful, couples felt closer on the next."),
    WATCHED,
)
GORDON_2012 = Study(
    "Gordon, Impett, Kogan, Oveis and Keltner",
    2012,
    _(
        "People who felt valued by their partner valued them more, and cared more for what they have."
    ),
    WATCHED,
)
LEWICKI_2016 = Study(
    "Lewicki, Polin and Lount",
    2016,
    _("Owning one's part counted most in whether an apology was believed. The cases were made up."),
    FEW,
)
FINKEL_2013 = Study(
    "Finkel and others",
    2013,
    _(
        "Of 120 couples, half looked at a quarrel as a friend of both would, three times in a year for seven minutes. They stopped growing less content; the others did not."
    ),
    SOME,
)

# Outside
GURSOY_2023 = Study(
    "Gürsoy and Öner-Özkan",
    2023,
    _(
        "In one experiment, seeing happy couples made no difference on average; people who fear to be left compared themselves more."
    ),
    FEW,
)
MARSHALL_2013 = Study(
    "Marshall, Bejanyan, Di Castro and Lee",
    2013,
    _("Who trusted less looked more at what a partner did online, and was more jealous."),
    WATCHED,
)
VOGEL_2014 = Study(
    "Vogel, Rose, Roberts and Eckles",
    2014,
    _(
        "Looking at people who seem better off, on a made-up page, went with thinking less of oneself."
    ),
    FEW,
)
MCDANIEL_2016 = Study(
    "McDaniel and Coyne",
    2016,
    _("The more a phone broke into time together, the less content 143 women were."),
    WATCHED,
)
NEFF_2009 = Study(
    "Neff and Karney",
    2009,
    _(
        "In young marriages, small ups and downs weighed more when there was much stress from outside."
    ),
    WATCHED,
)
FALCONIER_2015 = Study(
    "Falconier, Jackson, Hilpert and Bodenmann",
    2015,
    _("Couples who carry stress together are more content."),
    MANY,
)

# Plans and pauses
WEBB_2012 = Study(
    "Webb, Schweiger Gallo, Miles, Gollwitzer and Sheeran",
    2012,
    _(
        "A plan of the form “if this happens, I do that” helps with strong feelings more than a good intention."
    ),
    MANY,
)
GOLLWITZER_2006 = Study(
    "Gollwitzer and Sheeran",
    2006,
    _("In 94 studies, saying when and how one will do something made it happen more often."),
    MANY,
)
ROSEN_2003 = Study(
    "Rosen, Matheson, Stith and others",
    2003,
    _("A pause that both agreed on has steps: a sign, going apart, cooling down, and coming back."),
    IDEA,
)
MCCURRY_2024 = Study(
    "McCurry, May and Donaldson",
    2024,
    _("In a game, even breaks of a few seconds calmed the way 81 couples treated each other."),
    FEW,
)
