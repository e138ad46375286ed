"""The shapes that rooms share say what they need, and keep their promises."""

import re
from pathlib import Path

import pytest
from django import forms
from django.template.loader import render_to_string

from hearthside.core.estimate import Estimate, NotEnoughData

HERE = Path(__file__).parents[1]
COMPONENTS = sorted((HERE / "templates" / "components").glob("*.html"))
MARKUP = sorted((HERE / "templates").rglob("*.html"))
INLINE = re.compile(r"<style|\sstyle=|\son[a-z]+=\"|<script(?![^>]*\bsrc=)|javascript:")


@pytest.mark.parametrize("path", COMPONENTS, ids=lambda path: path.stem)
def test_a_component_says_what_it_takes(path):
    assert path.read_text().startswith("{% comment %}")


@pytest.mark.parametrize("path", MARKUP, ids=lambda path: str(path.relative_to(HERE)))
def test_no_style_or_script_is_written_into_a_page(path):
    assert INLINE.findall(path.read_text()) == []


def test_an_estimate_comes_with_its_interval_and_count():
    estimate = Estimate(1.8, 1.2, 2.4, 0.9, "credible", 17)
    html = render_to_string("components/estimate.html", {"estimate": estimate, "unit": "points"})
    for part in ("1.8 points", "from 1.2 to 2.4", "90% interval", "from 17 moments"):
        assert part in html


@pytest.mark.parametrize(
    ("numbers", "value", "span"),
    [
        ((-0.4, -0.9, -0.1), "0.4 points lower", "from 0.9 to 0.1 lower"),
        ((-0.4, -0.9, 0.1), "0.4 points lower", "from 0.9 lower to 0.1 higher"),
        ((0.4, 0.0, 0.9), "0.4 points higher", "from 0.0 to 0.9 higher"),
    ],
)
def test_a_change_is_said_in_words_and_not_by_a_sign(numbers, value, span):
    estimate = Estimate(*numbers, 0.9, "credible", 17)
    told = {"estimate": estimate, "unit": "points"}
    html = render_to_string("components/change.html", told)
    for part in (value, span, "90% interval", "from 17 moments"):
        assert part in html


def test_a_share_is_written_in_hundredths():
    estimate = Estimate(0.62, 0.45, 0.77, 0.9, "credible", 1)
    html = render_to_string("components/estimate.html", {"estimate": estimate, "percent": True})
    for part in ("62%", "from 45% to 77%", "from 1 moment"):
        assert part in html


def test_too_little_says_how_much_is_there_and_needed():
    html = render_to_string("components/estimate.html", {"estimate": NotEnoughData(0, 9)})
    assert "Not enough yet" in html
    assert "have 0, need about 9" in html


def test_a_page_opens_where_it_says_why_a_form_was_not_saved():
    form = forms.Form({})
    form.add_error(None, "Write a few words first.")
    form.add_error(None, "And a day.")
    html = render_to_string("components/problems.html", {"form": form})
    assert html.count("autofocus") == 1
    assert html.index("autofocus") < html.index("Write a few words")


def test_a_plot_is_also_words_and_a_table():
    html = render_to_string(
        "components/figure.html",
        {"svg": "", "caption": "It fell.", "headings": ["Week", "Level"], "rows": [["1", "3.2"]]},
    )
    assert "<figcaption>It fell.</figcaption>" in html
    assert '<th scope="row">1</th><td>3.2</td>' in html


def test_a_search_never_puts_words_into_an_address():
    html = render_to_string("components/search.html", {"label": "Words", "words": "a fear"})
    assert 'method="post"' in html
    assert 'value="a fear"' in html


@pytest.mark.parametrize("name", ["400", "403", "403_csrf", "404", "500"])
def test_the_last_pages_need_nothing_to_be_shown(name):
    html = render_to_string(f"{name}.html")
    assert "<h1>" in html
    assert 'lang="en"' in html
    assert "Back to the start" in html
