"""What the screen looks for, one file each. The order does not matter."""

from hearthside.core.safety.phenomenon import Phenomenon

from .another_at_risk import ANOTHER_AT_RISK
from .another_hurt import ANOTHER_HURT
from .blows import BLOWS
from .child_or_pet import CHILD_OR_PET
from .control import CONTROL
from .danger import DANGER
from .exposure import EXPOSURE
from .fear import FEAR
from .forced_sex import FORCED_SEX
from .humiliation import HUMILIATION
from .intent import INTENT
from .minimised import MINIMISED
from .own_violence import OWN_VIOLENCE
from .preparation import PREPARATION
from .self_harm import SELF_HARM
from .stalking import STALKING
from .suicide_as_threat import SUICIDE_AS_THREAT
from .threat import THREAT
from .wish_to_die import WISH_TO_DIE
from .without_hope import WITHOUT_HOPE

PHENOMENA: dict[str, Phenomenon] = {
    "another_at_risk": ANOTHER_AT_RISK,
    "another_hurt": ANOTHER_HURT,
    "blows": BLOWS,
    "child_or_pet": CHILD_OR_PET,
    "control": CONTROL,
    "danger": DANGER,
    "exposure": EXPOSURE,
    "fear": FEAR,
    "forced_sex": FORCED_SEX,
    "humiliation": HUMILIATION,
    "intent": INTENT,
    "minimised": MINIMISED,
    "own_violence": OWN_VIOLENCE,
    "preparation": PREPARATION,
    "self_harm": SELF_HARM,
    "stalking": STALKING,
    "suicide_as_threat": SUICIDE_AS_THREAT,
    "threat": THREAT,
    "wish_to_die": WISH_TO_DIE,
    "without_hope": WITHOUT_HOPE,
}

__all__ = ["PHENOMENA"]
