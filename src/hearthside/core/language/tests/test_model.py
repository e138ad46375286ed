"""The encoder is loaded late, once and in peace, and the review goes on without it."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from hearthside.core.language import review
from hearthside.core.language.base_weights import load_base
from hearthside.core.language.clauses import clauses_of
from hearthside.core.language.pieces import LONGEST, MOST_CLAUSES, windows_of
from hearthside.core.language.session import Session, even_out, round_columns

from .plain_encoder import log_odds_of

SOURCE = Path(__file__).parents[4]


def tell(code):
    """What a new process prints."""
    asked = [sys.executable, "-B", "-c", code]
    where = os.environ | {"PYTHONPATH": str(SOURCE)}
    told = subprocess.run(asked, check=True, capture_output=True, text=True, env=where)
    return told.stdout.split()


def test_to_import_the_review_does_not_load_the_runtime():
    told = tell("import sys, hearthside.core.language; print('onnxruntime' in sys.modules)")

    assert told == ["False"]


def test_without_the_runtime_the_rules_go_on():
    told = tell(
        "import sys; sys.modules['onnxruntime'] = None\n"
        "from hearthside.core.language import review\n"
        "print(*(one.kind for one in review('you never listen to me').findings))\n"
        "print(len(review('lovely soup, see you at six').findings))"
    )

    assert told == ["absolute", "0"]


def test_many_threads_load_it_once_and_read_the_same():
    told = tell(
        "import gc\n"
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from hearthside.core.language import review\n"
        "from hearthside.core.language.session import Session\n"
        "with ThreadPoolExecutor(8) as pool:\n"
        "    found = set(pool.map(review, ['you never listen, i feel so alone'] * 40))\n"
        "print(len(found), sum(type(held) is Session for held in gc.get_objects()))"
    )

    assert told == ["1", "1"]


def test_the_same_text_is_read_the_same_alone_and_in_company():
    alone = review("you never listen to me")
    review("something else, " * 40)

    assert review("you never listen to me") == alone


def test_windows_hold_whole_clauses_and_no_more_than_can_be_read():
    text = "you said you would call, and i waited for it. " * 400
    clauses = clauses_of(text)
    windows = windows_of(load_base(1).pieces, text, clauses)
    read = [clause for _, of_clause in windows for clause in of_clause if clause >= 0]

    assert all(len(cut) <= LONGEST for cut, _ in windows)
    assert sorted(set(read)) == list(range(MOST_CLAUSES))
    assert np.all(np.diff(read) >= 0)


def test_pieces_lie_where_their_words_are():
    pieces = load_base(1).pieces
    text = "你从来不 ANSWER, ok 😂"

    for _, start, end in pieces.cut(text, 0, len(text)):
        assert 0 <= start < end <= len(text)
        assert text[start:end].strip()


def test_a_sum_of_two_products_never_overflows_on_processors_that_add_them_in_16_bits():
    weights = np.random.default_rng(0).normal(size=(400, 30)).astype(np.float32)
    whole, scale = round_columns(weights)

    assert 2 * 255 * np.abs(whole.astype(int)).max() < 2**15
    assert np.all(np.abs(whole * scale - weights) <= scale / 2 + 1e-6)


def test_a_column_evened_out_is_weighed_as_before():
    layer = load_base(1).layers[0]
    evened, times = even_out(layer)
    x = np.random.default_rng(0).normal(size=(5, len(times)))

    assert np.allclose((x * times) @ evened["i"], x @ layer["i"], atol=1e-4)


@pytest.mark.parametrize(
    "text", ["you never answer, you clearly don't care", "你从来不回我，行吧", "ok see you at 6"]
)
def test_it_computes_in_8_bits_what_the_plain_encoder_does(text):
    clauses = clauses_of(text)
    odds, plain = Session().log_odds(text, clauses), log_odds_of(text, clauses)

    assert np.median(np.abs(odds - plain)) < 0.3
    assert np.abs(odds - plain).max() < 1.5
