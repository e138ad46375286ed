"""Every model of up to five or six contexts, and how probable each is.

The models form a tree: a model's children add one context that comes after its last. They are
worked through size by size, all models of a size and all settings at once. Each model carries,
for every context not in it, the sum of squares and the product with the reports that are left
once the model's contexts are taken out; adding a context is then one row of a Cholesky factor.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from .evidence import Evidence

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]

_LEAST = 1e-10


@dataclass(frozen=True, slots=True, eq=False)
class Tree:
    """All models of at most `most` of K contexts, in a fixed order, the empty one first.

    `members[k]` (N_k, k) lists the contexts of the models of size k; `parents[k]` (N_k,) and
    `added[k]` (N_k,) say which model of size k - 1 each extends, and by what. `within` (N, K)
    is 1 where a model holds a context; `size` (N,) counts its contexts.
    """

    members: tuple[Places, ...]
    parents: tuple[Places, ...]
    added: tuple[Places, ...]
    within: Floats
    size: Places

    @property
    def most(self) -> int:
        """The size of the largest models."""
        return len(self.members) - 1


@lru_cache(maxsize=8)
def grow_tree(n_contexts: int, most: int) -> Tree:
    """Return the tree of models; the same for the same numbers."""
    none = np.zeros((1, 0), dtype=np.intp)
    members, parents, added = [none], [none[:, 0:0].ravel()], [none[:, 0:0].ravel()]
    last = np.array([-1])
    for _ in range(most):
        children = n_contexts - 1 - last
        parent = np.repeat(np.arange(len(last)), children)
        first = np.repeat(np.cumsum(children) - children, children)
        last = last[parent] + 1 + np.arange(len(parent)) - first
        members.append(np.column_stack([members[-1][parent], last]))
        parents.append(parent)
        added.append(last)
    within = np.concatenate([_mark(m, n_contexts) for m in members])
    sizes = np.repeat(np.arange(most + 1), [len(m) for m in members])
    return Tree(tuple(members), tuple(parents), tuple(added), within, sizes)


@dataclass(frozen=True, slots=True, eq=False)
class _Left:
    """What is left for every context beside each model of one size."""

    squares: Floats  # (G, N, K)
    products: Floats  # (G, N, K)
    rows: Floats  # (G, N, K, size): the models' Cholesky rows


@dataclass(frozen=True, slots=True, eq=False)
class _Step:
    """For each model of one size, (G, N): what its last context had left, beside the others."""

    square: Floats
    product: Floats


def weigh_models(evidence: Evidence, effect_means: Floats, log_prior: Floats, tree: Tree) -> Floats:
    """Return the log posterior weight of every model under every setting, (G, N).

    log w = -1/2 log|I + gA| - nu/2 log(yy + |m| m0^2/g - c'(A + I/g)^-1 c) + log prior(|m|)

    with A, c, yy the sums of squares in `evidence`, g its slab, nu its degrees of freedom and
    m0 the prior means of the effects (Mitchell & Beauchamp, 1988; George & McCulloch, 1997).
    """
    slab = evidence.slab[:, None]
    penalty = effect_means**2 / slab
    left = _start(evidence, effect_means)
    fit, spread = np.zeros((len(slab), 1)), np.zeros((len(slab), 1))
    log_weights = [_log_weight(evidence, fit, spread) + log_prior[0]]
    for size in range(1, tree.most + 1):
        parent, new = tree.parents[size], tree.added[size]
        if 1 < size == tree.most:
            step = _last_step(left, evidence.squares, tree)
        else:
            step = _Step(left.squares[:, parent, new], left.products[:, parent, new])
        fit = fit[:, parent] + step.product**2 / step.square - penalty[:, new]
        spread = spread[:, parent] + np.log(step.square * slab)
        log_weights.append(_log_weight(evidence, fit, spread) + log_prior[size])
        # The last two sizes are read off the models two smaller; there are far fewer of those.
        if size < tree.most - 1:
            left = _take_out(left, evidence.squares, step, parent, new)
    return np.concatenate(log_weights, axis=1)


def _start(evidence: Evidence, effect_means: Floats) -> _Left:
    slab = evidence.slab[:, None]
    squares = np.diagonal(evidence.squares, axis1=1, axis2=2) + 1.0 / slab
    products = evidence.products + effect_means / slab
    return _Left(squares[:, None], products[:, None], np.zeros((*squares[:, None].shape, 0)))


def _take_out(left: _Left, squares: Floats, step: _Step, parent: Places, new: Places) -> _Left:
    """What is left beside the children: their parents' less one more Cholesky row."""
    scale = np.sqrt(step.square)[:, :, None]
    rows = left.rows[:, parent]
    at_new = np.take_along_axis(rows, new[None, :, None, None], axis=2)
    row = (squares[:, new] - (at_new * rows).sum(axis=3)) / scale
    return _Left(
        np.maximum(left.squares[:, parent] - row**2, _LEAST),
        left.products[:, parent] - row * step.product[:, :, None] / scale,
        np.concatenate([rows, row[:, :, :, None]], axis=3),
    )


def _last_step(left: _Left, squares: Floats, tree: Tree) -> _Step:
    """The largest models' last step, from what is left beside the models two contexts smaller."""
    parent, new = tree.parents[-1], tree.added[-1]
    older, before = tree.parents[-2][parent], tree.added[-2][parent]
    k = squares.shape[1]
    flat = left.rows.reshape(len(squares), left.squares.shape[1] * k, left.rows.shape[3])
    shared = (flat[:, older * k + before] * flat[:, older * k + new]).sum(axis=2)
    row = squares[:, before, new] - shared
    ratio = row / left.squares[:, older, before]
    return _Step(
        np.maximum(left.squares[:, older, new] - row * ratio, _LEAST),
        left.products[:, older, new] - left.products[:, older, before] * ratio,
    )


def _log_weight(evidence: Evidence, fit: Floats, spread: Floats) -> Floats:
    unexplained = np.maximum(evidence.total[:, None] - fit, 1e-9)
    return -0.5 * spread - 0.5 * evidence.freedom * np.log(unexplained)


def _mark(members: Places, n_contexts: int) -> Floats:
    marks = np.zeros((len(members), n_contexts))
    np.put_along_axis(marks, members, 1.0, axis=1)
    return marks
