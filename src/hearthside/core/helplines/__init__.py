"""Lines a person can call: what is known of each, when it was checked, and against what."""

from .helpline import Country, Helpline, Purpose
from .table import (
    FAIL_AFTER,
    WARN_AFTER,
    HelplineTable,
    UnusableTable,
    find_unchecked,
    merge_tables,
    read_table,
)

__all__ = [
    "FAIL_AFTER",
    "WARN_AFTER",
    "Country",
    "Helpline",
    "HelplineTable",
    "Purpose",
    "UnusableTable",
    "find_unchecked",
    "merge_tables",
    "read_table",
]
