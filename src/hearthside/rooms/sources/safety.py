"""The one place that asks whether what is about the two of them has to step back.

Where there are signs of danger, questions about talking and about blame would make somebody
who is being hurt look for the fault in themselves, and "say what you need" can be unsafe.
"""

from hearthside.vault.records import Vault

ABOUT_THE_TWO = frozenset({"communication", "cost"})
"""The measures that ask how the two of them are with each other."""


def must_step_back(_vault: Vault) -> bool:
    """Whether signs of danger are known for this person. Nothing in this house asks for them yet."""
    return False
