"""One hurtful sentence among gentle ones is not drowned by them."""

import pytest

from hearthside.core.language import review

AMONG_GENTLE = (
    "you never answer me, you clearly dont care. i waited till midnight and i was so scared. "
    "could you text me when its going to be late?"
)


def kinds(text):
    return {found.kind for found in review(text).findings}


def test_a_hurtful_sentence_is_heard_among_gentle_ones():
    assert {"absolute", "mind_reading", "feeling", "request"} <= kinds(AMONG_GENTLE)


@pytest.mark.parametrize(
    "text",
    [
        "dinner was lovely. you always make me laugh. see you at six x",
        "i cannot find my keys, i always forget them. can you look in the hall?",
    ],
)
def test_what_only_looks_like_it_stays_alone(text):
    assert not review(text).to_look_at


def test_thanks_that_sting_are_not_told_as_something_good():
    stings = "i was so scared. wow thanks for remembering you have a wife. could you text me?"
    assert "appreciation" not in kinds(stings)
    assert "appreciation" in kinds("i was so scared. thank you for the soup. could you text me?")
