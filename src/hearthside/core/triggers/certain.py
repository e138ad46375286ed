"""Contexts that are in beyond doubt: the models without them need not be enumerated.

A model without context j explains no more of the reports than all other contexts together do, so
the probability of all such models is at most what that would weigh, over what one good model
weighs. Where this is below e^-26 under every setting, j is certain. What is left to enumerate are
the models of the contexts that remain, once the certain ones are taken out.
"""

import numpy as np
import numpy.typing as npt

from .evidence import Evidence
from .prior import MOST_AT_ONCE, log_model_prior

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]

_BEYOND_DOUBT = 26.0


def find_certain(evidence: Evidence, effect_means: Floats, n_contexts: int) -> Places:
    """Return the contexts that are in beyond doubt under every setting; at most five."""
    inner, products = add_slab(evidence, effect_means)
    inverse = np.linalg.inv(inner)
    effects = np.einsum("gij,gj->gi", inverse, products)
    left = evidence.total - (effects * products).sum(axis=1)
    without = left[:, None] + effects**2 / np.diagonal(inverse, axis1=1, axis2=2)
    prior = log_model_prior(n_contexts, min(MOST_AT_ONCE, len(effect_means)))
    at_most = -0.5 * evidence.freedom * np.log(np.maximum(without, 1e-9))
    order = np.argsort(at_most.sum(axis=0), kind="stable")[: len(prior) - 1]
    reached = np.array([_reach(evidence, g, effect_means, order, prior) for g in range(len(left))])
    certain = at_most + _BEYOND_DOUBT < reached[:, None]
    return np.flatnonzero(certain.all(axis=0))


def add_slab(evidence: Evidence, effect_means: Floats) -> tuple[Floats, Floats]:
    """The precision of the effects with all contexts in, (G, K, K), and its share of the mean."""
    slab = evidence.slab[:, None]
    eye = np.eye(len(effect_means))
    return evidence.squares + eye / slab[:, :, None], evidence.products + effect_means / slab


def set_aside(evidence: Evidence, effect_means: Floats, certain: Places) -> Evidence:
    """The evidence on the contexts that remain, once the certain ones are taken out."""
    inner, products = add_slab(evidence, effect_means)
    rest = np.delete(np.arange(len(effect_means)), certain)
    across = inner[:, certain[:, None], rest]
    beside = np.dstack([across, products[:, certain, None]])
    solved = np.linalg.solve(inner[:, certain[:, None], certain], beside)
    taken = np.swapaxes(beside, 1, 2) @ solved
    penalty = (effect_means[certain] ** 2).sum() / evidence.slab
    return Evidence(
        evidence.squares[:, rest[:, None], rest] - taken[:, :-1, :-1],
        evidence.products[:, rest] - taken[:, :-1, -1],
        evidence.total + penalty - taken[:, -1, -1],
        evidence.freedom,
        evidence.noise,
        evidence.log_weight,
    )


def _reach(evidence: Evidence, g: int, effect_means: Floats, order: Places, prior: Floats) -> float:
    """The best log weight among the models of the first contexts, in this order."""
    slab, means = evidence.slab[g], effect_means[order]
    inner = evidence.squares[g][np.ix_(order, order)] + np.eye(len(order)) / slab
    factor = np.linalg.cholesky(inner)
    step = np.linalg.solve(factor, evidence.products[g][order] + means / slab)
    left = evidence.total[g] - np.cumsum(step**2 - means**2 / slab)
    log_det = np.cumsum(np.log(np.diag(factor) ** 2 * slab))
    weight = prior[1:] - 0.5 * log_det - 0.5 * evidence.freedom * np.log(np.maximum(left, 1e-9))
    return float(weight.max())
