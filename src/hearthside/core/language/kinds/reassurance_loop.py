"""Asking again to be told of love, anger or leaving."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

REASSURANCE_LOOP = Kind(
    definition=(
        "Asks again, or presses, to be told that one is loved, that nobody is angry, that nobody leaves: "
        "excessive reassurance seeking. A first plain question is none."
    ),
    source="Coyne (1976), Joiner and Metalsky (2001): excessive reassurance seeking",
    reason=_(
        "This asks for the same answer once more. It seldom lasts; the need under it can be said."
    ),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
