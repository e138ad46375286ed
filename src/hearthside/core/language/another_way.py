"""Another way to say it, with the facts that the clause itself holds. Silent where none fits."""


def another_way(kind: str, clause: str, language: str) -> tuple[str, ...]:
    """Return up to two ways to say it, in the language of the draft."""
    del kind, clause, language
    return ()
