"""Invented chats of two people, in the words of several phones."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from hearthside.core.example import CANARY

START = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)


def write_lines(form, *, days=120, names=("Ben", "Cleo"), words=CANARY, seed=1):
    """Lines of a chat: a few talks a day, replies of some minutes, each line in the form given."""
    dice = random.Random(seed)
    for day in range(days):
        for start in (9, 13, 16, 20):
            at = START + timedelta(days=day, hours=start - 8, minutes=dice.random() * 60)
            for turn in range(6):
                yield form.format(at=at, name=names[turn % 2]) + words
                at += timedelta(minutes=2 + dice.expovariate(1 / 20))


@pytest.fixture
def chat():
    """An Android chat in bytes: half a year, days first, with a message over two lines."""
    lines = list(write_lines("{at:%d/%m/%Y, %H:%M} - {name}: "))
    lines.insert(0, "05/01/2026, 07:59 - Messages and calls are end-to-end encrypted.")
    lines.insert(3, f"and one more line: {CANARY}")
    return "\n".join(lines).encode()
