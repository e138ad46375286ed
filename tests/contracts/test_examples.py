"""Every example in the core runs: what a page of the library shows is so."""

import doctest
import pkgutil
from collections import defaultdict
from collections.abc import Mapping
from importlib import import_module

import pytest

import hearthside.core


def modules_by_subject() -> Mapping[str, list[str]]:
    """The modules of the core, a subject at a time."""
    found: dict[str, list[str]] = defaultdict(list)
    for module in pkgutil.walk_packages(hearthside.core.__path__, "hearthside.core."):
        if ".tests" not in module.name:
            found[module.name.split(".")[2]].append(module.name)
    return found


@pytest.mark.parametrize("modules", modules_by_subject().values(), ids=modules_by_subject())
def test_every_example_runs(modules: list[str]):
    run = {name: doctest.testmod(import_module(name)) for name in modules}

    assert [name for name, result in run.items() if result.failed] == []
