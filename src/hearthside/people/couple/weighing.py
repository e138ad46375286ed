"""Before words are put where the other reads them: those that may tell of danger are not shared in passing.

Every page that shares free text asks here. Together alone shares such words, after the password.
"""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from hearthside.core.safety import screen

KEPT_FOR_YOU = _(
    "It is kept, for you alone: words like these are not shared from here. If you want the other to "
    "read them, you can do that in Together, after thinking it over."
)
NOT_FROM_HERE = _(
    "Words like these are not shared from here. If you want the other to read them, you can do that "
    "in Together, after thinking it over."
)
"""Where there is no place to keep them: they stay in the form."""


def weighs(*told: object) -> bool:
    """Whether there may be danger in any of these words; what is no text is passed over."""
    return any(screen(words) for words in told if isinstance(words, str))


def refuse_what_weighs(*told: object) -> None:
    """Raise `ValidationError` where there may be danger in words that a form would share at once."""
    if weighs(*told):
        raise ValidationError(NOT_FROM_HERE)
