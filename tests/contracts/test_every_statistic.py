"""Every public statistic is documented, gives the same answer twice, is right on its vectors and refuses bad input.

A function exported by a subject of the core is a statistic and is picked up here by itself;
its known answers lie in `tests/vectors/<name>/*.json`. A vector holds the `arguments` by name
(a diary as the arguments of `Diary.from_arrays`, null = not asked) and either what is
`expected` or the code with which it is `refused`.
"""

import importlib
import inspect
import json
import math
import pkgutil
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FunctionType
from typing import Any

import msgspec
import pytest

import hearthside.core
from hearthside.core.diary import Diary

VECTORS = Path(__file__).parents[1] / "vectors"

WITHOUT_STATISTICS = {
    "agreements": "two sides of an agreement; its promises are in its own tests",
    "conversations": "cards and talks; its promises are in its own tests",
    "couple": "what two people share; its promises are in its own tests",
    "elsewhere": "reads what other programs export; its promises are in its own tests",
    "devices": "what devices send; its promises are in its own tests",
    "diary": "reads and writes; its promises are in its own tests",
    "finding": "keeps what the statistics found",
    "hand_over": "lays out what a person ticked; its promises are in its own tests",
    "helplines": "a table of lines to call; its promises are in its own tests",
    "journey": "exercises and where a person is on the path; its promises are in its own tests",
    "language": "reads text; its promises are in its own tests",
    "pause": "what two people do in a pause; its promises are in its own tests",
    "plans": "plans and needs; its promises are in its own tests",
    "reminders": "when a reminder may come; its promises are in its own tests",
    "report": "puts the statistics together",
    "safety": "reads text; its promises are in its own tests",
    "support": "ties and steps, told as they were entered; its promises are in its own tests",
    "tests": "tests what no subject owns",
}
"""Subjects of the core whose functions are no statistics, and why."""

Statistic = Callable[..., Any]


def find_statistics() -> Iterator[Statistic]:
    for found in pkgutil.iter_modules(hearthside.core.__path__):
        if found.ispkg and found.name not in WITHOUT_STATISTICS:
            subject = importlib.import_module(f"hearthside.core.{found.name}")
            exported = (getattr(subject, name) for name in subject.__all__)
            yield from (thing for thing in exported if isinstance(thing, FunctionType))


def vectors_of(statistic: Statistic) -> list[dict[str, Any]]:
    paths = sorted((VECTORS / statistic.__name__).glob("*.json"))
    return [json.loads(path.read_text("utf-8")) for path in paths]


def call(statistic: Statistic, arguments: dict[str, Any]) -> Any:
    kinds = inspect.get_annotations(statistic, eval_str=True)
    return statistic(**{name: build(value, kinds[name]) for name, value in arguments.items()})


def build(value: Any, kind: Any) -> Any:
    return Diary.from_arrays(**value) if kind is Diary else msgspec.convert(value, kind)


def matches(found: Any, expected: Any) -> bool:
    if isinstance(expected, dict):
        return isinstance(found, dict) and all(
            key in found and matches(found[key], value) for key, value in expected.items()
        )
    if isinstance(expected, list):
        return len(found) == len(expected) and all(map(matches, found, expected))
    if isinstance(expected, float) and isinstance(found, float | int):
        return math.isclose(found, expected, rel_tol=1e-6, abs_tol=1e-8)
    return bool(found == expected)


STATISTICS = tuple(find_statistics())
each_statistic = pytest.mark.parametrize("statistic", STATISTICS, ids=lambda s: s.__name__)


def test_it_finds_the_statistics():
    names = {statistic.__name__ for statistic in STATISTICS}
    assert {"find_triggers", "assess_persistence", "describe_rhythm", "trace_level"} <= names


@each_statistic
@pytest.mark.parametrize(
    ("promise", "pattern"),
    [
        ("a formula", r"\n {4,}.*="),
        ("its unit", r"\b(points|hours|days|share|probabilit)"),
        ("its range", r"\b0 to \d|0\.?\d* to \d"),
        ("what it raises", r"Raises `\w+`"),
        ("its sources", r"Sources?: [^.]*\(\d{4}\)"),
        ("when it stays silent", r"silent|empty before"),
        ("an example", r">>> "),
    ],
)
def test_it_documents(statistic, promise, pattern):
    # Since Python 3.13 a docstring comes without its indentation; before, with it.
    told = inspect.cleandoc(statistic.__doc__ or "")
    assert re.search(pattern, told), f"{statistic.__name__} lacks {promise}"


@each_statistic
def test_it_has_a_methods_page(statistic):
    page = Path(__file__).parents[2] / "docs" / "methods" / f"{statistic.__name__}.md"

    assert page.is_file()


@each_statistic
def test_it_is_right_on_its_vectors(statistic):
    known = [vector for vector in vectors_of(statistic) if "expected" in vector]

    assert known
    for vector in known:
        found = msgspec.to_builtins(call(statistic, vector["arguments"]))
        assert matches(found, vector["expected"]), vector["about"]


@each_statistic
def test_it_gives_the_same_answer_twice(statistic):
    for vector in vectors_of(statistic):
        if "expected" in vector:
            first, second = (call(statistic, vector["arguments"]) for _ in range(2))
            assert msgspec.json.encode(first) == msgspec.json.encode(second)


@each_statistic
def test_it_refuses_what_its_vectors_say(statistic):
    refusals = [vector for vector in vectors_of(statistic) if "refused" in vector]

    assert refusals
    for vector in refusals:
        with pytest.raises(ValueError, match=r"\w") as caught:
            call(statistic, vector["arguments"])
        assert type(caught.value).__module__.startswith("hearthside.")
        assert caught.value.code == vector["refused"], vector["about"]


@each_statistic
def test_it_refuses_the_wrong_kind_of_thing_by_name(statistic):
    needed = [
        p.name for p in inspect.signature(statistic).parameters.values() if p.default is p.empty
    ]

    with pytest.raises(Exception, match=r"\w") as caught:
        statistic(**dict.fromkeys(needed, object()))
    assert type(caught.value).__module__.startswith("hearthside.")
