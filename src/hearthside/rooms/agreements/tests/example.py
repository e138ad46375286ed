"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import uuid4

from hearthside.core.agreements import (
    AgreementBook,
    Appointment,
    CheckIn,
    Entry,
    Fit,
    Side,
    Terms,
)
from hearthside.core.example import CANARY
from hearthside.vault.records import Vault


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Write an agreement with oneself, with a check-in and a time for the next."""
    key, day = uuid4(), now.date()
    text = Terms(action=CANARY, purpose=CANARY, we_say=CANARY, review_on=day + timedelta(days=9))
    told = CheckIn(id=uuid4(), on=day, fit=Fit.HARD, words=CANARY)
    first_at = now.replace(tzinfo=None, hour=20, minute=0, second=0, microsecond=0)
    entry = Entry(
        id=key,
        side=Side(agreement=key, standing=text, cost=CANARY),
        is_alone=True,
        agreed=text,
        agreed_on=day,
        check_ins=(told,),
        appointment=Appointment(id=uuid4(), first_at=first_at),
    )
    vault.put_single(AgreementBook(entries=(entry,)), on=day)
    pages = ("one", "write", "write-fresh", "answer", "not-now", "check-in", "go-on", "start")
    more = ("retire", "delete", "print", "times", "file")
    return {f"agreements-{page}": {"id": key} for page in (*pages, *more)}
