"""The first line of a message in an exported chat: when, and by whom. What was said is not looked at."""

import re
from dataclasses import dataclass

from .clock_mark import AFTER_NOON, BEFORE_NOON, clean_mark, to_hour
from .date_order import Numbers

LONGEST_HEAD = 160
"""Letters of a line that are looked at; a name beyond it is no name."""

# Every part is bounded, so that no line, however made, takes more than a moment.
_HEAD = re.compile(
    r"\[?(\d{1,4})[./\-年] ?(\d{1,2})[./\-月] ?(\d{1,4})(\D{0,16})"
    r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?([^\d\]:–—\-]{0,16})(?:\]|: | ?[-–—] )(.{0,160})"
)
_SPACE = re.compile("[\u00a0\u202f\u2005-\u2009\u3000\t]")
_UNSEEN = re.compile("[\ufeff\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_SILENT_START = "\u200e"
"""What an iPhone puts before words of its own, such as the note on encryption."""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of one message. `day` as written; `second` of the day; `name` empty for a line of the program's own.

    `unknown_mark` holds the letters around the time that are no mark of before or after noon.
    """

    day: Numbers
    second: int
    name: str
    unknown_mark: str = ""
    hour_written: int = 0


def read_head(line: str) -> Head | None:
    """Return the head of a message, or `None` for a line that goes on with one.

    >>> read_head("[07.03.26, 21:22:39] Ben: hello").name
    'Ben'
    >>> read_head("3/7/26, 9:22 PM - Ben: hello").second // 3600
    21
    >>> read_head("and one more thing: no") is None
    True
    """
    head = line[:LONGEST_HEAD]
    if not head.isascii():
        head = _SPACE.sub(" ", _UNSEEN.sub("", head)).lstrip()
    found = _HEAD.match(head)
    if found is None:
        return None
    first, second, third, before, hour, minute, seconds, after, rest = found.groups()
    mark = clean_mark(before) + clean_mark(after)
    written = int(hour)
    in_day = (to_hour(written, mark) * 60 + int(minute)) * 60 + int(seconds or 0)
    if written > 23 or int(minute) > 59 or in_day >= 86_400:
        return None
    known = mark in BEFORE_NOON or mark in AFTER_NOON
    return Head(
        day=(int(first), int(second), int(third)),
        second=in_day,
        name=_read_name(rest),
        unknown_mark="" if known else mark,
        hour_written=written,
    )


def is_own_words(line: str) -> bool:
    """Tell whether a line holds the program's words under a person's name.

    >>> is_own_words("[1/2/26, 10:00:00] Ben: \\u200eMessages are encrypted.")
    True
    """
    return f": {_SILENT_START}" in line[:LONGEST_HEAD]


def _read_name(rest: str) -> str:
    name, colon, _said = rest.partition(":")
    # An iPhone marks somebody who is not in the address book with a wave.
    return name.strip(" ~") if colon else ""
