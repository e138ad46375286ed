"""How often the smaller statistics are right and wrong, on invented people whose truth is known.

    python3 run.py bench side_questions [growth growth_daily triggers inertia responses trial fears sources couples days_of_two] [--people N] [--write]

Prints one table a question; with --write it also puts each table into its page in docs/methods,
between the two marks that stand there. Every invented person has a seed, so two runs agree.
"±" is the Monte Carlo standard error over people.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from hearthside.core.couple import compare_days
from hearthside.core.diary import Diary
from hearthside.core.dyad import compare_lag_and_lead
from hearthside.core.estimate import Estimate
from hearthside.core.fears import weigh_fears
from hearthside.core.responses import Leaning, analyse_trial, compare_responses, plan_trial
from hearthside.core.responses import compare as comparing
from hearthside.core.series import assess_growth, compare_triggers, describe_inertia
from hearthside.core.sources import Source, map_sources
from invented_people import (
    ORIGIN_ON,
    RESPONSES,
    WEARS_OFF_HOURS,
    Truth,
    World,
    invent_couple,
    invent_days_of_two,
    invent_fears,
    invent_person,
    invent_tags,
)

METHODS = Path(__file__).parents[1] / "docs" / "methods"
Item = TypeVar("Item")
Table = list[list[str]]
Questions = Mapping[str, tuple[str, Callable[[int], Table]]]


def watch(items: Iterable[Item], total: int, words: str) -> Iterator[Item]:
    """Hand the items on, and draw a bar where somebody is watching."""
    for done, item in enumerate(items, start=1):
        yield item
        if sys.stderr.isatty():
            bar = "#" * (30 * done // total)
            print(f"\r{words:34s} [{bar:30s}] {done}/{total}", end="", file=sys.stderr)
    if sys.stderr.isatty():
        print("\r" + " " * 90 + "\r", end="", file=sys.stderr)


def share(flags: Iterable[bool]) -> str:
    """A share with its standard error."""
    found = np.array(list(flags), dtype=float)
    if not len(found):
        return "-"
    p = found.mean()
    return f"{p:.3f} ± {np.sqrt(p * (1 - p) / len(found)):.3f}"


def covers(estimate: object, truth: float) -> bool:
    """Whether a shown interval holds the truth."""
    return isinstance(estimate, Estimate) and estimate.low <= truth <= estimate.high


def until(diary: Diary, day: int) -> Diary:
    """The diary as it was at the start of a day."""
    there = diary.local_day < day
    return Diary.from_arrays(
        diary.at_hours[there],
        diary.felt_insecurity[there],
        diary.contexts[there],
        names=diary.names,
        scheduled=diary.scheduled[there],
        day_level=diary.day_level,
        responses=[did for did, kept in zip(diary.responses, there, strict=True) if kept],
    )


def worst_spell(diary: Diary) -> int:
    """The day from 40 to 84 whose ten days before were worst."""
    means = []
    for day in range(40, 85):
        spell = (diary.local_day >= day - 10) & (diary.local_day < day)
        means.append(diary.felt_insecurity[spell].mean() if spell.sum() > 3 else -1.0)
    return 40 + int(np.argmax(means))


def t_test_says_lower(diary: Diary, day: int) -> bool:
    """What comparing plain means before and after would say, at .025 on one side."""
    before = diary.felt_insecurity[diary.local_day < day]
    after = diary.felt_insecurity[diary.local_day >= day]
    error = before.var(ddof=1) / len(before) + after.var(ddof=1) / len(after)
    return bool((after.mean() - before.mean()) / np.sqrt(error) < -1.96)


def measure_growth(people: int) -> Table:
    """Growth after day 60, or after the worst ten days."""
    rows = [
        [
            "true change",
            "days since",
            "said lower",
            "said higher",
            "90 % covers",
            "mean error",
            "t-test said lower",
        ]
    ]
    cells = [("none", 0.0, False), ("none, start chosen after the worst ten days", 0.0, True),
             ("-0.75", 0.75, False), ("-1.5", 1.5, False)]  # fmt: skip
    for words, change, chosen in cells:
        for days_since in (30, 60):
            found = []
            for seed in watch(range(people), people, f"growth {change} {days_since}"):
                world = World(days=150, change=change, change_from=60.0)
                diary, _ = invent_person(40_000 + seed, world)
                start = worst_spell(diary) if chosen else 60
                seen = until(diary, start + days_since)
                grown = assess_growth(seen, ORIGIN_ON + timedelta(days=start))
                found.append((grown, t_test_says_lower(seen, start)))
            changes = [grown.change for grown, _ in found]
            errors = [c.value + change for c in changes if isinstance(c, Estimate)]
            rows.append([
                words, str(days_since),
                share(grown.direction == "lower" for grown, _ in found),
                share(grown.direction == "higher" for grown, _ in found),
                share(covers(c, -change) for c in changes),
                f"{np.mean(errors):+.2f} ± {np.std(errors) / np.sqrt(len(errors)):.2f}",
                share(lower for _, lower in found),
            ])  # fmt: skip
    return rows


DAILY_UNTIL = 90


def measure_growth_daily(people: int) -> Table:
    """What somebody meets who looks every day for three months, as the app does."""
    rows = [
        [
            "true change",
            "looked at daily for",
            "ever said lower",
            "ever said higher",
            "said lower on the last day",
            "said higher on the last day",
        ]
    ]
    cells = [("none", 0.0, False), ("none, start chosen after the worst ten days", 0.0, True),
             ("-1.5", 1.5, False)]  # fmt: skip
    for words, change, chosen in cells:
        looks = []
        for seed in watch(range(people), people, f"growth every day {change}"):
            world = World(days=175, change=change, change_from=60.0)
            diary, _ = invent_person(40_000 + seed, world)
            start = worst_spell(diary) if chosen else 60
            start_on = ORIGIN_ON + timedelta(days=start)
            days = range(start + 14, start + DAILY_UNTIL + 1)
            looks.append([assess_growth(until(diary, day), start_on).direction for day in days])
        rows.append([
            words, f"{DAILY_UNTIL} days",
            share("lower" in seen for seen in looks), share("higher" in seen for seen in looks),
            share(seen[-1] == "lower" for seen in looks),
            share(seen[-1] == "higher" for seen in looks),
        ])  # fmt: skip
    return rows


def measure_triggers(people: int) -> Table:
    """Triggers that came less often, or hurt less, since the middle of the diary."""
    rows = [
        [
            "true change",
            "writing",
            "days",
            "triggers",
            "said less often",
            "more often",
            "firm ones",
            "said to hurt less",
            "hurt more",
        ]
    ]
    cells = {
        "none": {},
        "in the end a third as often": {"fewer": 1.2},
        "in the end 70 % weaker": {"weaker": 0.7},
    }
    for words, change in cells.items():
        for rate, days in (("medium", 120), ("heavy", 120), ("medium", 240), ("heavy", 240)):
            found = []
            for seed in watch(range(people), people, f"triggers {words} {rate} {days}"):
                world = World(rate=rate, days=days, change_from=days / 2, **change)
                diary, truth = invent_person(80_000 + seed, world)
                start_on = ORIGIN_ON + timedelta(days=days // 2)
                hurting = {
                    name for name, b in zip(diary.names, truth.effects, strict=True) if b > 0
                }
                changes = compare_triggers(diary, start_on).triggers
                found += [one for one in changes if one.context in hurting]
            firm = [one.strength for one in found if one.strength is not None]
            rows.append([
                words, rate, str(days), str(len(found)),
                share(one.frequency == "lower" for one in found),
                share(one.frequency == "higher" for one in found),
                str(len(firm)), share(f == "lower" for f in firm), share(f == "higher" for f in firm),
            ])  # fmt: skip
    return rows


def measure_inertia(people: int) -> Table:
    """Hours against days, at two rates of writing."""
    rows = [
        [
            "true time constant",
            "moments a day",
            "day",
            "said hours",
            "said a day or more",
            "not clear",
        ]
    ]
    for rate in ("medium", "heavy"):
        for hours in (4.0, 8.0, 30.0, 48.0):
            for day in (90, 180):
                found, counts = [], []
                for seed in watch(range(people), people, f"inertia {rate} {hours} {day}"):
                    world = World(rate=rate, days=day + 4, inertia_hours=hours)
                    diary, _ = invent_person(51_000 + seed, world)
                    found.append(describe_inertia(diary).lasting.value)
                    counts.append(len(diary) / (day + 4))
                rows.append([
                    f"{hours:.0f} h", f"{np.mean(counts):.1f}", str(day),
                    *(share(f == word for f in found) for word in ("hours", "day_or_more", "not_clear")),
                ])  # fmt: skip
    return rows


def true_contrasts(truth: Truth) -> np.ndarray:
    """What each response does over the next half day less what the others do, as doses of 8 h."""
    lasting = WEARS_OFF_HOURS * (1.0 - np.exp(-12.0 / WEARS_OFF_HOURS))
    doses = truth.response_effects * lasting / (comparing.DOSE_HOURS * (1.0 - np.exp(-1.5)))
    return np.asarray((4.0 * doses - doses.sum()) / 3.0)


def measure_responses(people: int) -> Table:
    """Right, wrong and false, by what is truly there; as shown, and had nothing been widened."""
    rows = [
        [
            "writing",
            "day",
            "interval",
            "contrast above .3: right",
            "wrong sign",
            "contrast below .1: said something",
            "shown: covers",
        ]
    ]
    for rate in ("medium", "heavy"):
        for day in (60, 180):
            for widened in (comparing.WIDENED, 1.0):
                row = respond(people, World(rate=rate, days=day), widened)
                rows.append([rate, str(day), f"× {widened}", *row])
    return rows


def respond(people: int, world: World, widened: float) -> list[str]:
    """One row: how often a true contrast was said, the wrong way round, or made up."""
    real, none, shown = [], [], []
    usual, comparing.WIDENED = comparing.WIDENED, widened
    for seed in watch(range(people), people, f"responses {world.rate} {world.days} {widened}"):
        diary, truth = invent_person(60_000 + seed, world)
        truths = dict(zip(RESPONSES, true_contrasts(truth), strict=True))
        for one in compare_responses(diary).responses:
            true = truths[one.response]
            said = {Leaning.LOWER: -1, Leaning.HIGHER: 1}.get(one.leaning, 0)
            if abs(true) > 0.3:
                real.append(said * np.sign(true))
            elif abs(true) < 0.1:
                none.append(said != 0)
            if isinstance(one.contrast, Estimate):
                shown.append(covers(one.contrast, true))
    comparing.WIDENED = usual
    return [share(r > 0 for r in real), share(r < 0 for r in real), share(none), share(shown)]


def measure_trial(people: int) -> Table:
    """Trials of twenty occasions; changes vary by 1.5 points and drift."""
    rows = [
        [
            "true difference",
            "answered",
            "said the right one",
            "said the wrong one",
            "90 % covers",
            "width",
        ]
    ]
    for difference in (0.0, 1.0, 2.0):
        for answered in (1.0, 0.8):
            found = []
            for seed in watch(range(people * 4), people * 4, f"trial {difference} {answered}"):
                trial, rng = plan_trial(seed, "first", "second"), np.random.default_rng([53, seed])
                drift = np.linspace(0.0, rng.normal(), 20)
                felt = -1.0 + drift + 1.5 * rng.normal(size=20)
                felt -= difference * (np.array(trial.flips) == 0)
                changes = [
                    float(np.clip(round(change), -10, 10)) if rng.random() < answered else None
                    for change in felt
                ]
                found.append(analyse_trial(trial, changes))
            said = [result.outcome.value for result in found]
            right, wrong = ("first",), ("second",) if difference else ("first", "second")
            widths = [
                r.contrast.high - r.contrast.low for r in found if isinstance(r.contrast, Estimate)
            ]
            rows.append([
                f"{difference:.0f}", f"{answered:.0%}",
                share(s in right for s in said) if difference else "-",
                share(s in wrong for s in said),
                share(covers(r.contrast, -difference) for r in found if isinstance(r.contrast, Estimate)),
                f"{np.mean(widths):.1f}",
            ])  # fmt: skip
    return rows


def measure_fears(people: int) -> Table:
    """When overstating is found, and how often where there is none."""
    rows = [
        [
            "fears",
            "found by fear 10",
            "by 20",
            "by 40",
            "90 % covers at 20",
            "mean Brier at 20",
            "of the base rate",
        ]
    ]
    worlds = {
        "stated as they are": {"base": 0.3, "over": 0.0, "spread": 0.0},
        "9 % come true, stated 1.8 too high (logit)": {"base": 0.09, "over": 1.8},
        "12 % come true, stated 0.8 too high": {"base": 0.12, "over": 0.8},
    }
    for words, world in worlds.items():
        after, inside, scores = [], [], []
        for seed in watch(range(people * 16), people * 16, f"fears {words[:20]}"):
            fears = invent_fears(seed, 40, **world)
            after.append(weigh_fears(fears).overstated_after or 99)
            ledger = weigh_fears(fears[:20])
            inside.append(covers(ledger.came_true, TRUE_SHARES[words]()))
            scores.append((ledger.brier or 0.0, ledger.brier_of_base_rate or 0.0))
        rows.append([
            words, *(share(a <= n for a in after) for n in (10, 20, 40)), share(inside),
            *(f"{score:.3f}" for score in np.mean(scores, axis=0)),
        ])  # fmt: skip
    return rows


def true_share(base: float) -> Callable[[], float]:
    """The share that comes true in the long run, for fears around a base on the logit scale."""
    spread = np.random.default_rng(1).normal(size=200_000) * 0.9
    mean = float(np.mean(1.0 / (1.0 + np.exp(-(np.log(base / (1.0 - base)) + spread)))))
    return lambda: mean


TRUE_SHARES = {
    "stated as they are": true_share(0.3),
    "9 % come true, stated 1.8 too high (logit)": true_share(0.09),
    "12 % come true, stated 0.8 too high": true_share(0.12),
}


def measure_sources(people: int) -> Table:
    """How often the interval of a source's share holds its long-run share, and how wide it is."""
    rows = [["days that point to it", "days", "90 % covers", "mean width"]]
    worlds = {
        "half of them, each by chance": {"rate": 0.5, "stays": 0.0},
        "half of them, in spells": {"rate": 0.5, "stays": 0.6},
        "one in five, each by chance": {"rate": 0.2, "stays": 0.0},
        "one in five, in spells": {"rate": 0.2, "stays": 0.6},
    }
    for words, world in worlds.items():
        for days in (10, 20, 60):
            seeds = watch(range(people * 16), people * 16, f"sources {words[:20]}")
            maps = (map_sources(invent_tags(seed, days, **world)) for seed in seeds)
            found = [mapped.of(Source.SELF_WORTH).share for mapped in maps]
            widths = [each.high - each.low for each in found if isinstance(each, Estimate)]
            inside = share(covers(each, world["rate"]) for each in found)
            rows.append([words, str(days), inside, f"{np.mean(widths):.2f}"])
    return rows


def measure_couples(people: int) -> Table:
    """Said to follow, by true influence and days; beside a plain correlation."""
    rows = [
        [
            "true influence",
            "day",
            "said to follow",
            "not enough to say",
            "plain correlation says so",
        ]
    ]
    for influence in (0.0, 0.2, 0.35):
        for day in (30, 90, 180):
            found, plain = [], []
            for seed in watch(range(people), people, f"couples {influence} {day}"):
                first, second = invent_couple(70_000 + seed, day, influence)
                found.append(compare_lag_and_lead(first, second).following.value)
                plain.append(correlates(first, second))
            rows.append([
                str(influence), str(day), share(f == "follows" for f in found),
                share(f == "not_enough_to_say" for f in found), share(plain),
            ])  # fmt: skip
    return rows


def measure_days_of_two(people: int) -> Table:
    """What two people read who compare their days, by true influence and days."""
    rows = [["true influence", "bad times in common", "day", "said to follow", "not enough to say"]]
    for influence, shared in ((0.0, 0.0), (0.0, 1.0), (0.0, 2.0), (0.3, 0.5), (0.6, 0.5)):
        for day in (90, 182):
            found = []
            for seed in watch(range(people), people, f"days {influence} {shared} {day}"):
                two = invent_days_of_two(80_000 + seed, day, influence, shared)
                found.append(compare_days(*two).found)
            rows.append([
                str(influence), str(shared), str(day),
                share(isinstance(each, Estimate) for each in found),
                share(each is None for each in found),
            ])  # fmt: skip
    return rows


def correlates(first: Diary, second: Diary) -> bool:
    """Whether reports of the same moment correlate at .05, taken as if independent."""
    _, one, two = np.intersect1d(first.at_hours, second.at_hours, return_indices=True)
    if len(one) < 6:
        return False
    r = np.corrcoef(first.felt_insecurity[one], second.felt_insecurity[two])[0, 1]
    return bool(abs(r) * np.sqrt((len(one) - 2) / (1 - r * r)) > 1.96)


QUESTIONS: dict[str, tuple[str, Callable[[int], Table]]] = {
    "growth": ("assess_growth", measure_growth),
    "growth_daily": ("assess_growth", measure_growth_daily),
    "triggers": ("compare_triggers", measure_triggers),
    "inertia": ("describe_inertia", measure_inertia),
    "responses": ("compare_responses", measure_responses),
    "trial": ("analyse_trial", measure_trial),
    "fears": ("weigh_fears", measure_fears),
    "sources": ("map_sources", measure_sources),
    "couples": ("compare_lag_and_lead", measure_couples),
    "days_of_two": ("compare_lag_and_lead", measure_days_of_two),
}


def as_markdown(table: Table) -> str:
    """The table, its first row as its head."""
    lines = ["| " + " | ".join(row) + " |" for row in table]
    return "\n".join([lines[0], "|---" * len(table[0]) + "|", *lines[1:]])


def write_into_page(page: str, question: str, text: str) -> None:
    """Put a table between its two marks."""
    path = METHODS / f"{page}.md"
    start, end = f"<!-- measured: {question} -->\n", "<!-- end -->"
    before, _, rest = path.read_text("utf-8").partition(start)
    _, _, after = rest.partition(end)
    path.write_text(before + start + text + "\n" + end + after, "utf-8")


def main() -> None:
    """Measure the questions asked for."""
    ask(QUESTIONS, str(__doc__), people=120)


def ask(questions: Questions, about: str, people: int) -> None:
    """Measure those of the questions that the command line names."""
    parser = argparse.ArgumentParser(description=about.splitlines()[0])
    parser.add_argument(
        "questions", nargs="*", choices=[*questions, []], help="all if none is named"
    )
    parser.add_argument("--people", type=int, default=people, help="people in a cell")
    parser.add_argument("--write", action="store_true", help="into docs/methods as well")
    told = parser.parse_args()
    for question in told.questions or questions:
        page, measure = questions[question]
        text = as_markdown(measure(told.people))
        print(f"\n{page}\n\n{text}", flush=True)
        if told.write:
            write_into_page(page, question, text)


if __name__ == "__main__":
    main()
