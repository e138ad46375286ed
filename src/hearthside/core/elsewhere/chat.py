"""An exported chat of two people: who wrote when. What they wrote is dropped while it is read.

Nothing in here keeps, returns, logs or raises a word of a message; a name is all that leaves.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from .chat_line import Head, is_own_words, read_head
from .date_order import DateOrder, Numbers, find_orders, read_day
from .export_text import read_export_text
from .refusal import UnreadableExport

FEWEST_FROM_A_THIRD = 3
"""Lines under a third name that make a group; fewer may be a pasted line or a note of the program."""
MOST_MESSAGES = 500_000
"""A phone exports 40,000; a small zip may hold millions, and each takes memory."""
DAY_MINUTES = 1440
_FIRST_DAY = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class ChatReading:
    """The times of a chat, if its days are in this order.

    `at_minutes` are minutes since 1970 on the clock of the phone that exported, in the order of
    the file; `sender` is 0 or 1, the place in the names.
    """

    order: DateOrder
    first_on: date
    last_on: date
    at_minutes: tuple[float, ...]
    sender: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Chat:
    """Two names and when each wrote; one reading, or several where the order of the days is open."""

    names: tuple[str, str]
    readings: tuple[ChatReading, ...]
    is_cut: bool = False

    @property
    def n_messages(self) -> int:
        """How many messages could be read."""
        return len(self.readings[0].sender)


def parse_chat(data: bytes, *, today: date) -> Chat:
    """Return who wrote when in a WhatsApp export, a .txt or a .zip with one inside.

    Raises `UnreadableExport`: a code of `read_export_text`, or `not_a_chat`, `date_order`,
    `clock`, `one_person`, `group`.

    >>> lines = b"[03.04.26, 21:22:39] Ben: a\\n[28.04.26, 21:23:39] Cleo: b\\n"
    >>> chat = parse_chat(lines, today=date(2026, 6, 1))
    >>> chat.names, chat.readings[0].first_on
    (('Ben', 'Cleo'), datetime.date(2026, 4, 3))
    """
    export = read_export_text(data, may_be_packed=True)
    heads, is_cut = _read_heads(export.text)
    if not heads:
        raise UnreadableExport("not_a_chat", "No line of this file begins like a message.")
    _insist_on_clock(heads)
    names = _two_names(heads)
    readings = _read_days([head for head in heads if head.name in names], names, today)
    return Chat(names, readings, is_cut or export.is_cut)


def _read_heads(text: str) -> tuple[list[Head], bool]:
    """Every head of a message somebody wrote, and whether the file ends within one."""
    heads: list[Head] = []
    line = ""
    for line in text.split("\n"):
        head = read_head(line)
        # The first line of an iPhone's file is its own, under the other person's name.
        if head is not None and head.name and (heads or not is_own_words(line)):
            heads.append(head)
            if len(heads) > MOST_MESSAGES:
                raise UnreadableExport(
                    "too_large", f"There are more than {MOST_MESSAGES:,} messages."
                )
    return heads, _ends_within_a_head(line)


def _ends_within_a_head(line: str) -> bool:
    start = line.strip("\r\ufeff\u200e[")[:12]
    return bool(start) and start[0].isdigit() and len(line) < 30 and read_head(line) is None


def _insist_on_clock(heads: list[Head]) -> None:
    """Refuse a twelve-hour clock whose words for before and after noon are not known."""
    unknown = {head.unknown_mark for head in heads}
    if len(unknown) > 1 and max(head.hour_written for head in heads) <= 12:
        raise UnreadableExport("clock", "The words for before and after noon are not known.")


def _two_names(heads: list[Head]) -> tuple[str, str]:
    counted = Counter(head.name for head in heads).most_common(3)
    if len(counted) == 1:
        raise UnreadableExport("one_person", "Only one person wrote in this chat.")
    if len(counted) > 2 and counted[2][1] >= FEWEST_FROM_A_THIRD:
        raise UnreadableExport("group", "More than two people write in this chat.")
    first, second = sorted(name for name, _count in counted[:2])
    return first, second


def _read_days(heads: list[Head], names: tuple[str, str], today: date) -> tuple[ChatReading, ...]:
    turns = [head.day for head in heads]
    changes = [day for at, day in enumerate(turns) if at == 0 or day != turns[at - 1]]
    orders = find_orders(changes, until=today)
    if not orders:
        raise UnreadableExport("date_order", "The days in this file cannot be read.")
    return tuple(_read_in(order, heads, names, today) for order in orders)


def _read_in(
    order: DateOrder, heads: list[Head], names: tuple[str, str], today: date
) -> ChatReading:
    days: dict[Numbers, date | None] = {}
    for numbers in {head.day for head in heads}:
        days[numbers] = read_day(numbers, order, until=today)
    dated = [(day, head) for head in heads if (day := days[head.day]) is not None]
    there = sorted({day for day, _head in dated})
    return ChatReading(
        order=order,
        first_on=there[0],
        last_on=there[-1],
        at_minutes=tuple(
            (day.toordinal() - _FIRST_DAY) * DAY_MINUTES + head.second / 60 for day, head in dated
        ),
        sender=tuple(names.index(head.name) for _day, head in dated),
    )
