"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from hearthside.core.conversations import Rehearsal, TalkNote, TalkUnderWay
from hearthside.core.example import CANARY
from hearthside.rooms.conversations import operations, talk_operations
from hearthside.vault.records import Vault

CARD, TALK, PATH = "near-05", "repair", "/conversations/words/new/"
PAGES_OF_A_CARD = ("card", "mark", "card-paper", "card-words")
PAGES_OF_A_TALK = ("talk", "prepare", "talk-paper", "note-new", "ask")


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Mark two cards, try out words, prepare a talk, leave one half way, and note another."""
    operations.mark_card(vault, "us-05", "keep", on=now.date())
    operations.mark_card(vault, "us-06", "hide", on=now.date())
    kept = uuid4()
    for key, card in ((kept, CARD), (uuid4(), "")):
        words = Rehearsal(card=card, would_say=CANARY, hope=CANARY, written_at=now)
        operations.save_rehearsal(vault, words, id=key, path=PATH, now=now)
    talk_operations.prepare(vault, TALK, {"felt-1": CANARY}, path=PATH, now=now)
    begun = TalkUnderWay(
        talk=TALK, step="felt-1", topic=CANARY, first=CANARY, minutes=3, began_at=now
    )
    talk_operations.begin_talk(vault, begun, path=PATH, now=now)
    note = uuid4()
    held = TalkNote(talk=TALK, held_at=now, how_it_was=CANARY, take_along=CANARY)
    talk_operations.save_note(vault, held, id=note, path=PATH, now=now)
    given: dict[str, Mapping[str, object]] = {
        f"conversations-{page}": {"card": CARD} for page in PAGES_OF_A_CARD
    }
    words_pages = ("conversations-words-edit", "conversations-words-delete")
    given |= {f"conversations-{page}": {"talk": TALK} for page in PAGES_OF_A_TALK}
    given |= {page: {"id": note} for page in ("conversations-note", "conversations-note-delete")}
    return given | {page: {"id": kept} for page in words_pages}
