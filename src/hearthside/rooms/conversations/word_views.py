"""The pages of what one would say: write it, find it, change it, delete it."""

from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help
from hearthside.vault.refusal import DocumentTooLarge

from . import operations, queries, sentences
from .forms import RehearsalForm

NOT_KEPT = (DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def show_words(request: PersonRequest) -> HttpResponse:
    """Everything the person would say."""
    page = queries.rehearsals_page(request.vault, request.GET.get("page"))
    return render(request, "conversations/words.html", {"page": page})


@gives_back
@offers_help
@require_form
def write_words(request: PersonRequest, card: str = "") -> HttpResponse:
    """What one would say, to a card or to a matter of one's own."""
    sent = request.POST or None
    form = queries.begin_rehearsal(request.vault, sent, key=card, path=request.path)
    if request.method == "POST" and form.is_valid():
        try:
            return save_words(request, form)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
    return render(request, "conversations/write.html", {"form": form})


def save_words(request: PersonRequest, form: RehearsalForm) -> HttpResponse:
    """Keep a try, and go back to where it began."""
    now = local_now(request)
    operations.save_rehearsal(
        request.vault, form.new_rehearsal(now), id=form.kept_id, path=request.path, now=now
    )
    messages.success(request, sentences.SAVED)
    if form.card:
        return redirect("conversations-card", form.card.key)
    return redirect("conversations-words")


@gives_back
@offers_help
@require_form
def edit_words(request: PersonRequest, id: UUID) -> HttpResponse:
    """One try, to read and to change."""
    path, now = request.path, local_now(request)
    form = queries.open_rehearsal(request.vault, id, request.POST or None, path=path)
    if request.method == "POST" and form.is_valid():
        try:
            operations.change_rehearsal(request.vault, id, path=path, now=now, **form.words)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
        else:
            messages.success(request, sentences.CHANGED)
            return redirect("conversations-words")
    return render(request, "conversations/write.html", {"form": form, "id": id})


@require_form
def delete_words(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then deletes for good."""
    rehearsal = queries.find_rehearsal(request.vault, id)
    if request.method == "POST":
        operations.delete_rehearsal(request.vault, id)
        messages.success(request, sentences.DELETED)
        return redirect("conversations-words")
    url = reverse("conversations-words-edit", args=(id,))
    return render(request, "conversations/delete.html", {"day": rehearsal.written_at, "url": url})


@require_POST
def start_fresh(request: PersonRequest) -> HttpResponse:
    """Forget what was kept of a page when the session locked."""
    path = queries.read_own_path(request.POST.get("page", ""))
    operations.start_fresh(request.vault, path, now=local_now(request))
    return redirect(path)
