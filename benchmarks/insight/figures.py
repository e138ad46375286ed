"""Three pictures, drawn as SVG: power against days, ever false, calibration."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import vl_convert

from .looks import METHODS, Panel
from .measures import Bin, equal_power
from .verdict import FIRM, RELIABLE, SCORE, SHOWN, Floats

Spec = dict[str, Any]

COLORS = {
    "naive": "#d55e00",
    "OLS + BH": "#b07c00",
    "GLS + BH": "#00825f",
    "Hearthside": "#0072b2",
    "Hearthside, firm": "#7fb8d8",
    "oracle": "#222222",
}
SIZE = {"width": 520, "height": 300}
CONFIG = {
    "background": "white",
    "font": "sans-serif",
    "axis": {"labelFontSize": 12, "titleFontSize": 12, "gridColor": "#e4e4e4"},
    "legend": {"labelFontSize": 12, "title": None, "symbolStrokeWidth": 3},
    "title": {"fontSize": 14, "anchor": "start"},
    "view": {"stroke": None},
}


def draw(panel: Panel, bins: tuple[Bin, ...], folder: Path) -> None:
    """Write the pictures of the base world."""
    for name, spec in {
        "insight-power": _power(panel),
        "insight-ever-false": _ever_false(panel),
        "insight-calibration": _calibration(bins),
    }.items():
        whole = {"config": CONFIG, **SIZE, **spec}
        drawn = vl_convert.vegalite_to_svg(json.dumps(whole), allowed_base_urls=[])
        (folder / f"{name}.svg").write_text(drawn + "\n", encoding="utf-8")


def _power(panel: Panel) -> Spec:
    ones = np.ones(len(panel.effects))
    rows = [
        {
            "day": day,
            "value": equal_power(panel.at(method, day)[..., SCORE], panel.effects)(ones),
            "method": method,
        }
        for method in METHODS
        for day in panel.looks
    ]
    title = "Share of triggers found when 10 % of what is shown is false"
    return _lines(rows, title, "share found", 1.0)


def _ever_false(panel: Panel) -> Spec:
    rows = []
    for method in METHODS:
        rows += _false_so_far(panel, method, method, RELIABLE)
    rows += _false_so_far(panel, "Hearthside", "Hearthside, firm", FIRM)
    return _lines(rows, "Of everything ever shown, the share that is false", "share false", 1.0)


def _false_so_far(panel: Panel, method: str, label: str, tier: int) -> list[Spec]:
    """Looked at at every look: what was shown up to a day, at any time."""
    shown = np.logical_or.accumulate(panel.said[method][..., SHOWN] >= tier, axis=1)
    false = (shown & (panel.effects == 0)[:, None]).sum(axis=(0, 2))
    n = shown.sum(axis=(0, 2))
    return [
        {"day": day, "value": float(f / k), "method": label}
        for day, f, k in zip(panel.looks, false, n, strict=True)
        if k
    ]


def _lines(rows: list[Spec], title: str, label: str, top: float) -> Spec:
    methods = [method for method in COLORS if any(row["method"] == method for row in rows)]
    scale = {"domain": methods, "range": [COLORS[method] for method in methods]}
    return {
        "title": title,
        "data": {"values": rows},
        "mark": {"type": "line", "strokeWidth": 2.5},
        "encoding": {
            "x": {"field": "day", "type": "quantitative", "title": "days of writing"},
            "y": {
                "field": "value",
                "type": "quantitative",
                "title": label,
                "scale": {"domain": [0, top]},
            },
            "color": {"field": "method", "type": "nominal", "scale": scale, "title": None},
            "strokeDash": {
                "condition": {"test": "datum.method == 'oracle'", "value": [6, 4]},
                "value": [1, 0],
            },
        },
    }


def _calibration(bins: tuple[Bin, ...]) -> Spec:
    values = [
        {
            "stated": b.stated,
            "true": b.true.value,
            "low": max(b.true.value - b.true.error, 0.0),
            "high": min(b.true.value + b.true.error, 1.0),
        }
        for b in bins
    ]
    stated = {"field": "stated", "type": "quantitative", "title": "stated probability"}
    true = {"type": "quantitative", "title": "share that is true", "scale": {"domain": [0, 1]}}
    even = [{"stated": float(x), "true": float(x)} for x in _ends()]
    return {
        "title": "Stated probability and truth (bars: one standard error)",
        "layer": [
            {
                "data": {"values": even},
                "mark": {"type": "line", "color": "#999999", "strokeDash": [5, 4]},
                "encoding": {"x": stated, "y": {**true, "field": "true"}},
            },
            {
                "data": {"values": values},
                "mark": {"type": "rule", "color": COLORS["Hearthside"], "strokeWidth": 2},
                "encoding": {
                    "x": stated,
                    "y": {**true, "field": "low"},
                    "y2": {"field": "high"},
                },
            },
            {
                "data": {"values": values},
                "mark": {"type": "point", "filled": True, "size": 70, "opacity": 1},
                "encoding": {
                    "x": stated,
                    "y": {**true, "field": "true"},
                    "color": {"value": COLORS["Hearthside"]},
                },
            },
        ],
    }


def _ends() -> Floats:
    return np.array([0.0, 1.0])
