"""What the pages of the deck show."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from random import SystemRandom
from uuid import UUID

from django.core.paginator import Page, Paginator
from django.http import Http404, QueryDict
from django.urls import reverse
from django.utils.text import Truncator

from hearthside.core.conversations import (
    TALKS,
    Card,
    CardShelf,
    Rehearsal,
    Talk,
    Theme,
    choose_cards,
    draw_card,
    find_card,
)
from hearthside.core.conversations.card import THEMES
from hearthside.people.accounts.kept_form import find_kept_form, is_local_page
from hearthside.vault.records import RecordNotFound, Stored, Vault

from .forms import DeckForm, RehearsalForm
from .talk_queries import TalkPage, talk_page
from .two_queries import Between, see

ON_A_PAGE = 30
EXCERPT = 240

Sent = QueryDict | None
DICE = SystemRandom()


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """One theme, with its cards."""

    theme: Theme
    name: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class RoomPage:
    """Where to begin, and what there is of one's own."""

    rows: tuple[ThemeRow, ...]
    n_cards: int
    has_favourites: bool
    talks: tuple[Talk, ...]
    under_way: TalkPage | None
    between: Between


@dataclass(frozen=True, slots=True)
class DeckPage:
    """Some cards, theme by theme, and what was asked for."""

    form: DeckForm
    rows: tuple[ThemeRow, ...]
    n: int


@dataclass(frozen=True, slots=True)
class RehearsalRow:
    """One try in a list."""

    id: UUID
    written_at: datetime
    card: Card | None
    excerpt: str


@dataclass(frozen=True, slots=True)
class CardPage:
    """One card, how it was marked, and what the person would say."""

    card: Card
    is_favourite: bool
    is_hidden: bool
    rehearsals: tuple[RehearsalRow, ...]


@dataclass(frozen=True, slots=True)
class RehearsalsPage:
    """Everything the person would say, the newest first."""

    page: Page[Stored[Rehearsal]]
    rows: tuple[RehearsalRow, ...]


def room_page(vault: Vault, now: datetime) -> RoomPage:
    """The room as it is entered."""
    shelf = _shelf(vault)
    cards = choose_cards(without=shelf.hidden)
    return RoomPage(
        rows=tuple(_by_theme(cards)),
        n_cards=len(cards),
        has_favourites=bool(shelf.favourites),
        talks=TALKS,
        under_way=talk_page(vault),
        between=see(vault, now),
    )


def deck_page(vault: Vault, asked: QueryDict) -> DeckPage:
    """The cards that were asked for; what is hidden shows only when it is asked for."""
    form = DeckForm(asked)
    cards = _choose(_shelf(vault), form)
    return DeckPage(form=form, rows=tuple(_by_theme(cards)), n=len(cards))


def draw(vault: Vault, asked: QueryDict) -> Card | None:
    """One card by chance, among those that were asked for and are not hidden."""
    shelf = _shelf(vault)
    left_out = (asked.get("but", ""), *shelf.hidden)
    cards = [card for card in _choose(shelf, DeckForm(asked)) if card.key not in left_out]
    return draw_card(cards, DICE.choice)


def card_page(vault: Vault, key: str) -> CardPage:
    """One card. Raises `Http404`."""
    card, shelf = open_card(key), _shelf(vault)
    mine = [kept for kept in _rehearsals(vault) if kept.document.card == key]
    return CardPage(
        card=card,
        is_favourite=key in shelf.favourites,
        is_hidden=key in shelf.hidden,
        rehearsals=tuple(map(_row, mine)),
    )


def one_card(key: str) -> DeckPage:
    """One card alone, laid out like a deck. Raises `Http404`."""
    return DeckPage(form=DeckForm(QueryDict()), rows=tuple(_by_theme((open_card(key),))), n=1)


def open_card(key: str) -> Card:
    """The card with this key. Raises `Http404`."""
    card = find_card(key)
    if card is None:
        raise Http404
    return card


def rehearsals_page(vault: Vault, page: str | None) -> RehearsalsPage:
    """Everything the person would say."""
    shown = Paginator(_rehearsals(vault), ON_A_PAGE).get_page(page)
    return RehearsalsPage(page=shown, rows=tuple(map(_row, shown)))


def begin_rehearsal(vault: Vault, sent: Sent, *, key: str, path: str) -> RehearsalForm:
    """A form for a try: as it was sent, else as it was left, else empty. Raises `Http404`."""
    card = open_card(key) if key else None
    return RehearsalForm(sent, card=card, started=None if sent else _find_started(vault, path))


def open_rehearsal(vault: Vault, id: UUID, sent: Sent, *, path: str) -> RehearsalForm:
    """A form with one try in it. Raises `RecordNotFound`."""
    old, started = vault.get(Rehearsal, id), None if sent else find_kept_form(vault, path)
    return RehearsalForm(sent, old=old, card=find_card(old.card), started=started)


def find_rehearsal(vault: Vault, id: UUID) -> Rehearsal:
    """One try. Raises `RecordNotFound`."""
    return vault.get(Rehearsal, id)


def read_own_path(path: str) -> str:
    """Return the path if it leads to a page of this room. Raises `Http404`."""
    if not is_local_page(path) or not path.startswith(reverse("conversations")):
        raise Http404
    return path


def _shelf(vault: Vault) -> CardShelf:
    return vault.get_single(CardShelf) or CardShelf()


def _choose(shelf: CardShelf, form: DeckForm) -> tuple[Card, ...]:
    hidden = () if form.shows == "hidden" else shelf.hidden
    cards = choose_cards(form.asked_theme, form.heaviness, without=hidden)
    among = {"favourites": shelf.favourites, "hidden": shelf.hidden}.get(form.shows)
    return cards if among is None else tuple(card for card in cards if card.key in among)


def _by_theme(cards: tuple[Card, ...]) -> Iterator[ThemeRow]:
    for theme, row in groupby(cards, key=lambda card: card.theme):
        yield ThemeRow(theme=theme, name=THEMES[theme], cards=tuple(row))


def _rehearsals(vault: Vault) -> list[Stored[Rehearsal]]:
    return sorted(vault.all(Rehearsal), key=lambda kept: kept.document.written_at, reverse=True)


def _row(kept: Stored[Rehearsal]) -> RehearsalRow:
    rehearsal = kept.document
    excerpt = Truncator(rehearsal.would_say[: EXCERPT * 8]).chars(EXCERPT)
    written_at = rehearsal.written_at.replace(tzinfo=None)
    return RehearsalRow(kept.id, written_at, find_card(rehearsal.card), excerpt)


def _find_started(vault: Vault, path: str) -> dict[str, list[str]] | None:
    """What was begun when the session locked, unless that try was saved since."""
    kept = find_kept_form(vault, path)
    try:
        vault.get(Rehearsal, UUID((kept or {})["kept"][-1]))
    except (KeyError, IndexError, ValueError, RecordNotFound):
        return kept
    return None
