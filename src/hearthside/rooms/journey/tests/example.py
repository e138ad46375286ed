"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from django.http import QueryDict

from hearthside.core.example import CANARY
from hearthside.core.journey import PARTS
from hearthside.rooms.journey import operations
from hearthside.rooms.journey.forms import PartForm
from hearthside.vault.records import Vault

PATH = "/journey/parts/first-sign/"
PART = ("journey-part", "journey-keep", "journey-mark", "journey-fresh")
WORDS = ("journey-words-edit", "journey-words-fresh", "journey-words-delete")


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Leave one part half way, do one, and put one aside."""
    kept = uuid4()
    for key, words, is_done in (("camera", kept, True), ("first-sign", uuid4(), False)):
        part = next(part for part in PARTS if part.key == key)
        told = QueryDict(mutable=True)
        told.update({"kept": str(words)} | {ask.key: CANARY for ask in part.asks})
        form = PartForm(told, part=part)
        assert form.is_valid()
        operations.save_words(vault, form, is_done=is_done, path=PATH, now=now)
    operations.mark_part(vault, "what-matters", "aside", now=now)
    given: dict[str, Mapping[str, object]] = {page: {"part": "first-sign"} for page in PART}
    given |= {"journey-two": {"part": "friend-of-both"}, "journey-chapter": {"chapter": "stand"}}
    return given | {page: {"id": kept} for page in WORDS}
