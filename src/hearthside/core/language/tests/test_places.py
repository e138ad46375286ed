"""Wherever something is pointed at, it is there, and it is what was named."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hearthside.core.language import review
from hearthside.core.language.clauses import clauses_of
from hearthside.core.language.plain_text import read_plainly

SAID = [
    "you never listen to me",
    "you always forget",
    "i feel so sad",
    "你从来不主动给我打电话",
    "<script>alert(1)</script>",
    "[21:04] Ada: fine.\n[21:05] Ben: what did i do??",
    "مرحبا كيف حالك",
    "😂😂",
    "ne\u200bver",
    "\u202eyou never answer\u202c",
    "7.30, ok",
]
texts = st.lists(st.one_of(st.sampled_from(SAID), st.text(max_size=40)), max_size=6).map(" ".join)


@given(texts)
@settings(max_examples=60, deadline=None)
@example("you ne\u200bver lis\u200dten")
@example("\u202eyou never listen\u202c")
@example("")
@example("\x00")
@example("🙄" * 40)
def test_every_place_lies_in_the_text_and_is_not_blank(text):
    for found in review(text).findings:
        start, end = found.span
        assert 0 <= start < end <= len(text)
        assert text[start:end].strip()


@given(texts)
@settings(max_examples=200, deadline=None)
def test_clauses_are_in_order_and_apart_and_hold_every_word(text):
    plain = read_plainly(text).text
    places = clauses_of(plain)
    assert places == sorted(places)
    assert all(first[1] <= second[0] for first, second in pairwise(places))
    read = "".join(plain[start:end] for start, end in places)
    assert [sign for sign in plain if sign.isalpha()] == [sign for sign in read if sign.isalpha()]


@given(texts)
@settings(max_examples=200, deadline=None)
def test_a_place_in_the_plain_text_is_the_same_place_in_the_original(text):
    plain = read_plainly(text)
    for start, end in clauses_of(plain.text):
        first, last = plain.original(start, end)
        kept = read_plainly(text[first:last]).text
        assert kept == plain.text[start:end]


def test_a_hidden_sign_does_not_hide_a_word():
    text = "hi. you ne\u200bver listen to me"
    (found,) = [one for one in review(text).findings if one.kind == "absolute"]
    assert "ne\u200bver" in text[slice(*found.span)]


def test_a_request_with_its_when_is_pointed_at_once():
    text = "could you text me at lunch when you can"
    found = [one.span for one in review(text).findings if one.kind == "request"]
    assert found == [(0, len(text))]


def test_traditional_characters_are_read_as_simplified_ones():
    traditional, simplified = review("你從來不主動給我打電話"), review("你从来不主动给我打电话")
    assert traditional.findings
    assert [one.span for one in traditional.findings] == [one.span for one in simplified.findings]


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "...", "🙂", "12:30", "\u200b"])
def test_nothing_is_found_in_next_to_nothing(text):
    assert review(text, "en").findings == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("u never answer", "en"),
        ("aw see you, you're a pure belter so ye are", "en"),
        ("I dey vex o, why you no pick my call", "en"),
        ("你从来不回我消息", "zh"),
        ("ok啦我知道你忙", "zh"),
        ("warum rufst du mich nie an, ich warte immer", ""),
        ("¿por qué nunca me llamas? siempre estoy esperando", ""),
        ("なんで電話してくれないの", ""),
        ("почему ты мне не звонишь", ""),
        ("لماذا لا تتصل بي", ""),
        ("🙂🙂", ""),
    ],
)
def test_it_says_which_language_it_read(text, language):
    assert review(text).language == language


def test_a_hundred_thousand_signs_take_no_longer_than_ten_times_ten_thousand():
    from time import process_time

    def takes(text):
        begun = process_time()
        review(text)
        return process_time() - begun

    review("warm")
    short, long = (
        "you never answer me, and i feel sad. " * 270,
        "you never answer me, and i feel sad. " * 2700,
    )
    assert takes(long) < 30 * takes(short) + 1


def test_a_longer_name_of_a_language_is_taken_too():
    draft = "你从来不听我说话"
    assert review(draft, "zh-Hans").findings
    assert review(draft, "zh-Hans") == review(draft, "zh")
    assert review("you never listen", "EN").language == "en"
