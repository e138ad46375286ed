"""What somebody needs to feel safe with another person, and what they can do for it themselves."""

from enum import StrEnum
from uuid import UUID

import msgspec


class NeedKind(StrEnum):
    """What the need is about; `OWN` is in the person's own words alone."""

    COMMITMENT = "commitment"
    CONTACT = "regular_contact"
    ATTENTION = "attention"
    ROUTINES = "shared_routines"
    OWN = "own"


NEEDS = tuple(kind for kind in NeedKind if kind is not NeedKind.OWN)
"""The needs to begin from."""


class SafetyNeed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One need. `notice` is how I would notice that it is met, `myself` what I can do for it."""

    id: UUID
    kind: NeedKind
    words: str = ""
    notice: str = ""
    myself: str = ""
