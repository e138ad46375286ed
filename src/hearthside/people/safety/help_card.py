"""Help offered once, on the page that follows a save: read in memory, held in memory, never written.

What was saved is saved before it is read. What was seen in it hangs on the half of the session's
key until the next page has shown it; no row, cookie, address or log line holds it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import wraps
from typing import Any, cast
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from hearthside.core.safety import Card, look, prepare
from hearthside.people.accounts.key_half import forget, recall, remember
from hearthside.people.accounts.request import PersonRequest, VisitorRequest

from .sentences import CardWords, words_for

View = Callable[..., HttpResponseBase]

ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True, repr=False)
class HelpCard:
    """What to offer, and where: on the page of this path, above what has this anchor."""

    cards: frozenset[Card]
    path: str
    anchor: str

    @property
    def words(self) -> CardWords:
        return words_for(self.cards)

    @property
    def help_path(self) -> str:
        return reverse("help")


def offers_help(view: View) -> View:
    """Let a view that saves words offer help on the next page, if the words may ask for it.

    The answer to the save is the same either way.
    """

    @wraps(view)
    def answer(request: PersonRequest, *arguments: object, **named: object) -> HttpResponseBase:
        response = view(request, *arguments, **named)
        if request.method == "POST" and 300 <= response.status_code < 400:
            hold_card(request, response)
        return response

    answer.offers_help = True  # type: ignore[attr-defined]
    return answer


def does_offer_help(view: Callable[..., Any]) -> bool:
    """Tell whether a view was marked."""
    return getattr(view, "offers_help", False) is True


def hold_card(request: PersonRequest, response: HttpResponseBase) -> None:
    """Read what was sent, and hold what to offer; a later save takes the place of an earlier one."""
    session_id = request.current_session.row.id_hash
    words = "\n".join(_told(request))
    cards = frozenset(sighting.card for sighting in look(words, may_wait=False))
    if not cards:
        forget(session_id, HelpCard)
        return
    leads_to = urlsplit(response.headers["Location"])
    remember(session_id, HelpCard(cards, leads_to.path, leads_to.fragment))


def _told(request: HttpRequest) -> Iterator[str]:
    """What a person sent: the random ids that a page put beside it are no words to read."""
    for name, values in request.POST.lists():
        if name != "csrfmiddlewaretoken":
            yield from (str(value) for value in values if not ID.fullmatch(str(value)))


def take_card(request: VisitorRequest) -> HelpCard | None:
    """Return what is held for this session, and let go of it."""
    session = getattr(request, "current_session", None)
    if session is None or request.method != "GET":
        return None
    card = recall(session.row.id_hash, HelpCard)
    forget(session.row.id_hash, HelpCard)
    return card


def hold_help(request: PersonRequest, words: Iterable[str], page: str) -> None:
    """Read words that came in without a form, and hold what to offer on the page of this name."""
    sightings = look("\n".join(words), may_wait=False)
    cards = frozenset(sighting.card for sighting in sightings)
    if cards:
        remember(request.current_session.row.id_hash, HelpCard(cards, reverse(page), ""))


def describe_help(request: HttpRequest) -> dict[str, object]:
    """The card for the page that is being made; it is taken only where a template asks.

    A page of somebody who is signed in comes before a save, so what reads it is made ready here.
    """
    if getattr(request, "current_session", None) is not None:
        prepare()
    return {"help_card": SimpleLazyObject(lambda: take_card(cast(VisitorRequest, request)))}
