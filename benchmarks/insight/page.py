"""The report: the figures are put between two marks of a page that people wrote."""

from pathlib import Path

from .looks import Panel
from .measures import calibrate
from .tables import (
    again_and_again,
    as_used,
    calibration,
    days,
    equal_footing,
    gate_table,
    gates,
    nobody,
    other_worlds,
    signs_and_intervals,
    table,
)

Speed = dict[str, dict[int, float]]


def write_report(panels: dict[str, Panel], speed: Speed) -> str:
    """All tables, under their headings."""
    base = panels["base"]
    others = {name: panel for name, panel in panels.items() if name not in ("base", "null")}
    sections = {
        "The gates": gate_table(gates(panels, speed.get("Hearthside", {}))),
        "Found at equal error": equal_footing(base),
        "As used: false / found": as_used(base),
        "Intervals and signs": signs_and_intervals(base),
        f"Looked at {len(base.looks)} times": again_and_again(base),
        "Days to find, median (mean, never = 180), at equal 10 % ever false": days(base),
        "People without any trigger": nobody(panels["null"]),
        "Other worlds, Hearthside: share of the oracle's power, then false / found": other_worlds(
            others
        ),
        "With a hidden cause: false / found": as_used(panels["confounded"]),
        "Stated probability and truth, all looks": calibration(calibrate(base, "Hearthside")),
        "CPU milliseconds for one look, twenty contexts": _speed_table(speed),
    }
    return "\n\n".join(f"### {head}\n\n{body}" for head, body in sections.items() if body)


def fill_in(page: Path, report: str, mark: str = "figures") -> None:
    """Put the report between two marks of the page."""
    begin, end = f"<!-- {mark}: begin -->", f"<!-- {mark}: end -->"
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(begin)
    after = rest.partition(end)[2]
    page.write_text(f"{before}{begin}\n\n{report}\n\n{end}{after}", encoding="utf-8")


def _speed_table(speed: Speed) -> str:
    if not speed:
        return ""
    lengths = list(next(iter(speed.values())))
    rows = ([name, *(f"{ms:.1f}" for ms in times.values())] for name, times in speed.items())
    return table(["method", *(f"{n:,} moments" for n in lengths)], rows)
