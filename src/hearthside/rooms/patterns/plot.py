"""Vega-Lite specifications of the room's pictures. Colours are names that the page's theme fills in.

All words come in as they are to be shown, and all scales are numbers, so that nothing here
depends on a language or a time zone.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

Spec = dict[str, Any]
Row = Mapping[str, Any]

INK, QUIET, GRID = "var(--plot-ink)", "var(--plot-quiet)", "var(--plot-grid)"
LINE, BAND, SECOND = "var(--plot-line)", "var(--plot-band)", "var(--plot-second)"
HEAT = tuple(f"var(--plot-heat-{step})" for step in range(1, 6))
NARROW, WIDE = 300, 640
SCALE_TOP = 10


def draw_links(rows: Sequence[Row], *, less: str, more: str) -> Spec:
    """A line from `low` to `high` with a dot at `value` for every row, under its `name`.

    A row that is not `sure` gets a hollow dot. `less` and `more` say what the two sides mean.
    """
    low, high = min(0.0, *(row["low"] for row in rows)), max(0.0, *(row["high"] for row in rows))
    room = max(1.0, high - low) / 4
    domain = [min(low, -room) - room / 8, max(high, room) + room / 8]
    x = {"field": "value", "type": "quantitative", "scale": {"domain": domain, "nice": False}}
    y = {"field": "place", "type": "ordinal", "axis": None, "scale": {"paddingInner": 0}}
    interval = {"x": x | {"field": "low"}, "x2": {"field": "high"}, "y": y}
    name = {"x": {"value": 0}, "y": y, "text": {"field": "name"}}
    fill: Spec = {"condition": {"test": "datum.sure", "value": LINE}, "value": "var(--plot-ground)"}
    axis = _number_axis(tickCount=5) | {"title": f"←  {less}     {more}  →", "titleColor": QUIET}
    layers: list[Spec] = [
        {
            "data": {"values": [{}]},
            "mark": _rule(QUIET, dash=True),
            "encoding": {"x": {"datum": 0}},
        },
        {"mark": _rule(LINE, width=3) | {"yOffset": 11}, "encoding": interval},
        {
            "mark": {"type": "point", "shape": "circle", "size": 110, "yOffset": 11} | _edge(LINE),
            "encoding": {"x": x | {"axis": axis}, "y": y, "fill": fill},
        },
        {"mark": _text(align="left", dy=-11, limit=NARROW - 10), "encoding": name},
    ]
    return _spec(NARROW, {"step": 50}, layers, rows)


def draw_share(estimate: Row, *, edges: Sequence[float], words: Sequence[str]) -> Spec:
    """One interval on a line of 0 to 100, cut at `edges` into stretches with a word each."""
    x = {
        "field": "value",
        "type": "quantitative",
        "scale": {"domain": [0, 100]},
        "axis": _number_axis(values=[0, 25, 50, 75, 100]) | {"grid": False, "title": None},
    }
    interval = {"x": x | {"field": "low"}, "x2": {"field": "high"}}
    middles = [(a + b) / 2 for a, b in zip([0, *edges], [*edges, 100], strict=True)]
    places = [{"value": at, "word": word} for at, word in zip(middles, words, strict=True)]
    layers: list[Spec] = [
        {
            "data": {"values": [{"value": edge} for edge in edges]},
            "mark": _rule(QUIET, dash=True),
            "encoding": {"x": x},
        },
        {
            "data": {"values": places},
            "mark": _text(baseline="top", color=QUIET, size=12) | {"y": 0},
            "encoding": {"x": x, "text": {"field": "word"}},
        },
        {"mark": _rule(LINE, width=3) | {"y": 40}, "encoding": interval},
        {
            "mark": {"type": "point", "shape": "circle", "size": 110, "y": 40, "fill": LINE}
            | _edge(LINE),
            "encoding": {"x": x},
        },
    ]
    return _spec(NARROW, 58, layers, [estimate])


def draw_rhythm(cells: Sequence[Row], *, days: Sequence[str], hours: Sequence[str]) -> Spec:
    """Seven columns of eight squares; `step` is a shade of 0 to 4 or `None`, `words` stand in it."""
    place = {"type": "ordinal", "scale": {"paddingInner": 0.06, "paddingOuter": 0}}
    axis = {"domain": False, "ticks": False, "labelAngle": 0, "labelColor": QUIET, "title": None}
    x = place | {"field": "day", "axis": axis | {"orient": "top", "labelExpr": _lookup(days)}}
    y = place | {"field": "block", "axis": axis | {"labelExpr": _lookup(hours)}}
    shade: Spec = {"field": "step", "type": "ordinal", "legend": None}
    shade |= {"scale": {"domain": list(range(len(HEAT))), "range": list(HEAT)}}
    layers: list[Spec] = [
        {
            "transform": [{"filter": "datum.step === null"}],
            "mark": {"type": "rect", "fill": "none", "stroke": GRID},
        },
        {
            "transform": [{"filter": "datum.step !== null"}],
            "mark": {"type": "rect"},
            "encoding": {"color": shade},
        },
        {"mark": _text(size=12), "encoding": {"text": {"field": "words"}}},
    ]
    return _spec(NARROW, {"step": 29}, layers, cells) | {"encoding": {"x": x, "y": y}}


def draw_level(points: Sequence[Row], *, ticks: Mapping[int, str], width: int) -> Spec:
    """A line with its band over days; `ticks` names the days that get a label."""
    axis = {"values": list(ticks), "labelExpr": _lookup(ticks), "grid": False, "title": None}
    axis |= {"labelColor": QUIET, "domainColor": QUIET, "tickColor": QUIET, "labelFlush": True}
    x = {
        "field": "day",
        "type": "quantitative",
        "scale": {"nice": False, "zero": False},
        "axis": axis,
    }
    y = {"type": "quantitative", "scale": {"domain": [0, SCALE_TOP]}}
    y |= {"axis": _number_axis(values=[0, 2, 4, 6, 8, 10])}
    band = {"y": y | {"field": "low"}, "y2": {"field": "high"}}
    layers: list[Spec] = [
        {"mark": {"type": "area", "color": BAND, "opacity": 1}, "encoding": {"x": x} | band},
        {
            "mark": {"type": "line", "color": LINE, "strokeWidth": 2.5, "strokeJoin": "round"},
            "encoding": {"x": x, "y": y | {"field": "value"}},
        },
    ]
    return _spec(width, 220, layers, points)


def _spec(width: int, height: int | Spec, layers: list[Spec], rows: Sequence[Row]) -> Spec:
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "width": width,
        "height": height,
        "autosize": {"type": "fit-x", "contains": "padding"},
        "padding": 2,
        "background": None,
        "data": {"values": [dict(row) for row in rows]},
        "layer": layers,
        "config": {
            "aria": False,
            "font": "sans-serif",
            "view": {"stroke": None},
            "axis": {"labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal"},
        },
    }


def _number_axis(**more: object) -> Spec:
    colours = {"labelColor": QUIET, "domainColor": QUIET, "tickColor": QUIET, "gridColor": GRID}
    return colours | {"title": None, "format": ".1~f"} | more


def _rule(colour: str, *, width: float = 1, dash: bool = False) -> Spec:
    return {"type": "rule", "color": colour, "strokeWidth": width} | (
        {"strokeDash": [3, 3]} if dash else {"strokeCap": "round"}
    )


def _edge(colour: str) -> Spec:
    return {"stroke": colour, "strokeWidth": 2.5, "opacity": 1}


def _text(*, color: str = INK, size: int = 13, **more: object) -> Spec:
    return {"type": "text", "color": color, "fontSize": size} | more


def _lookup(words: Sequence[str] | Mapping[int, str]) -> str:
    """A Vega expression that turns a number into its word."""
    pairs = words.items() if isinstance(words, Mapping) else enumerate(words)
    return json.dumps({str(place): word for place, word in pairs}) + "[datum.value]"
