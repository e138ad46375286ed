"""Two rooms that tell how often links are wrong tell the same."""

from hearthside.rooms.care.sentences.paper import WRONG
from hearthside.rooms.patterns import measured


def test_the_pages_to_take_along_tell_the_error_rates_that_patterns_tells():
    assert measured.WRONG == WRONG
