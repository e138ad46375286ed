"""The table of words beside the encoder."""

import numpy as np
import pytest

from hearthside.core.language.kinds import KINDS
from hearthside.core.language.wording import Wording, wording_odds

OWNERSHIP = list(KINDS).index("ownership")


@pytest.mark.parametrize(
    ("language", "owning", "plain"),
    [
        ("en", "sorry i was late, my fault", "the bus was late"),
        ("zh", "对不起，是我不好", "公交晚点了"),
    ],
)
def test_words_of_ownership_speak_for_ownership(language, owning, plain):
    table = Wording(language)
    assert table.log_odds(owning)[OWNERSHIP] > 2
    assert table.log_odds(plain)[OWNERSHIP] < 0


@pytest.mark.parametrize("text", ["", "   ", "qqqqzzzz", "\ud800"])
def test_a_text_without_a_known_word_gets_finite_odds(text):
    assert np.isfinite(Wording("en").log_odds(text)).all()


def test_case_and_apostrophes_say_nothing():
    table = Wording("en")
    assert (table.log_odds("DONT text me") == table.log_odds("don't text me")).all()


def test_one_sentence_of_a_long_letter_is_not_drowned():
    calm, owning = "we walked along the river today. " * 20, "sorry, that was my fault."
    text = calm + owning
    at = len(calm)
    clauses = [(i, i + 32) for i in range(0, at, 33)] + [(at, len(text))]
    odds = wording_odds(text, clauses, "en")[:, OWNERSHIP]
    assert len(odds) == len(clauses)
    assert odds[-1] > odds[0]
