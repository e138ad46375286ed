"""How long a pause is: agreed beforehand, and the longer of two wishes."""

SHORTEST, USUAL, LONGEST = 5, 10, 60
"""Minutes. Ten is where to begin; nothing is known about one length being the best one."""


def join_wishes(mine: int, theirs: int | None = None) -> int:
    """Return the minutes two people rest: the longer wish, so that nobody is hurried.

    `theirs` is None where there is no other, or no wish of theirs yet. What lies outside 5 to
    60 minutes counts as the nearest length inside.

    >>> join_wishes(10, 20), join_wishes(20, 10), join_wishes(15), join_wishes(10, 600)
    (20, 20, 15, 60)

    Source: both negotiate the length of a time-out beforehand (Rosen, Matheson, Stith et al.,
    2003); short breaks of different lengths worked alike (McCurry, May & Donaldson, 2024).
    """
    return max(keep_within(mine), keep_within(mine if theirs is None else theirs))


def keep_within(minutes: int) -> int:
    """Return the nearest length from 5 to 60 minutes.

    >>> keep_within(1), keep_within(12)
    (5, 12)
    """
    return min(max(minutes, SHORTEST), LONGEST)
