"""How long a page takes with a lifetime of moments, through the real vault and the whole app.

    python benchmarks/pages.py [--moments 20000] [--days 5700] [--repeats 9] [--starts 3] [--responses 4] [--entries 20000]

A house of its own is made in a temporary folder, with one person, ten contexts and invented
moments evenly spread over so many days. Each page is asked for by a signed-in client in the
same process; figures are medians in milliseconds, after one request that warms up, which is
shown by itself. So many starts began over the second half of the time, and upset moments were met
with so many responses, which patterns looks at; `--starts 0 --responses 0` leaves them out.
So many entries lie in the security bank. `--days 30` puts the whole diary into the two months that today reads.
"""

# ruff: noqa: PLC0415 - the framework starts on an empty folder before the project is imported.

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

NAMES = (
    "late reply",
    "cancelled plan",
    "change of tone",
    "a quarrel",
    "social media",
    "partner out",
    "work stress",
    "slept badly",
    "time together",
    "晚回消息",
)
DRAFT = {"look": "yes", "text": "you never answer. are you mad at me? i feel sad " * 5}
"""Sixty words, with a question that is looked for in the drafts of the last hours."""
STORY = "The reply came late and the evening was already over. "


def open_house(folder: Path) -> None:
    """Start the framework on an empty folder."""
    os.environ |= {"HEARTHSIDE_DATA": str(folder), "HEARTHSIDE_SECRET": "for a benchmark alone"}
    os.environ["HEARTHSIDE_HOSTS"] = "testserver"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hearthside.web.settings")
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)


def move_in() -> Any:  # noqa: ANN401 - a person of the tests, with a vault and a client
    """Sign one person up."""
    sys.path.insert(0, str(Path(__file__).parents[1]))
    from tests.people import Person

    return Person.move_in("Ada").pass_the_questions()


def invent_moments(
    count: int, days: int, now: datetime, responses: tuple[str, ...]
) -> Iterator[tuple[Any, datetime]]:
    """Moments evenly spread up to now: one in three a check-in, every fourth with a story."""
    from hearthside.core.diary import Moment

    for number in range(count):
        at = now - timedelta(days=days * (number + 0.5) / count)
        ticked = {str(c + 1): float((number * (c + 3)) % 7 == 0) for c in range(len(NAMES))}
        felt = min(10.0, (number * 37 % 23) / 5 + 2.0 * ticked["1"] + ticked["4"])
        yield (
            Moment(
                at=at,
                felt_insecurity=felt,
                scheduled=number % 3 == 0,
                contexts=ticked,
                response=responses[number % len(responses)] if responses and felt >= 4 else None,
                happened=STORY * (number % 4 == 0),
                told_myself="It means nothing, and it means everything.",
                note="heron" if number % 1000 == 0 else "",
            ),
            at,
        )


def seed(person: Any, told: argparse.Namespace, now: datetime) -> None:  # noqa: ANN401
    """Fill the diary."""
    from hearthside.core.diary import ContextList
    from hearthside.core.diary.moment import RESPONSES

    contexts = ContextList()
    for name in NAMES:
        contexts = contexts.add(name, day_level=name == "slept badly")
    person.vault.put_single(contexts, on=now.date())
    responses = RESPONSES[1 : 1 + told.responses]
    person.vault.put_many(invent_moments(told.moments, told.days, now, responses))
    note_starts(person, told.starts, told.days, now)
    person.vault.put_single(invent_people(now), on=now.date())
    walk_path(person, told.days, now)


def invent_people(now: datetime) -> Any:  # noqa: ANN401
    """A full map of people, each there for two or three feelings, and as many small steps."""
    from hearthside.core.support import MOST_TIES, Feeling, SupportMap, Tie, TieKind, WideningStep

    kinds, feelings, today = tuple(TieKind), tuple(Feeling), now.date()
    ties = (
        Tie(
            id=UUID(int=number),
            name=f"Somebody {number}",
            kind=kinds[number % len(kinds)],
            feelings=feelings[number % 5 :: 2],
            how=STORY,
            added_on=today,
        )
        for number in range(MOST_TIES)
    )
    steps = (WideningStep(id=UUID(int=n), words=STORY, written_on=today) for n in range(MOST_TIES))
    return SupportMap(ties=tuple(ties), steps=tuple(steps))


def note_starts(person: Any, count: int, days: int, now: datetime) -> None:  # noqa: ANN401
    """Let things begin, evenly spread over the second half of the time."""
    from hearthside.core.series import Start, StartList

    starts = StartList()
    for number in range(count):
        at = now - timedelta(days=days * (number + 0.5) / count / 2)
        start = Start(id=UUID(int=number), name="a step", start_on=at.date(), noted_at=at)
        starts = starts.note(start)
    person.vault.put_single(starts, on=now.date())


def walk_path(person: Any, days: int, now: datetime) -> None:  # noqa: ANN401
    """Let the path begin in the middle of the time, with forty texts on it."""
    from hearthside.core.journey import PARTS, PartWords, Path, Text

    path = Path()
    for number in range(40):
        at = now - timedelta(days=days * (40 - number) / 80)
        part = PARTS[number % len(PARTS)]
        answers = {one.key: STORY for one in part.asks}
        words = PartWords(part=part.key, written_at=at, answers=answers)
        text = Text(id=person.vault.put(words, month_of=at), part=part.key, written_at=at)
        path = path.note_text(text).finish(part.key, at=at)
    person.vault.put_single(path, on=now.date())


def fill_worth(person: Any, count: int, now: datetime) -> None:  # noqa: ANN401
    """Fill the security bank."""
    from django.db import transaction

    from hearthside.core.worth import BankEntry, EntryKind
    from hearthside.rooms.worth.volumes import change_volume

    kinds = tuple(EntryKind)
    entries = tuple(
        BankEntry(
            id=UUID(int=number),
            kind=kinds[number % len(kinds)],
            what="I finished the shelf, and it stands straight. " + STORY,
            about_me="I know what I am doing, even when I doubt it. " * 2,
            on=now.date(),
        )
        for number in range(count)
    )
    with transaction.atomic():
        change_volume(person.vault, UUID(int=0), lambda _kept: entries, now)


def keep_one(person: Any, now: datetime) -> Any:  # noqa: ANN401
    """Keep one more entry, and see the list that follows."""
    told = {"entry": str(uuid4()), "what": "One more.", "on": f"{now:%Y-%m-%d}"}
    return person.client.post("/worth/bank/new/own/", told, follow=True)


def measure(name: str, ask: Callable[[], Any], repeats: int) -> None:
    """Print the first request and the median of the others."""
    first, *others = (time_one(ask) for _ in range(repeats + 1))
    print(f"{name:28} {statistics.median(others):9.0f} ms   (first {first:.0f} ms)")


def time_one(ask: Callable[[], Any]) -> float:
    """Milliseconds of one request, which has to be answered with a page."""
    started = time.perf_counter()
    response = ask()
    taken = (time.perf_counter() - started) * 1000
    if response.status_code != 200:
        sys.exit(f"answered {response.status_code}, not a page")
    return taken


def main() -> None:
    """Seed a house and time its pages."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--moments", type=int, default=20_000)
    parser.add_argument("--days", type=int, default=5_700)
    parser.add_argument("--repeats", type=int, default=9)
    parser.add_argument("--starts", type=int, default=3)
    parser.add_argument("--responses", type=int, default=4)
    parser.add_argument("--entries", type=int, default=20_000)
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        open_house(Path(folder))
        from django.utils import timezone

        person, now = move_in(), timezone.now()
        seed(person, told, now)
        fill_worth(person, told.entries, now)
        print(f"{told.moments:,} moments over {told.days:,} days")
        ask, search = person.client.get, "/moments/search/"
        pages = {
            "today": lambda: ask("/today/"),
            "check-in": lambda: ask("/today/check-in/"),
            "moments, latest month": lambda: ask("/moments/"),
            "a new moment": lambda: ask("/moments/new/"),
            "search, found rarely": lambda: person.client.post(search, {"words": "heron"}),
            "search, found everywhere": lambda: person.client.post(search, {"words": "MEANS it"}),
            "patterns": lambda: ask("/patterns/"),
            "people around me": lambda: ask("/people-around/"),
            "the path": lambda: ask("/journey/"),
            "a part of the path": lambda: ask("/journey/parts/camera/"),
            "what I wrote on the path": lambda: ask("/journey/words/"),
            "what has grown": lambda: ask("/journey/growth/"),
            "all drafts": lambda: ask("/say-it/"),
            "worth": lambda: ask("/worth/"),
            "worth, all that was kept": lambda: ask("/worth/bank/"),
            "worth, found everywhere": lambda: person.client.post(
                "/worth/bank/", {"words": "SHELF"}
            ),
            "worth, a bad moment": lambda: ask("/worth/steady/1/"),
            "worth, suggestions": lambda: ask("/worth/bank/suggestions/"),
            "worth, keeping one": lambda: keep_one(person, now),
            "a draft, while typing": lambda: person.client.post("/say-it/look/", DRAFT),
        }
        for name, page in pages.items():
            measure(name, page, told.repeats)


if __name__ == "__main__":
    main()
