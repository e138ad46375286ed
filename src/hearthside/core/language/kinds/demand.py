"""An order, or a must."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

DEMAND = Kind(
    definition=(
        "Orders or obliges (must, have to, need to, should, from now on you), so that a no would have a price. "
        "Nonviolent Communication: a demand as against a request; in the cognitive lists a should-statement."
    ),
    source="Rosenberg (1999): demands; Ellis (1962), Burns (1980): should-statements",
    reason=_("This leaves no room to say no. A request that may be refused is more often met."),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
