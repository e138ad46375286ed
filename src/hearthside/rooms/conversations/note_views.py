"""The pages of what one keeps of a talk: write it, find it, change it, delete it."""

from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help
from hearthside.vault.refusal import DocumentTooLarge

from . import sentences, talk_operations, talk_queries
from .talk_forms import NoteForm

NOT_KEPT = (DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def show_notes(request: PersonRequest) -> HttpResponse:
    """Every talk that was noted."""
    page = talk_queries.notes_page(request.vault, request.GET.get("page"))
    return render(request, "conversations/notes.html", {"page": page})


@gives_back
@offers_help
@require_form
def write_note(request: PersonRequest, talk: str) -> HttpResponse:
    """That a talk took place, and how it was for the one who writes."""
    sent = request.POST or None
    form = talk_queries.begin_note(request.vault, talk, sent, path=request.path)
    if request.method == "POST" and form.is_valid():
        try:
            return save_note(request, form)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
    return render(request, "conversations/note.html", {"form": form})


def save_note(request: PersonRequest, form: NoteForm) -> HttpResponse:
    """Keep a new note."""
    now = local_now(request)
    talk_operations.save_note(
        request.vault, form.new_note(now), id=form.kept_id, path=request.path, now=now
    )
    messages.success(request, sentences.SAVED)
    return redirect("conversations-notes")


@gives_back
@offers_help
@require_form
def edit_note(request: PersonRequest, id: UUID) -> HttpResponse:
    """One note, to read and to change."""
    path, now = request.path, local_now(request)
    form = talk_queries.open_note(request.vault, id, request.POST or None, path=path)
    if request.method == "POST" and form.is_valid():
        try:
            talk_operations.change_note(request.vault, id, path=path, now=now, **form.words)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
        else:
            messages.success(request, sentences.CHANGED)
            return redirect("conversations-notes")
    return render(request, "conversations/note.html", {"form": form, "id": id})


@require_form
def delete_note(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then deletes for good."""
    note = talk_queries.find_note(request.vault, id)
    if request.method == "POST":
        talk_operations.delete_note(request.vault, id)
        messages.success(request, sentences.DELETED)
        return redirect("conversations-notes")
    url = reverse("conversations-note", args=(id,))
    return render(request, "conversations/delete.html", {"day": note.held_at, "url": url})
