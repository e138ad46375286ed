"""What has changed since a day, and how long a feeling lasts."""

from datetime import timedelta

import numpy as np

from hearthside.core.diary import Diary
from hearthside.core.estimate import Estimate
from hearthside.core.series import assess_growth, compare_triggers, describe_inertia
from invented_people import ORIGIN_ON, World, invent_person
from question_tables import Table, covers, share, watch


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
