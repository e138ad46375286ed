"""Ben and Cleo, who are a couple, and what it takes to link them."""

from datetime import datetime

import pytest
from django.utils import timezone

from hearthside.people.couple import linking
from tests.people import Person


def link(one: Person, other: Person, now: datetime | None = None) -> None:
    """Link two people, each doing their part."""
    now = now or timezone.now()
    code = linking.invite(one.account, one.vault, now=now)
    linking.accept(other.account, other.vault, code, now=now)
    linking.confirm(one.vault, now=now)


@pytest.fixture
def ben(move_in) -> Person:
    return move_in("Ben")


@pytest.fixture
def cleo(move_in) -> Person:
    return move_in("Cleo")


@pytest.fixture
def couple(ben, cleo) -> tuple[Person, Person]:
    link(ben, cleo)
    return ben, cleo
