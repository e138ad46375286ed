"""Every model of up to five or six contexts, and how probable each is.

The models form a tree: a model's children add one context that comes after its last. They are
worked through size by size, all models of a size at once. Each model carries,
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
    """What is left for every context beside each model of one size, all (N, K).

    `rows` are the models' Cholesky rows, one array for each context they hold.
    """

    squares: Floats
    products: Floats
    rows: tuple[Floats, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Step:
    """For each model of one size, (N,): what its last context had left, beside the others."""

    square: Floats
    product: Floats


def weigh_models(evidence: Evidence, effect_means: Floats, log_prior: Floats, tree: Tree) -> Floats:
    """Return the log posterior weight of every model under every setting, (G, N).

    log w = -1/2 log|I + gA| - nu/2 log(yy + |m| m0^2/g - c'(A + I/g)^-1 c) + log prior(|m|)

    with A, c, yy the sums of squares in `evidence`, g its slab, nu its degrees of freedom and
    m0 the prior means of the effects (Mitchell & Beauchamp, 1988; George & McCulloch, 1997).
    """
    prior = log_prior[tree.size]
    return np.stack([_weigh(evidence, g, effect_means, tree) + prior for g in _settings(evidence)])


def _settings(evidence: Evidence) -> range:
    return range(len(evidence.total))


def _weigh(evidence: Evidence, g: int, effect_means: Floats, tree: Tree) -> Floats:
    """The log evidence of every model under one setting, (N,)."""
    slab, squares = float(evidence.slab[g]), evidence.squares[g]
    penalty = effect_means**2 / slab
    left = _Left(
        (np.diag(squares) + 1.0 / slab)[None],
        (evidence.products[g] + effect_means / slab)[None],
        (),
    )
    fit, spread = [np.zeros(1)], [np.zeros(1)]
    for size in range(1, tree.most + 1):
        parent, new = tree.parents[size], tree.added[size]
        if 1 < size == tree.most:
            step = _last_step(left, squares, tree)
        else:
            step = _Step(left.squares[parent, new], left.products[parent, new])
        fit.append(fit[-1][parent] + step.product**2 / step.square - penalty[new])
        spread.append(spread[-1][parent] + np.log(step.square * slab))
        # The last two sizes are read off the models two smaller; there are far fewer of those.
        if size < tree.most - 1:
            left = _take_out(left, squares, step, parent, new)
    unexplained = np.maximum(evidence.total[g] - np.concatenate(fit), 1e-9)
    return np.asarray(-0.5 * np.concatenate(spread) - 0.5 * evidence.freedom * np.log(unexplained))


def _take_out(left: _Left, squares: Floats, step: _Step, parent: Places, new: Places) -> _Left:
    """What is left beside the children: their parents' less one more Cholesky row."""
    scale = 1.0 / np.sqrt(step.square)[:, None]
    rows = tuple(row[parent] for row in left.rows)
    newest = squares[new]
    for row in rows:
        newest -= row * np.take_along_axis(row, new[:, None], axis=1)
    newest *= scale
    return _Left(
        np.maximum(left.squares[parent] - newest**2, _LEAST),
        left.products[parent] - newest * (step.product[:, None] * scale),
        (*rows, newest),
    )


def _last_step(left: _Left, squares: Floats, tree: Tree) -> _Step:
    """The largest models' last step, from what is left beside the models two contexts smaller."""
    parent, new = tree.parents[-1], tree.added[-1]
    k = squares.shape[1]
    older, before = tree.parents[-2], tree.added[-2]
    at_before = older * k + before
    at_new = (older * k)[parent] + new
    shared = squares.take((before * k)[parent] + new)
    for row in left.rows:
        shared -= row.take(at_before)[parent] * row.take(at_new)
    ratio = shared / left.squares.take(at_before)[parent]
    square = left.squares.take(at_new) - shared * ratio
    product = left.products.take(at_new) - left.products.take(at_before)[parent] * ratio
    return _Step(np.maximum(square, _LEAST), product)


def _mark(members: Places, n_contexts: int) -> Floats:
    marks = np.zeros((len(members), n_contexts))
    np.put_along_axis(marks, members, 1.0, axis=1)
    return marks
