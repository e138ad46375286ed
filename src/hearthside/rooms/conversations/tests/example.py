"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from hearthside.core.conversations import Rehearsal
from hearthside.core.example import CANARY
from hearthside.rooms.conversations import operations
from hearthside.vault.records import Vault

CARD = "near-05"
PAGES_OF_A_CARD = ("card", "mark", "card-paper", "card-words")


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Mark two cards, and write what one would say to a third and in a matter of one's own."""
    operations.mark_card(vault, "us-05", "keep", on=now.date())
    operations.mark_card(vault, "us-06", "hide", on=now.date())
    kept = uuid4()
    for key, card in ((kept, CARD), (uuid4(), "")):
        words = Rehearsal(card=card, would_say=CANARY, hope=CANARY, written_at=now)
        operations.save_rehearsal(vault, words, id=key, path="/conversations/words/new/", now=now)
    given: dict[str, Mapping[str, object]] = {
        f"conversations-{page}": {"card": CARD} for page in PAGES_OF_A_CARD
    }
    words_pages = ("conversations-words-edit", "conversations-words-delete")
    return given | {page: {"id": kept} for page in words_pages}
