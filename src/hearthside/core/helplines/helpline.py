"""One line to call, and one country with its lines. A number that cannot be right is refused."""

import re
from datetime import date
from enum import StrEnum
from urllib.parse import urlsplit

import msgspec

DIALLED = re.compile(r"[0-9]{3,15}")
FEWEST_PAGES = 2
"""How many independent public pages stand in for the provider's own."""


class Purpose(StrEnum):
    """What a line is there for, in the order a page lists them."""

    CRISIS = "crisis"
    ABUSE = "abuse"
    SEXUAL = "sexual"
    CHILD = "child"
    GENERAL = "general"


class Helpline(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line, as it is reached from inside its country.

    `dial` is exactly what is dialled there: a short number has no international form. `number`
    is the same as people write it. `text` is the number that takes text messages, if there is
    one. `hours` is `always`, `daytime`, `varies`, or words. `languages` are codes as in BCP 47, and
    `interpreters` tells that others are possible. `open_to` is `everyone`, `women`, `men` or words.
    `page` is the provider's own, where one was seen. `on_bill` is whether a call stands on the phone bill, `None` where nobody says.
    `checked_against` holds the pages it was compared with on `checked_on`: the provider's own,
    or two of different publishers.
    """

    purpose: Purpose
    name: str
    number: str
    dial: str
    hours: str
    languages: tuple[str, ...]
    checked_on: date
    checked_against: tuple[str, ...]
    page: str = ""
    interpreters: bool = False
    text: str = ""
    open_to: str = "everyone"
    on_bill: bool | None = None

    def __post_init__(self) -> None:
        for dialled in filter(None, (self.dial, self.text)):
            require(DIALLED.fullmatch(dialled), f"{dialled!r} is not dialled inside a country")
        require(digits(self.number) == self.dial, f"{self.number!r} does not say {self.dial!r}")
        require(
            not self.page or self.page.startswith("https://"),
            f"{self.page!r} is not a page to read",
        )
        require(is_well_checked(self.page, self.checked_against), f"{self.name!r} was not checked")

    def days_since_check(self, on: date) -> int:
        """How many days ago somebody last compared this line."""
        return (on - self.checked_on).days


class Country(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One country: its code as in ISO 3166-1, its emergency number, and its lines.

    `emergency` is the police where there is one number for them and another for an `ambulance`.
    Both were read on pages of two publishers.
    """

    code: str
    name: str
    emergency: str
    emergency_checked_against: tuple[str, ...]
    ambulance: str = ""
    ambulance_checked_against: tuple[str, ...] = ()
    lines: tuple[Helpline, ...] = ()

    def __post_init__(self) -> None:
        require(re.fullmatch(r"[A-Z]{2}", self.code), f"{self.code!r} is no country code")
        self._require_checked(self.emergency, self.emergency_checked_against)
        if self.ambulance:
            self._require_checked(self.ambulance, self.ambulance_checked_against)

    def _require_checked(self, number: str, pages: tuple[str, ...]) -> None:
        require(DIALLED.fullmatch(number), f"{number!r} is not dialled")
        hosts = {host_of(page) for page in pages}
        require(len(hosts) >= FEWEST_PAGES, f"{number!r} of {self.code} was not checked")


def require(holds: object, complaint: str) -> None:
    """Refuse what does not hold. Raises `ValueError` with the complaint."""
    if not holds:
        raise ValueError(complaint)


def digits(number: str) -> str:
    """The digits of a number as people write it.

    >>> digits("116 123")
    '116123'
    """
    return "".join(sign for sign in number if sign not in " -()")


def host_of(page: str) -> str:
    """The publisher of a page, as far as its address tells.

    >>> host_of("https://www.samaritans.org/how-we-can-help/")
    'samaritans.org'
    """
    return (urlsplit(page).hostname or "").removeprefix("www.")


def is_well_checked(page: str, against: tuple[str, ...]) -> bool:
    """Whether a line was compared with the provider's own page, or with two other publishers'.

    >>> is_well_checked("https://a.org/", ("https://www.a.org/call",))
    True
    >>> is_well_checked("https://a.org/", ("https://b.org/", "https://www.b.org/help"))
    False
    """
    hosts = {host_of(seen) for seen in against}
    return host_of(page) in hosts or len(hosts) >= FEWEST_PAGES
