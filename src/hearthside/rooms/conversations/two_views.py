"""The pages of a talk on two devices: ask, say yes, go through it, end it."""

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.people.accounts.decorators import asked_by_page, gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.vault.refusal import DocumentTooLarge, NotLinked

from . import sentences, two_operations, two_queries

NOT_KEPT = (DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@gives_back
@require_form
def ask(request: PersonRequest, talk: str) -> HttpResponse:
    """Ask the other for a talk; they see what stands here and nothing else."""
    sent, now, path = request.POST or None, local_now(request), request.path
    card = request.GET.get("card", "")
    page = two_queries.ask_page(request.vault, talk, sent, card=card, path=path, now=now)
    if request.method == "POST" and page.name and page.form.is_valid():
        try:
            two_operations.ask(request.vault, page.form.ask(now), path=path, now=now)
        except (*NOT_KEPT, NotLinked) as problem:
            page.form.add_error(None, sentences.say_why_not(problem))
        else:
            return redirect("conversations-two")
    return render(request, "conversations/ask.html", {"page": page, "talk": page.talk})


@require_safe
def show(request: PersonRequest) -> HttpResponse:
    """The talk on two devices, wherever it stands."""
    page = two_queries.two_page(request.vault, local_now(request))
    return render(request, "conversations/two.html", {"page": page, "joint": page.between.joint})


@asked_by_page
@require_safe
def show_now(request: PersonRequest) -> HttpResponse:
    """The part of the page that a script looks at again; a person is led to the whole page."""
    if "X-Requested-With" not in request.headers:
        return redirect("conversations-two")
    page = two_queries.two_page(request.vault, local_now(request))
    return render(
        request, "conversations/two_now.html", {"page": page, "joint": page.between.joint}
    )


@require_POST
def act(request: PersonRequest) -> HttpResponse:
    """Do what a button says."""
    name, seen = request.POST.get("act", ""), request.POST.get("seen", "")
    two_operations.act(request.vault, name, seen=seen, now=local_now(request))
    return redirect("conversations-two")


@require_POST
def put_away(request: PersonRequest) -> HttpResponse:
    """Forget a talk that is over; who likes to notes first how it was."""
    talk = two_operations.put_away(request.vault)
    if talk and "note" in request.POST:
        return redirect("conversations-note-new", talk)
    messages.success(request, sentences.PUT_AWAY)
    return redirect("conversations")
