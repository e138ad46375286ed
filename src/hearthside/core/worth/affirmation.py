"""A sentence about oneself, in a form that does not turn against the one who says it.

To repeat "I'm a lovable person" made people feel worse who thought little of themselves; where they
could think of how it is true and how it is not, they did not (Wood, Perunovic & Lee, 2009). What a
partner's kindness means, said in general words, did such people good for two weeks (Marigold,
Holmes & Ross, 2007). So a sentence is believed by the one who says it, or it says both.
"""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

import msgspec

BELIEVED = 6
"""From here on, of 10, a sentence is more true than not to the one who says it. Our own rule."""


class Form(StrEnum):
    """The forms there are."""

    BELIEVED = "believed"
    BOTH = "both"
    FROM_A_DEED = "from_a_deed"


class Affirmation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One sentence. `feels_true` is how true it felt when it was written, 0 to 10.

    `words` is the sentence; in `BOTH` it is what is true already and `not_yet` what is not; in
    `FROM_A_DEED` it is what the deed says, and `deed` what somebody did.
    """

    id: UUID
    form: Form
    words: str
    written_at: datetime
    not_yet: str = ""
    deed: str = ""
    feels_true: int | None = None


def needs_another_form(form: Form, feels_true: int) -> bool:
    """Whether a sentence is believed too little to be said as it is; one that says both never is.

    >>> needs_another_form(Form.BELIEVED, 5), needs_another_form(Form.BELIEVED, 6)
    (True, False)
    >>> needs_another_form(Form.BOTH, 0)
    False
    """
    return form is not Form.BOTH and feels_true < BELIEVED
