"""Colours can be told apart, and live in one place."""

import re

import pytest

from .colour import TOKENS, contrast, read_colours

GROUNDS = ("paper", "sheet", "sunk")
READ_ON = {
    "ink": (*GROUNDS, "ember-soft", "sage-soft", "grave-soft"),
    "ink-quiet": (*GROUNDS, "ember-soft", "sage-soft", "grave-soft"),
    "ember": GROUNDS,
    "sage": GROUNDS,
    "grave": (*GROUNDS, "grave-soft"),
    "on-ember": ("ember-fill", "ember-fill-near"),
    "paper": ("ink", "grave"),
}
SEEN_ON = {
    "edge": GROUNDS,
    "focus": (*GROUNDS, "ember-soft"),
    "ember-fill": GROUNDS,
    "ember": ("ember-soft", "plot-band"),
    "sage": ("sage-soft",),
}
THEMES = {"light": 0, "dark": 1}
MODERN = re.compile(r"#[0-9a-fA-F]{3,8}\b|\b(rgb|hsl|oklch)a?\(")


def closeness(pairs, theme):
    colours = read_colours()
    return {
        f"{front} on {ground}": contrast(colours[front][theme], colours[ground][theme])
        for front, grounds in pairs.items()
        for ground in grounds
    }


def test_black_on_white_is_the_most_there_is():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES)
def test_words_can_be_read(theme):
    measured = closeness(READ_ON, THEMES[theme])
    assert {pair: ratio for pair, ratio in measured.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_edges_and_marks_can_be_seen(theme):
    measured = closeness(SEEN_ON, THEMES[theme])
    assert {pair: ratio for pair, ratio in measured.items() if ratio < 3} == {}


def test_a_colour_is_written_only_on_the_token_sheet():
    sheets = [path for path in TOKENS.parents[3].rglob("*.css") if path != TOKENS]
    assert sheets
    assert [path.name for path in sheets if MODERN.search(path.read_text())] == []


def test_every_token_that_is_used_exists():
    sheets = list(TOKENS.parents[3].rglob("*.css"))
    known = set(re.findall(r"(--[\w-]+)\s*:", "".join(path.read_text() for path in sheets)))
    used = {name for path in sheets for name in re.findall(r"var\((--[\w-]+)\)", path.read_text())}
    assert used - known == set()
