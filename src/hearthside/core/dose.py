"""What lasts on after it happened: a dose that decays by the hour."""

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


def carry_forward(at_hours: Floats, columns: Floats, hours: float) -> Floats:
    """Return what earlier moments left at each moment: columns (n, m) in, (n, m) out.

    sum_{k < i} x_k exp(-(t_i - t_k) / hours); a moment leaves nothing at itself.

    >>> carry_forward(np.array([0.0, 8.0]), np.array([[1.0], [1.0]]), 8.0).round(3).tolist()
    [[0.0], [0.368]]
    """
    left = np.zeros_like(columns)
    kept = np.exp(-np.diff(at_hours) / hours)
    for i, share in enumerate(kept):
        left[i + 1] = share * (left[i] + columns[i])
    return left
