"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from hearthside.core.example import CANARY
from hearthside.core.worth import (
    Activity,
    Affirmation,
    BankEntry,
    EntryKind,
    Form,
    Value,
    ValueWriting,
)
from hearthside.core.worth.practice import BREAK, sentence_practice
from hearthside.core.worth.value import name_value
from hearthside.rooms.worth import operations
from hearthside.vault.records import Vault

PATH = "/worth/"


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Write values, a writing, an entry of each kind, an activity and a sentence of each form."""
    entry, writing, activity, sentence = (uuid4() for _ in range(4))
    own = name_value(CANARY)
    operations.keep_values(vault, [Value(id="home"), own], path=PATH, now=now)
    words = ValueWriting(words=CANARY, begun_at=now, value=own)
    operations.keep_writing(vault, writing, words, is_finished=False, now=now)
    for kind in EntryKind:
        one = BankEntry(
            id=entry if kind is EntryKind.OWN else uuid4(),
            kind=kind,
            what=CANARY,
            about_me=CANARY,
            about_us=CANARY,
            on=now.date(),
        )
        operations.keep_entry(vault, one, path=PATH, now=now)
    doing = Activity(id=activity, words=CANARY, planned_on=now.date(), value=own, how_it_was=CANARY)
    operations.keep_activity(vault, doing, path=PATH, now=now)
    for form in Form:
        said = Affirmation(
            id=sentence if form is Form.BOTH else uuid4(),
            form=form,
            words=CANARY,
            not_yet=CANARY if form is Form.BOTH else "",
            deed=CANARY if form is Form.FROM_A_DEED else "",
            written_at=now,
            feels_true=7,
        )
        operations.keep_sentence(vault, said, path=PATH, now=now)
    for practice in (BREAK, sentence_practice(said.id)):
        operations.put_away(vault, practice, now=now)
    pages = {
        entry: ("bank-edit", "bank-delete"),
        writing: ("writing", "writing-read", "writing-delete"),
        activity: ("activity", "activity-delete"),
        sentence: ("sentence", "sentence-edit", "sentence-delete"),
    }
    told = {f"worth-{name}": {"id": key} for key, names in pages.items() for name in names}
    return told | {
        "worth-bank-new": {"kind": "kindness"},
        "worth-sentence-new": {"form": "both"},
        "worth-read": {"number": 1},
    }
