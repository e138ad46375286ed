"""What Noor and Robin, who are invented, agree on: one on trial, one that waits for an answer."""

from datetime import datetime, timedelta
from uuid import uuid4

from msgspec.structs import replace

from hearthside.core.agreements import CheckIn, Fit, Terms
from hearthside.rooms.agreements import operations
from hearthside.rooms.agreements.desk import open_desk
from hearthside.vault.records import Vault

LATER = Terms(
    action="Whoever is going to be more than twenty minutes late sends one line.",
    purpose="So that waiting is only waiting.",
    how_often="Every time, also from the bakery.",
    we_say="“Later, home by nine.” Nothing more is needed.",
    reconnect="A tea at the kitchen table before anything else.",
)
PHONES = Terms(
    action="On Sunday evenings the phones stay in the hall from seven to nine.",
    purpose="An evening that is ours.",
    how_often="Every Sunday we are both at home.",
)


def agree(noor: Vault, robin: Vault, now: datetime) -> None:
    """Let the two agree on one thing, and put another forward."""
    day, later, phones = now.date(), uuid4(), uuid4()
    text = replace(LATER, trial_until=day + timedelta(days=9), review_on=day + timedelta(days=9))
    operations.propose(noor, later, text, "I stop asking twice.", wants_for_both=False, now=now)
    told = open_desk(robin, now).hold(later).agreement.their_offer
    assert told is not None  # noqa: S101  (it was put there a moment ago)
    operations.say_yes(robin, later, told.mark, "I have to wash my hands first.", now=now)
    went = CheckIn(id=uuid4(), on=day, fit=Fit.HARD, words="Forgot it once, said so at the door.")
    operations.check_in(robin, later, went, shows=True, now=now)
    operations.propose(robin, phones, PHONES, "", wants_for_both=False, now=now)
