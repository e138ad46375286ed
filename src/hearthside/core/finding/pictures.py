"""The pictures of a finding, kept beside it so that nothing has to draw them twice."""

from datetime import datetime
from typing import ClassVar

from hearthside.core.document import Document


class Pictures(Document, frozen=True, kw_only=True):
    """The finding's pictures as painted in one language; painted anew when either changes."""

    namespace: ClassVar[str] = "finding_pictures"

    settled_at: datetime
    language: str
    painted: dict[str, str] = {}
