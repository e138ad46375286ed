"""From a diary to its triggers."""

from hearthside.core.diary import Diary, UnusableDiary
from hearthside.core.state_space import StateSpace

from .exposure import read_units
from .fit import fit_contexts
from .judge import judge
from .trigger import TriggerReport


def find_triggers(diary: Diary, *, space: StateSpace | None = None) -> TriggerReport:
    """Say which contexts go together with felt insecurity, and how sure that is.

    For moment i at time t (hours), felt insecurity in points on the 0 to 10 scale is

        y_i = z_i'g + sum_j b_j d_ij + u(t_i) + l(t_i) + e_i,    e ~ N(0, s2)

    with z the clock (one, weekend, hour of day), d_ij context j with what it carries over
    from the hours before, u an Ornstein-Uhlenbeck mood and l a slow random walk. Each b_j is
    zero or drawn from N(.5, 1.1^2) points (mean 0 for soothing contexts). Every model of up to
    5 contexts is enumerated, 6 when the diary asks for it, and averaged over 54 settings of
    mood and carry-over. A context that was not asked about enters at its own mean, which says
    nothing; its occasions are counted among the moments that asked.

    Returns one `Trigger` a context, contexts that always come together as one, the surest
    first. Probabilities lie in 0 to 1, effects and their 90 % credible intervals are in
    points. It stays silent before 3 occasions with and 3 without and before 7 moments. "Goes
    together with" is all it says: what it cannot see may cause both. `space` is the diary's
    own filter, where that has been run already.

    Raises `UnusableDiary` when it is given anything but a diary.

    Sources: Mitchell & Beauchamp (1988) and George & McCulloch (1997) on spike and slab
    selection; Scott & Berger (2010) on multiplicity; de Haan-Rietdijk et al. (2017) on uneven
    gaps; Lindon et al. (2022) and Wang & Ramdas (2022) on the e-values behind "firm".

    >>> hours = [12.0 * i for i in range(60)]
    >>> late = [i % 4 == 0 for i in range(60)]
    >>> felt = [6 if there else 2 + i % 3 for i, there in enumerate(late)]
    >>> diary = Diary.from_arrays(hours, felt, [[x] for x in late], names=["late reply"])
    >>> found = find_triggers(diary).triggers[0]
    >>> found.tier.value, round(found.effect.value, 1), found.occasions, found.seen_in
    ('firm', 2.7, 15, 15)
    """
    if not isinstance(diary, Diary):
        raise UnusableDiary("not_a_diary", "triggers are found in a Diary")
    units = read_units(diary)
    triggers = judge(diary, units, fit_contexts(diary, units, space))
    return TriggerReport(triggers, len(diary), diary.n_scheduled, diary.span_days)
