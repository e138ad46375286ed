"""Sets a page into a PDF, as a process of its own: JSON comes in, the PDF goes out.

Run as a script, never imported: the typesetter keeps in memory what it has set, and a private
page has to be gone from there once it is printed. It reads and writes nothing but its pipes,
the fonts and the template.
"""

import json
import sys
from pathlib import Path

import typst


def main() -> None:
    """Set what stands on standard input."""
    asked = json.load(sys.stdin.buffer)
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=asked["font_places"]
    )
    families = dict.fromkeys((*asked["first_fonts"], *fonts.families()))
    paper = asked["paper"] | {"fonts": list(families)}
    sys.stdout.buffer.write(set_paper(Path(asked["template"]).read_bytes(), paper, fonts))


def set_paper(template: bytes, paper: dict[str, object], fonts: typst.Fonts) -> bytes:
    """Return the PDF, by the standard for accessible ones unless a sign has no font."""
    told = {"paper": json.dumps(paper, ensure_ascii=False)}
    try:
        return typst.compile(
            template,
            font_paths=fonts,
            ignore_system_fonts=True,
            sys_inputs=told,
            pdf_standards=["ua-1"],
        )
    except typst.TypstError:
        return typst.compile(template, font_paths=fonts, ignore_system_fonts=True, sys_inputs=told)


if __name__ == "__main__":
    main()
