"""The diary as sums of squares under every setting, and how well each setting fits."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hearthside.core.state_space import StateSpace

from .prior import EFFECT_SD, INCLUSION, NOISE_VARIANCE, NOISE_WEIGHT, RHYTHM_SD

Floats = npt.NDArray[np.float64]

N_CLOCK = 4
"""Columns that are always in: one, weekend, sine and cosine of the hour."""

FAR = 40.0
"""A setting whose log weight lies this far below the best has no say, whatever the ends hide."""

_PRIOR_WEIGHT = 2.0 * NOISE_WEIGHT
PRIOR_SQUARES = 2.0 * NOISE_WEIGHT * NOISE_VARIANCE


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """Whitened sums of squares for G settings and K contexts, the clock columns taken out.

    `squares` (G, K, K) of the contexts, `products` (G, K) with the reports, `total` (G,) of
    the reports with the noise prior's share; `freedom` is the degrees of freedom;
    `noise` (G,) the noise variance in points squared; `log_weight` (G,) how well a setting fits.
    """

    squares: Floats
    products: Floats
    total: Floats
    freedom: float
    noise: Floats
    log_weight: Floats

    @property
    def slab(self) -> Floats:
        """The prior variance of an effect in units of the noise variance, (G,)."""
        return EFFECT_SD**2 / self.noise

    @property
    def best(self) -> int:
        """The setting that fits best."""
        return int(np.argmax(self.log_weight))

    def plausible_moods(self) -> list[int]:
        """The moods of which a setting fits within `FAR` of the best, in their own order."""
        near = self.log_weight >= self.log_weight.max() - FAR
        return np.flatnonzero(near.reshape(-1, 2).any(axis=1)).tolist()

    def weights(self) -> Floats:
        """The posterior weights of the settings, (G,), which sum to 1."""
        weight = np.exp(self.log_weight - self.log_weight.max())
        return np.asarray(weight / weight.sum())


@dataclass(frozen=True, slots=True, eq=False)
class Sums:
    """Raw whitened sums: of the clock and context columns (G, m, m), with the reports (G, m)
    and of the reports (G,), for n moments; `log_sd` (G,) is the filter's."""

    columns: Floats
    reports: Floats
    total: Floats
    log_sd: Floats
    n: int

    def only(self, *moods: int) -> "Sums":
        """The sums under some of the moods, each with either carry-over share."""
        at = [2 * mood + share for mood in moods for share in (0, 1)]
        return Sums(self.columns[at], self.reports[at], self.total[at], self.log_sd[at], self.n)


def clock_columns(local_hour: Floats, weekday: npt.NDArray[np.int64]) -> Floats:
    """One, weekend, sine and cosine of the hour of day: (n, 4)."""
    angle = local_hour * (2.0 * np.pi / 24.0)
    weekend = (weekday >= 5).astype(float)
    return np.column_stack([np.ones(len(angle)), weekend, np.sin(angle), np.cos(angle)])


def pair_settings(n_settings: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """The mood setting and the carry-over share (0 or 1) of each of the G = 2 x settings."""
    at = np.arange(2 * n_settings)
    return at // 2, at % 2


def weigh_reports(space: StateSpace, columns: Floats, reports: Floats, sums: Sums) -> Sums:
    """The sums for other reports over the same columns (n, 4 + 2K)."""
    weighed = space.weigh(reports[:, None])[:, :, 0]
    setting, share = pair_settings(weighed.shape[1])
    products = (columns.T @ weighed).T
    return Sums(
        sums.columns,
        products[setting[:, None], column_places(columns.shape[1], share)],
        (reports @ weighed)[setting],
        sums.log_sd,
        sums.n,
    )


def add_up(space: StateSpace, columns: Floats, reports: Floats) -> Sums:
    """The sums over clock and context columns (n, 4 + 2K: without, then with carry-over)."""
    gram = space.gram(np.column_stack([columns, reports]))
    setting, share = pair_settings(len(gram))
    places = column_places(columns.shape[1], share)
    at = setting[:, None]
    return Sums(
        gram[at[:, :, None], places[:, :, None], places[:, None, :]],
        gram[at, places, -1],
        gram[setting, -1, -1],
        space.log_sd[setting],
        len(reports),
    )


def column_places(width: int, share: npt.NDArray[np.intp]) -> npt.NDArray[np.intp]:
    """Which of 4 + 2K columns each setting uses: the clock's and its carry-over's, (G, 4 + K)."""
    k = (width - N_CLOCK) // 2
    clock, contexts = np.arange(N_CLOCK), N_CLOCK + np.arange(k)
    return np.stack([np.concatenate([clock, contexts + s * k]) for s in share])


def read_evidence(sums: Sums, information: float) -> Evidence:
    """Take the clock columns out and weigh the settings.

    `information` (0 to 1) scales the sums: reports at the ends of the scale tell less. A
    setting's weight is its evidence with every context in, under one normal prior that has
    the variance of the spike and slab; cheap and smooth.
    """
    z = N_CLOCK
    clock = np.linalg.cholesky(sums.columns[:, :z, :z] + _clock_precision())
    out = np.linalg.solve(clock, np.dstack([sums.columns[:, :z, z:], sums.reports[:, :z, None]]))
    explained, with_reports = out[:, :, :-1], out[:, :, -1]
    squares = information * (sums.columns[:, z:, z:] - np.swapaxes(explained, 1, 2) @ explained)
    products = information * (sums.reports[:, z:] - _times(explained, with_reports))
    total = information * (sums.total - (with_reports**2).sum(axis=1)) + PRIOR_SQUARES
    freedom = sums.n * information - z + _PRIOR_WEIGHT
    log_fit, noise = _fit_all(squares, products, total, freedom)
    log_clock = np.log(np.diagonal(clock, axis1=1, axis2=2)).sum(axis=1)
    return Evidence(squares, products, total, freedom, noise, log_fit - sums.log_sd - log_clock)


def _fit_all(
    squares: Floats, products: Floats, total: Floats, freedom: float
) -> tuple[Floats, Floats]:
    """Log evidence (less the filter's part) and noise variance with every context in, (G,)."""
    k = squares.shape[1]
    share = max(INCLUSION[0] / sum(INCLUSION), 0.05)
    spread = share * EFFECT_SD**2 / np.maximum(0.8 * total / freedom, 0.2)
    factor = np.linalg.cholesky(squares + np.eye(k) / spread[:, None, None])
    explained = np.linalg.solve(factor, products[:, :, None])[:, :, 0]
    left = np.maximum(total - (explained**2).sum(axis=1), 1e-9)
    log_factor = np.log(np.diagonal(factor, axis1=1, axis2=2)).sum(axis=1)
    log_fit = -log_factor - 0.5 * k * np.log(spread) - 0.5 * freedom * np.log(left)
    return log_fit, left / freedom


def _clock_precision() -> Floats:
    precision = np.full(N_CLOCK, 1.0 / RHYTHM_SD**2 + 1e-9)
    precision[0] = 1e-9
    return np.diag(precision)


def _times(matrices: Floats, vectors: Floats) -> Floats:
    """Each matrix (z, K), transposed, times its vector (z,)."""
    return np.asarray(np.einsum("gzk,gz->gk", matrices, vectors))
