"""What every test stands on: a house of its own, cheap keys, and named people."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.utils import translation
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser


@pytest.fixture(autouse=True)
def cheap_keys(settings) -> None:
    """Tests are fast on purpose; one test of the vault insists that production is not cheap."""
    settings.HEARTHSIDE_KDF_PROFILE = "CHEAPEST"


@pytest.fixture(autouse=True)
def own_language() -> None:
    """What an earlier test read in Chinese leaves its language to no other, in whatever order they come."""
    translation.deactivate()


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> None:
    """A real database file, so that several threads meet in it as they do in a house."""
    from django.conf import settings

    if os.environ.get("DATABASE_URL"):
        return
    name = os.environ.get("PYTEST_XDIST_WORKER", "alone")
    folder = Path(os.environ["HEARTHSIDE_DATA"])
    settings.DATABASES["default"]["TEST"]["NAME"] = str(folder / f"test-{name}.sqlite3")


@pytest.fixture
def move_in(db) -> Callable[[str], object]:
    """Sign somebody up by name and hand them over with a client of their own."""
    from tests.people import Person

    return Person.move_in


@pytest.fixture
def ada(move_in) -> Iterator[object]:
    """Ada, who is alone."""
    return move_in("Ada")


@pytest.fixture
def ben(move_in) -> object:
    """Ben, of a couple."""
    return move_in("Ben")


@pytest.fixture
def cleo(move_in) -> object:
    """Cleo, of a couple."""
    return move_in("Cleo")


@pytest.fixture
def couple(ben, cleo) -> tuple[object, object]:
    """Ben and Cleo, linked."""
    from tests.people import link

    link(ben, cleo)
    return ben, cleo


@pytest.fixture
def dan(move_in) -> Iterator[object]:
    """Dan, a stranger on the same server."""
    return move_in("Dan")


pytest_collect_file = Sybil(parsers=[PythonCodeBlockParser()], patterns=["*.md"]).pytest()
