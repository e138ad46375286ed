"""What is said about each context: a tier, a number with its interval, and what it rests on."""

from dataclasses import dataclass
from enum import StrEnum

from hearthside.core.estimate import Estimate


class Tier(StrEnum):
    """How sure one may be that a context goes together with felt insecurity."""

    FIRM = "firm"
    RELIABLE = "reliable"
    LIKELY = "likely"
    NOT_ON_ITS_OWN = "not_on_its_own"
    UNCLEAR = "unclear"
    NOT_ENOUGH = "not_enough"


@dataclass(frozen=True, slots=True)
class Trigger:
    """One context and what the diary says about it.

    `inclusion_probability` (0 to 1) is the probability that the context goes together with
    felt insecurity once the others, the person's own recent level and the time of day are
    counted; `None` before 3 occasions with it and 3 without. `effect` is in points on the 0
    to 10 scale, and `None` below a probability of .5. Of the `occasions` with it, in
    `seen_in` felt insecurity lay on the effect's side of what everything else predicted;
    `None` unless the tier is firm, reliable or likely. `needs_about` says how many more
    occasions a medium effect needs; only for `NOT_ENOUGH`. `together_with` names contexts
    that come together with this one so often that the diary cannot tell them apart: they
    are reported here and not again.
    """

    context: str
    tier: Tier
    inclusion_probability: float | None
    effect: Estimate | None
    occasions: int
    occasions_without: int
    seen_in: int | None = None
    needs_about: int | None = None
    together_with: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TriggerReport:
    """Every context of a diary, the surest first; ties in the diary's own order."""

    triggers: tuple[Trigger, ...]
    n_moments: int
    n_scheduled: int
    span_days: float
