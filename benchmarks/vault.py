"""How long the vault takes with a lifetime of moments, beside the same JSON left unsealed.

    python benchmarks/vault.py [--records 20000] [--repeats 9]

The peer reads the same documents, as plain JSON in a table of the same shape, into the same
types, in the same run. Figures are medians.
"""

# ruff: noqa: PLC0415 - the framework starts on an empty folder before the project is imported.

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

FIRST_AT = datetime(2012, 1, 1, 8, tzinfo=UTC)


def make_moments(count: int) -> list[tuple[object, datetime]]:
    """Moments of the size people write: eight contexts asked, a sentence or two."""
    from hearthside.core.diary import Moment

    contexts = {str(number): float(number % 3 == 0) for number in range(8)}
    return [
        (
            Moment(
                at=(at := FIRST_AT + timedelta(hours=6 * number)),
                felt_insecurity=number % 11,
                scheduled=number % 2 == 0,
                contexts=contexts,
                happened="The reply came late and the evening was already over. " * (number % 4),
                told_myself="It means nothing, and it means everything.",
            ),
            at,
        )
        for number in range(count)
    ]


def median_seconds(work: Callable[[], object], repeats: int) -> float:
    """The middle of several runs, after one that warms up."""
    work()
    return statistics.median(seconds(work) for _ in range(repeats))


def seconds(work: Callable[[], object]) -> float:
    """How long one run takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def report(name: str, taken: float, count: int, peer: float | None = None) -> None:
    """Print one line: milliseconds, rows a second, and how many times the peer it is."""
    rate = f"{count / taken:>12,.0f}" if count > 1 else " " * 12
    times = f"{taken / peer:>8.1f}" if peer else ""
    print(f"{name:<36}{taken * 1000:>10.1f}{rate}{times}")


def fill_peer(moments: list[tuple[object, datetime]]) -> None:
    """Keep the same documents in the clear, in a table of the same shape."""
    from django.db import connection

    from hearthside.core.document import encode

    rows = [(uuid4().hex, encode(moment), at.year * 12) for moment, at in moments]
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE peer (id CHAR(32) PRIMARY KEY, body BLOB, month INTEGER)")
        cursor.execute("BEGIN")
        cursor.executemany("INSERT INTO peer VALUES (%s, %s, %s)", rows)
        cursor.execute("COMMIT")


def read_peer() -> list[object]:
    """Read them back into the same types."""
    from django.db import connection

    from hearthside.core.diary import Moment
    from hearthside.core.document import decode

    with connection.cursor() as cursor:
        cursor.execute("SELECT id, body, month FROM peer")
        return [decode(body, Moment) for _, body, _ in cursor.fetchall()]


def measure(count: int, repeats: int) -> None:
    """Measure each thing a person waits for."""
    from hearthside.core.diary import ContextList, Moment
    from hearthside.vault.keyring import create_keyring, rotate, unlock_with_password
    from hearthside.vault.profile import choose_profile
    from hearthside.vault.records import Vault

    password, owner = "a long walk by the harbor", uuid4()
    vault_key, _ = create_keyring(owner, password)
    vault, moments = Vault(vault_key), make_moments(count)
    recent = moments[-1][1] - timedelta(days=31)
    fill_peer(moments)
    print(f"{count:,} moments, {repeats} repeats, profile {choose_profile().name}\n")
    print(f"{'':<36}{'median ms':>10}{'rows/s':>12}{'x peer':>8}")
    report("seal and store all, once", seconds(lambda: vault.put_many(moments)), count)
    vault.put_single(ContextList(), on=FIRST_AT)
    peer = median_seconds(read_peer, repeats)
    report("peer: read all as plain JSON", peer, count)
    report("open all", median_seconds(lambda: vault.all(Moment), repeats), count, peer)
    for name, work in (
        ("open the last two months", lambda: vault.all(Moment, since=recent)),
        ("open the one of its kind", lambda: vault.get_single(ContextList)),
        ("store one", lambda: vault.put(ContextList(), month_of=FIRST_AT)),
        ("unlock with the password", lambda: unlock_with_password(owner, password)),
    ):
        report(name, median_seconds(work, repeats), 1)
    report("everything, once", seconds(lambda: sum(1 for _ in vault.everything())), count)
    report("rotate, once", seconds(lambda: rotate(vault_key, password)), count)


def main() -> None:
    """Set up a house of its own, and measure in it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--records", type=int, default=20_000)
    parser.add_argument("--repeats", type=int, default=9)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        open_house(folder)
        measure(asked.records, asked.repeats)


def open_house(folder: str) -> None:
    """Start Django on an empty data folder."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))
    os.environ["HEARTHSIDE_DATA"] = folder
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hearthside.web.settings")
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)


if __name__ == "__main__":
    main()
