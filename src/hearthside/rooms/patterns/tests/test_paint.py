"""A picture is shapes, text and colours, and nothing else."""

import re

import pytest

from hearthside.rooms.patterns.paint import UnexpectedPicture, clean, paint_one
from hearthside.rooms.patterns.plot import draw_level, draw_links, draw_rhythm, draw_share

LINK = {"place": 0, "value": 1.8, "low": 1.1, "high": 2.5, "sure": True}
HOSTILE = '</text><script>alert("x")</script>'


def specs():
    points = [{"day": day, "value": 3.0, "low": 2.0, "high": 4.0} for day in range(40)]
    squares = [{"day": day, "block": 2, "step": 2, "words": "3.1"} for day in range(7)]
    squares += [{"day": 0, "block": 3, "step": None, "words": "·"}]
    return {
        "links": draw_links([LINK | {"name": HOSTILE}], less="less", more="more"),
        "share": draw_share({"value": 38, "low": 24, "high": 54}, edges=(25, 50), words="abc"),
        "rhythm": draw_rhythm(squares, days="MTWTFSS", hours="abcdefgh"),
        "level": draw_level(points, ticks={0: "1 March", 30: "31 March"}, width=300),
    }


@pytest.mark.parametrize("name", ["links", "share", "rhythm", "level"])
def test_every_plot_is_painted_in_the_themes_colours(name):
    svg = paint_one(specs()[name])

    assert svg.startswith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ')
    assert "<script" not in svg
    assert not re.search(r"\s(style|class|id|href|role|on\w+)=", svg)
    colours = set(re.findall(r'(?:fill|stroke)="([^"]+)"', svg))
    assert {c for c in colours if not c.startswith("var(--plot-")} <= {"none", "transparent"}


def test_a_name_is_text_and_nothing_more():
    assert "&lt;script&gt;" in paint_one(specs()["links"])


def test_one_input_gives_one_picture():
    assert paint_one(specs()["links"]) == paint_one(specs()["links"])


@pytest.mark.parametrize("tag", ["script", "image", "style", "a", "foreignObject"])
def test_anything_else_is_refused(tag):
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><{tag}/></svg>'

    with pytest.raises(UnexpectedPicture):
        clean(svg)
