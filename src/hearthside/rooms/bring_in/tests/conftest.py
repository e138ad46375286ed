from datetime import UTC, datetime, timedelta

import pytest

from hearthside.rooms.bring_in import operations

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def one_step(monkeypatch):
    """However busy the machine is, a press does all there is to do; a test of single steps says so."""
    monkeypatch.setattr(operations, "STEP_SECONDS", 60)


@pytest.fixture
def now():
    return NOW


@pytest.fixture
def write_file():
    """Write a diary.csv of so many rows, one an hour, as bytes."""

    def write(number, *, contexts=("late reply",), bad=()):
        head = ["at", "felt_insecurity", *(f"context:{name}" for name in contexts), "note"]
        lines = [",".join(head)]
        for row in range(number):
            at = (NOW - timedelta(hours=number - row)).isoformat()
            felt = "11" if row in bad else str(row % 11)
            lines.append(",".join([at, felt, *(["1"] * len(contexts)), f"note {row}"]))
        return "\r\n".join(lines).encode()

    return write
