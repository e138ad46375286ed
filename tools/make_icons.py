"""Paint the icons of the home screen from the mark.

    HEARTHSIDE_BROWSER=/usr/bin/chromium python tools/make_icons.py

The mark is drawn by a browser, once as it is and, where a system cuts its own shape, smaller on a
ground that runs to the edge.
"""

import os
import re
from pathlib import Path

from playwright.sync_api import sync_playwright

STATIC = Path(__file__).parents[1] / "src" / "hearthside" / "web" / "static" / "web"
PAGE = """<!doctype html><style>html, body {{ margin: 0; background: transparent }}
svg {{ display: block; width: {size}px; height: {size}px }}</style>{mark}"""
SAFE = 0.75
"""A shape that a system cuts leaves the middle four fifths; the mark keeps well within."""


def cut(mark: str) -> str:
    """The mark on a ground without corners, small enough for any shape."""
    ground = re.search(r"<rect[^>]*>", mark)[0]
    square = ground.replace(' rx="8"', "")
    inner = mark.split(ground)[1].removesuffix("</svg>\n").removesuffix("</svg>")
    moved = 16 * (1 - SAFE)
    head = mark.split("<rect", maxsplit=1)[0]
    return (
        f'{head}{square}<g transform="translate({moved} {moved}) scale({SAFE})">{inner}</g></svg>'
    )


def main() -> None:
    """Paint each icon into its file."""
    mark = (STATIC / "mark.svg").read_text("utf-8")
    wanted = {
        "any-192": (mark, 192),
        "any-512": (mark, 512),
        "maskable-512": (cut(mark), 512),
        "touch-180": (cut(mark), 180),
    }
    (STATIC / "icons").mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        flags = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("HEARTHSIDE_BROWSER") or None, args=flags
        )
        for name, (drawn, size) in wanted.items():
            page = browser.new_page(viewport={"width": size, "height": size})
            page.set_content(PAGE.format(size=size, mark=drawn))
            page.screenshot(path=STATIC / "icons" / f"{name}.png", omit_background=True)
        browser.close()


if __name__ == "__main__":
    main()
