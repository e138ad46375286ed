"""One event as the end, or the proof, of everything."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

CATASTROPHE = Kind(
    definition=(
        "Treats one event as the end or the proof of everything (we're over, it always ends like this, I'll be alone forever)."
    ),
    source="Ellis (1962), Beck (1976): catastrophising",
    reason=_(
        "This makes one thing the end of everything. How big is it today, and what is still there?"
    ),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
