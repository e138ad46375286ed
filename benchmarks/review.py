"""How much the review finds and how often it is wrong, on messages by another hand, beside others.

    python benchmarks/review.py [--half odd|even] [--cases FOLDER] [--rules] [--mixed] [--misses KIND] [--speed]

`benchmarks/review_cases/` holds the messages (`english.tsv`, `chinese.tsv`) and ordinary, friendly ones
(`*_ordinary.tsv`). Lines with an odd number were looked at while thresholds and rules were made; lines
with an even number were not. A kind counts as found when it is anywhere among the findings.
Shares come with 95 % Wilson intervals. Beside it: VADER (Hutto and Gilbert, 2014), a list of words, and
logistic regression on TF-IDF, trained on the same sentences (both from the training group of packages).
`--rules` leaves the encoder out. `--mixed` puts each message between two ordinary ones: what hurts has to be
heard there as well. `--speed` measures time, memory and the cold start instead.
"""

import argparse
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from math import sqrt
from pathlib import Path
from statistics import fmean, median

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from hearthside.core.language import LOOK_AGAIN, review, review_all
from review_data import CASES, KINDS, TRAINING, Message, read

Z = 1.959964
LANGUAGES = {"en": "english", "zh": "chinese"}
FEWEST = 20
"""A kind with fewer messages is listed and does not count in the mean."""
Answer = frozenset[str]
Answers = Callable[[list[Message]], list[Answer]]


def share(hits: int, n: int) -> str:
    """So many of so many, with its interval."""
    if not n:
        return "     -             "
    p, z2 = hits / n, Z * Z
    middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = Z * sqrt(p * (1 - p) / n + z2 / (4 * n**2)) / (1 + z2 / n)
    return f"{p:.2f} ({max(0, middle - half):.2f}–{min(1, middle + half):.2f})"


def f1(hits: int, told: int, there: int) -> float:
    """Twice the hits by what was told and what was there."""
    return 2 * hits / max(1, told + there)


def counts(messages: list[Message], answers: list[Answer], kind: str) -> tuple[int, int, int]:
    """How often a kind was told rightly, told, and there."""
    told = [kind in answer for answer in answers]
    there = [kind in message.kinds for message in messages]
    return sum(a and b for a, b in zip(told, there, strict=True)), sum(told), sum(there)


def kappa(messages: list[Message], kind: str) -> float:
    """Cohen's (1960) agreement of the two readers beyond chance."""
    said = [(kind in message.kinds, kind in message.second) for message in messages]
    first, second = (fmean(column) for column in zip(*said, strict=True))
    chance = first * second + (1 - first) * (1 - second)
    return (fmean(a == b for a, b in said) - chance) / (1 - chance) if chance < 1 else 1.0


def ours(messages: list[Message]) -> list[Answer]:
    """The review itself."""
    return [
        frozenset(found.kind for found in review(message.text, message.language).findings)
        for message in messages
    ]


def print_kinds(messages: list[Message], answers: list[Answer]) -> None:
    """One line a kind: precision, recall, F1, and how far two readers agree."""
    for kind in KINDS:
        hits, told, there = counts(messages, answers, kind)
        mark = " " if there >= FEWEST else "·"
        print(
            f"{mark} {kind:17} {there:4}  precision {share(hits, told)}  recall {share(hits, there)}"
            f"  F1 {f1(hits, told, there):.2f}  kappa {kappa(messages, kind):.2f}"
        )


def macro_f1(messages: list[Message], answers: list[Answer]) -> str:
    """The mean F1 of the kinds that are there often enough to say."""
    each = [counts(messages, answers, kind) for kind in KINDS]
    enough = [f1(*one) for one in each if one[2] >= FEWEST]
    return f"{fmean(enough):.2f}" if enough else "-"


def any_alarm(answer: Answer) -> bool:
    """Whether anything is told to look at again."""
    return any(kind in LOOK_AGAIN for kind in answer)


def summary(messages: list[Message], calm: list[Message], answers: Answers) -> str:
    """One line of the table of comparison."""
    found, false = answers(messages), answers(calm)
    alarms = [any_alarm(answer) for answer in found]
    hurtful = [any_alarm(message.kinds) for message in messages]
    hits = sum(a and b for a, b in zip(alarms, hurtful, strict=True))
    wrong = sum(map(any_alarm, false))
    return (
        f"macro-F1 {macro_f1(messages, found)}; anything to look at: precision {share(hits, sum(alarms))},"
        f" recall {share(hits, sum(hurtful))}; false alarms {100 * wrong / max(1, len(calm)):.1f} of 100"
        f" ({wrong} of {len(calm)})"
    )


def half_of(messages: list[Message], half: str | None) -> list[Message]:
    """Those of the lines with an odd or an even number, or all."""
    return [m for m in messages if half is None or m.line % 2 == (half == "odd")]


def among(messages: list[Message], calm: list[Message]) -> list[Message]:
    """Each message between two ordinary ones, as one text that holds what all three hold."""
    mixed = []
    for i, message in enumerate(messages):
        before, after = calm[2 * i % len(calm)], calm[(2 * i + 1) % len(calm)]
        text = "\n".join(one.text for one in (before, message, after))
        mixed.append(replace(message, text=text, kinds=message.kinds | before.kinds | after.kinds))
    return mixed


def print_language(language: str, told: argparse.Namespace) -> None:
    """Everything about one language."""
    from review_peers import PEERS  # noqa: PLC0415

    name = LANGUAGES[language]
    messages = half_of(read([told.cases / f"{name}.tsv"]), told.half)
    calm = half_of(read([told.cases / f"{name}_ordinary.tsv"]), told.half)
    if told.mixed:
        messages = among(messages, calm)
    taught = read(sorted(TRAINING.glob(f"{name}*.tsv")))
    answers = ours(messages)
    print(f"\n{name}: {len(messages)} messages, {len(calm)} ordinary ones")
    print_kinds(messages, answers)
    print(f"  {'Hearthside':28} {summary(messages, calm, ours)}")
    for peer, prepare in PEERS.items():
        if answer := prepare(language, taught):
            print(f"  {peer:28} {summary(messages, calm, answer)}")
    if told.misses:
        print_misses(messages + calm, answers + ours(calm), told.misses)


def print_misses(messages: list[Message], answers: list[Answer], kind: str) -> None:
    """What was told wrongly (+) and what was missed (−), of one kind."""
    for message, answer in zip(messages, answers, strict=True):
        if (kind in answer) != (kind in message.kinds):
            print(f"  {'+' if kind in answer else '−'} {message.text[:200]}")


def print_speed() -> None:
    """Time a message, messages a second, memory, and the first answer of a new process."""
    sixty = (
        "I waited at the station until half past nine and you did not call me at all, and then when I got "
        "home you were asleep on the sofa with the telly on. I felt so alone on that platform, honestly. "
        "You never think of me, do you. Could you just text me next time when you know it will be late?"
    )
    begun = time.perf_counter()
    review(sixty)
    print(f"first answer in this process: {time.perf_counter() - begun:.2f} s")
    took = []
    for _ in range(100):
        begun = time.perf_counter()
        review(sixty)
        took.append((time.perf_counter() - begun) * 1000)
    worked = time.process_time()
    for _ in range(20):
        review(sixty)
    print(f"the same without waiting for others: {(time.process_time() - worked) * 50:.1f} ms")
    print(
        f"{len(sixty.split())} words: median {median(took):.1f} ms, 95 of 100 within {sorted(took)[94]:.1f} ms"
    )
    texts = [m.text for m in read(sorted(TRAINING.glob("english*.tsv")))[:1500]]
    begun = time.perf_counter()
    review_all(texts)
    print(
        f"in bulk, on {os.cpu_count()} cores: {len(texts) / (time.perf_counter() - begun):.0f} messages a second"
    )
    begun = time.perf_counter()
    review("you never answer me and i feel sad, " * 2800)
    print(f"100,000 characters: {time.perf_counter() - begun:.2f} s")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory: {resident():.0f} MB resident, {peak:.0f} MB at most")
    begun = time.perf_counter()
    command = [sys.executable, "-m", "hearthside", "review"]
    subprocess.run(command, input=sixty.encode(), stdout=subprocess.DEVNULL, check=True)
    print(f"cold start of `hearthside review`: {time.perf_counter() - begun:.2f} s")


def resident() -> float:
    """What this process holds now, in MB."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> None:
    """Both languages, or the speed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--half", choices=("odd", "even"))
    parser.add_argument("--cases", type=Path, default=CASES)
    parser.add_argument("--rules", action="store_true")
    parser.add_argument("--mixed", action="store_true")
    parser.add_argument("--misses", choices=KINDS)
    parser.add_argument("--speed", action="store_true")
    told = parser.parse_args()
    if told.rules:
        sys.modules["onnxruntime"] = None  # type: ignore[assignment]
    if told.speed:
        print_speed()
        return
    for language in LANGUAGES:
        print_language(language, told)


if __name__ == "__main__":
    main()
