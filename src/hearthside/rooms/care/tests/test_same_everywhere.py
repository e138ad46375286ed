"""Page, PDF and FHIR hold the same: every ticked thing, and not one that was not ticked."""

import io
import json
import re
from datetime import UTC, date, datetime
from uuid import UUID

import msgspec
import pypdf
import pytest
from django.template.loader import render_to_string
from fhir.resources.R4B import get_fhir_model_class
from hypothesis import HealthCheck, given, settings

from hearthside.core.diary import ContextList, Moment
from hearthside.core.hand_over import Field, Material, Ticks, gather
from hearthside.core.hand_over.fhir import build_bundle
from hearthside.core.hand_over.tests.test_gather import MADE_ON, MARKED, ticked
from hearthside.core.hand_over.tests.things import FIRST_ON, LAST_ON, everything, expected, key
from hearthside.rooms.care import sentences
from hearthside.rooms.care.page import write_paper
from hearthside.rooms.care.pdf import print_pdf

BUNDLE_ID = UUID(int=7)
AT = datetime(2026, 4, 1, 9, tzinfo=UTC)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><text x="2" y="9" fill="var(--plot-ink)">{}</text></svg>'
PAINTED = {name: SVG.format(f"drawn-{name}") for name in ("share", "links", "level", "rhythm")}
CODED = {
    ("Bundle", "type"): {"document"},
    ("Composition", "status"): {"preliminary", "final", "amended", "entered-in-error"},
    ("Observation", "status"): {
        "registered",
        "preliminary",
        "final",
        "amended",
        "corrected",
        "cancelled",
        "entered-in-error",
        "unknown",
    },
}
NARRATIVE = {"generated", "extensions", "additional", "empty"}


def paper_of(ticks, material=MARKED.material):
    return write_paper(gather(ticks, material, made_on=MADE_ON), PAINTED, language="en")


def as_page(paper):
    return render_to_string("care/paper.html", {"paper": paper})


def as_pdf_text(paper):
    pages = pypdf.PdfReader(io.BytesIO(print_pdf(paper))).pages
    return "\n".join(page.extract_text() for page in pages)


def bundle_of(ticks, material=MARKED.material):
    hand_over = gather(ticks, material, made_on=MADE_ON)
    paper = write_paper(hand_over, PAINTED, language="en")
    labels = sentences.fhir_labels()
    return build_bundle(hand_over, paper, labels, id=BUNDLE_ID, at=AT)


def as_fhir(ticks):
    return json.dumps(bundle_of(ticks), ensure_ascii=False)


def found_in(text):
    return {word for word in MARKED.marks if word in text}


def validate(bundle):
    get_fhir_model_class("Bundle").model_validate(bundle)
    for resource in [bundle, *(entry["resource"] for entry in bundle["entry"])]:
        kind = resource["resourceType"]
        for name in ("type", "status"):
            if (kind, name) in CODED:
                assert resource[name] in CODED[kind, name]
    statuses = re.findall(r'"text": \{"status": "(\w+)"', json.dumps(bundle))
    assert set(statuses) <= NARRATIVE


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ticked)
def test_every_form_holds_the_same(ticks):
    paper, wanted = paper_of(ticks), expected(MARKED, ticks)

    assert found_in(as_page(paper)) == wanted
    assert found_in(as_pdf_text(paper)) == wanted
    assert found_in(as_fhir(ticks)) == wanted


@settings(max_examples=25, deadline=None)
@given(ticked)
def test_the_fhir_file_is_valid_whatever_was_ticked(ticks):
    validate(bundle_of(ticks))


def test_the_same_sentences_stand_on_the_page_and_in_the_pdf():
    paper = paper_of(everything())
    page, pdf = as_page(paper), " ".join(as_pdf_text(paper).split())

    for section in paper.sections:
        assert section.heading in page
        assert section.heading in pdf


def test_a_picture_that_was_not_ticked_is_not_there():
    bare = msgspec.structs.replace(everything(), parts=frozenset(), links=frozenset({"0"}))

    assert "drawn-" in as_page(paper_of(everything()))
    assert "drawn-" not in as_page(paper_of(bare))


def test_a_picture_on_paper_has_no_colour_of_the_theme():
    assert "var(" not in as_page(paper_of(everything()))


ATTACKS = (
    '#import "/etc/passwd": *',
    '#read("/etc/passwd")',
    "$ sum $ *bold* _it_ `raw` = Heading \\ @ref <label> // gone /* gone */",
    "#let paper = 1; #panic[stop]",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "]]></div><div onclick='x'>&amp;",
    "{{ paper.title }} {% load i18n %}",
    '=HYPERLINK("x")',
    "\u202eevil\u202c \u0000 \u0008 \ufffe",
    '{"resourceType": "Patient"}',
)


def attacked(words):
    moment = Moment(at=AT, felt_insecurity=3.0, note=words, contexts={"1": 1.0})
    contexts = ContextList().add("late reply")
    ticks = Ticks(
        since=FIRST_ON,
        until=date(2026, 4, 1),
        about=words,
        name=words[:100],
        fields=frozenset(Field),
        all_moments=True,
    )
    return ticks, Material([(key(0), moment)], contexts)


@pytest.mark.parametrize("words", ATTACKS)
def test_words_stay_words_in_a_pdf(words):
    visible = "".join(c for c in words if c.isprintable() and c != "\ufffe")
    text = as_pdf_text(paper_of(*attacked(words)))

    flat = "".join(text.split())
    for piece in visible.split():
        if piece.isascii():
            assert piece in flat


@pytest.mark.parametrize("words", ATTACKS)
def test_words_stay_words_on_the_page(words):
    page = as_page(paper_of(*attacked(words)))

    assert "<script" not in page
    assert "<img" not in page
    assert "onclick='x'" not in page


@pytest.mark.parametrize("words", ATTACKS)
def test_words_stay_words_in_a_fhir_file(words):
    bundle = bundle_of(*attacked(words))
    validate(bundle)
    composition = bundle["entry"][0]["resource"]

    for section in composition["section"]:
        div = section.get("text", {}).get("div", "")
        assert not re.search(r"<(?!/?(div|p|br|blockquote|table|tr|td)\b)", div)
        assert "onclick='x'>" not in re.sub(r"&[a-z]+;", "", div) or "&gt;" in div


def test_signs_that_no_font_has_do_not_stop_the_pdf():
    ticks, material = attacked("before \U000f0000 after")

    assert "before" in as_pdf_text(paper_of(ticks, material))


def test_chinese_emoji_and_right_to_left_come_back_out_of_the_pdf():
    ticks, material = attacked("晚回消息，我很难过 😢 مرحبا naïve")
    text = as_pdf_text(paper_of(ticks, material))

    assert "晚回消息，我很难过" in text
    assert "😢" in text
    assert "naïve" in text


def test_the_pdf_is_tagged_for_a_screen_reader_and_says_nothing_of_when_or_who():
    reader = pypdf.PdfReader(io.BytesIO(print_pdf(paper_of(everything()))))
    catalog = reader.trailer["/Root"]

    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/Lang"] == "en"
    assert reader.metadata.title == "Pages to talk about"
    assert reader.metadata.author is None
    assert reader.metadata.creation_date is None


def test_a_word_without_end_stays_on_the_page():
    ticks, material = attacked("a" * 400)
    text = as_pdf_text(paper_of(ticks, material))

    assert text.replace("\n", "").replace("\u200b", "").count("a" * 400) >= 1


def test_a_long_note_goes_on_over_several_pages():
    ticks, material = attacked("It was late and I waited. " * 900)
    pages = pypdf.PdfReader(io.BytesIO(print_pdf(paper_of(ticks, material)))).pages

    assert len(pages) > 6


def test_the_period_is_the_period():
    ticks = msgspec.structs.replace(everything(), since=LAST_ON)

    assert len(gather(ticks, MARKED.material, made_on=MADE_ON).moments) == 0
