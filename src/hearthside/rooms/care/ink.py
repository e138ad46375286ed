"""Painted pictures in the colours of paper: dark ink on white, whatever the theme of the page."""

import re
from xml.etree import ElementTree as Tree

from django.utils.safestring import SafeString, mark_safe

INKS = {
    "--plot-ink": "#2d2620",
    "--plot-quiet": "#62574b",
    "--plot-line": "#97471b",
    "--plot-band": "#ecc9a8",
    "--plot-grid": "#ddd1bd",
    "--plot-second": "#465c4d",
    "--plot-ground": "#ffffff",
    "--plot-heat-1": "#faf5f3",
    "--plot-heat-2": "#f2e4de",
    "--plot-heat-3": "#e9d3ca",
    "--plot-heat-4": "#e0c3b5",
    "--plot-heat-5": "#d7b2a1",
}
"""The light theme's colours of plots; the shades of the week mixed with white."""

FONTS = "Noto Sans, Noto Sans CJK SC, sans-serif"
SVG = "http://www.w3.org/2000/svg"
NAMED = re.compile(r"var\((--[a-z0-9-]+)\)")


def put_on_paper(svg: str) -> SafeString:
    """Return the picture with every named colour filled in.

    A colour without a name here is ink: seen on paper, whatever it was to be. What was painted
    went through an allow-list of shapes and plain attributes before it was sealed.
    """
    inked = NAMED.sub(lambda found: INKS.get(found[1], INKS["--plot-ink"]), svg)
    return mark_safe(inked)  # noqa: S308


def size_for_print(svg: str) -> str:
    """Return the picture with a size of its own and fonts that are packed along."""
    root = Tree.fromstring(svg)  # noqa: S314 - our own painter wrote it, and it is kept sealed
    _left, _top, width, height = root.get("viewBox", "0 0 300 200").split()
    root.attrib |= {"width": width, "height": height, "font-family": FONTS}
    Tree.register_namespace("", SVG)
    return Tree.tostring(root, encoding="unicode")
