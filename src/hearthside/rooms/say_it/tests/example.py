"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import uuid4

from hearthside.core.example import CANARY
from hearthside.core.language.draft import MessageParts, OwnStem
from hearthside.core.language.wait import HowLong
from hearthside.rooms.say_it import operations
from hearthside.rooms.say_it.step_forms import STEPS
from hearthside.vault.records import Vault

PAGES = (
    "say-it-edit",
    "say-it-edit-keep",
    "say-it-edit-fresh",
    "say-it-delete",
    "say-it-before",
    "say-it-wait",
    "say-it-settle",
    "say-it-next",
    "say-it-suggest",
    "say-it-use",
    *(f"say-it-{step}" for step in STEPS),
)


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Write one draft that was built in steps, changed since, and whose wait is over."""
    kept = uuid4()
    words = f"you never answer. i feel sad. {CANARY}"
    parts = MessageParts(
        happened=CANARY,
        worry=CANARY,
        feelings=("lonely", "ignored"),
        felt=CANARY,
        needs=("stability",),
        needed=CANARY,
        request=CANARY,
        together=CANARY,
    )
    told = {"text": words, "before": CANARY, "parts": parts}
    operations.save_draft(vault, kept, now=now - timedelta(days=1), **told)
    operations.change_draft(vault, kept, now=now, calm=7, received=CANARY, did=CANARY)
    operations.let_wait(vault, kept, HowLong.MINUTES, now=now - timedelta(hours=1))
    operations.keep_own_model(vault, "127.0.0.1:9", CANARY, now=now)
    vault.put_single(OwnStem(words=CANARY), on=now.date())
    return {page: {"id": kept} for page in PAGES}
