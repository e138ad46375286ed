"""Has a score really changed, or is it within the noise? The reliable change index."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import isfinite, sqrt

from hearthside.core.estimate import Estimate

from .noise import LEVEL, Noise
from .refusal import UnusableAnswers
from .score import MeasureScore


class ChangeVerdict(StrEnum):
    """What may be said of a change; within the noise it has no direction."""

    LIKELY_LOWER = "likely_lower"
    LIKELY_HIGHER = "likely_higher"
    WITHIN_NOISE = "within_noise"
    NOT_ENOUGH = "not_enough"


@dataclass(frozen=True, slots=True)
class ReliableChange:
    """A change in points with its interval; `band` is what noise alone passes one time in twenty."""

    verdict: ChangeVerdict
    change: Estimate | None
    band: float | None
    index: float | None


def assess_reliable_change(before: float, after: float, noise: Noise | None) -> ReliableChange:
    """Say whether a score has likely changed or is within the noise.

    With SE the standard error of one score in points,

        index = (after - before) / (SE sqrt(2)),    band = q SE sqrt(2),

    and the change is likely real when it passes the band; q is 1.96 where the noise is stated
    and Student's where it comes from the person's own answers. The change has a 95 %
    confidence interval. Between two scores without a change it says "likely" 0.03 to 0.06 of
    the time. A noise from alpha or omega knows nothing of better and worse days and says so
    far more often (0.3 of the time where alpha is .90 and a retest .65). It stays silent where
    no noise is known.

    Raises `UnusableAnswers` when a score is no finite number, or the noise is no Noise of more
    than 0 points.

    Source: Jacobson & Truax (1991).

    >>> assess_reliable_change(12.0, 6.0, Noise(2.0, "retest")).verdict.value
    'likely_lower'
    >>> assess_reliable_change(12.0, 8.0, Noise(2.0, "retest")).verdict.value
    'within_noise'
    """
    _check(before, after, noise)
    if noise is None:
        return ReliableChange(ChangeVerdict.NOT_ENOUGH, None, None, None)
    change, band = after - before, noise.band
    estimate = Estimate(change, change - band, change + band, LEVEL, "confidence", 2)
    return ReliableChange(
        _say(change, band), estimate, band, change / (sqrt(2.0) * noise.standard_error)
    )


def compare_scores(
    before: MeasureScore, after: MeasureScore
) -> Mapping[str, ReliableChange | None]:
    """Return the change of each subscale by its key; `None` where a score is missing.

    Raises `UnusableAnswers` (code `other_content`) when the two are scores of different words,
    and words in another language are different ones.
    """
    if (before.measure_hash, before.language) != (after.measure_hash, after.language):
        raise UnusableAnswers("other_content", "scores of different wordings are not compared")
    changes: dict[str, ReliableChange | None] = {}
    for first, second in zip(before.subscales, after.subscales, strict=True):
        if first.points is None or second.points is None:
            changes[first.key] = None
        else:
            changes[first.key] = assess_reliable_change(first.points, second.points, second.noise)
    return changes


def _say(change: float, band: float) -> ChangeVerdict:
    if abs(change) <= band:
        return ChangeVerdict.WITHIN_NOISE
    return ChangeVerdict.LIKELY_LOWER if change < 0 else ChangeVerdict.LIKELY_HIGHER


def _check(before: float, after: float, noise: Noise | None) -> None:
    if not all(isinstance(x, float | int) and isfinite(x) for x in (before, after)):
        raise UnusableAnswers("not_a_number", "a score is a finite number")
    if noise is not None and not isinstance(noise, Noise):
        raise UnusableAnswers("not_noise", "a change is held against Noise or None")
    if noise is not None and not (isfinite(noise.standard_error) and noise.standard_error > 0):
        raise UnusableAnswers("no_error", "a standard error lies above 0")
