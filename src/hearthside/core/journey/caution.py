"""When an exercise had better wait: each caution is a sentence that says so."""

from enum import StrEnum

from hearthside.core.words import gettext_noop as _


class Caution(StrEnum):
    """One reason to leave an exercise for now."""

    ALARM = "alarm"
    TIRED = "tired"
    QUARREL = "quarrel"
    PARTING = "parting"
    CIRCLES = "circles"
    PICTURES = "pictures"
    AFRAID = "afraid"
    HAPPENED = "happened"
    WATCHING = "watching"
    TESTING = "testing"
    ANSWER = "answer"
    UNBELIEVED = "unbelieved"
    SWEET_AFTER_HARM = "sweet_after_harm"
    MIXED = "mixed"
    LOW = "low"
    RULES = "rules"
    PRESSED = "pressed"
    IN_DANGER = "in_danger"
    KEEPS_SAFE = "keeps_safe"
    LONELY = "lonely"
    LOOKING_DAILY = "looking_daily"


CAUTIONS = {
    Caution.ALARM: _("Not in the middle of an alarm. First breathe, walk or drink some water."),
    Caution.TIRED: _("Not late at night or after drinking. It can wait for a rested hour."),
    Caution.QUARREL: _("Not while a quarrel is hot. Let it cool, and come back."),
    Caution.PARTING: _(
        "Not in the months after a separation, if you are searching for what it meant. Writing left"
        " some people worse off then (Sbarra and others, 2013)."
    ),
    Caution.CIRCLES: _(
        "Not if you have written about the same thing today. Going over it again can keep it turning."
    ),
    Caution.PICTURES: _(
        "Not if it comes back in pictures and bad dreams. Somebody trained can go there with you."
    ),
    Caution.AFRAID: _(
        "Not if you are afraid of how the other may take it. Talk with somebody you trust first."
    ),
    Caution.HAPPENED: _(
        "Not if what you fear has happened. Then support and decisions come first, not another view."
    ),
    Caution.WATCHING: _("Not to keep watch over somebody. It is about what happens in you."),
    Caution.TESTING: _("Not as a test that the other person knows nothing of."),
    Caution.ANSWER: _("Not to find out whether you are loved. No page can answer that."),
    Caution.UNBELIEVED: _("Not with praise you do not believe. It can make things worse."),
    Caution.SWEET_AFTER_HARM: _(
        "Not with kind words that came after somebody hurt you. They may belong to the hurt."
    ),
    Caution.MIXED: _("Not with somebody who also frightens you, or whom you have just lost."),
    Caution.LOW: _("Not on a day when everything looks grey. Do one small good thing first."),
    Caution.RULES: _(
        "Not as a rule for somebody else. No following, no passwords, no giving up of friends."
    ),
    Caution.PRESSED: _("Not because somebody else wants you to. It is yours to do or to leave."),
    Caution.IN_DANGER: _("Not alone if you are in danger. The lines to call are under Help now."),
    Caution.KEEPS_SAFE: _(
        "Not if somebody has hurt or threatened you. Then your alarm may be what keeps you safe."
    ),
    Caution.LONELY: _(
        "Not if naming people hurts today. One friendly place is enough to begin with another day."
    ),
    Caution.LOOKING_DAILY: _(
        "Not every day. Changes show over weeks, and daily looks show chance."
    ),
}
