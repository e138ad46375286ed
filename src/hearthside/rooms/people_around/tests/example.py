"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from hearthside.core.example import CANARY
from hearthside.core.support import (
    LONGEST_NAME,
    Feeling,
    StepOutcome,
    SupportMap,
    Tie,
    TieKind,
    WideningStep,
)
from hearthside.vault.records import Vault

TIE = ("people-around-tie", "people-around-tie-fresh", "people-around-take-off")
STEP = ("people-around-step", "people-around-step-fresh")


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Write the partner and one more, a step to come, one that was told, and one that was taken off."""
    today, tie, step = now.date(), uuid4(), uuid4()
    told = {"name": CANARY[:LONGEST_NAME], "added_on": today, "how": CANARY}
    write = {"words": CANARY, "written_on": today}
    kept = SupportMap(
        ties=(
            Tie(id=tie, kind=TieKind.PARTNER, feelings=(Feeling.SAD, Feeling.GLAD), **told),
            Tie(id=uuid4(), kind=TieKind.FRIEND, feelings=(Feeling.SAD,), **told),
        ),
        steps=(
            WideningStep(id=step, planned_on=today, **write),
            WideningStep(id=uuid4(), outcome=StepOutcome.DONE, how_it_went=CANARY, **write),
        ),
        taken_ties=(Tie(id=uuid4(), kind=TieKind.PLACE, **told),),
    )
    vault.put_single(kept, on=today)
    ids = dict.fromkeys(TIE, tie) | dict.fromkeys(STEP, step)
    return {page: {"id": key} for page, key in ids.items()}
