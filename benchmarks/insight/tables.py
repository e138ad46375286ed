"""The tables of the report, as Markdown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from .looks import FIVE_LOOKS, METHODS, Panel
from .measures import (
    Bin,
    Measure,
    bootstrap,
    compare_power,
    coverage,
    days_to_find,
    equal_power,
    ever,
    false_share,
    misled,
    power,
    wrong_sign,
)
from .verdict import FIRM, LIKELY, RELIABLE, SCORE, SHOWN

LATER = FIVE_LOOKS[1:]
AS_USED = (
    ("naive", RELIABLE, "naive"),
    ("OLS + BH", RELIABLE, "OLS + BH"),
    ("GLS + BH", RELIABLE, "GLS + BH"),
    ("Hearthside", LIKELY, "**Hearthside, likely and above**"),
    ("Hearthside", RELIABLE, "**Hearthside, reliable and above**"),
    ("Hearthside", FIRM, "**Hearthside, firm**"),
    ("oracle", RELIABLE, "oracle, probability ≥ .80"),
)


@dataclass(frozen=True, slots=True)
class Gate:
    """What must hold, and what was measured."""

    name: str
    low: float | None
    high: float | None
    found: Measure

    @property
    def verdict(self) -> str:
        """Whether it holds, and if not, whether chance may be why."""
        low = -np.inf if self.low is None else self.low
        high = np.inf if self.high is None else self.high
        if np.isnan(self.found.value):
            return "nothing to count"
        if low <= self.found.value <= high:
            return "held"
        slack = 2.0 * self.found.error
        near = low - slack <= self.found.value <= high + slack
        return "missed by less than two standard errors" if near else "**missed**"

    @property
    def wish(self) -> str:
        """The gate in words."""
        if self.low is not None and self.high is not None:
            return f"{self.low:g} to {self.high:g}"
        return f"≥ {self.low:g}" if self.high is None else f"≤ {self.high:g}"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table."""
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    lines += ["| " + " | ".join(map(str, row)) + " |" for row in rows]
    return "\n".join(lines)


def equal_footing(panel: Panel) -> str:
    """Power at equal 10 % false share, and the share of the oracle's."""
    rows = []
    for method in METHODS:
        pairs = [compare_power(panel, method, day) for day in FIVE_LOOKS]
        rows.append([method, "found", *(own for own, _ in pairs)])
        if method != "oracle":
            rows.append(["", "of the oracle's", *(against for _, against in pairs)])
    return table(["method", "", *(f"day {day}" for day in FIVE_LOOKS)], rows)


def as_used(panel: Panel) -> str:
    """False share and power of what each method shows."""
    rows = []
    for method, tier, label in AS_USED:
        shown = [panel.at(method, day)[..., SHOWN] >= tier for day in FIVE_LOOKS]
        cells = [
            f"{false_share(s, panel.effects)} / {power(s, panel.effects).value:.2f}" for s in shown
        ]
        rows.append([label, *cells])
    return table(["what is shown", *(f"day {day}" for day in FIVE_LOOKS)], rows)


def signs_and_intervals(panel: Panel) -> str:
    """Wrong signs, and how often shown intervals hold the truth."""
    rows = []
    for method, tier, label in AS_USED:
        covered = [coverage(panel.at(method, day), panel.effects, tier) for day in LATER]
        wrong = [wrong_sign(panel.at(method, day), panel.effects, tier) for day in LATER]
        rows.append([label, *covered, max(wrong, key=lambda m: np.nan_to_num(m.value))])
    head = ["what is shown", *(f"intervals, day {day}" for day in LATER), "wrong sign (worst day)"]
    return table(head, rows)


def again_and_again(panel: Panel) -> str:
    """What was ever shown."""
    rows = []
    for method, tier, label in AS_USED:
        shown = ever(panel.said[method], tier)
        found = power(shown, panel.effects)
        rows.append([label, false_share(shown, panel.effects), found, misled(shown, panel.effects)])
    return table(["what is shown", "ever shown: false", "found", "people ever misled"], rows)


def days(panel: Panel) -> str:
    """Days to find, at equal 10 % ever false."""
    rows = []
    for method in METHODS:
        score = panel.said[method][..., SCORE].max(axis=1)
        found = bootstrap(len(score), equal_power(score, panel.effects))
        by_size = days_to_find(panel, method)
        cells = (
            f"{_days(d.median)} ({d.mean.value:.0f} ± {d.mean.error:.0f})" for d in by_size.values()
        )
        rows.append([method, found, *cells])
    return table(["method", "found in the end", *days_to_find(panel, "naive")], rows)


def _days(median: float) -> str:
    return f"{median:.0f}" if np.isfinite(median) else "not in 180"


def nobody(panel: Panel) -> str:
    """People without any trigger."""
    rows = []
    for method, tier, label in AS_USED:
        shown = ever(panel.said[method], tier)
        at_once = misled(panel.at(method, 90)[..., SHOWN] >= tier, panel.effects)
        rows.append([label, at_once, misled(shown, panel.effects)])
    return table(
        ["what is shown", "misled at day 90", f"ever misled, {len(panel.looks)} looks"], rows
    )


def other_worlds(panels: dict[str, Panel]) -> str:
    """Our engine in the other worlds."""
    rows = []
    for name, panel in panels.items():
        ratios = [compare_power(panel, "Hearthside", day)[1] for day in LATER]
        last = panel.at("Hearthside", 180)
        reliable, firm = (last[..., SHOWN] >= tier for tier in (RELIABLE, FIRM))
        rows.append(
            [
                name,
                *ratios,
                f"{false_share(reliable, panel.effects)} / {power(reliable, panel.effects).value:.2f}",
                f"{false_share(firm, panel.effects)} / {power(firm, panel.effects).value:.2f}",
                coverage(last, panel.effects),
            ]
        )
    head = ["world", *(f"of oracle, day {day}" for day in LATER)]
    return table([*head, "reliable, day 180", "firm, day 180", "intervals, day 180"], rows)


def calibration(bins: tuple[Bin, ...]) -> str:
    """Stated against true."""
    rows = ([f"{b.stated:.3f}", b.true, f"{b.n:,}"] for b in bins)
    return table(["stated", "true", "times stated"], rows)


def gates(panels: dict[str, Panel], speed: dict[int, float]) -> list[Gate]:
    """Everything that must hold."""
    base, null = panels["base"], panels["null"]
    wanted = dict(zip(LATER, (0.75, 0.90, 0.95, 0.95), strict=True))
    found = [
        Gate(
            f"share of the oracle's power, day {day}",
            low,
            None,
            compare_power(base, "Hearthside", day)[1],
        )
        for day, low in wanted.items()
    ]
    for name, tier, most in (("reliable", RELIABLE, 0.10), ("firm", FIRM, 0.02)):
        shown, none = ever(base.said["Hearthside"], tier), ever(null.said["Hearthside"], tier)
        found += [
            Gate(
                f"{name}: ever false, {len(base.looks)} looks",
                None,
                most,
                false_share(shown, base.effects),
            ),
            Gate(
                f"{name}: people without triggers ever misled",
                None,
                most,
                misled(none, null.effects),
            ),
        ]
    for day in LATER[1:]:
        held = coverage(base.at("Hearthside", day), base.effects)
        found.append(Gate(f"intervals shown hold the truth, day {day}", 0.86, 0.94, held))
    hidden = panels["confounded"]
    firm = hidden.at("Hearthside", 180)[..., SHOWN] >= FIRM
    found += [
        Gate("firm, hidden cause: false, day 180", None, 0.05, false_share(firm, hidden.effects)),
        Gate(
            "wrong sign, day 180", None, 0.005, wrong_sign(base.at("Hearthside", 180), base.effects)
        ),
    ]
    limits = {100: 30.0, 1_000: 50.0, 20_000: 450.0}
    return found + [
        Gate(f"CPU ms at {n:,} moments", None, limits[n], Measure(ms, 0.0))
        for n, ms in speed.items()
    ]


def gate_table(listed: list[Gate]) -> str:
    """The gates, what was measured, and whether they hold."""
    rows = ([g.name, g.wish, _round(g), g.verdict] for g in listed)
    return table(["gate", "needed", "measured", ""], rows)


def _round(gate: Gate) -> str:
    return f"{gate.found.value:.1f}" if gate.name.startswith("CPU") else str(gate.found)
