"""Documents that cannot go stale: compared with the code, their links followed, their commands run."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]
SOURCE = HOUSE / "src" / "hearthside"
DOCUMENTS = [*HOUSE.glob("*.md"), *HOUSE.glob("docs/**/*.md")]
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
CONSOLE = re.compile(r"^```console\n(.*?)^```", re.DOTALL | re.MULTILINE)
TASK = re.compile(r"^python3 run\.py ?(\w*)")
each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)


@each_document
def test_links_lead_somewhere(document):
    broken = [
        to for to in LINK.findall(document.read_text()) if not (document.parent / to).exists()
    ]

    assert broken == []


def test_the_architecture_lists_the_folders_there_are():
    told = set(
        re.findall(r"^\| `([a-z_/]+)/` \|", (HOUSE / "ARCHITECTURE.md").read_text(), re.MULTILINE)
    )
    there = {
        str(folder.relative_to(SOURCE))
        for folder in [*SOURCE.glob("*/"), *SOURCE.glob("*/*/")]
        if (folder / "__init__.py").exists() and folder.name not in ("tests", "migrations")
    }

    assert told == there


def commands() -> list[tuple[str, str]]:
    """Every command a document shows, with the document's name."""
    found = []
    for document in DOCUMENTS:
        for block in CONSOLE.findall(document.read_text()):
            found += [
                (document.name, line[2:]) for line in block.splitlines() if line.startswith("$ ")
            ]
    return found


@pytest.mark.parametrize(("document", "command"), commands(), ids=lambda word: word[:40])
def test_commands_in_documents_run(document, command, tmp_path):
    task = TASK.match(command)
    if task:
        assert task[1] in (HOUSE / "run.py").read_text()
        return
    words = shlex.split(command)
    if words[0] != "hearthside" or words[1:2] in ([], ["demo"], ["open"]):
        return
    (tmp_path / "diary.csv").write_bytes((HOUSE / "docs" / "tutorial" / "diary.csv").read_bytes())
    done = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(HOUSE / "src")},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr


def test_lock_files_name_no_host():
    for lock in HOUSE.glob("requirements*.lock"):
        assert "://" not in lock.read_text()
