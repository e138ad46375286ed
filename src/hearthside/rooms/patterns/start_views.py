"""The pages of starts: note one, give it other words, remove it."""

from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest

from . import operations, queries
from .sentences import asked

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def show_starts(request: PersonRequest) -> HttpResponse:
    """All starts."""
    page = queries.starts_page(request.vault, today=local_now(request).date())
    return render(request, "patterns/starts.html", {"page": page})


@gives_back
@require_form
def note_start(request: PersonRequest) -> HttpResponse:
    """Something new that begins."""
    now, sent = local_now(request), request.POST or None
    form = queries.begin_start(request.vault, sent, path=request.path, now=now)
    if request.method == "POST" and form.is_valid():
        try:
            operations.note_start(request.vault, form.new_start())
        except DatabaseError:
            form.add_error(None, asked.NOT_WRITTEN)
        else:
            messages.success(request, asked.START_NOTED)
            return redirect("patterns-starts")
    return render(request, "patterns/start_new.html", {"form": form})


@require_form
def rename_start(request: PersonRequest, id: UUID) -> HttpResponse:
    """One start, to read and to give other words."""
    page = queries.rename_page(request.vault, id, request.POST or None)
    if request.method == "POST" and page.form.is_valid():
        name = page.form.cleaned_data["name"]
        operations.rename_start(request.vault, id, name, now=local_now(request))
        messages.success(request, asked.START_RENAMED)
        return redirect("patterns-starts")
    return render(request, "patterns/start.html", {"page": page, "form": page.form})


@require_form
def remove_start(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then deletes for good."""
    start = operations.find_start(request.vault, id)
    if request.method == "POST":
        operations.remove_start(request.vault, id, now=local_now(request))
        messages.success(request, asked.START_REMOVED)
        return redirect("patterns-starts")
    url = reverse("patterns-start", args=(id,))
    return render(request, "patterns/start_delete.html", {"start": start, "url": url})


@require_POST
def start_fresh(request: PersonRequest) -> HttpResponse:
    """Forget what was filled in before the lock."""
    path = reverse("patterns-start-new")
    forget_every_kept_form(request.vault, path, local_now(request))
    return redirect(path)
