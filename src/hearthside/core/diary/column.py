"""The columns of a diary: what a caller hands in, as arrays of the right kind, in order of time."""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from .error import UnusableDiary

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Days = npt.NDArray[np.int64]

FARTHEST_HOURS = 1e9
"""Beyond a hundred thousand years hours lose their minutes."""

Number = TypeVar("Number", np.float64, np.bool_, np.int64)
Text = TypeVar("Text", str, str | None)


def as_floats(name: str, values: npt.ArrayLike) -> Floats:
    """Return a fresh array of numbers. Raises `UnusableDiary` for anything else."""
    try:
        return np.array(values, dtype=np.float64)
    except (TypeError, ValueError):
        raise UnusableDiary("not_numbers", f"{name} must hold numbers only") from None


def as_times(name: str, values: npt.ArrayLike) -> Floats:
    """Return one finite number a moment. Raises `UnusableDiary` for anything else."""
    times = as_floats(name, values)
    if times.ndim != 1:
        raise UnusableDiary("wrong_shape", f"{name} must hold one value a moment")
    if not (np.abs(times) < FARTHEST_HOURS).all():
        raise UnusableDiary("not_finite", f"{name} must hold finite numbers")
    return times


def as_flags(name: str, values: npt.ArrayLike | None, size: int) -> Flags:
    """Return a fresh array of true and false; all false for `None`. Raises `UnusableDiary`."""
    if values is None:
        return np.zeros(size, dtype=np.bool_)
    flags = as_floats(name, values)
    if not np.isin(flags, (0.0, 1.0)).all():
        raise UnusableDiary("not_flags", f"{name} must hold true or false only")
    return flags.astype(np.bool_)


def in_order(
    name: str, column: npt.NDArray[Number], order: npt.NDArray[np.intp]
) -> npt.NDArray[Number]:
    """Return the rows of a column in this order. Raises `UnusableDiary` when there are more or fewer."""
    if column.ndim == 0 or len(column) != len(order):
        raise UnusableDiary("wrong_shape", f"{name} must hold one value a moment")
    return column[order]


def in_order_or_blank(
    texts: Sequence[Text] | None, order: npt.NDArray[np.intp], blank: Text
) -> tuple[Text, ...]:
    """Return the texts in this order, or a blank for every moment."""
    if texts is None:
        return (blank,) * len(order)
    if len(texts) != len(order):
        raise UnusableDiary("wrong_shape", "responses and notes must hold one value a moment")
    return tuple(texts[i] for i in order)
