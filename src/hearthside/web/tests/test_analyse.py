"""`hearthside analyse`: what it prints, what it writes, and what bad input gets."""

import json
import os
import pty
import re
import subprocess
import sys
from argparse import ArgumentParser
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest

from hearthside.core import columns
from hearthside.core.diary import write_csv
from hearthside.rooms.patterns.tests.simulated_diary import list_contexts, simulate_moments
from hearthside.web.commands import analyse

SOURCE = Path(analyse.__file__).parents[3]
ALONE = """
import sys
from argparse import ArgumentParser
from hearthside.web.commands import analyse
parser = ArgumentParser(prog="hearthside")
analyse.add_parser(parser.add_subparsers())
told = parser.parse_args(["analyse", *sys.argv[1:]])
sys.exit(told.run(told))
"""
BAD_ROWS = """at,felt_insecurity,context:late reply
2026-03-01T21:40+01:00,11,0
2026-03-01T21:40,3,2
2026-03-02T21:40+01:00,3,1
"""


@pytest.fixture
def diary(tmp_path):
    path = tmp_path / "diary.csv"
    path.write_text(write_csv(simulate_moments(300), list_contexts()), newline="")
    return path


@pytest.fixture
def command(capfd):
    """Run the command in this process; returns status, output and complaints."""

    def run(*words):
        parser = ArgumentParser(prog="hearthside")
        analyse.add_parser(parser.add_subparsers())
        told = parser.parse_args(["analyse", *map(str, words)])
        status = told.run(told)
        out, complaints = capfd.readouterr()
        return status, out, complaints

    return run


def run_alone(*words, stdin=None, **surroundings):
    """Run the command in a process of its own, as a terminal would."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DJANGO", "HEARTHSIDE"))}
    return subprocess.run(
        [sys.executable, "-c", ALONE, *map(str, words)],
        env={**kept, "PYTHONPATH": str(SOURCE), **surroundings},
        stdin=stdin,
        capture_output=True,
        check=False,
    )


def test_it_says_in_words_what_the_file_shows(command, diary):
    status, out, complaints = command(diary)

    assert (status, complaints) == (0, "")
    assert "“late reply” goes together with feeling more insecure: about" in " ".join(out.split())
    assert "How much of the time" in out


def test_it_says_how_it_has_been_since_a_day(command, diary):
    status, out, _complaints = command(diary, "--since", "2026-03-15", "--since", "2026-02-01")
    words = " ".join(out.split())

    assert status == 0
    assert "Since March 15, 2026" in words
    assert "Since Feb. 1, 2026" in words
    assert "moments before and" in words


def test_a_day_on_which_nothing_is_there_yet_is_not_enough(command, diary):
    words = " ".join(command(diary, "--since", "2026-12-01")[1].split())

    assert "Not enough yet: have 0 days with a moment, need 14." in words


def test_the_report_and_the_page_know_the_day_too(command, diary, tmp_path):
    page = tmp_path / "patterns.html"
    _status, out, _said = command(diary, "--since", "2026-03-15", "--json", "--html", page)
    (grown,) = json.loads(out)["growth"]

    assert grown["start_on"] == "2026-03-15"
    assert {"context", "frequency", "rate_ratio", "strength", "effect_change"} == set(
        grown["triggers"][0]
    )
    assert "Since March 15, 2026" in page.read_text()


def test_what_is_no_day_is_said_in_a_line(diary):
    done = run_alone(diary, "--since", "last May")

    assert done.returncode == 2
    assert b"'last May' is no day; write it like 2026-05-01" in done.stderr


def test_the_page_tells_of_responses_where_there_are_some(command, tmp_path):
    path, page = tmp_path / "diary.csv", tmp_path / "patterns.html"
    moments = [
        msgspec.structs.replace(moment, response=name)
        for moment, name in zip(simulate_moments(60), ["pause", None] * 30, strict=True)
    ]
    path.write_text(write_csv(moments, list_contexts()), newline="")
    command(path, "--html", page)

    assert "What follows what you do" in page.read_text()
    assert "/patterns/" not in page.read_text()


def test_it_prints_the_report_of_the_contract(command, diary):
    status, out, _complaints = command(diary, "--json")
    report = json.loads(out)

    assert status == 0
    assert report["format"] == "hearthside.report/1"
    assert report["n_moments"] == 300
    assert {"triggers", "persistence", "n_scheduled", "span_days"} <= set(report)


def test_it_writes_one_page_that_needs_nothing_beside_itself(command, diary, tmp_path):
    target = tmp_path / "page.html"
    status, out, complaints = command(diary, "--html", target)
    page = target.read_text(encoding="utf-8")

    assert (status, out) == (0, "")
    assert "Wrote" in complaints
    assert "<script" not in page
    assert not re.search(r'(src|href)="(?!#)', page)
    assert not re.search(r"url\(|@import", page)
    assert page.count("<svg xmlns") == 5
    assert "goes together with feeling more insecure" in page


def test_the_page_allows_its_own_styles_and_nothing_else(command, diary, tmp_path):
    target = tmp_path / "page.html"
    command(diary, "--html", target)
    page = target.read_text(encoding="utf-8")
    styles = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert styles is not None
    allowed = b64encode(sha256(styles[1].encode()).digest()).decode()

    assert f"default-src 'none'; style-src 'sha256-{allowed}'" in page
    assert not re.search(r'\sstyle="', page)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "cannot read"),
        (b"", "This file is empty"),
        (b"a;b\n1;2\n", "separated by semicolons"),
        (b"\xff\xfe\x00\x01", "not in UTF-8"),
        (b"when,felt\n1,2\n", "does not name its columns"),
        (b"at,felt_insecurity,mood\n", "a column “mood”"),
    ],
)
def test_a_file_that_is_no_diary_gets_one_clear_line(command, tmp_path, content, words):
    path = tmp_path / "diary.csv"
    if content is not None:
        path.write_bytes(content)
    status, out, complaints = command(path)

    assert (status, out) == (2, "")
    assert complaints.count("\n") == 1
    assert words in complaints


def test_a_diary_may_come_through_a_pipe(diary):
    with diary.open("rb") as through:
        said = run_alone("-", stdin=through)

    assert said.returncode == 0
    assert b"How much of the time" in said.stdout


def test_a_folder_is_no_diary(command, tmp_path):
    status, _out, complaints = command(tmp_path)

    assert status == 2
    assert complaints.count("\n") == 1


def test_bad_rows_are_all_listed_and_nothing_is_analysed(command, tmp_path):
    path = tmp_path / "diary.csv"
    path.write_text(BAD_ROWS)
    status, out, complaints = command(path)

    assert (status, out) == (2, "")
    assert "line 2, felt_insecurity: '11': " in complaints
    assert "line 3, at: '2026-03-01T21:40': " in complaints
    assert "line 3, context:late reply: '2': " in complaints
    assert "--skip-bad-rows" in complaints.splitlines()[-1]


@pytest.mark.parametrize(
    "header", ["at,felt_insecurity,mo\x1b[31mod", "at,felt_insecurity,context:\x1b]0;x\x07"]
)
def test_what_a_file_holds_does_not_steer_the_terminal(command, tmp_path, header):
    path = tmp_path / "diary.csv"
    path.write_text(f"{header}\n2026-03-01T21:40+01:00,3,9\n")
    _status, _out, complaints = command(path)

    assert "\\x1b" in complaints
    assert "\x1b" not in complaints


def test_the_rest_is_analysed_when_asked(command, tmp_path):
    path = tmp_path / "diary.csv"
    path.write_text(BAD_ROWS)
    status, out, complaints = command(path, "--skip-bad-rows")

    assert status == 0
    assert "1 moment over 1 day." in out
    assert "Left out 2 rows." in complaints


@pytest.mark.parametrize("words", [(), ("--json",), ("--html", "page.html")])
def test_a_diary_without_moments_gets_one_clear_line(command, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    Path("diary.csv").write_text("at,felt_insecurity\n")

    status, out, complaints = command("diary.csv", *words)
    assert (status, out) == (2, "")
    assert complaints == (
        "hearthside analyse: there is no moment in diary.csv, so there is nothing to analyse\n"
    )
    assert not Path("page.html").exists()


def test_a_moment_that_has_not_come_yet_is_a_bad_row(command, tmp_path):
    ahead = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    path = tmp_path / "diary.csv"
    path.write_text(f"at,felt_insecurity\n2024-03-01T21:40+01:00,3\n{ahead},3\n")
    status, _out, complaints = command(path)

    assert status == 2
    assert f"line 3, at: '{ahead}': This moment has not come yet" in complaints
    assert "1 moment over 1 day." in command(path, "--skip-bad-rows")[1]


def test_a_long_count_has_its_comma(command, tmp_path):
    path = tmp_path / "diary.csv"
    start = datetime(2024, 1, 1, tzinfo=UTC)
    times = (start + timedelta(hours=hours) for hours in range(1200))
    path.write_text("\n".join(["at,felt_insecurity", *(f"{at.isoformat()},3" for at in times)]))

    assert "1,200 moments over 50 days." in command(path)[1]


def test_the_page_never_takes_the_diarys_place(command, diary):
    before = diary.read_bytes()
    status, _out, complaints = command(diary, "--html", diary)

    assert status == 2
    assert "name another file" in complaints
    assert diary.read_bytes() == before


def test_a_page_that_cannot_be_written_gets_one_clear_line(command, diary, tmp_path):
    status, _out, complaints = command(diary, "--html", tmp_path / "nowhere" / "page.html")

    assert status == 2
    assert complaints.count("\n") == 1


def test_help_shows_an_example(command, capfd):
    with pytest.raises(SystemExit) as ended:
        command("--help")

    assert ended.value.code == 0
    assert "hearthside analyse diary.csv" in capfd.readouterr().out


def test_it_runs_by_itself_and_touches_no_data_folder(diary, tmp_path):
    folder = tmp_path / "data"
    done = run_alone(diary, HEARTHSIDE_DATA=str(folder), COLUMNS="60")

    assert done.returncode == 0, done.stderr
    assert max(len(line) for line in done.stdout.decode().splitlines()) <= 60
    assert not folder.exists()


def test_a_chinese_terminal_gets_chinese_in_as_many_columns(diary):
    done = run_alone(diary, LC_ALL="zh_CN.UTF-8", COLUMNS="60")

    lines = done.stdout.decode().splitlines()
    assert lines[0] == "这本日记显示了什么"
    assert max(map(columns.measure, lines)) <= 60
    assert max(map(columns.measure, lines)) > 50


def test_a_terminal_without_the_letters_gets_no_traceback(diary):
    done = run_alone(diary, PYTHONIOENCODING="ascii", PYTHONUTF8="0")

    assert (done.returncode, done.stderr) == (0, b"")
    as_json = run_alone(diary, "--json", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert json.loads(as_json.stdout.decode("utf-8"))["n_moments"] == 300


def test_a_reader_who_leaves_early_is_no_mistake(diary):
    line = [sys.executable, "-c", ALONE, str(diary)]
    with subprocess.Popen(
        line,
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        complaints = process.stderr.read()

    assert complaints == b""
    assert process.returncode == 0


def test_progress_is_shown_to_whoever_waits(monkeypatch):
    leader, follower = pty.openpty()
    with os.fdopen(follower, "w") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        progress = analyse.Progress()
        progress._started -= 1
        progress.say("Looking at 20,000 moments ...")
        assert progress._timer is not None
        progress._timer.join()

        assert b"Looking at 20,000 moments" in os.read(leader, 100)
    os.close(leader)


def test_progress_is_silent_when_nobody_watches(capfd):
    progress = analyse.Progress()
    progress._started -= 1
    progress.say("Looking ...")
    progress.stop()

    assert capfd.readouterr().err == ""
