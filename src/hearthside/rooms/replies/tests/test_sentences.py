"""Lengths of time, as coarse as they deserve."""

import pytest

from hearthside.rooms.replies.sentences import say_range


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (0.2, 0.4, "within a minute"),
        (0.2, 7.4, "up to 7 minutes"),
        (1, 1, "about 1 minute"),
        (8, 42, "8 to 40 minutes"),
        (10, 40, "10 to 40 minutes"),
        (33, 58, "35 minutes to 1 hour"),
        (62, 131, "1 to 2 hours"),
        (88, 260, "1½ to 4½ hours"),
    ],
)
def test_a_range_is_said_in_words(low, high, words):
    assert say_range(low, high) == words
