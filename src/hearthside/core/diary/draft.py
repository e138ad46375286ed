"""A moment somebody has begun to write, kept so that a lock or a crash loses nothing."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from hearthside.core.document import Document


class MomentDraft(Document, frozen=True, kw_only=True):
    """The form as it stood. `moment` is the id the moment will have once it is saved."""

    namespace: ClassVar[str] = "moment_draft"

    moment: UUID
    kept_at: datetime
    fields: dict[str, list[str]] = {}
