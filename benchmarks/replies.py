"""How often the ranges of reply times are right, on invented couples whose truth is known.

    python3 run.py bench replies [replies] [--people N] [--write]

Prints the table; with --write it also puts it into its page in docs/methods. Two invented people
talk a few times a day: each message that waits for a reply gets one after a time of its own
(log-normal, slower at work, alike within a day), talks end without one, both sleep. The file holds
whole minutes, as an Android phone writes them. "±" is the Monte Carlo standard error over couples.
"""

import os
from dataclasses import dataclass

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from hearthside.core.estimate import Estimate
from hearthside.core.replies import ReplyCell, describe_replies
from hearthside.core.replies.reply_times import BLOCKS, DAY, LATER, SOONER
from question_tables import Table, ask, share, watch

WAKES, SLEEPS = 7 * 60, 23.75 * 60
TRUTH_DAYS = 30_000
SHOWN = ((False, 1), (False, 2))
"""Weekday afternoons and evenings."""


@dataclass(frozen=True)
class Habit:
    """How two people write: the usual wait at work and otherwise (minutes), its spread, talks a day.

    `begins` is the share of talks that the first of the two begins.
    """

    words: str
    at_work: float
    otherwise: float
    spread: float = 1.2
    talks: float = 3.0
    turns: float = 6.0
    begins: float = 0.5


HABITS = (
    Habit("quick", 6, 3),
    Habit("usual", 25, 8),
    Habit("usual, one begins nine talks in ten", 25, 8, begins=0.9),
    Habit("slow at work", 120, 15),
    Habit("few talks, long tail", 40, 20, spread=1.7, talks=1.5, turns=3.0),
)
LENGTHS = (30, 90, 365)


def invent_chat(
    rng: np.random.Generator, habit: Habit, days: int
) -> tuple[list[float], list[int], list[tuple[float, float, int]]]:
    """Times and senders of a chat, and every reply that was waited for: when written, how long, by whom."""
    at: list[float] = []
    who: list[int] = []
    waited: list[tuple[float, float, int]] = []
    free_from = 0.0
    for day in range(days):
        like_today = rng.normal(0, 0.5)
        starts = rng.uniform(WAKES, SLEEPS, rng.poisson(habit.talks)) + day * DAY
        for start in np.sort(starts):
            if start < free_from:
                continue
            now, sender = float(start), int(rng.random() > habit.begins)
            for _turn in range(rng.geometric(1 / habit.turns)):
                for _message in range(rng.geometric(0.6)):
                    at.append(now)
                    who.append(sender)
                    now += float(rng.exponential(0.4))
                written, sender = at[-1], 1 - sender
                wait = draw_wait(rng, habit, written, like_today)
                now = written + wait
                waited.append((written, wait, sender))
            waited.pop()  # the last message of a talk waits for nothing
            free_from = at[-1] + 30
    return at, who, waited


def draw_wait(rng: np.random.Generator, habit: Habit, written: float, like_today: float) -> float:
    """How long a reply takes; one that would fall into the night comes in the morning."""
    hour, weekday = written % DAY / 60, (written // DAY + 3) % 7
    usual = habit.at_work if 8 <= hour < 17 and weekday < 5 else habit.otherwise
    wait = usual * float(np.exp(rng.normal(like_today, habit.spread)))
    arrives = (written + wait) % DAY
    if arrives < WAKES or arrives > SLEEPS:
        wait += (WAKES - arrives) % DAY + float(rng.exponential(20))
    return wait


def true_ends(habit: Habit) -> dict[tuple[bool, int], tuple[float, float]]:
    """The ends of the range among all replies that were waited for, in a very long chat."""
    _at, _who, waited = invent_chat(np.random.default_rng(0), habit, TRUTH_DAYS)
    written, wait, _by = (np.array(column) for column in zip(*waited, strict=True))
    day = written // DAY
    hour, weekend = (written - day * DAY) / 60, (day + 3) % 7 >= 5
    ends = {}
    for is_weekend, block in SHOWN:
        here = (weekend == is_weekend) & (hour >= BLOCKS[block][0]) & (hour < BLOCKS[block][1])
        low, high = np.quantile(wait[here], (SOONER, LATER))
        ends[is_weekend, block] = (float(low), float(high))
    return ends


def measure_replies(people: int) -> Table:
    """One row a habit and a length of chat."""
    rows = [
        ["the two", "days", "told", "lower end held", "upper end held", "lower/true", "upper/true"]
    ]
    for habit in HABITS:
        truth = true_ends(habit)
        rows += [row_of(habit, days, people, truth) for days in LENGTHS]
    return rows


def row_of(
    habit: Habit, days: int, people: int, truth: dict[tuple[bool, int], tuple[float, float]]
) -> list[str]:
    """What the ranges of many couples of one habit said, beside the truth."""
    told, lows, highs, low_off, high_off = [], [], [], [], []
    for seed in watch(range(people), people, f"{habit.words}, {days} days"):
        at, who, _waited = invent_chat(np.random.default_rng(seed + 1), habit, days)
        ranges = describe_replies([float(int(t)) for t in at], who)
        for (weekend, block), (low, high) in truth.items():
            for cell in (ranges.first[3 * weekend + block], ranges.second[3 * weekend + block]):
                told.append(isinstance(cell.low, Estimate))
                if told[-1]:
                    lows.append(holds(cell, "low", low))
                    highs.append(holds(cell, "high", high))
                    low_off.append(cell.low.value / low)
                    high_off.append(cell.high.value / high)
    return [
        habit.words,
        str(days),
        share(told),
        share(lows),
        share(highs),
        f"{np.median(low_off or [np.nan]):.2f}",
        f"{np.median(high_off or [np.nan]):.2f}",
    ]


def holds(cell: ReplyCell, end: str, truth: float) -> bool:
    """Whether an end's interval holds the true value, which a file tells to the minute."""
    found = getattr(cell, end)
    return bool(found.low - 1 <= truth <= found.high + 1)


QUESTIONS = {
    "replies": ("describe_replies", measure_replies),
}
if __name__ == "__main__":
    ask(QUESTIONS, str(__doc__), people=200)
