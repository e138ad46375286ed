"""The pages of the deck: the room, cards to look through, one by chance, one card, the deck on paper."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest

from . import operations, queries, sentences


@require_safe
def show_room(request: PersonRequest) -> HttpResponse:
    """Where to begin: a card, a theme, a talk, and what is one's own."""
    page = queries.room_page(request.vault, local_now(request))
    return render(request, "conversations/conversations.html", {"page": page})


@require_safe
def show_deck(request: PersonRequest) -> HttpResponse:
    """Cards to look through."""
    page = queries.deck_page(request.vault, request.GET)
    return render(request, "conversations/deck.html", {"page": page})


@require_safe
def draw(request: PersonRequest) -> HttpResponse:
    """One card by chance. Which one is kept nowhere."""
    card = queries.draw(request.vault, request.GET)
    if card is not None:
        return redirect("conversations-card", card.key)
    messages.info(request, sentences.NO_CARD_LEFT)
    return redirect("conversations-deck")


@require_safe
def show_card(request: PersonRequest, card: str) -> HttpResponse:
    """One card, and how to use it."""
    page = queries.card_page(request.vault, card)
    return render(request, "conversations/card.html", {"page": page, "card": page.card})


@require_POST
def mark(request: PersonRequest, card: str) -> HttpResponse:
    """Keep a card, hide it, or put it back."""
    chosen, said = queries.open_card(card), request.POST.get("mark", "")
    if said in operations.MARKS:
        operations.mark_card(request.vault, chosen.key, said, on=local_now(request).date())
        messages.success(request, sentences.MARKED[said])
    return redirect("conversations-card", card)


@require_safe
def show_paper(request: PersonRequest) -> HttpResponse:
    """Cards to print and cut out."""
    page = queries.deck_page(request.vault, request.GET)
    return render(request, "conversations/paper.html", {"page": page})


@require_safe
def show_card_on_paper(request: PersonRequest, card: str) -> HttpResponse:
    """One card to print."""
    page = queries.one_card(card)
    return render(request, "conversations/paper.html", {"page": page, "is_one": True})
