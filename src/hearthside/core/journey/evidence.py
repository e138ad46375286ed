"""The studies that only the path names; the others stand with the cards of `core/conversations`.

Each is told in a sentence of ours, no stronger than what was read of it.
"""

from hearthside.core.conversations.study import Study, Weight
from hearthside.core.words import gettext_noop as _

ANKER_2009 = Study(
    "Anker, Duncan and Sparks",
    2009,
    _("Couples in counselling did better when they said each time how it was going for them."),
    Weight.SOME,
)
BAUMEL_2019 = Study(
    "Baumel and others",
    2019,
    _(
        "Of people who had an app of this kind, about three in a hundred still used it after a month."
    ),
    Weight.WATCHED,
)
BELTZER_2023 = Study(
    "Beltzer and others",
    2023,
    _("Young adults disliked keeping track when it only showed what they wished to do less."),
    Weight.WATCHED,
)
CARNELLEY_2018 = Study(
    "Carnelley and others",
    2018,
    _("Three days of messages that call up feeling safe kept it up, in 48 people in treatment."),
    Weight.FEW,
)
CONRADI_2018 = Study(
    "Conradi and others",
    2018,
    _("After a course for couples, what insecure couples had gained faded again with time."),
    Weight.COURSE,
)
DOSS_2016 = Study(
    "Doss and others",
    2016,
    _("An online course helped unhappy couples. One piece of it is to see what lies behind."),
    Weight.COURSE,
)
LAFRENIERE_2016 = Study(
    "LaFreniere and Newman",
    2016,
    _("Noting worries and looking later at what became of them helped more than noting thoughts."),
    Weight.SOME,
)
LAFRENIERE_2020 = Study(
    "LaFreniere and Newman",
    2020,
    _("Those whose worries came true less often than they thought worried less later on."),
    Weight.WATCHED,
)
MCMANUS_2012 = Study(
    "McManus and others",
    2012,
    _(
        "Among 91 people, weighing a thought on paper and trying it out both helped; trying it out, sooner."
    ),
    Weight.FEW,
)
