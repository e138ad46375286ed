"""Sacrifice or suffering, used to get something."""

from hearthside.core.language.kind import Kind, Rules
from hearthside.core.words import gettext_noop as _

GUILT_PRESSURE = Kind(
    definition=(
        "Uses love, sacrifice or suffering to make the partner give in, aloud or as martyrdom (I'll do it all myself, as usual)."
    ),
    source="Vangelisti, Daly and Rudnick (1991): making people feel guilty; Overall, Girme, Lemay and Hammond (2014): guilt induction",
    reason=_("This asks by way of guilt. Asking for the thing itself is kinder to both of you."),
    english=Rules(
    ),
    chinese=Rules(
    ),
)
