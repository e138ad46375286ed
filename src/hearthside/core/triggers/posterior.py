"""What the models say together: inclusion probabilities and effects, averaged over all of them."""

from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from .enumeration import Tree, grow_tree, weigh_models
from .evidence import Evidence
from .prior import MASS_FOR_ONE_MORE, MOST_AT_ONCE, log_model_prior

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]

_MOST_SETTINGS, _LEAST_SETTING_WEIGHT = 4, 0.05
_NEGLIGIBLE = 1e-3

UNDECIDED = (0.05, 0.80)
"""Inclusion probabilities between which a context may stand for another."""


@dataclass(frozen=True, slots=True, eq=False)
class Posterior:
    """For K contexts: `inclusion` (K,), and the effect given that a context is in, `mean` and
    `sd` (K,), in points. `joint` (K, K) is the probability of both, for the undecided."""

    inclusion: Floats
    joint: Floats
    mean: Floats
    sd: Floats


def keep_settings(evidence: Evidence) -> tuple[Places, Floats]:
    """The at most four settings that matter, the best first, and their weights (sum 1)."""
    weights = evidence.weights()
    order = np.argsort(-weights, kind="stable")[:_MOST_SETTINGS]
    kept = order[weights[order] > _LEAST_SETTING_WEIGHT]
    kept = kept if len(kept) else order[:1]
    return kept, weights[kept] / weights[kept].sum()


def narrow(evidence: Evidence, settings: Places, contexts: Places) -> Evidence:
    """The evidence under some settings on some contexts."""
    squares = evidence.squares[np.ix_(settings, contexts, contexts)]
    return Evidence(
        squares,
        evidence.products[np.ix_(settings, contexts)],
        evidence.total[settings],
        evidence.freedom,
        evidence.noise[settings],
        evidence.log_weight[settings],
    )


def average_models(
    evidence: Evidence, weights: Floats, effect_means: Floats, n_contexts: int
) -> Posterior:
    """Average every model under every setting of `evidence`, the settings weighed by `weights`.

    `n_contexts` is how many contexts there is enough of. Those there is too little of are left
    out of the prior too: exchangeable contexts that were not looked at say nothing of the others.
    """
    k = len(effect_means)
    tree, share = _enumerate(evidence, effect_means, n_contexts, min(MOST_AT_ONCE, k))
    if tree.most < k and _mass_at_the_cap(tree, share, weights) > MASS_FOR_ONE_MORE:
        tree, share = _enumerate(evidence, effect_means, n_contexts, tree.most + 1)
    mean, sd = _average_effects(evidence, weights, effect_means, tree=tree, share=share)
    averaged = (weights @ share) @ tree.within
    return Posterior(averaged, _join(tree, weights @ share, averaged), mean, sd)


def log_single(evidence: Evidence, effect_means: Floats) -> Floats:
    """The log weight of each context alone against none, under every setting, (G, K)."""
    tree = grow_tree(len(effect_means), 1)
    log_weights = weigh_models(evidence, effect_means, np.zeros(2), tree)
    return log_weights[:, 1:] - log_weights[:, :1]


def _enumerate(
    evidence: Evidence, effect_means: Floats, n_contexts: int, most: int
) -> tuple[Tree, Floats]:
    """The models and their posterior probabilities under each setting, (G, N)."""
    tree = grow_tree(len(effect_means), most)
    log_weights = weigh_models(evidence, effect_means, log_model_prior(n_contexts, most), tree)
    weights = np.exp(log_weights - log_weights.max(axis=1, keepdims=True))
    return tree, weights / weights.sum(axis=1, keepdims=True)


def _join(tree: Tree, share: Floats, inclusion: Floats) -> Floats:
    """The probability that two contexts are both in; worked out for the undecided, else 0."""
    k = len(inclusion)
    undecided = (inclusion > UNDECIDED[0]) & (inclusion < UNDECIDED[1])
    joint = np.zeros(k * k)
    start = 0
    for members in tree.members:
        weight = share[start : start + len(members)]
        start += len(members)
        for a, b in combinations(range(members.shape[1]), 2):
            joint += np.bincount(members[:, a] * k + members[:, b], weight, minlength=k * k)
    both = joint.reshape(k, k) + joint.reshape(k, k).T + np.diag(inclusion)
    return np.asarray(np.where(np.outer(undecided, undecided), both, 0.0))


def _mass_at_the_cap(tree: Tree, share: Floats, weights: Floats) -> float:
    return float((weights @ share)[tree.size == tree.most].sum())


def _average_effects(
    evidence: Evidence,
    weights: Floats,
    effect_means: Floats,
    *,
    tree: Tree,
    share: Floats,
) -> tuple[Floats, Floats]:
    """Mean and sd of each effect given that it is in, from the models that are not negligible."""
    sums = np.zeros((3, len(effect_means)))
    inclusion = share @ tree.within
    for g, weight in enumerate(weights):
        alone = narrow(evidence, np.array([g]), np.arange(len(effect_means)))
        found = _sum_effects(alone, effect_means, tree, share[g])
        seen = found[0] > 0
        scale = np.zeros(len(effect_means))
        scale[seen] = weight * inclusion[g, seen] / found[0, seen]
        sums += scale * found
    weighed = np.maximum(sums[0], 1e-300)
    mean = sums[1] / weighed
    return mean, np.sqrt(np.maximum(sums[2] / weighed - mean**2, 1e-12))


def _sum_effects(evidence: Evidence, effect_means: Floats, tree: Tree, share: Floats) -> Floats:
    """Sums over models under one setting: weight, weight x effect, weight x its square, (3, K)."""
    sums = np.zeros((3, len(effect_means)))
    relative = share / share.max()
    start = 0
    for size, members in enumerate(tree.members):
        weight = relative[start : start + len(members)]
        start += len(members)
        heavy = np.flatnonzero(weight > _NEGLIGIBLE)
        if size and len(heavy):
            _add_effects(sums, evidence, effect_means, members[heavy], weight[heavy])
    return sums


def _add_effects(
    sums: Floats, evidence: Evidence, effect_means: Floats, members: Places, weight: Floats
) -> None:
    """Add models of one size, (N, size), to the sums."""
    slab = evidence.slab[0]
    means = effect_means[members]
    precision = evidence.squares[0][members[:, :, None], members[:, None, :]]
    inverse = np.linalg.inv(precision + np.eye(members.shape[1]) / slab)
    products = evidence.products[0][members] + means / slab
    effects = np.einsum("nij,nj->ni", inverse, products)
    unexplained = (
        evidence.total[0] + (means**2).sum(axis=1) / slab - (products * effects).sum(axis=1)
    )
    variance = np.maximum(unexplained, 1e-9) / (evidence.freedom - 2.0)
    squares = effects**2 + variance[:, None] * np.diagonal(inverse, axis1=1, axis2=2)
    for row, values in zip(sums, (np.ones_like(effects), effects, squares), strict=True):
        np.add.at(row, members, weight[:, None] * values)
