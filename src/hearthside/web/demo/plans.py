"""What Noor and Robin, who are invented, have thought out for a hard moment."""

from datetime import datetime, timedelta
from uuid import uuid4

from django.utils.translation import gettext

from hearthside.core.diary import ContextList
from hearthside.core.plans import (
    Helped,
    IfThenPlan,
    KeptSide,
    NeedKind,
    PlanBook,
    PlanSide,
    PlanUse,
    SafetyNeed,
)
from hearthside.vault.records import Vault
from hearthside.vault.shelf import SharedShelf


def write_plans(noor: Vault, robin: Vault, now: datetime) -> None:
    """Keep two plans and a need of Noor's; on one plan both have the same words."""
    contexts = noor.get_single(ContextList) or ContextList()
    late = contexts.find(gettext("no answer for hours"))
    began_at = now - timedelta(days=40)
    ours = IfThenPlan(
        id=uuid4(),
        cue=gettext("no answer for hours"),
        context=late.id if late else None,
        then_i=gettext(
            "I put the phone into the bread tin and knead. One dough is twenty minutes."
        ),
        you=gettext("One word, when it gets later than eight."),
        we_say=gettext("Hands in dough. Later."),
        written_at=began_at,
    )
    alone = IfThenPlan(
        id=uuid4(),
        cue=gettext("a door falls shut loudly"),
        then_i=gettext(
            "I breathe out slowly, ten times. Then I ask, once, whether it was the wind."
        ),
        written_at=began_at,
    )
    words = ours.to_words(contexts)
    mine, theirs = (PlanSide(plan=ours.id, words=words, is_own=own) for own in (True, False))
    sides = (KeptSide(item=SharedShelf.of(noor).put(mine), side=mine),)
    book = PlanBook(needs=(_need(),), plans=(ours, alone), uses=_uses(ours, now), sides=sides)
    noor.put_single(book, on=now.date())
    kept = KeptSide(item=SharedShelf.of(robin).put(theirs), side=theirs)
    robin.put_single(PlanBook(sides=(kept,)), on=now.date())


def _need() -> SafetyNeed:
    return SafetyNeed(
        id=uuid4(),
        kind=NeedKind.ROUTINES,
        words=gettext("Something small that stays, also in a bad week."),
        notice=gettext("We have coffee on the step on Sunday."),
        myself=gettext("I light the oven early and sit down by it."),
    )


def _uses(plan: IfThenPlan, now: datetime) -> tuple[PlanUse, ...]:
    """Three evenings on which it was needed."""
    return tuple(
        PlanUse(
            id=uuid4(),
            plan=plan.id,
            used_at=now - timedelta(days=days),
            felt_before=before,
            felt_after=after,
            helped=helped,
        )
        for days, before, after, helped in (
            (30, 7, 4, Helped.YES),
            (17, 8, 7, Helped.A_LITTLE),
            (5, 6, 3, Helped.YES),
        )
    )
