"""From a specification to an SVG that a strict page may hold: no style, no script, no address."""

import json
import sys
from collections.abc import Mapping
from threading import Lock, Thread
from xml.etree import ElementTree as Tree

from .plot import Spec

SVG = "http://www.w3.org/2000/svg"
TAGS = frozenset({"svg", "g", "path", "line", "rect", "text", "tspan"})
ATTRIBUTES = frozenset(
    {
        *("d", "height", "transform", "viewBox", "width", "x", "x1", "x2", "y", "y1", "y2"),
        *("fill", "fill-opacity", "opacity", "stroke", "stroke-dasharray", "stroke-linecap"),
        *("stroke-linejoin", "stroke-opacity", "stroke-width"),
        *("font-size", "font-weight", "text-anchor"),
    }
)
"""Everything else is dropped; a font is too, so that the page's own holds."""

BLANK: Spec = {"data": {"values": [{}]}, "mark": "point"}

_PAINTER = Lock()
"""The renderer is one per process and does one picture at a time."""


class UnexpectedPicture(Exception):
    """The renderer drew something that has no place in a page."""


def warm_up() -> None:
    """Load the renderer in the background, so that it is there when a picture is wanted."""
    if "vl_convert" not in sys.modules:
        # Not a daemon: a renderer that is cut off while it loads takes the process down with it.
        Thread(target=paint_one, args=(BLANK,)).start()


def paint(specs: Mapping[str, Spec]) -> dict[str, str]:
    """Return each specification as a clean SVG, under its name."""
    return {name: paint_one(spec) for name, spec in specs.items()}


def paint_one(spec: Spec) -> str:
    """Return one specification as a clean SVG that scales to the width it is given."""
    with _PAINTER:
        # It takes half a second to load; a page that draws nothing does not wait for it.
        import vl_convert  # noqa: PLC0415

        drawn = vl_convert.vegalite_to_svg(json.dumps(spec, allow_nan=False), allowed_base_urls=[])
    return clean(drawn)


def clean(drawn: str) -> str:
    """Return the SVG with nothing in it but shapes, text and colours."""
    root = Tree.fromstring(drawn)  # noqa: S314 - our own renderer wrote it a moment ago
    for element in root.iter():
        tag = element.tag.removeprefix(f"{{{SVG}}}")
        if tag not in TAGS:
            raise UnexpectedPicture(tag)
        element.tag = tag
        _keep_known(element)
    _drop_empty(root)
    return Tree.tostring(root, encoding="unicode")


def _keep_known(element: Tree.Element) -> None:
    known = {name: value for name, value in element.attrib.items() if name in ATTRIBUTES}
    if element.tag == "svg":
        known = {"xmlns": SVG, "viewBox": known["viewBox"]}
    element.attrib.clear()
    element.attrib.update(known)


def _drop_empty(parent: Tree.Element) -> None:
    """Take out groups and paths that draw nothing; they are a third of the file."""
    for child in list(parent):
        _drop_empty(child)
        draws = len(child) or child.text or child.get("d") or child.tag in ("line", "rect")
        invisible = child.get("fill") is None and child.get("stroke") is None
        if not draws or (child.tag == "path" and invisible):
            parent.remove(child)
