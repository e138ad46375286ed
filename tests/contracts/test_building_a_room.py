"""The recipe in docs/how-to/build-a-room.md, followed to the letter in a copy of the house."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).parents[2]
LEFT_OUT = shutil.ignore_patterns(
    *(".venv", ".git", "__pycache__", ".hypothesis", "docs"),
    # Other programs write there meanwhile.
    *(".mypy_cache", ".pytest_cache", ".ruff_cache", ".import_linter_cache"),
)


def run(folder: Path, *line: str) -> subprocess.CompletedProcess[str]:
    surroundings = {
        k: v for k, v in os.environ.items() if not k.startswith(("PYTEST_", "HEARTHSIDE_", "COV_"))
    }
    surroundings["PYTHONPATH"] = str(folder / "src")
    return subprocess.run(
        [sys.executable, *line],
        cwd=folder,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_room_is_built_in_four_steps_and_one_line(tmp_path):
    house = tmp_path / "house"
    shutil.copytree(HOUSE, house, ignore=LEFT_OUT)

    laid = run(house, "tools/lay_room.py", "lighthouse")
    assert laid.returncode == 0, laid.stderr
    registry = house / "src/hearthside/rooms/__init__.py"
    registry.write_text(
        registry.read_text().replace('"settings",\n', '"settings",\n    "lighthouse",\n')
    )

    tests = ["tests/contracts/test_every_room.py", "src/hearthside/rooms/lighthouse"]
    told = run(house, "-m", "pytest", "-k", "lighthouse", "-p", "no:xdist", *tests)
    assert told.returncode == 0, told.stdout[-3000:]
    contracts = run(
        house, "-c", "from importlinter.cli import lint_imports_command as lint; lint()"
    )
    assert contracts.returncode == 0, contracts.stdout[-2000:]
    style = run(
        house,
        "-m",
        "ruff",
        "check",
        "src/hearthside/rooms/lighthouse",
        "src/hearthside/core/lighthouse",
    )
    assert style.returncode == 0, style.stdout[-2000:]
