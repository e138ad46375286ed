"""The labelled messages: those that the review learned from, and those that it is measured on.

A line to learn from is `kinds<TAB>message`; kinds are separated by commas, `-` is none. A blank line ends
a group of messages that differ in one thing; `#` begins a remark. A file to measure on begins with the
line `first<TAB>second<TAB>message`: the labels of two readers, of whom the first judges.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from hearthside.core.language import KEEP, LOOK_AGAIN

KINDS = (*LOOK_AGAIN, *KEEP)
TRAINING = Path(__file__).with_name("language_training")
KEPT = Path(__file__).with_name("language_kept")
"""One contrast group in ten, drawn once, is not learned from: the limits are chosen on it."""
CASES = Path(__file__).with_name("review_cases")
HEADER = "first\tsecond\tmessage"


@dataclass(frozen=True)
class Message:
    """One message, what holds for it, and the group it was written in.

    `line` counts messages from 1, without the header; `second` is what a second reader says.
    """

    text: str
    kinds: frozenset[str]
    group: int
    line: int
    language: str
    second: frozenset[str] = frozenset()


def read(paths: list[Path]) -> list[Message]:
    """Every message of the files, groups numbered on through all of them."""
    return [message for i, path in enumerate(paths) for message in _read(path, i * 100_000)]


def _read(path: Path, first: int) -> Iterator[Message]:
    group, lines = first, path.read_text("utf-8").splitlines()
    n_labels = 2 if lines[:1] == [HEADER] else 1
    for number, line in enumerate(lines[n_labels - 1 :], 1):
        if not line.strip():
            group += 1
        elif not line.startswith("#") and "\t" in line:
            *labels, text = line.split("\t", n_labels)
            said = [_kinds(label, f"{path.name}, message {number}") for label in labels]
            language = "zh" if path.name.startswith("chinese") else "en"
            yield Message(text, said[0], group, number, language, said[-1])


def _kinds(label: str, place: str) -> frozenset[str]:
    kinds = frozenset(kind.strip() for kind in label.split(",")) - {"-"}
    if unknown := kinds - set(KINDS):
        sys.exit(f"{place}: no such kind: {', '.join(sorted(unknown))}")
    return kinds
