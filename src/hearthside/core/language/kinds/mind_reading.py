"""What the partner thinks, feels or wants, told as a fact."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

MIND_READING = Kind(
    definition=(
        "States the partner's thoughts, feelings or intentions as known, with no question and no doubt."
    ),
    source="Beck (1976), Burns (1980): mind reading",
    reason=_(
        "This says what they think or want as if it were known. A guess, owned or asked, leaves room."
    ),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
