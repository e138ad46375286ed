"""`hearthside review`: what drafts hold, to look at again and to keep, in words or as JSON."""

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any

from hearthside.core import columns
from hearthside.core.words import gettext_noop as _

from .analyse import BAD_INPUT, DONE, speak_plainly
from .words import say

if TYPE_CHECKING:
    from hearthside.core.language import Finding, Review

DESCRIPTION = _("""\
Read drafts of messages, one a line, and say what each holds: what to look at again,
what to keep, and where one fits another way to say it. Nothing leaves this machine.""")

EXAMPLES = _("""\
Examples:
  echo "you never answer. i feel sad" | hearthside review
  hearthside review --json < drafts.txt      one object a line, for another program
  hearthside review --lang zh < drafts.txt   take every draft as Chinese""")

LOOK = _("Look again")
KEEP = _("Keep")
PLACE = _("%(title)s: %(words)s")
NOT_READ = _("This is in a language Hearthside cannot read, so nothing was looked for.")
NOT_UTF_8 = _("line %(number)s is not UTF-8; save the drafts as UTF-8 and try again")
WIDTH = 88
PORTION = 64
"""Drafts that are read together when nobody waits for each."""


class BadInput(Exception):
    """The drafts cannot be read; the message says why, in one line a person can act on."""


def add_parser(tasks: "argparse._SubParsersAction[Any]") -> None:
    """Add `hearthside review`."""
    parser = tasks.add_parser(
        "review",
        help=say(_("say what a message holds before it is sent")),
        description=say(DESCRIPTION),
        epilog=say(EXAMPLES),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--lang",
        choices=("en", "zh"),
        help=say(_("the language; without it, it is read from each draft")),
    )
    parser.add_argument("--json", action="store_true", help=say(_("print one JSON object a draft")))
    parser.set_defaults(run=run)


def run(told: argparse.Namespace) -> int:
    """Review every line of standard input and return the exit status."""
    try:
        review_all(read_drafts(), language=told.lang, as_json=told.json)
    except BadInput as problem:
        print(f"hearthside review: {problem}", file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:
        # Whoever read our words has left; the interpreter must not stumble over it at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DONE


def read_drafts() -> Iterator[str]:
    """Yield each line of standard input as it comes. Raises `BadInput` where it is not UTF-8."""
    if sys.stdin.isatty():
        print(say(_("Write a draft and press Enter; Ctrl-D ends.")), file=sys.stderr)
    for number, line in enumerate(sys.stdin.buffer, 1):
        try:
            yield line.decode("utf-8-sig" if number == 1 else "utf-8").rstrip("\r\n")
        except UnicodeDecodeError:
            raise BadInput(say(NOT_UTF_8, number=number)) from None


def review_all(drafts: Iterable[str], *, language: str | None, as_json: bool) -> None:
    """Print what each draft holds, as soon as it was read."""
    from hearthside.core.language import review_all as look_at  # noqa: PLC0415

    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    speak_plainly()
    for some in in_portions(drafts, 1 if sys.stdin.isatty() else PORTION):
        for draft, found in zip(some, look_at(some, language), strict=True):
            print(to_json(draft, found) if as_json else to_words(draft, found), flush=True)


def in_portions(drafts: Iterable[str], size: int) -> Iterator[list[str]]:
    """Yield the drafts a few at a time; those before a bad line are still given out."""
    some: list[str] = []
    try:
        for draft in drafts:
            some.append(draft)
            if len(some) == size:
                yield some
                some = []
    except BadInput:
        yield some
        raise
    yield some


def to_json(draft: str, found: "Review") -> str:
    """One object: the language, and each finding with its place in characters."""
    told = {
        "language": found.language,
        "findings": [_as_object(draft, one) for one in found.findings],
    }
    return json.dumps(told, ensure_ascii=False)


def _as_object(draft: str, one: "Finding") -> dict[str, Any]:
    return {
        "kind": one.kind,
        "span": list(one.span),
        "text": draft[slice(*one.span)],
        "reason": translate(one.reason),
        "another_way": list(one.another_way),
    }


def to_words(draft: str, found: "Review") -> str:
    """The draft, then what to look at again, then what to keep."""
    lines = [draft]
    if draft.strip() and not found.language:
        lines.append(f"  {translate(NOT_READ)}")
    for title, some in ((LOOK, found.to_look_at), (KEEP, found.to_keep)):
        for one in some:
            told = {"title": translate(title), "words": draft[slice(*one.span)]}
            lines.append(f"  {translate(PLACE) % told}")
            lines += wrap(translate(one.reason))
            lines += [line for way in one.another_way for line in wrap(f"→ {way}")]
    return "\n".join([*lines, ""])


def wrap(words: str) -> list[str]:
    """Indented lines that fit a terminal."""
    return columns.wrap(words, WIDTH, first="    ", rest="    ")


def translate(words: str) -> str:
    """In the language of the terminal, where it is set up."""
    from django.utils.translation import gettext  # noqa: PLC0415

    return gettext(words)
