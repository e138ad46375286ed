"""Where the tables are: an embedded database in the data folder, or PostgreSQL by its address."""

import sqlite3
from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured

# Before 3.51.3 SQLite can damage a write-ahead log that several connections write and checkpoint.
JOURNAL = "WAL" if sqlite3.sqlite_version_info >= (3, 51, 3) else "TRUNCATE"

MOST_CONNECTIONS = 17
"""How many connections one process holds to PostgreSQL: one for each of its threads."""

CONNECT_SECONDS = 5
"""How long a page waits for the server before it says that it is out of reach."""


def choose_database(address: str, file: Path) -> dict[str, Any]:
    """Return the settings for PostgreSQL at an address like `postgres://name@host/base`, else for the file.

    Raises `ImproperlyConfigured`, without a word of the address: there may be a password in it.
    """
    return reach_server(address) if address else open_file(file)


def open_file(file: Path) -> dict[str, Any]:
    """Return the settings for SQLite: what is acknowledged is on the disk, what is deleted is not."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": file,
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": (
                f"PRAGMA journal_mode={JOURNAL}; PRAGMA synchronous=FULL;"
                "PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;"
            ),
        },
    }


def reach_server(address: str) -> dict[str, Any]:
    """Return the settings for PostgreSQL: a pool of connections that the threads of a process share."""
    told = read_address(address)
    parts = {
        "NAME": "dbname",
        "USER": "user",
        "PASSWORD": "password",
        "HOST": "host",
        "PORT": "port",
    }
    found = {name: str(told.pop(part, "")) for name, part in parts.items()}
    pool = {"min_size": 0, "max_size": MOST_CONNECTIONS, "timeout": CONNECT_SECONDS}
    return {
        "ENGINE": "django.db.backends.postgresql",
        **found,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"connect_timeout": CONNECT_SECONDS, **told, "pool": pool},
    }


def read_address(address: str) -> dict[str, Any]:
    """Return the parts of the address as PostgreSQL itself reads them. Raises `ImproperlyConfigured`."""
    from psycopg import Error  # noqa: PLC0415  (an embedded house does not load it)
    from psycopg.conninfo import conninfo_to_dict  # noqa: PLC0415

    try:
        told = conninfo_to_dict(address)
    except Error:
        told = {}
    if not address.startswith(("postgres://", "postgresql://")) or not told.get("dbname"):
        raise ImproperlyConfigured(
            "DATABASE_URL has to look like postgres://name:password@host:5432/database."
        )
    return told
