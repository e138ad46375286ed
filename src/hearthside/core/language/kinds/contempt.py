"""From above: insult, mockery, a sneer."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

CONTEMPT = Kind(
    definition=(
        "Insults, mocks, sneers or speaks from above, also politely or as sarcastic praise or thanks: the second of "
        "Gottman's four horsemen and the best predictor of parting among them."
    ),
    source="Gottman (1994), Gottman and Levenson (1992): contempt",
    reason=_(
        "This may land as looking down on them. What you miss, said straight, has a better chance."
    ),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
