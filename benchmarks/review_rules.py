"""How often each sort of rule of the review is right where it stands, by the labels of whole messages.

    python benchmarks/review_rules.py

On the messages it learned from and those kept out (half of them written as traps), and on the test
messages. A place is a kind in a clause; the strongest word there counts, and a near miss silences it.
"""

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from hearthside.core.language.clauses import clauses_of
from hearthside.core.language.marks import Says, marks_of
from hearthside.core.language.plain_text import read_plainly
from review import share
from review_data import CASES, KEPT, TRAINING, Message, read

SETS = {"learned from and kept": (TRAINING, KEPT), "test messages": (CASES,)}
Place = tuple[str, int]


def strongest(message: Message) -> dict[Place, Says]:
    """For each place the strongest word of a rule, where no rule speaks against it."""
    text = read_plainly(message.text).text
    marks = marks_of(text, clauses_of(text), message.language)
    against = {(mark.kind, mark.clause) for mark in marks if mark.says is Says.NEVER}
    found: dict[Place, Says] = {}
    for mark in sorted(marks, key=lambda mark: mark.says):
        if (mark.kind, mark.clause) not in against:
            found[mark.kind, mark.clause] = mark.says
    return found


def main() -> None:
    """A line for each set and sort."""
    for name, folders in SETS.items():
        messages = read([path for folder in folders for path in sorted(folder.glob("*.tsv"))])
        told: Counter[tuple[Says, bool]] = Counter()
        for message in messages:
            told.update(
                (says, kind in message.kinds) for (kind, _), says in strongest(message).items()
            )
        print(f"{name}: {len(messages)}")
        for says in (Says.BLUNT, Says.SURE, Says.LIKELY):
            right, wrong = told[says, True], told[says, False]
            print(
                f"  {says.name.lower():7} {right + wrong:5} places, right {share(right, right + wrong)}"
            )


if __name__ == "__main__":
    main()
