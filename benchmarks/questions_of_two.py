"""What two diaries say side by side."""

import numpy as np

from hearthside.core.couple import compare_days
from hearthside.core.diary import Diary
from hearthside.core.dyad import compare_lag_and_lead
from hearthside.core.estimate import Estimate
from invented_people import invent_couple, invent_days_of_two
from question_tables import Table, share, watch


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
