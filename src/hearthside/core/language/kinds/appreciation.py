"""Thanks, or something good in the partner or the two."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

APPRECIATION = Kind(
    definition=(
        "Thanks, or names something good in the partner or in the two. Sarcastic thanks are none."
    ),
    source="Gottman (1994), Algoe (2012): fondness, admiration and gratitude",
    reason=_("This says something good."),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
