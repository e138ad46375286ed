"""What the review looks for, one file each, in the order in which they are told."""

from hearthside.core.language.kind import Kind

from .absolute import ABSOLUTE
from .appreciation import APPRECIATION
from .blame import BLAME
from .catastrophe import CATASTROPHE
from .contempt import CONTEMPT
from .criticism import CRITICISM
from .defensiveness import DEFENSIVENESS
from .demand import DEMAND
from .feeling import FEELING
from .guilt_pressure import GUILT_PRESSURE
from .invitation import INVITATION
from .mind_reading import MIND_READING
from .need import NEED
from .observation import OBSERVATION
from .ownership import OWNERSHIP
from .protest import PROTEST
from .pseudo_feeling import PSEUDO_FEELING
from .reassurance_loop import REASSURANCE_LOOP
from .request import REQUEST
from .shutting_down import SHUTTING_DOWN
from .threat import THREAT

KINDS: dict[str, Kind] = {
    "blame": BLAME,
    "criticism": CRITICISM,
    "contempt": CONTEMPT,
    "absolute": ABSOLUTE,
    "demand": DEMAND,
    "mind_reading": MIND_READING,
    "threat": THREAT,
    "guilt_pressure": GUILT_PRESSURE,
    "protest": PROTEST,
    "defensiveness": DEFENSIVENESS,
    "shutting_down": SHUTTING_DOWN,
    "reassurance_loop": REASSURANCE_LOOP,
    "pseudo_feeling": PSEUDO_FEELING,
    "catastrophe": CATASTROPHE,
    "feeling": FEELING,
    "need": NEED,
    "observation": OBSERVATION,
    "request": REQUEST,
    "appreciation": APPRECIATION,
    "ownership": OWNERSHIP,
    "invitation": INVITATION,
}

__all__ = ["KINDS"]
