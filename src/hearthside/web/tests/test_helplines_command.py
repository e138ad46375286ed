"""`hearthside helplines`: what an operator hears of a file before somebody needs it."""

from datetime import UTC, datetime, timedelta

import pytest

from hearthside.people.helplines.shelf import OURS
from hearthside.web.commands import main

CHECKED = datetime(2026, 11, 25, tzinfo=UTC)


def test_our_own_table_can_be_used(capsys, time_machine):
    time_machine.move_to(CHECKED, tick=False)

    assert main(["helplines", str(OURS)]) == 0
    assert "14 countries" in capsys.readouterr().out


@pytest.mark.parametrize(("days", "status"), [(121, 0), (181, 2)])
def test_it_names_each_line_whose_check_is_old(capsys, time_machine, days, status):
    time_machine.move_to(CHECKED + timedelta(days=days), tick=False)

    assert main(["helplines", str(OURS)]) == status
    assert "Look again: Samaritans" in capsys.readouterr().out


@pytest.mark.parametrize("held", [b"countries = 3", b"\xff", None])
def test_a_file_that_cannot_be_used_gets_one_line(tmp_path, capsys, held):
    file = tmp_path / "helplines.toml"
    if held is not None:
        file.write_bytes(held)

    assert main(["helplines", str(file)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
