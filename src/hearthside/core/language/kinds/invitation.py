"""Asks for the partner's side, or to work it out together."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

INVITATION = Kind(
    definition=("Asks for the partner's side or invites to work it out together."),
    source="Gottman (1999): accepting influence; Stone, Patton and Heen (1999)",
    reason=_("This makes room for their side."),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
