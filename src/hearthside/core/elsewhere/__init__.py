"""What other programs export, read as values: Daylio, Bearable, and the times of a WhatsApp chat."""

from .chat import Chat, ChatReading, parse_chat
from .date_order import DateOrder
from .diary_file import parse_foreign_diary
from .entry import ForeignDiary, ForeignEntry
from .note import ForeignNote
from .refusal import UnreadableExport

__all__ = [
    "Chat",
    "ChatReading",
    "DateOrder",
    "ForeignDiary",
    "ForeignEntry",
    "ForeignNote",
    "UnreadableExport",
    "parse_chat",
    "parse_foreign_diary",
]
