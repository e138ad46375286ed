"""The opposite of what is felt, or a test."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

PROTEST = Kind(
    definition=(
        "Says the opposite of what is felt, tests, or withdraws with a reproach (fine. do what you want), "
        "so that the other comes closer: protest behaviour."
    ),
    source="Bowlby (1973): protest; Johnson (2008)",
    reason=_(
        "This may say the opposite of what you mean. The plain wish under it is easier to hear."
    ),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
