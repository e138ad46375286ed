"""For `live.py`: the live process of a hosted house with thousands of open pages."""

import argparse
import asyncio
import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

import psycopg

from live_house import HOUSE, Visitor, measure_news, serve, start, surround

MOST_OPEN = 3900
TOGETHER = 50
"""How many pages of the crowd ask at the same time."""
PATIENCE_SECONDS = 120
WRITES = "SELECT sum(n_tup_ins + n_tup_upd + n_tup_del)::bigint FROM pg_stat_user_tables"
OPEN_SESSIONS = """
import sys
import django; django.setup()
from datetime import timedelta
from uuid import UUID
from django.utils import timezone
from hearthside.people.accounts.models import Account, Session
from hearthside.people.accounts.token import hash_token
from hearthside.vault.models import SharedKey, Shelf
from live_hosted import token_of
now, people = timezone.now(), range(int(sys.argv[1]))
who = [Account(id=UUID(int=n + 1), name=f"Open {n}", key=f"open {n}") for n in people]
couples = [UUID(int=n // 2 + 1) for n in people]
Account.objects.bulk_create(who)
Shelf.objects.bulk_create(Shelf(couple=couple) for couple in set(couples))
SharedKey.objects.bulk_create(
    SharedKey(owner=one.id, couple=couple, wrapped=b"-") for one, couple in zip(who, couples))
Session.objects.bulk_create(
    Session(id_hash=hash_token(token_of(n)), account=one, sealed_key=b"-", created_at=now,
        locks_at=now + timedelta(hours=1)) for n, one in zip(people, who))
"""
"""Open sessions of couples, as far as the live process looks at them; nobody could unlock anything with these."""


def token_of(number: int) -> bytes:
    """The token of one of the crowd."""
    return sha256(b"open %d" % number).digest()


async def hold(port: int, number: int, gate: asyncio.Semaphore, held: "Synchronized[int]") -> None:
    """Open one stream and read it to its end."""
    from hearthside.people.accounts.token import name_cookie, write_token  # noqa: PLC0415

    cookie = f"{name_cookie(is_secure=False)}={write_token(token_of(number))}"
    asked = f"GET /pause/live/ HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\n\r\n"
    async with gate:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(asked.encode())
        await reader.readuntil(b"data: 0\n")
    held.value += 1
    while await reader.read(2**12):
        pass
    held.value -= 1
    writer.close()


async def hold_all(port: int, count: int, held: "Synchronized[int]") -> None:
    """Hold so many streams."""
    gate = asyncio.Semaphore(TOGETHER)
    await asyncio.gather(*(hold(port, number, gate, held) for number in range(count)))


def crowd(port: int, count: int, held: "Synchronized[int]") -> None:
    """Be a program of its own that holds so many streams, and knows how many are open."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    asyncio.run(hold_all(port, count, held))


@contextmanager
def open_pages(port: int, count: int) -> Iterator["Synchronized[int]"]:
    """Have a crowd hold so many streams; what is given counts those that are open."""
    alone = multiprocessing.get_context("spawn")
    held = alone.Value("i", 0)
    holder = alone.Process(target=crowd, args=(port, count, held), daemon=True)
    begun = time.monotonic()
    holder.start()
    while held.value < count and holder.is_alive() and time.monotonic() < begun + PATIENCE_SECONDS:
        time.sleep(0.2)
    print(f"  {held.value} open after {time.monotonic() - begun:.0f} s")
    try:
        yield held
    finally:
        holder.kill()
        holder.join()


def measure_memory(process: int) -> str:
    """The resident memory of a process and those it started, in words."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    each = [read_memory(one) for one in (str(process), *children)]
    return (
        f"{sum(each):.0f} MB in {len(each)} processes ({', '.join(f'{one:.0f}' for one in each)})"
    )


def read_memory(process: str) -> float:
    """The resident memory of one process in MB."""
    told = Path(f"/proc/{process}/status").read_text()
    return int(told.split("VmRSS:")[1].split()[0]) / 1000


def measure_idle(seconds: int) -> None:
    """Print how many rows were written while everybody listened and nothing happened."""
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as outside:
        time.sleep(15)  # a server's processes count to themselves for up to ten seconds
        before = outside.execute(WRITES).fetchone()
        time.sleep(max(seconds, 15))
        after = outside.execute(WRITES).fetchone()
    print(f"  idle for {max(seconds, 15)} s: rows written {after[0] - before[0]}")


def measure_hosted(told: argparse.Namespace) -> None:
    """Open a hosted house with its live process and so many pages, and print its figures."""
    sys.path.append(str(HOUSE))
    from tests.postgres import start_postgres  # noqa: PLC0415

    os.environ["DATABASE_URL"] = start_postgres()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home, couples, running = Path(folder), told.couples[-1], []
        try:
            app, port, password = serve(home, couples, "--processes", "2")
            running.append(app)
            fill(home, min(told.open, MOST_OPEN))
            live, live_port = start(home, "live")
            running.append(live)
            pairs = meet(couples, password, port=port, live=live_port)
            measure_open(live, live_port, pairs, told)
        finally:
            for process in running:
                process.terminate()
                process.wait()


def meet(couples: int, password: str, **ports: int) -> list[tuple[Visitor, Visitor]]:
    """Let the couples who will act come in."""
    return [
        (
            Visitor(name=f"Ben {n}", password=password, **ports),
            Visitor(name=f"Cleo {n}", password=password, **ports),
        )
        for n in range(couples)
    ]


def fill(folder: Path, count: int) -> None:
    """Give the crowd its rows, once the app runs: as it starts it locks every session."""
    told = surround(folder)
    told["PYTHONPATH"] += os.pathsep + str(HOUSE / "benchmarks")
    subprocess.run([sys.executable, "-c", OPEN_SESSIONS, str(count)], env=told, check=True)


def measure_open(
    live: "subprocess.Popen[bytes]",
    port: int,
    pairs: list[tuple[Visitor, Visitor]],
    told: argparse.Namespace,
) -> None:
    """Measure it empty, with the crowd, while couples act, and while nothing happens."""
    print(f"the live process before anybody comes: {measure_memory(live.pid)}")
    with open_pages(port, min(told.open, MOST_OPEN)) as held:
        print(f"  its memory: {measure_memory(live.pid)}")
        print(f"  {len(pairs)} couples, who act at once:")
        measure_news(pairs, told.changes)
        measure_idle(told.idle)
        print(f"  at the end {held.value} of them are open; its memory: {measure_memory(live.pid)}")
