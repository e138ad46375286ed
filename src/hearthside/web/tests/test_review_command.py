"""`hearthside review`: drafts come in one a line, and what each holds goes out."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hearthside.web.commands import main, review

SOURCE = Path(review.__file__).parents[3]


@pytest.fixture
def say(monkeypatch, capsys):
    """Give the command these bytes; returns status, output and complaints."""

    def run(data, *words):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
        status = main(["review", *words])
        return status, *capsys.readouterr()

    return run


def test_it_says_what_to_look_at_again_and_another_way(say):
    status, out, complaints = say(b"you never answer when i write\n")

    assert (status, complaints) == (0, "")
    assert "Look again: you never answer when i write" in out
    assert "When I don't hear back after I write" in out


def test_as_json_there_is_one_object_a_draft_with_places_in_it(say):
    drafts = ["you never listen to me", "", "你从来不主动给我打电话", "warum rufst du mich nie an"]
    _, out, _ = say("\n".join(drafts).encode(), "--json")
    told = [json.loads(line) for line in out.splitlines()]

    assert [one["language"] for one in told] == ["en", "", "zh", ""]
    for draft, one in zip(drafts, told, strict=True):
        for found in one["findings"]:
            assert draft[slice(*found["span"])] == found["text"]
    assert told[0]["findings"][0]["kind"] == "absolute"


def test_a_language_it_cannot_read_is_told(say):
    _, out, _ = say(b"warum rufst du mich nie an\n")

    assert "cannot read" in out


def test_what_is_no_utf_8_gets_one_line_and_the_drafts_before_it_are_read(say):
    status, out, complaints = say(b"you never listen to me\n\xff\xfe\n")

    assert status == 2
    assert "Look again" in out
    assert complaints.count("\n") == 1
    assert "line 2" in complaints


def test_a_language_that_is_none_is_refused(say, capsys):
    with pytest.raises(SystemExit) as refused:
        say(b"", "--lang", "fr")
    assert refused.value.code == 2


def test_help_has_an_example(say, capsys):
    with pytest.raises(SystemExit) as shown:
        say(b"", "--help")
    assert shown.value.code == 0
    assert "| hearthside review" in capsys.readouterr().out


def test_whoever_stops_reading_meets_no_traceback():
    drafts = b"you never listen to me\n" * 3000
    command = f"{sys.executable} -B -m hearthside review | head -n 1"
    where = os.environ | {"PYTHONPATH": str(SOURCE)}
    told = subprocess.run(
        command, shell=True, input=drafts, capture_output=True, env=where, check=False
    )

    assert told.stdout.decode().strip() == "you never listen to me"
    assert b"Traceback" not in told.stderr
