"""What several tests of the door stand on."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from django.db import OperationalError, connection


@pytest.fixture
def full_disk() -> Callable[[], AbstractContextManager[None]]:
    """A stretch in which the database takes nothing, as on a full disk."""

    def refuse(execute, sql, *told):
        if sql.split()[0] in {"INSERT", "UPDATE", "DELETE"}:
            raise OperationalError("database or disk is full")
        return execute(sql, *told)

    @contextmanager
    def filled() -> Iterator[None]:
        with connection.execute_wrapper(refuse):
            yield

    return filled
