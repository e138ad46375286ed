"""How much longer a page takes for one of two than for one alone, in time of the processor.

    python benchmarks/for_two.py [--plans 10] [--repeats 60]

A house of its own is made in a temporary folder, with a couple and one person alone. Each has so many
plans of their own; those of the couple's are agreed between the two, and as many agreements lie beside
them on what they share. The pages are asked for in turns by signed-in clients in the same process;
figures are medians of the processor's time in milliseconds, after a few requests that warm up.
"""

# ruff: noqa: PLC0415 - the framework starts on an empty folder before the project is imported.

import argparse
import statistics
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from pages import open_house

PAGES = {"today": "/today/", "plans": "/plans/", "something is happening": "/plans/now/"}
WARM_UP = 5


def write_plans(person: Any, count: int, now: datetime) -> None:  # noqa: ANN401 - a person of the tests
    """Give somebody so many plans of their own, each with words to agree on."""
    from hearthside.core.plans import IfThenPlan, PlanBook

    said = {
        "then_i": "I make tea.",
        "you": "Send one word.",
        "we_say": "Busy now, will check in later.",
    }
    plans = (
        IfThenPlan(id=uuid4(), written_at=now, cue=f"a reply that is late, {n}", **said)
        for n in range(count)
    )
    person.vault.put_single(PlanBook(plans=tuple(plans)), on=now.date())


def agree(one: Any, other: Any, now: datetime) -> None:  # noqa: ANN401
    """Let two agree on every plan of the first, and on as many agreements."""
    from hearthside.core.agreements import Side, Terms
    from hearthside.core.diary import ContextList
    from hearthside.core.plans import PlanBook
    from hearthside.people.couple.plans import find_pair
    from hearthside.rooms.plans.pair_operations import assent, put_side
    from hearthside.vault.shelf import SharedShelf

    terms = Terms(action="We tell each other in the morning when the evening will be late.")
    for number, plan in enumerate(one.vault.get_single(PlanBook).plans):
        put_side(one.vault, plan.id, plan.to_words(ContextList()), now=now)
        assent(other.vault, plan.id, find_pair(other.vault, plan.id).mark, now=now)
        for person in (one, other):
            SharedShelf.of(person.vault).put(Side(agreement=UUID(int=number), standing=terms))


def time_page(person: Any, page: str) -> float:  # noqa: ANN401
    """Milliseconds of the processor for one page."""
    begun = time.process_time()
    answer = person.client.get(page)
    taken = (time.process_time() - begun) * 1000
    if answer.status_code != 200:
        sys.exit(f"answered {answer.status_code}, not a page")
    return taken


def compare(page: str, two: Any, alone: Any, repeats: int) -> str:  # noqa: ANN401
    """Time a page for both in turns, and say how they compare."""
    took = [(time_page(two, page), time_page(alone, page)) for _ in range(WARM_UP + repeats)]
    for_two, for_one = (statistics.median(side) for side in zip(*took[WARM_UP:], strict=True))
    return f"for two {for_two:6.1f} ms   for one {for_one:6.1f} ms   {for_two / for_one:.2f} times   n {repeats} each"


def main() -> None:
    """Furnish a house and compare its pages."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--plans", type=int, default=10)
    parser.add_argument("--repeats", type=int, default=60)
    told = parser.parse_args()
    sys.path.insert(0, str(Path(__file__).parents[1]))
    with tempfile.TemporaryDirectory() as folder:
        open_house(Path(folder))
        from django.utils import timezone

        from tests.people import Person, link

        now = timezone.now()
        one, other, alone = (
            Person.move_in(name).pass_the_questions() for name in ("Ben", "Cleo", "Ada")
        )
        link(one, other)
        write_plans(one, told.plans, now)
        write_plans(alone, told.plans, now)
        agree(one, other, now)
        for name, page in PAGES.items():
            print(f"{name:24} {compare(page, one, alone, told.repeats)}")


if __name__ == "__main__":
    main()
