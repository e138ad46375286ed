"""How often the offer of support speaks, on invented people whose truth is known.

    python3 run.py bench support_offer

Everybody is looked at once a week over half a year. "With cost" says of everybody that it costs
them a little, so it is the rule at its most talkative; the rule alone decides about the rest.
"""

import argparse
from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from hearthside.core.care import Cost, Reason, offer_support
from hearthside.core.diary import Diary
from hearthside.core.finding import describe_course
from invented_people import ORIGIN_ON, World, invent_person

ALWAYS = -14.0
KINDS = {
    "insecure seldom (1 point lower)": World(change=1.0, change_from=ALWAYS),
    "as people come": World(),
    "insecure mostly (3 points higher)": World(change=-3.0, change_from=ALWAYS),
    "1 point higher from day 90": World(change=-1.0, change_from=90.0),
    "2 points higher from day 90": World(change=-2.0, change_from=90.0),
    "3 points higher from day 90": World(change=-3.0, change_from=90.0),
}
LOOKS = tuple(range(14, 181, 7))


@dataclass(frozen=True)
class Spoken:
    """The first day each reason was given, or none."""

    persistent: int | None
    rising: int | None


def watch(diary: Diary) -> Spoken:
    """Look once a week."""
    first: dict[Reason, int] = {}
    for day in LOOKS:
        part = until(diary, day)
        if len(part) < 3:
            continue
        course = describe_course(part)
        today = ORIGIN_ON + timedelta(days=day)
        offer = offer_support(course.share, course.line, today, costs=Cost.A_LITTLE)
        for reason in offer.reasons:
            first.setdefault(reason, day)
    return Spoken(first.get(Reason.PERSISTENT), first.get(Reason.RISING))


def until(diary: Diary, day: int) -> Diary:
    """The diary as it was on that day."""
    there = diary.at_hours < 24.0 * day
    return Diary.from_arrays(
        diary.at_hours[there],
        diary.felt_insecurity[there],
        np.empty((int(there.sum()), 0)),
        names=[],
        scheduled=diary.scheduled[there],
    )


def tell(kind: str, seen: list[Spoken]) -> str:
    """One row of the table."""
    n = len(seen)
    cells = [
        share([s.persistent is not None and s.persistent <= day for s in seen]) for day in (60, 180)
    ]
    cells += [share([s.rising is not None and s.rising <= day for s in seen]) for day in (90, 180)]
    days = sorted(s.rising for s in seen if s.rising)
    return f"| {kind} ({n}) | {' | '.join(cells)} | {days[len(days) // 2] if days else '–'} |"


def share(held: list[bool]) -> str:
    """A share with its Monte Carlo standard error."""
    p = sum(held) / len(held)
    return f"{p:.3f} ± {np.sqrt(p * (1 - p) / len(held)):.3f}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--people", type=int, default=200)
    told = parser.parse_args()
    print(
        "| person | persistent and costly, by day 60 | by 180 | rising, by day 90 | by 180 | median first day |"
    )
    print("|---|---|---|---|---|---|")
    for number, (kind, world) in enumerate(KINDS.items()):
        seeds = range(number * 10_000, number * 10_000 + told.people)
        print(tell(kind, [watch(invent_person(seed, world)[0]) for seed in seeds]), flush=True)


if __name__ == "__main__":
    main()
