"""The one folder that holds a house's data, and who has it open."""

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout
from platformdirs import user_data_path

PORTS = range(1, 2**16)


class FolderUnusable(Exception):
    """The data folder cannot be made or written to."""


class FolderTaken(Exception):
    """Another process has this data folder open; `holder` says which."""

    def __init__(self, holder: "Holder") -> None:
        super().__init__(f"process {holder.process}")
        self.holder = holder


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that has the folder open, and the address it answers at."""

    process: int
    address: str


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Paths inside the data folder; everything in it is readable by its owner alone."""

    path: Path

    @classmethod
    def chosen(cls) -> "DataFolder":
        """The folder named by `HEARTHSIDE_DATA`, else the platform's own place for user data."""
        named = os.environ.get("HEARTHSIDE_DATA")
        path = Path(named).expanduser() if named else user_data_path("hearthside", appauthor=False)
        return cls(path.absolute())

    @property
    def database(self) -> Path:
        return self.path / "hearthside.sqlite3"

    def prepare(self) -> None:
        """Make the folder. Raises `FolderUnusable` when it cannot be made or written to."""
        try:
            self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
            probe = self.path / ".probe"
            try:
                probe.write_bytes(b"room for a byte")
            finally:
                probe.unlink(missing_ok=True)
        except OSError as problem:
            raise FolderUnusable(problem.strerror or "unknown") from None

    def secret(self) -> str:
        """The server's own secret (for signed cookies; it opens nothing a person wrote)."""
        place = self.path / "server.key"
        kept = place.read_text() if place.exists() else ""
        # A disk that was full, or a machine that went off, can leave an empty file behind.
        return kept or self._make_secret(place)

    def _make_secret(self, place: Path) -> str:
        self.prepare()
        draft, made = place.with_suffix(".new"), secrets.token_urlsafe(48)
        draft.unlink(missing_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(made)
        draft.replace(place)
        return made

    def port(self) -> int | None:
        """The port this folder was served on before, so that an address stays the same."""
        try:
            kept = int((self.path / "port").read_text())
        except (OSError, ValueError):
            return None
        return kept if kept in PORTS else None

    def remember_port(self, port: int) -> None:
        """Keep the port for the next start."""
        (self.path / "port").write_text(str(port))

    def take(self) -> FileLock:
        """Hold the folder until the process ends.

        Raises `FolderTaken` with the holder, or `FolderUnusable`.
        """
        lock = FileLock(self.path / "open.lock", timeout=0)
        try:
            lock.acquire()
            self.announce("")
        except Timeout:
            raise FolderTaken(read_holder(self._note)) from None
        except OSError as problem:
            lock.release()
            raise FolderUnusable(problem.strerror or "unknown") from None
        return lock

    def announce(self, address: str) -> None:
        """Note for a second start who holds the folder, and where it answers; empty while nowhere yet."""
        self._note.write_text(json.dumps({"process": os.getpid(), "address": address}))

    @property
    def _note(self) -> Path:
        return self.path / "open.json"


def read_holder(note: Path) -> Holder:
    """What the holder wrote about itself; zeros when it had no time to."""
    try:
        told = json.loads(note.read_text())
        return Holder(process=int(told["process"]), address=str(told["address"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Holder(process=0, address="")
