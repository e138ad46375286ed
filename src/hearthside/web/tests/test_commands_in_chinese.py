"""The command speaks Chinese in a Chinese terminal: its help, and what it says of bad input."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from hearthside.web import commands

SOURCE = Path(commands.__file__).parents[3]


def run(*words, language="zh_CN.UTF-8", **surroundings):
    where = os.environ | {"PYTHONPATH": str(SOURCE), "LC_ALL": language, "COLUMNS": "100"}
    where |= surroundings
    where.pop("LANGUAGE", None)
    command = [sys.executable, "-B", "-m", "hearthside", *words]
    return subprocess.run(command, capture_output=True, env=where, check=False, text=True)


@pytest.mark.parametrize("task", [(), *((task,) for task in commands.TASKS if task != "open_app")])
def test_help_holds_no_english_sentence(task):
    said = run(*task, "--help")

    assert said.returncode == 0
    assert "用法：" in said.stdout
    assert not re.findall(r"\b[a-z]+ [a-z]+ [a-z]+\b", without_commands(said.stdout))


def without_commands(text):
    """What is left of a help page without the lines that show how a command is typed."""
    return "\n".join(line for line in text.splitlines() if "hearthside " not in line)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("analyse",), "还缺：file"),
        (("analyse", "nowhere.csv"), "读不了 nowhere.csv："),
        (("review", "--lang", "fr"), "没有 'fr' 这个选项"),
        (("open", "--port", "many"), "端口是 1 到 65535 的一个数"),
        (("--nothing",), "不认得：--nothing"),
    ],
)
def test_what_is_wrong_is_said_in_chinese(words, sentence):
    said = run(*words)

    assert said.returncode == 2
    assert sentence in said.stderr


def test_a_bad_row_is_named_in_chinese(tmp_path):
    diary = tmp_path / "diary.csv"
    diary.write_text("at,felt_insecurity\n2026-03-01T21:40+01:00,11\n")
    said = run("analyse", str(diary))

    assert said.stderr.splitlines()[0] == "第 2 行，felt_insecurity：'11'：不安程度从 0 到 10。"


def test_a_terminal_without_the_letters_gets_no_traceback():
    said = run("--help", PYTHONIOENCODING="ascii", PYTHONUTF8="0")

    assert said.returncode == 0
    assert "analyse" in said.stdout


def test_another_language_gets_english():
    assert "usage: hearthside" in run("--help", language="fi_FI.UTF-8").stdout
