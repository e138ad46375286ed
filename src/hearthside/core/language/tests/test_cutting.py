"""A text is cut at its findings and is whole again when the pieces are put together."""

from hypothesis import given
from hypothesis import strategies as st

from hearthside.core.language import Finding
from hearthside.core.language.cutting import cut_at_findings, put_in, to_utf16


@st.composite
def text_with_findings(draw):
    text = draw(st.text(max_size=60))
    places = draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    return text, [Finding("absolute", (a, b), "") for a, b in places if a < b]


@given(text_with_findings())
def test_the_pieces_are_the_text_and_cover_what_each_finding_names(told):
    text, findings = told
    pieces = cut_at_findings(text, findings)

    assert "".join(piece.text for piece in pieces) == text
    for number, found in enumerate(findings):
        covered = "".join(piece.text for piece in pieces if number in piece.covered_by)
        assert covered == text[found.span[0] : found.span[1]]
        assert sum(number in piece.ends for piece in pieces) == 1


def test_other_words_go_into_one_place_alone():
    assert put_in("ok. you never answer!", (4, 20), "i waited") == "ok. i waited!"
    assert put_in("ok. you never answer!! bye", (4, 20), "i waited.") == "ok. i waited. bye"
    assert put_in("You never answer", (0, 16), "could you?") == "Could you?"


def test_a_place_is_counted_as_a_browser_does():
    text = "😭😭 you never answer"

    assert text.encode("utf-16-le")[2 * to_utf16(text, 3) :].decode("utf-16-le")[:3] == "you"
