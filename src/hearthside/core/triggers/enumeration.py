"""Every model of up to five or six contexts, and how probable each is.

The models form a tree: a model's children add one context that comes after its last. They are
worked through size by size, all models of a size and all settings at once. Three numbers are
kept for a model t_1 < ... < t_k: what its last context has left of its square and of its product
with the reports once the contexts before it are taken out, and what its last two share once those
before them are. All three follow from models one smaller (a Cholesky factor, row by row):

    shared(T) = shared(T - t_k-2) - shared(T - t_k) shared(T - t_k-1) / square(T - t_k-1 - t_k)
    square(T) = square(T - t_k-1) - shared(T)^2 / square(T - t_k)
    product(T) = product(T - t_k-1) - shared(T) product(T - t_k) / square(T - t_k)
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from .evidence import Evidence
from .prior import MOST_AT_ONCE

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.intp]

_LEAST = 1e-10
_PIECE = 3000


@dataclass(frozen=True, slots=True, eq=False)
class Branch:
    """The N models of one size k, in a fixed order.

    `members` (N, k) lists their contexts, `last` (N,) the last of them, -1 for the empty model.
    The other places (N,) point at models of size k - 1: `parents` lack the last context,
    `uncles` the last but one, `elders` the one before that. `children` is where a model's own
    children begin among the models of size k + 1.
    """

    members: Places
    last: Places
    parents: Places
    uncles: Places
    elders: Places
    children: Places

    @classmethod
    def of(
        cls, members: Places, last: Places, n_contexts: int, smaller: tuple[Places, Places, Places]
    ) -> "Branch":
        """Return the branch of models whose parents, uncles and elders are among the `smaller`."""
        count = n_contexts - 1 - last
        return cls(members, last, *smaller, np.cumsum(count) - count)

    def only(self, some: slice) -> "Branch":
        """Return some of the models."""
        return Branch(
            self.members[some],
            self.last[some],
            self.parents[some],
            self.uncles[some],
            self.elders[some],
            self.children[some],
        )

    def extend(self, model: Places, added: Places) -> Places:
        """The places, among the models one larger, of models extended by a later context."""
        return self.children[model] + added - self.last[model] - 1


Tree = tuple[Branch, ...]
"""All models of some contexts by their size, the empty one first."""


@lru_cache(maxsize=160)
def grow_tree(n_contexts: int, most: int) -> Tree:
    """Return all models of at most `most` contexts; the same for the same numbers."""
    if most == 0:
        none = np.zeros(1, dtype=np.intp)
        return (Branch.of(none[:, None][:, :0], none - 1, n_contexts, (none, none, none)),)
    smaller = grow_tree(n_contexts, most - 1)
    parent = smaller[-1]
    parents = np.repeat(np.arange(len(parent.last)), n_contexts - 1 - parent.last)
    last = parent.last[parents] + 1 + np.arange(len(parents)) - parent.children[parents]
    uncles = elders = np.zeros_like(parents)
    if most > 1:
        uncles = smaller[-2].extend(parent.parents[parents], last)
    if most > 2:
        elders = smaller[-2].extend(parent.uncles[parents], last)
    members = np.column_stack([parent.members[parents], last])
    return (*smaller, Branch.of(members, last, n_contexts, (parents, uncles, elders)))


@dataclass(frozen=True, slots=True, eq=False)
class Left:
    """What N models of one size are made of under G settings, all (N, G).

    `shared`, `square` and `product` as above; `ratio` is what the last two contexts share over
    the square of the last but one, `fit` what the model explains of the reports, and `log_det`
    the log of |I + gA|.
    """

    shared: Floats
    ratio: Floats
    square: Floats
    product: Floats
    fit: Floats
    log_det: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Weighed:
    """The models of one size: their log evidence (G, N), and what larger ones are made of."""

    log_evidence: Floats
    left: Left | None


def weigh_models(
    evidence: Evidence, effect_means: Floats, tree: Tree, known: tuple[Weighed, ...] = ()
) -> tuple[Weighed, ...]:
    """Return every model of the tree under every setting, going on from the sizes `known`.

    log w = -1/2 log|I + gA| - nu/2 log(yy + |m| m0^2/g - c'(A + I/g)^-1 c)

    with A, c, yy the sums of squares in `evidence`, g its slab, nu its degrees of freedom and
    m0 the prior means of the effects (Mitchell & Beauchamp, 1988; George & McCulloch, 1997).
    """
    weighed = known or (_weigh_nothing(evidence),)
    for branch in tree[len(weighed) :]:
        left = weighed[-1].left
        if left is None:
            raise ValueError("models of that size cannot be gone on from")
        weigh = _weigh_all if len(weighed) <= MOST_AT_ONCE else _weigh_in_pieces
        weighed += (weigh(evidence, effect_means, branch, left),)
    return weighed


def _weigh_nothing(evidence: Evidence) -> Weighed:
    """The model without any context."""
    none = np.zeros((1, len(evidence.total)))
    left = Left(none, none, none, none, none, none)
    return Weighed(_log_evidence(evidence, left), left)


def _weigh_all(evidence: Evidence, effect_means: Floats, branch: Branch, smaller: Left) -> Weighed:
    left = _add_last(evidence, effect_means, branch, smaller)
    return Weighed(_log_evidence(evidence, left), left)


def _weigh_in_pieces(
    evidence: Evidence, effect_means: Floats, branch: Branch, smaller: Left
) -> Weighed:
    """The same in pieces that stay in the cache; what the models are made of is let go."""
    log_evidence = np.empty((len(evidence.total), len(branch.last)))
    for start in range(0, len(branch.last), _PIECE):
        piece = slice(start, start + _PIECE)
        left = _add_last(evidence, effect_means, branch.only(piece), smaller)
        log_evidence[:, piece] = _log_evidence(evidence, left)
    return Weighed(log_evidence, None)


def _log_evidence(evidence: Evidence, left: Left) -> Floats:
    log_evidence = np.maximum(evidence.total - left.fit, 1e-9)
    np.log(log_evidence, out=log_evidence)
    log_evidence *= -0.5 * evidence.freedom
    log_evidence -= 0.5 * left.log_det
    return np.ascontiguousarray(log_evidence.T)


def _add_last(evidence: Evidence, effect_means: Floats, branch: Branch, smaller: Left) -> Left:
    """What models are made of, from what those without their last context are made of."""
    shared, ratio, square, product = _take_out(evidence, effect_means, branch, smaller)
    fit = product * product
    fit /= square
    fit -= np.outer(effect_means**2, 1.0 / evidence.slab).take(branch.last, axis=0)
    fit += smaller.fit.take(branch.parents, axis=0)
    log_det = np.log(square * evidence.slab)
    log_det += smaller.log_det.take(branch.parents, axis=0)
    return Left(shared, ratio, square, product, fit, log_det)


def _take_out(
    evidence: Evidence, effect_means: Floats, branch: Branch, smaller: Left
) -> tuple[Floats, Floats, Floats, Floats]:
    """Shared, ratio, square and product of models, from those of models one smaller."""
    if branch.members.shape[1] == 1:
        square = np.diagonal(evidence.squares, axis1=1, axis2=2).T + 1.0 / evidence.slab
        product = evidence.products.T + np.outer(effect_means, 1.0 / evidence.slab)
        return np.zeros_like(square), np.zeros_like(square), square, product
    shared = _share(evidence, branch, smaller)
    ratio = shared / smaller.square.take(branch.parents, axis=0)
    square = smaller.square.take(branch.uncles, axis=0)
    square -= shared * ratio
    product = smaller.product.take(branch.uncles, axis=0)
    product -= smaller.product.take(branch.parents, axis=0) * ratio
    return shared, ratio, np.maximum(square, _LEAST, out=square), product


def _share(evidence: Evidence, branch: Branch, smaller: Left) -> Floats:
    if branch.members.shape[1] == 2:
        first, second = branch.members.T
        return np.ascontiguousarray(evidence.squares[:, first, second].T)
    change = smaller.ratio.take(branch.parents, axis=0)
    change *= smaller.shared.take(branch.uncles, axis=0)
    shared = smaller.shared.take(branch.elders, axis=0)
    shared -= change
    return shared
