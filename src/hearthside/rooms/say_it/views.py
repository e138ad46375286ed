"""The pages of this room: write a draft and look at it. Nothing is sent from any of them."""

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
from .acts import is_act
from .queries import DraftPage

NOT_KEPT = (DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def show_drafts(request: PersonRequest) -> HttpResponse:
    """All drafts, those to look at again first."""
    number, now = request.GET.get("page"), local_now(request)
    page = queries.drafts_page(request.vault, page=number, now=now)
    return render(request, "say_it/drafts.html", {"page": page})


@gives_back
@offers_help
@require_form
def write_draft(request: PersonRequest) -> HttpResponse:
    """A new draft, to look at and to keep."""
    now, sent = local_now(request), request.POST or None
    page = queries.begin_draft(request.vault, sent, path=request.path, now=now)
    return save_draft(request, page) or render(
        request, "say_it/new.html", {"page": page, "form": page.form}
    )


@gives_back
@offers_help
@require_form
def edit_draft(request: PersonRequest, id: UUID) -> HttpResponse:
    """A kept draft, to look at and to change."""
    now, sent = local_now(request), request.POST or None
    page = queries.open_draft(request.vault, id, sent, path=request.path, now=now)
    return save_draft(request, page) or render(
        request, "say_it/edit.html", {"page": page, "form": page.form, "id": id}
    )


def save_draft(request: PersonRequest, page: DraftPage) -> HttpResponse | None:
    """Keep a draft that was sent to be kept; nothing where it was only to be looked at."""
    form, now = page.form, local_now(request)
    if request.method != "POST" or not form.is_valid() or is_act(request.POST):
        return None
    kept = form.draft_id or form.cleaned_data["draft"]
    try:
        operations.save_draft(request.vault, kept, now=now, **form.changes())
    except NOT_KEPT as problem:
        form.add_error(None, sentences.say_why_not(problem))
        return None
    return lead_on(request, kept)


def lead_on(request: PersonRequest, id: UUID) -> HttpResponse:
    """After keeping: to what comes before it is sent, or back to the room."""
    if "before-sending" in request.POST:
        return redirect("say-it-before", id)
    messages.success(request, sentences.KEPT)
    return redirect("say-it-edit", id)


@require_POST
def look(request: PersonRequest) -> HttpResponse:
    """What is found in a draft while it is being written; asked for by a script, kept nowhere."""
    page = queries.look_at(request.vault, request.POST, now=local_now(request))
    return render(request, "say_it/reading.html", {"page": page, "form": page.form})


@require_POST
def keep_draft(request: PersonRequest, id: UUID | None = None) -> HttpResponse:
    """Keep a draft as it stands; asked for by a script while somebody writes."""
    now = local_now(request)
    page = queries.look_at(request.vault, request.POST, id=id, now=now)
    try:
        is_kept = operations.keep_as_it_stands(request.vault, page.form, now=now)
    except NOT_KEPT:
        is_kept = False
    return HttpResponse(status=204 if is_kept else 507)


@require_POST
def start_fresh(request: PersonRequest, id: UUID | None = None) -> HttpResponse:
    """Forget what was kept when the session locked."""
    operations.start_fresh(request.vault, id, now=local_now(request))
    return redirect("say-it-edit", id) if id else redirect("say-it")


@require_form
def delete_draft(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then deletes for good."""
    draft = queries.find_draft(request.vault, id)
    if request.method == "POST":
        operations.delete_draft(request.vault, id, now=local_now(request))
        messages.success(request, sentences.DELETED)
        return redirect("say-it")
    url = reverse("say-it-edit", args=(id,))
    return render(request, "say_it/delete.html", {"draft": draft, "url": url})
