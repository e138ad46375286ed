"""The pages of a plan between two people: look, say yes or other words, send the agreed words."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.people.accounts.decorators import for_two, gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help
from hearthside.vault.refusal import DocumentTooLarge, NotLinked

from . import pair_operations, pair_queries, sentences
from .pair_form import SideForm
from .pair_queries import WordsPage
from .refusal import NotAgreed, WordsChanged

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

NOT_SENT = (NotLinked, WordsChanged, NotAgreed, DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@for_two
@require_safe
def show_pair(request: PersonRequest, id: UUID) -> HttpResponse:
    """One plan of the two: my words, theirs, and whether they are the same."""
    account, now = request.account.name, local_now(request)
    row = pair_queries.find_row(request.vault, id, account=account, now=now)
    if row is None:
        return redirect("plans")
    return render(request, "plans/ours.html", {"row": row, "pair": row.pair})


@for_two
@gives_back
@offers_help
@require_form
def put_words(request: PersonRequest, id: UUID) -> HttpResponse:
    """Write, see exactly what the other will read, and only then let them read it."""
    from_plan, now = request.GET.get("from") == "plan", local_now(request)
    page = pair_queries.words_page(request.vault, id, from_plan=from_plan, now=now)
    form = open_words(request, page)
    if form.is_valid() and form.step == "share":
        try:
            return keep_words(request, id, form)
        except NOT_SENT as problem:
            form.add_error(None, sentences.say_why_not(problem))
    return show_words(request, id, page, form)


def open_words(request: PersonRequest, page: WordsPage) -> SideForm:
    """The form for my words."""
    return pair_queries.open_words(
        request.vault,
        page,
        request.POST or None,
        account=request.account.name,
        path=request.path,
    )


def show_words(request: PersonRequest, id: UUID, page: WordsPage, form: SideForm) -> HttpResponse:
    """The page to write on, or the look at what will be read."""
    is_look = form.is_bound and not form.errors and form.step == "look"
    template = "plans/look.html" if is_look else "plans/words.html"
    words = form.to_words() if is_look else None
    return render(request, template, {"id": id, "page": page, "form": form, "words": words})


def keep_words(request: PersonRequest, id: UUID, form: SideForm) -> HttpResponse:
    """Let the other read my words."""
    now, words = local_now(request), form.to_words()
    pair_operations.put_words(request.vault, id, words, path=request.path, now=now)
    messages.success(request, sentences.SHARED)
    return redirect("plans-ours", id)


@for_two
@require_POST
def assent(request: PersonRequest, id: UUID) -> HttpResponse:
    """Yes, with these words."""
    mark, now = request.POST.get("mark", ""), local_now(request)
    return tell(
        request, lambda: pair_operations.assent(request.vault, id, mark, now=now), sentences.AGREED
    )


@for_two
@require_POST
def say(request: PersonRequest, id: UUID) -> HttpResponse:
    """One tap: send the words both agreed on."""
    mark, now = request.POST.get("mark", ""), local_now(request)
    return tell(
        request, lambda: pair_operations.say(request.vault, id, mark, now=now), sentences.SAID
    )


def tell(request: PersonRequest, act: Callable[[], None], said: "StrPromise") -> HttpResponse:
    """Do it, and go back to the room with one sentence on how it went."""
    try:
        act()
        messages.success(request, said)
    except NOT_SENT as problem:
        messages.error(request, sentences.say_why_not(problem))
    return redirect("plans")


@for_two
@require_POST
def unsay(request: PersonRequest) -> HttpResponse:
    """Take back what I sent."""
    pair_operations.unsay(request.vault)
    messages.success(request, sentences.UNSAID)
    return redirect("plans")


@for_two
@require_form
def take_back(request: PersonRequest, id: UUID) -> HttpResponse:
    """Ask once more, then take my words back."""
    side = pair_queries.find_side(request.vault, id)
    if request.method == "POST":
        pair_operations.take_back(request.vault, id, now=local_now(request))
        messages.success(request, sentences.TAKEN_BACK)
        return redirect("plans")
    url = reverse("plans")
    return render(request, "plans/take_back.html", {"words": side.words, "url": url})
