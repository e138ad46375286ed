"""Evidence that holds at any look: e-values, and the set of contexts they let through."""

import numpy as np
import numpy.typing as npt

from .evidence import N_CLOCK, PRIOR_SQUARES, Evidence

Floats = npt.NDArray[np.float64]

FALSE_SHARE = 0.10
_LARGEST_EXPONENT = 600.0


def e_values(evidence: Evidence, n_reports: float) -> Floats:
    """Return an e-value for each context, (K,), under the setting that fits best.

    E = (1 + g z)^-1/2 [(1 + t^2 / (nu (1 + g z))) / (1 + t^2 / nu)]^-(nu + 1)/2

    with t the t statistic beside all other contexts, nu its degrees of freedom and z the sum
    of squares of the context that the others leave (Lindon, Ham, Tingley & Bojinov, 2022).
    `n_reports` counts reports, those at the ends of the scale for less. 1 says nothing.
    """
    best, k = evidence.best, evidence.products.shape[1]
    freedom = int(n_reports) - N_CLOCK - k
    if freedom <= 1:
        return np.ones(k)
    inverse = np.linalg.pinv(evidence.squares[best] + 1e-8 * np.eye(k), hermitian=True)
    effects = inverse @ evidence.products[best]
    fitted = float(effects @ evidence.products[best])
    unexplained = float(evidence.total[best]) - PRIOR_SQUARES - fitted
    alone = 1.0 / np.maximum(np.diag(inverse), 1e-300)
    t2 = effects**2 * alone / max(unexplained / freedom, 1e-12)
    wide = 1.0 + evidence.slab[best] * alone
    log_ratio = np.log1p(t2 / (freedom * wide)) - np.log1p(t2 / freedom)
    exponent = -0.5 * np.log(wide) - 0.5 * (freedom + 1) * log_ratio
    return np.asarray(np.exp(np.minimum(exponent, _LARGEST_EXPONENT)))


def let_through(values: Floats) -> npt.NDArray[np.bool_]:
    """Return which e-values hold at a false discovery rate of 10 % (Wang & Ramdas, 2022).

    >>> let_through(np.array([90.0, 25.0, 1.0, 0.5])).tolist()
    [True, True, False, False]
    """
    order = np.argsort(-values, kind="stable")
    needed = len(values) / (FALSE_SHARE * np.arange(1, len(values) + 1))
    passed = np.flatnonzero(values[order] >= needed)
    through = np.zeros(len(values), dtype=bool)
    if len(passed):
        through[order[: passed[-1] + 1]] = True
    return through
