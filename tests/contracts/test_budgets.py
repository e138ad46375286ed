"""How long things may be. A file may only get better."""

import ast
from pathlib import Path
from statistics import median, quantiles

SOURCE = Path(__file__).parents[2] / "src" / "hearthside"
FILES = [path for path in SOURCE.rglob("*.py") if not {"tests", "migrations"} & set(path.parts)]
SCRIPTS = list(SOURCE.rglob("*.js"))


def lengths() -> dict[str, int]:
    """Lines of every function's body, without its docstring."""
    found = {}
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                body = node.body[1:] if ast.get_docstring(node) else node.body
                if body:
                    lines = (body[-1].end_lineno or 0) - body[0].lineno + 1
                    found[f"{path.relative_to(SOURCE)}:{node.name}"] = lines
    return found


def test_functions_fit_into_one_look():
    measured = lengths()

    assert median(measured.values()) <= 7
    assert quantiles(measured.values(), n=10)[-1] <= 22
    assert {name: lines for name, lines in measured.items() if lines > 50} == {}


def test_views_only_translate():
    views = {name: lines for name, lines in lengths().items() if "/views" in name}

    assert {name: lines for name, lines in views.items() if lines > 12} == {}


def test_files_can_be_held_in_mind():
    long = {str(path.relative_to(SOURCE)): path.read_text().count("\n") for path in FILES}

    assert {name: lines for name, lines in long.items() if lines > 350} == {}


def test_scripts_are_small():
    assert {path.name for path in SCRIPTS if path.read_text().count("\n") > 120} == set()
