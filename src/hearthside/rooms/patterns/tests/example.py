"""One example of everything this room keeps."""

from datetime import datetime, timedelta

from hearthside.core.diary import ContextList, Moment
from hearthside.core.example import CANARY
from hearthside.rooms.patterns.operations import look_at_patterns
from hearthside.vault.records import Vault


def write_example(vault: Vault, now: datetime) -> dict[str, dict[str, object]]:
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
    look_at_patterns(vault, now=now, language="en")
    return {}
