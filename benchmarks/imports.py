"""How fast files from elsewhere are read, and how many forms of a chat: `python3 run.py bench imports`.

    python3 run.py bench imports [--formats FOLDER]

A chat of 100,000 lines and a Daylio export of 20,000 rows are invented and read. FOLDER holds
header_format_support.json, lorem.txt, pokemon.txt and lorem-merge-part1.txt of the whatstk
project (GPL-3; not part of this repository), which tell how a chat may look.
"""

import argparse
import json
import random
import time
import tracemalloc
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hearthside.core.elsewhere import UnreadableExport, parse_chat, parse_foreign_diary
from hearthside.core.elsewhere.chat_line import read_head
from hearthside.core.replies import describe_replies

TODAY = date(2026, 11, 26)
FORMS = ("[%d.%m.%y, %H:%M:%S] NAME: ", "%d/%m/%Y, %I:%M\u202f%p - NAME: ")
SAMPLES = ("lorem.txt", "pokemon.txt", "lorem-merge-part1.txt")


def invent_chat(form: str, lines: int, *, names: tuple[str, str] = ("Ben", "Cleo B")) -> bytes:
    """A chat of two, a line in three going on with the one before."""
    dice = random.Random(1)
    at = datetime(2020, 1, 5, 8, tzinfo=UTC)
    written = []
    for _ in range(lines):
        at += timedelta(minutes=dice.expovariate(1 / 25))
        words = "a few words é " * dice.randint(1, 8)
        is_more = written and dice.random() < 0.3
        head = "" if is_more else at.strftime(form).replace("NAME", dice.choice(names))
        written.append(head + words)
    return "\n".join(written).encode()


def invent_daylio(rows: int) -> bytes:
    """A Daylio export of so many evenings."""
    head = "full_date,date,weekday,time,mood,activities,note_title,note\n"
    first = date(1970, 1, 1)
    days = (first + timedelta(days=n % 20_000) for n in range(rows))
    return (
        head + "".join(f'{day},x,x,9:40 pm,good,"work | friends",,"a note"\n' for day in days)
    ).encode()


def measure(words: str, work: Callable[[], object], data: bytes) -> None:
    """Print how long a piece of work takes, and the most memory it holds."""
    began = time.perf_counter()
    work()
    took = time.perf_counter() - began
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    print(f"| {words} | {len(data) / 1e6:.1f} MB | {took:.2f} s | {peak / 1e6:.0f} MB |")


def read_and_describe(data: bytes) -> None:
    """All that an upload does before the page answers."""
    for reading in parse_chat(data, today=TODAY).readings:
        describe_replies(reading.at_minutes, reading.sender)


def count_formats(folder: Path) -> None:
    """Print how many of the formats, and of the lines of the samples, are read."""
    formats = json.loads((folder / "header_format_support.json").read_text())
    read = sum(reads(told["format"].replace("%name:", "NAME: ")) for told in formats)
    print(f"\nformats read, with the order of the day decided: {read} of {len(formats)}")
    for name in SAMPLES:
        lines = (folder / name).read_text().splitlines()
        heads = sum(read_head(line) is not None for line in lines)
        print(f"{name}: {heads} of {len(lines)} lines begin a message; {verdict(folder / name)}")


def reads(form: str) -> bool:
    """Whether a chat in this form is read whole, its days in one order and that the right one."""
    try:
        chat = parse_chat(invent_chat(form, 2000), today=TODAY)
    except UnreadableExport:
        return False
    return len(chat.readings) == 1 and chat.readings[0].first_on == date(2020, 1, 5)


def verdict(path: Path) -> str:
    """What becomes of a sample as a whole."""
    try:
        return f"read, {parse_chat(path.read_bytes(), today=TODAY).n_messages} messages"
    except UnreadableExport as refusal:
        return f"refused: {refusal.code}"


def main() -> None:
    """Measure the times, and the formats where they are at hand."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--formats", type=Path)
    folder = parser.parse_args().formats
    print("| | size | time | most memory |\n|---|---|---|---|")
    for form in FORMS:
        chat = invent_chat(form, 100_000)
        measure(
            f"chat of 100,000 lines, {form[:20]}", lambda chat=chat: read_and_describe(chat), chat
        )
    daylio = invent_daylio(20_000)
    now = datetime(2026, 11, 26, tzinfo=UTC)
    measure("Daylio, 20,000 rows", lambda: parse_foreign_diary(daylio, UTC, now=now), daylio)
    if folder is not None:
        count_formats(folder)


if __name__ == "__main__":
    main()
