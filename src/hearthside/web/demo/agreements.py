"""What Noor and Robin, who are invented, agree on: one on trial, one that waits for an answer."""

from datetime import date, datetime, timedelta
from uuid import uuid4

from django.utils.translation import gettext

from hearthside.core.agreements import CheckIn, Fit, Terms
from hearthside.rooms.agreements import operations
from hearthside.rooms.agreements.desk import open_desk
from hearthside.vault.records import Vault


def agree(noor: Vault, robin: Vault, now: datetime) -> None:
    """Let the two agree on one thing, and put another forward."""
    day, later, phones = now.date(), uuid4(), uuid4()
    mine, theirs = gettext("I stop asking twice."), gettext("I have to wash my hands first.")
    text = _say_when_late(until=day + timedelta(days=9))
    operations.propose(noor, later, text, mine, wants_for_both=False, now=now)
    told = open_desk(robin, now).hold(later).agreement.their_offer
    assert told is not None  # noqa: S101  (it was put there a moment ago)
    operations.say_yes(robin, later, told.mark, theirs, now=now)
    words = gettext("Forgot it once, said so at the door.")
    went = CheckIn(id=uuid4(), on=day, fit=Fit.HARD, words=words)
    operations.check_in(robin, later, went, shows=True, now=now)
    operations.propose(robin, phones, _leave_phones(), "", wants_for_both=False, now=now)


def _say_when_late(*, until: date) -> Terms:
    return Terms(
        action=gettext("Whoever is going to be more than twenty minutes late sends one line."),
        purpose=gettext("So that waiting is only waiting."),
        how_often=gettext("Every time, also from the bakery."),
        we_say=gettext("“Later, home by nine.” Nothing more is needed."),
        reconnect=gettext("A tea at the kitchen table before anything else."),
        trial_until=until,
        review_on=until,
    )


def _leave_phones() -> Terms:
    return Terms(
        action=gettext("On Sunday evenings the phones stay in the hall from seven to nine."),
        purpose=gettext("An evening that is ours."),
        how_often=gettext("Every Sunday we are both at home."),
    )
