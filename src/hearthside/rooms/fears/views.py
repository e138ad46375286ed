"""The pages of fears: write one down, say what became of it, be cared for, look at them all."""

from datetime import datetime
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
from .forms import AnswerForm, FearForm

NOT_KEPT = (DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def show_fears(request: PersonRequest) -> HttpResponse:
    """All fears, those to look back on first."""
    today = local_now(request).date()
    page = queries.fears_page(request.vault, page=request.GET.get("page"), today=today)
    return render(request, "fears/fears.html", {"page": page})


@require_safe
def show_ledger(request: PersonRequest) -> HttpResponse:
    """What all of it adds up to, settled once a day."""
    page = queries.ledger_page(request.vault, today=local_now(request).date())
    return render(request, "fears/ledger.html", {"page": page, "ledger": page.ledger})


@gives_back
@offers_help
@require_form
def write_fear(request: PersonRequest) -> HttpResponse:
    """A new fear; the same one within hours shows what was written before."""
    now, sent = local_now(request), request.POST or None
    form = queries.begin_fear(request.vault, sent, path=request.path, now=now)
    if request.method == "POST" and form.is_valid():
        try:
            return save_fear(request, form, now)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
    return render(request, "fears/new.html", {"form": form})


def save_fear(request: PersonRequest, form: FearForm, now: datetime) -> HttpResponse:
    """Keep a new fear, or show the same one of some hours ago."""
    earlier = queries.find_earlier(request.vault, form, now=now)
    if earlier:
        return render(request, "fears/again.html", {"page": earlier, "form": form})
    kept = form.cleaned_data["fear"]
    operations.save_fear(request.vault, form.new_fear(), id=kept, now=now)
    messages.success(request, sentences.SAVED)
    return redirect("fears")


@gives_back
@offers_help
@require_form
def edit_fear(request: PersonRequest, id: UUID) -> HttpResponse:
    """One fear, to read and to change."""
    now, sent = local_now(request), request.POST or None
    form = queries.open_fear(request.vault, id, sent, path=request.path, now=now)
    if request.method == "POST" and form.is_valid():
        try:
            operations.change_fear(request.vault, id, now=now, **form.changes())
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
        else:
            messages.success(request, sentences.CHANGED)
            return redirect("fears")
    return render(request, "fears/edit.html", {"form": form, "id": id})


@gives_back
@offers_help
@require_form
def answer_fear(request: PersonRequest, id: UUID) -> HttpResponse:
    """It asks back once: did it happen?"""
    now, sent = local_now(request), request.POST or None
    form = queries.open_answer(request.vault, id, sent, path=request.path, now=now)
    if request.method == "POST" and form.is_valid():
        try:
            return keep_answer(request, id, form)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
    fear = queries.find_fear(request.vault, id)
    return render(request, "fears/answer.html", {"form": form, "id": id, "fear": fear})


def keep_answer(request: PersonRequest, id: UUID, form: AnswerForm) -> HttpResponse:
    """Keep what became of a fear. What happened leads to support, and never to figures."""
    fear = operations.answer(request.vault, id, at=form.answered_at, **form.answer())
    if fear.came_true:
        return redirect("fears-support", id)
    messages.success(request, sentences.WAITS if fear.is_open else sentences.ANSWERED)
    return redirect("fears")


@gives_back
@offers_help
@require_form
def support(request: PersonRequest, id: UUID) -> HttpResponse:
    """It happened: kind words, what is needed, what can wait."""
    now, sent = local_now(request), request.POST or None
    form = queries.open_support(request.vault, id, sent, path=request.path)
    if request.method == "POST" and form.is_valid():
        try:
            operations.change_fear(request.vault, id, now=now, **form.cleaned_data)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
        else:
            messages.success(request, sentences.KEPT)
            return redirect("fears")
    return render(request, "fears/support.html", {"form": form, "id": id})


@require_form
def delete_fear(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then deletes for good."""
    fear = queries.find_fear(request.vault, id)
    if request.method == "POST":
        operations.delete_fear(request.vault, id)
        messages.success(request, sentences.DELETED)
        return redirect("fears")
    url = reverse("fears-edit", args=(id,))
    return render(request, "fears/delete.html", {"fear": fear, "url": url})


@require_POST
def start_fresh(request: PersonRequest, id: UUID | None = None) -> HttpResponse:
    """Forget what was kept when the session locked."""
    operations.start_fresh(request.vault, id, now=local_now(request))
    return redirect("fears-edit", id) if id else redirect("fears-new")
