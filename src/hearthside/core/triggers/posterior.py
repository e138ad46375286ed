"""What the models say together: inclusion probabilities and effects, averaged over all of them."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .certain import find_certain, set_aside
from .enumeration import Tree, Weighed, grow_tree, weigh_models
from .evidence import Evidence
from .prior import MASS_FOR_ONE_MORE, MOST_AT_ONCE, log_model_prior

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]

Heavy = tuple[Places, Places, Floats]
"""N models of one size, each under one setting: the settings (N,), the models (N, size), their
weights (N,)."""

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


@dataclass(frozen=True, slots=True, eq=False)
class Models:
    """All models of a tree and their posterior probabilities under G settings.

    `share` holds (G, N) for each size; over all sizes every setting's sum to 1. `onwards` adds
    to each model the probability of all that grow out of it.
    """

    tree: Tree
    share: tuple[Floats, ...]
    onwards: tuple[Floats, ...]

    @classmethod
    def of(cls, tree: Tree, weighed: tuple[Weighed, ...], prior: Floats) -> "Models":
        """Return the models with the log prior of their size put in."""
        logs = [size.log_evidence for size in weighed]
        highest = np.max([log.max(axis=1, keepdims=True) for log in logs if log.size], axis=0)
        share = tuple(_exp(log, p - highest) for log, p in zip(logs, prior, strict=True))
        total = np.sum([weight.sum(axis=1, keepdims=True) for weight in share], axis=0)
        for weight in share:
            np.divide(weight, total, out=weight)
        return cls(tree, share, _go_on(tree, share))

    def inclusion(self, n_contexts: int) -> Floats:
        """The probability under each setting that a context is in, (G, K)."""
        found = np.zeros((len(self.share[0]), n_contexts))
        for branch, onwards in zip(self.tree[1:], self.onwards[1:], strict=True):
            for g, weight in enumerate(onwards):
                found[g] += np.bincount(branch.last, weight, minlength=n_contexts)
        return found


def _exp(log: Floats, plus: Floats) -> Floats:
    moved = log + plus
    return np.exp(moved, out=moved)


def _go_on(tree: Tree, share: tuple[Floats, ...]) -> tuple[Floats, ...]:
    """The probability of each model and of all that grow out of it, size by size."""
    onwards = [share[-1]]
    for branch, own in zip(tree[:0:-1], share[-2::-1], strict=True):
        larger, n = onwards[-1], own.shape[1]
        sums = [np.bincount(branch.parents, weight, minlength=n) for weight in larger]
        onwards.append(own + np.array(sums))
    return tuple(onwards[::-1])


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

    `n_contexts` is how many contexts came up at all. A prior of exchangeable contexts stays the
    same when those that were never there are left out of it.
    """
    certain = find_certain(evidence, effect_means, n_contexts)
    rest = np.delete(np.arange(len(effect_means)), certain)
    beside = set_aside(evidence, effect_means, certain) if len(certain) else evidence
    models = _enumerate(beside, weights, effect_means[rest], n_contexts, len(certain))
    inclusion = np.ones(evidence.products.shape)
    inclusion[:, rest] = models.inclusion(len(rest))
    # Weights that sum to 1 + 2e-16 would make a probability of more than 1.
    averaged = np.minimum(weights @ inclusion, 1.0)
    joint = np.zeros((len(averaged), len(averaged)))
    joint[np.ix_(rest, rest)] = _join(models, weights, averaged[rest])
    heavy = _find_heavy(models, certain, rest)
    mean, sd = _average_effects(evidence, effect_means, heavy, weights[:, None] * inclusion)
    return Posterior(averaged, joint, mean, sd)


def log_single(evidence: Evidence, effect_means: Floats) -> Floats:
    """The log weight of each context alone against none, under every setting, (G, K)."""
    nothing, alone = weigh_models(evidence, effect_means, grow_tree(len(effect_means), 1))
    return alone.log_evidence - nothing.log_evidence


def _enumerate(
    evidence: Evidence, weights: Floats, effect_means: Floats, n_contexts: int, n_certain: int
) -> Models:
    """Every model of up to five contexts, and of six when five are probable, certain ones included."""
    k = len(effect_means)
    tree: Tree = ()
    weighed: tuple[Weighed, ...] = ()
    for at_once in (MOST_AT_ONCE, MOST_AT_ONCE + 1):
        most = min(at_once - n_certain, k)
        if most < len(tree):
            break
        tree = grow_tree(k, most)
        weighed = weigh_models(evidence, effect_means, tree, weighed)
        prior = log_model_prior(n_contexts, most + n_certain)[n_certain:]
        models = Models.of(tree, weighed, prior)
        if weights @ models.share[-1].sum(axis=1) <= MASS_FOR_ONE_MORE:
            break
    return models


def _join(models: Models, weights: Floats, inclusion: Floats) -> Floats:
    """The probability that two contexts are both in; worked out for the undecided, else 0."""
    k = len(inclusion)
    undecided = (inclusion > UNDECIDED[0]) & (inclusion < UNDECIDED[1])
    joint = np.zeros(k * k)
    # One undecided context has no other to be in with.
    pairs = models.tree if undecided.sum() > 1 else ()
    for branch, onwards in zip(pairs, models.onwards, strict=False):
        weight = weights @ onwards
        for earlier in branch.members.T[:-1]:
            joint += np.bincount(earlier * k + branch.last, weight, minlength=k * k)
    both = joint.reshape(k, k) + joint.reshape(k, k).T + np.diag(inclusion)
    return np.asarray(np.where(np.outer(undecided, undecided), both, 0.0))


def _find_heavy(models: Models, certain: Places, rest: Places) -> list[Heavy]:
    """The models that are not negligible, the certain contexts in each."""
    found = []
    heaviest = np.max([s.max(axis=1, keepdims=True) for s in models.share if s.size], axis=0)
    for branch, share in zip(models.tree, models.share, strict=True):
        heavy = np.flatnonzero(share > _NEGLIGIBLE * heaviest)
        setting, model = np.divmod(heavy, max(share.shape[1], 1))
        members = np.tile(certain, (len(heavy), 1))
        members = np.hstack([members, rest[branch.members[model]]])
        if members.size:
            found.append((setting, members, share.ravel()[heavy]))
    return found


def _average_effects(
    evidence: Evidence, effect_means: Floats, heavy: list[Heavy], probable: Floats
) -> tuple[Floats, Floats]:
    """Mean and sd of each effect given that it is in, from the models that are not negligible.

    `probable` (G, K) is the probability of a setting and of a context's being in under it.
    """
    sums = np.zeros((3, *probable.shape))
    for setting, members, weight in heavy:
        sums += _sum_effects(evidence, effect_means, setting, members, weight)
    scale = np.where(sums[0] > 0, probable / np.maximum(sums[0], 1e-300), 0.0)
    weighed, first, second = (sums * scale).sum(axis=1)
    weighed = np.maximum(weighed, 1e-300)
    mean = first / weighed
    return mean, np.sqrt(np.maximum(second / weighed - mean**2, 1e-12))


def _sum_effects(
    evidence: Evidence, effect_means: Floats, setting: Places, members: Places, weight: Floats
) -> Floats:
    """Sums over N models (N, size), each under one setting (N,): of weight, weight x effect and
    weight x its square, (3, G, K)."""
    slab, means = evidence.slab[setting], effect_means[members].T
    at = members.T
    k = len(effect_means)
    precision = evidence.squares.take((setting * k + at)[:, None] * k + at)
    precision[np.diag_indices(len(at))] += 1.0 / slab
    products = evidence.products[setting, at] + means / slab
    inverse = _invert(precision)
    effects = (inverse * products).sum(axis=1)
    explained = (products * effects - means**2 / slab).sum(axis=0)
    variance = np.maximum(evidence.total[setting] - explained, 1e-9) / (evidence.freedom - 2.0)
    squares = effects**2 + variance * np.diagonal(inverse).T
    shape = evidence.products.shape
    places = (setting * shape[1] + at).ravel()
    values = (np.ones_like(effects), effects, squares)
    sums = [np.bincount(places, (weight * v).ravel(), shape[0] * shape[1]) for v in values]
    return np.reshape(sums, (3, *shape))


def _invert(matrices: Floats) -> Floats:
    """The inverses of N small positive matrices (size, size, N), by sweeping one row at a time."""
    swept = matrices.copy()
    for k in range(len(swept)):
        row = swept[k] / swept[k, k]
        column = swept[:, k].copy()
        swept -= column[:, None] * row
        swept[k] = row
        swept[:, k] = -column / column[k]
        swept[k, k] = 1.0 / column[k]
    return swept
