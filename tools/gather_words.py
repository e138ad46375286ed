"""Gather every sentence that can be translated, and compile what is translated.

    python3 run.py words

Sentences that are new wait in the catalogue with nothing beside them, those that nobody says any more are gone from it,
and a sentence that has changed is a new one. The compiled catalogue is kept beside the written one, so that nobody
who installs Hearthside has to make it.
"""

import os
import sys
from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir, extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hearthside.web.settings")
os.environ.setdefault("HEARTHSIDE_SECRET", "words")

from django.utils.translation.template import templatize

PACKAGE = Path(__file__).parents[1] / "src" / "hearthside"
CATALOGUES = PACKAGE / "web" / "locale"
LANGUAGES = ("zh_Hans",)
HEADER = """\
# Hearthside in another language. Gathered and compiled by tools/gather_words.py.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Language: {language}\\n"
"Plural-Forms: {plural_forms}\\n"

"""
"""No dates and no names of programs, which would make each gathering a change."""
NO_DAY = datetime(2000, 1, 1, tzinfo=UTC)
LAZY = {f"{name}_lazy": places for name, places in DEFAULT_KEYWORDS.items() if name != "_"}
METHODS = [
    ("**/tests/**", "ignore"),
    ("**.py", "python"),
    ("**.html", "gather_words:extract_template"),
    ("**.txt", "gather_words:extract_template"),
]


def extract_template(
    file: IO[bytes], keywords: Mapping, tags: Collection[str], options: Mapping
) -> Iterator[tuple[int, str, Any, list[str]]]:
    """Extract from a page what Django sees of it as code, each line without its indentation."""
    code = templatize(file.read().decode("utf-8"))
    lines = "\n".join(line.strip() for line in code.splitlines())
    return extract_python(BytesIO(lines.encode()), keywords, tags, options)


def gather() -> Catalog:
    """Every sentence of the package, with the files that say it."""
    said = Catalog()
    for path, _line, words, remarks, context in extract_from_dir(
        PACKAGE, METHODS, keywords=DEFAULT_KEYWORDS | LAZY, comment_tags=("Translators:",)
    ):
        said.add(words, locations=[(path, None)], auto_comments=remarks, context=context)
    return said


def folder_of(language: str) -> Path:
    """Where Django looks for a language."""
    return CATALOGUES / language / "LC_MESSAGES"


def read(language: str) -> Catalog:
    """What is written in a language."""
    with (folder_of(language) / "django.po").open("rb") as file:
        return read_po(file, locale=language)


def write(language: str, written: Catalog) -> None:
    """Write a catalogue, and the same compiled."""
    with (folder_of(language) / "django.po").open("wb") as file:
        file.write(HEADER.format(language=language, plural_forms=written.plural_forms).encode())
        write_po(file, written, width=0, sort_by_file=True, omit_header=True)
    (folder_of(language) / "django.mo").write_bytes(compiled(written))


def compiled(written: Catalog) -> bytes:
    """A catalogue as Django reads it; the same whenever it is made."""
    written.creation_date = written.revision_date = NO_DAY
    file = BytesIO()
    write_mo(file, written)
    return file.getvalue()


def is_waiting(message: Message) -> bool:
    """Whether nothing stands beside a sentence yet."""
    strings = message.string if isinstance(message.string, tuple | list) else [message.string]
    return bool(message.id) and not all(strings)


def main() -> int:
    """Bring the catalogues up to date; 1 where a sentence waits to be translated."""
    said, n_waiting = gather(), 0
    for language in LANGUAGES:
        written = read(language)
        written.update(said, no_fuzzy_matching=True)
        written.obsolete.clear()
        write(language, written)
        n_waiting += sum(map(is_waiting, written))
        print(f"{language}: {len(written)} sentences, {n_waiting} wait to be translated")
    return int(bool(n_waiting))


if __name__ == "__main__":
    sys.exit(main())
