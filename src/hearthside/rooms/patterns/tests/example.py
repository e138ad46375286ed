"""One example of everything this room keeps."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from hearthside.core.diary import ContextList, Moment
from hearthside.core.example import CANARY
from hearthside.core.series import Start
from hearthside.rooms.patterns import operations
from hearthside.rooms.patterns.operations import look_at_patterns
from hearthside.vault.records import Vault


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Write two weeks of moments with a private context, and settle a finding on them."""
    name = CANARY[:60]
    contexts = (vault.get_single(ContextList) or ContextList()).add(name)
    listed = contexts.find(name)
    assert listed is not None
    vault.put_single(contexts, on=now)
    moments = (
        Moment(
            at=now - timedelta(hours=9 * i + 1),
            felt_insecurity=8.0 if i % 3 == 0 else 2.0 + i % 2,
            scheduled=i % 2 == 0,
            contexts={listed.id: float(i % 3 == 0)},
            note=CANARY,
        )
        for i in range(60)
    )
    vault.put_many((moment, moment.at) for moment in moments)
    start = write_start(vault, now)
    look_at_patterns(vault, now=now, language="en")
    trial, moment = write_trial(vault, now)
    starts = ("patterns-start", "patterns-start-delete")
    trials = (
        "patterns-trial",
        "patterns-follow-up",
        "patterns-trial-stop",
        "patterns-trial-delete",
    )
    return {
        **{page: {"id": start} for page in starts},
        **{page: {"id": trial} for page in trials},
        "patterns-this-time": {"id": moment},
    }


def write_start(vault: Vault, now: datetime) -> UUID:
    """Note something that began ten days ago, and something that is still to come."""
    begun, ahead = uuid4(), uuid4()
    for key, days in ((begun, -10), (ahead, 10)):
        on = now + timedelta(days=days)
        start = Start(id=key, name=CANARY, start_on=on.date(), noted_at=min(now, on))
        operations.note_start(vault, start)
    return begun


def write_trial(vault: Vault, now: datetime) -> tuple[UUID, UUID]:
    """Have a trial under way with one occasion that can be followed up."""
    trial, moment = uuid4(), uuid4()
    plan = operations.TrialPlan(CANARY, "pause", 20, 5.0)
    began_at, at = now - timedelta(days=1), now - timedelta(hours=2)
    operations.begin_trial(vault, plan, id=trial, now=began_at)
    trials = operations.find_trials(vault).admit(moment, at, 7.0, at)
    vault.put(Moment(at=at, felt_insecurity=7.0, note=CANARY), id=moment, month_of=at)
    vault.put_single(trials, on=now)
    return trial, moment
