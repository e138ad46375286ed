"""What the command says, in the language of the terminal and before Django is there.

The sentences lie in the same catalogue as the pages'. The standard library reads it, since a command has to
be able to speak before it knows which house it opens.
"""

import gettext
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hearthside.core.words import gettext_noop as _
from hearthside.web.languages import language_of_terminal

CATALOGUES = Path(__file__).parents[1] / "locale"
DOMAIN = "django"
ASKED_FIRST = "LANGUAGE"

OF_ARGPARSE = (
    _("usage: "),
    _("options"),
    _("positional arguments"),
    _("show this help message and exit"),
    _("%(prog)s: error: %(message)s\n"),
    _("argument %(argument_name)s: %(message)s"),
    _("the following arguments are required: %s"),
    _("unrecognized arguments: %s"),
    _("expected one argument"),
    _("invalid choice: %(value)r (choose from %(choices)s)"),
    _("ambiguous option: %(option)s could match %(matches)s"),
    _("ignored explicit argument %r"),
)
"""Sentences of the library that reads the command line; named here, so that the catalogue holds them."""


def say(sentence: str, **told: object) -> str:
    """Return a marked sentence in the language of the terminal, with what is told put in."""
    said = _catalogue().gettext(sentence)
    return said % told if told else said


def ngettext(one: str, several: str, count: int) -> str:
    """Return the sentence for so many, with `count` put in.

    The tool that gathers sentences knows it by this name.
    """
    return _catalogue().ngettext(one, several, count) % {"count": f"{count:,}"}


def in_sight(words: str) -> str:
    """Return words of a file with what cannot be printed written out: they must not steer the terminal."""
    return "".join(one if one.isprintable() else repr(one)[1:-1] for one in words)


@contextmanager
def speaking() -> Iterator[None]:
    """Let argparse speak the language of the terminal too: it knows none but what `LANGUAGE` says."""
    before = os.environ.get(ASKED_FIRST)
    gettext.bindtextdomain(DOMAIN, str(CATALOGUES))
    domain = gettext.textdomain()
    gettext.textdomain(DOMAIN)
    os.environ[ASKED_FIRST] = _folder()
    try:
        yield
    finally:
        gettext.textdomain(domain)
        del os.environ[ASKED_FIRST]
        if before is not None:
            os.environ[ASKED_FIRST] = before


def _catalogue() -> gettext.NullTranslations:
    return gettext.translation(DOMAIN, str(CATALOGUES), [_folder()], fallback=True)


def _folder() -> str:
    language, _dash, script = language_of_terminal().partition("-")
    return f"{language}_{script.title()}" if script else language
