"""Before or after noon, as phones of many languages write it into an exported line."""

from functools import lru_cache

BEFORE_NOON = frozenset(
    [
        "am",
        "a",
        "ap",
        "de",
        "dop",
        "fm",
        "öö",
        "pd",
        "pg",
        "sa",
        "vm",
        "vorm",
        "πμ",
        "ص",
        "قظ",
        "午前",
        "上午",
        "凌晨",
        "清晨",
        "早上",
        "오전",
        "пп",
        "дп",
        "до",
        "मपू",
        "पू",
        "ਪੂਦੁ",
        "פהצ",
        "לפנהצ",
        "ಪೂರ್ವಾಹ್ನ",
    ]
)
AFTER_NOON = frozenset(
    [
        "pm",
        "p",
        "ip",
        "du",
        "odp",
        "em",
        "ös",
        "md",
        "ptg",
        "ch",
        "nm",
        "nachm",
        "μμ",
        "م",
        "بظ",
        "午後",
        "下午",
        "中午",
        "傍晚",
        "晚上",
        "오후",
        "сл",
        "пополудне",
        "мउ",
        "मउ",
        "ਬਾਦੁ",
        "אחהצ",
        "ಅಪರಾಹ್ನ",
    ]
)
_SILENT = dict.fromkeys(map(ord, " .,،'’\"״׳:;()"))


@lru_cache(maxsize=1024)
def clean_mark(between: str) -> str:
    """Return the letters of what stands around a time, in small ones.

    >>> clean_mark(", p. m.")
    'pm'
    """
    return between.translate(_SILENT).lower()


def to_hour(hour: int, mark: str) -> int:
    """Return the hour of the day, 0 to 23; a mark that means neither leaves it as it is.

    >>> to_hour(12, "am"), to_hour(3, "pm"), to_hour(15, "klo")
    (0, 15, 15)
    """
    if mark in BEFORE_NOON:
        return hour % 12
    if mark in AFTER_NOON and hour < 12:
        # Chinese clocks call eleven in the morning "noon" too.
        return hour if mark == "中午" and hour == 11 else hour + 12
    return hour
