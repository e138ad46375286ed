"""The first page of the room, and what is put away and taken out again."""

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.people.accounts.kept_form import is_local_page
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.memory import does_step_back
from hearthside.vault.refusal import DocumentTooLarge

from . import exercises, operations, queries, sentences

NOT_KEPT = (DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def show_worth(request: PersonRequest) -> HttpResponse:
    """What is there for a bad moment, what was kept, what matters."""
    today, holds_back = local_now(request).date(), does_step_back(request)
    page = queries.worth_page(request.vault, today=today, holds_back=holds_back)
    return render(request, "worth/worth.html", {"page": page, "bank": exercises.BANK})


@require_POST
def put_away(request: PersonRequest) -> HttpResponse:
    """The person does not want an exercise any more."""
    practice = queries.find_practice(request.vault, request.POST.get("practice", ""))
    operations.put_away(request.vault, practice, now=local_now(request))
    messages.success(request, sentences.PUT_AWAY)
    return redirect("worth")


@require_POST
def take_out(request: PersonRequest) -> HttpResponse:
    """An exercise is wanted again."""
    practice = queries.find_practice(request.vault, request.POST.get("practice", ""))
    operations.take_out(request.vault, practice, now=local_now(request))
    messages.success(request, sentences.TAKEN_OUT)
    return redirect("worth")


@require_POST
def start_fresh(request: PersonRequest) -> HttpResponse:
    """Forget what was kept of a page of this room when the session locked."""
    path = request.POST.get("path", "")
    if not path.startswith(reverse("worth")) or not is_local_page(path):
        return redirect("worth")
    operations.start_fresh(request.vault, path, now=local_now(request))
    return redirect(path)
