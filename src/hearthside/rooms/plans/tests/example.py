"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from hearthside.core.example import CANARY
from hearthside.core.plans import (
    IfThenPlan,
    KeptSide,
    NeedKind,
    PlanBook,
    PlanSide,
    PlanUse,
    PlanWords,
    SafetyNeed,
)
from hearthside.vault.records import Vault

PLAN = ("plans-show", "plans-edit", "plans-edit-fresh", "plans-delete", "plans-used")
USE = ("plans-use", "plans-use-fresh", "plans-use-delete")
NEED = ("plans-need", "plans-need-fresh", "plans-need-delete")
PAIR = ("plans-ours", "plans-words", "plans-assent", "plans-say", "plans-take-back")


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Write a need, a plan with one use, and what was said of it, as it stays without a link."""
    need, plan, use = uuid4(), uuid4(), uuid4()
    told = {"cue": CANARY, "then_i": CANARY, "you": CANARY, "we_say": CANARY}
    side = PlanSide(plan=plan, words=PlanWords(**told), is_own=True)
    book = PlanBook(
        needs=(SafetyNeed(id=need, kind=NeedKind.OWN, words=CANARY, notice=CANARY, myself=CANARY),),
        plans=(IfThenPlan(id=plan, written_at=now, **told),),
        uses=(PlanUse(id=use, plan=plan, used_at=now, felt_before=7, felt_after=4),),
        sides=(KeptSide(item=uuid4(), side=side),),
    )
    vault.put_single(book, on=now)
    ids = dict.fromkeys(PLAN + PAIR, plan) | dict.fromkeys(USE, use) | dict.fromkeys(NEED, need)
    return {page: {"id": key} for page, key in ids.items()}
