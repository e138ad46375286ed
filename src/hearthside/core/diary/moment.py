"""One moment in a diary: what was there, and how insecure it felt."""

from datetime import datetime
from typing import ClassVar

from hearthside.core.document import Document

from .source import Source

LOWEST, HIGHEST = 0.0, 10.0

RESPONSES = ("none", "reassurance_seeking", "withdrawal", "open_talk", "pause")
"""The responses every diary knows; a person may write a word of their own instead."""


class Moment(Document, frozen=True, kw_only=True):
    """One moment.

    `at` is aware and keeps the person's own offset, so that its hour is the hour they lived.
    `felt_insecurity` runs from 0 (not at all) to 10. `scheduled` is true for the answer to a
    scheduled check-in (interval-contingent) and false for a moment logged by choice
    (event-contingent). `contexts` maps a context's id to how far it was there, 0 to 1; a
    context that is missing was not asked about. `items` maps a check-in item's key to its
    answer, 0 to 4. `sources` is where it felt it came from, when the person said so: an empty
    one was left open and denies nothing.
    """

    namespace: ClassVar[str] = "moment"

    at: datetime
    felt_insecurity: float
    scheduled: bool = False
    contexts: dict[str, float] = {}
    happened: str = ""
    told_myself: str = ""
    urge: str = ""
    response: str | None = None
    needed: str = ""
    note: str = ""
    items: dict[str, int] = {}
    sources: tuple[Source, ...] = ()
