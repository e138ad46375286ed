"""What was taken back for good stays so, whatever becomes of the file that remembers it."""

from pathlib import Path
from uuid import uuid4

import pytest

from hearthside.vault.closed import close_ids, is_closed


@pytest.fixture
def closed(settings, tmp_path):
    settings.HEARTHSIDE_CLOSED = str(tmp_path / "closed")
    return Path(settings.HEARTHSIDE_CLOSED)


def test_an_id_is_closed_from_the_moment_it_is_written(closed):
    first, second = uuid4(), uuid4()
    assert not is_closed(first)
    close_ids(first)
    assert (is_closed(first), is_closed(second)) == (True, False)
    close_ids(second)
    assert (is_closed(first), is_closed(second)) == (True, True)


@pytest.mark.parametrize("left", range(1, 16))
def test_a_write_that_broke_off_hides_no_id_that_comes_after_it(closed, left):
    first, after = uuid4(), uuid4()
    close_ids(first)
    with closed.open("ab") as file:
        file.write(b"\xff" * left)
    close_ids(after)
    assert is_closed(first)
    assert is_closed(after)


def test_nothing_to_close_makes_no_file(closed):
    close_ids()
    assert not closed.exists()
