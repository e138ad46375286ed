"""A bad consequence, or leaving, used as pressure."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

THREAT = Kind(
    definition=(
        "A bad consequence, an ultimatum or leaving, used to make the partner do something. A limit told calmly "
        "for one's own safety is none."
    ),
    source="Rosenberg (1999): demands backed by punishment; Johnson (2008): protest that raises the stakes",
    reason=_(
        "This puts a price on it. If it is a limit you mean to keep, it can be said without the pressure."
    ),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
