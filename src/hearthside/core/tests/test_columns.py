"""Lines fit their columns, lose nothing, and break where the script allows it."""

from hypothesis import given
from hypothesis import strategies as st

from hearthside.core.columns import CLOSES, measure, wrap

SIGNS = st.text("ab 晚回。，“”（）1-é", max_size=80)


@given(SIGNS, st.integers(6, 40))
def test_every_line_fits_and_nothing_is_lost(text, width):
    lines = wrap(text, width, first="- ", rest="  ")

    assert all(measure(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == ("-" if lines else "") + "".join(text.split())


def test_no_line_begins_with_a_mark_that_closes():
    lines = wrap("你说过的话，我都记得。你没说的，我也在猜。", 11)

    assert len(lines) > 3
    assert not any(line[0] in CLOSES for line in lines)


def test_english_breaks_between_words():
    assert wrap("it was late and nobody wrote", 12) == ["it was late", "and nobody", "wrote"]


def test_a_word_that_is_too_long_is_cut():
    assert wrap("x" * 25, 10) == ["x" * 10, "x" * 10, "x" * 5]
