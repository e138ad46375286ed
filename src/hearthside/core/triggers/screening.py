"""More contexts than can be enumerated: which to keep, and what to say about the others."""

import numpy as np
import numpy.typing as npt

from .evidence import Evidence
from .posterior import Posterior, log_single
from .prior import MOST_AT_ONCE, log_model_prior

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]


def choose(evidence: Evidence, weights: Floats, effect_means: Floats, most: int) -> Places:
    """The contexts that weigh most alone, averaged over the settings, in their own order."""
    alone = np.log(weights)[:, None] + log_single(evidence, effect_means)
    ranked = np.argsort(-np.logaddexp.reduce(alone, axis=0), kind="stable")
    return np.sort(ranked[:most])


def put_back(
    kept: Posterior, evidence: Evidence, effect_means: Floats, places: Places, n_contexts: int
) -> Posterior:
    """The posterior of all contexts; one not kept is weighed beside the probable ones.

    `evidence` has the one setting that fits best, on all contexts.
    """
    inclusion, mean, sd = _weigh_beside(
        evidence, effect_means, places[kept.inclusion >= 0.5], n_contexts
    )
    joint = np.zeros((len(inclusion), len(inclusion)))
    for whole, part in ((inclusion, kept.inclusion), (mean, kept.mean), (sd, kept.sd)):
        whole[places] = part
    joint[np.ix_(places, places)] = kept.joint
    return Posterior(inclusion, joint, mean, sd)


def _weigh_beside(
    evidence: Evidence, effect_means: Floats, beside: Places, n_contexts: int
) -> tuple[Floats, Floats, Floats]:
    """Inclusion, mean and sd of each context as the one addition to the model `beside`."""
    slab, squares = float(evidence.slab[0]), evidence.squares[0]
    products = evidence.products[0] + effect_means / slab
    inner = squares[np.ix_(beside, beside)] + np.eye(len(beside)) / slab
    solved = np.linalg.solve(inner, np.column_stack([squares[beside], products[beside]]))
    own = np.maximum(np.diag(squares) + 1 / slab - (squares[beside] * solved[:, :-1]).sum(0), 1e-10)
    left = products - squares[:, beside] @ solved[:, -1]
    penalty = (effect_means[beside] ** 2).sum() / slab
    before = max(float(evidence.total[0] + penalty - products[beside] @ solved[:, -1]), 1e-9)
    after = np.maximum(before - left**2 / own + effect_means**2 / slab, 1e-9)
    size = min(len(beside), MOST_AT_ONCE - 1)
    prior = log_model_prior(n_contexts, MOST_AT_ONCE)
    log_odds = prior[size + 1] - prior[size] - 0.5 * np.log(own * slab)
    log_odds -= 0.5 * evidence.freedom * (np.log(after) - np.log(before))
    inclusion = 1.0 / (1.0 + np.exp(-np.clip(log_odds, -600.0, 600.0)))
    return inclusion, left / own, np.sqrt(after / (evidence.freedom - 2.0) / own)
