"""Who is there for Noor, who is invented, and the small steps she took."""

from datetime import datetime, timedelta
from uuid import uuid4

from django.utils.translation import gettext

from hearthside.core.support import (
    Feeling,
    StepOutcome,
    SupportMap,
    Tie,
    TieKind,
    WideningStep,
)
from hearthside.core.words import gettext_noop as _
from hearthside.vault.records import Vault

PEOPLE = (
    (_("Robin"), TieKind.PARTNER, "worried sad lonely glad", _("Best when we sit down for it.")),
    (_("Ines"), TieKind.FRIEND, "worried sad angry", _("Since school. Any hour, she said.")),
    (
        _("Choir on Thursdays"),
        TieKind.GROUP,
        "glad overwhelmed",
        _("Nobody asks. I come out lighter."),
    ),
    (
        _("Aunt Salma"),
        TieKind.FAMILY,
        "lonely",
        _("She talks about tomatoes until it is all right."),
    ),
    (_("The cat"), TieKind.ANIMAL, "sad overwhelmed", ""),
    (_("The long way round the canal"), TieKind.PLACE, "angry overwhelmed", _("Forty minutes.")),
)


def draw_people(vault: Vault, now: datetime) -> None:
    """Keep six on the map, one step to come and two that were told."""
    today = now.date()
    ties = (
        Tie(
            id=uuid4(),
            name=gettext(name),
            kind=kind,
            feelings=tuple(map(Feeling, feelings.split())),
            how=gettext(how),
            added_on=today - timedelta(days=60),
        )
        for name, kind, feelings, how in PEOPLE
    )
    vault.put_single(SupportMap(ties=tuple(ties), steps=_take_steps(now)), on=today)


def _take_steps(now: datetime) -> tuple[WideningStep, ...]:
    today = now.date()
    return (
        WideningStep(
            id=uuid4(),
            words=gettext("Write two lines to Milo, who moved away."),
            written_on=today - timedelta(days=40),
            idea="write-again",
            outcome=StepOutcome.DONE,
            how_it_went=gettext("He wrote back a whole page, with a drawing of his new stove."),
        ),
        WideningStep(
            id=uuid4(),
            words=gettext("Go to the evening for people who mend things."),
            written_on=today - timedelta(days=20),
            outcome=StepOutcome.NOT_DONE,
        ),
        WideningStep(
            id=uuid4(),
            words=gettext("Ask Ines: may I call you when I am ashamed of something?"),
            written_on=today - timedelta(days=2),
            idea="ask-for-one-feeling",
            planned_on=today + timedelta(days=3),
        ),
    )
