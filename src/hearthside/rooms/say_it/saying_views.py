"""Before a draft is said, and after. Nothing is sent from here: the person says it, or does not."""

from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from hearthside.core.language.draft import DraftState
from hearthside.core.language.wait import HowLong
from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help
from hearthside.vault.refusal import DocumentTooLarge

from . import operations, queries, sentences

NOT_KEPT = (DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@gives_back
@require_form
def think_first(request: PersonRequest, id: UUID) -> HttpResponse:
    """Am I calm, is this the moment, is it safe; the wait, the copy, and what became of it."""
    now, sent = local_now(request), request.POST or None
    page = queries.before_page(request.vault, id, sent, path=request.path)
    if request.method == "POST" and page.form.is_valid():
        try:
            operations.change_draft(request.vault, id, now=now, **page.form.cleaned_data)
            return redirect(reverse("say-it-before", args=(id,)) + "#wait")
        except NOT_KEPT as problem:
            page.form.add_error(None, sentences.say_why_not(problem))
    context = {"page": page, "form": page.form, "id": id, "waits": sentences.WAITS}
    return render(request, "say_it/before.html", context)


@require_POST
def let_wait(request: PersonRequest, id: UUID) -> HttpResponse:
    """Keep it, and look again later."""
    chosen = request.POST.get("how-long", "")
    if chosen not in set(HowLong):
        queries.find_draft(request.vault, id)
        messages.error(request, sentences.NO_SUCH_WAIT)
        return redirect("say-it-before", id)
    now = local_now(request)
    until = operations.let_wait(request.vault, id, HowLong(chosen), now=now)
    messages.success(request, sentences.say_kept_until(until, now))
    return redirect("say-it")


@require_POST
def settle(request: PersonRequest, id: UUID) -> HttpResponse:
    """Said, let go, or open again."""
    chosen = request.POST.get("state", "")
    state = DraftState(chosen) if chosen in set(DraftState) else DraftState.OPEN
    operations.settle(request.vault, id, state, now=local_now(request))
    if state is DraftState.SAID:
        return redirect("say-it-next", id)
    is_open = state is DraftState.OPEN
    messages.success(request, sentences.OPEN_AGAIN if is_open else sentences.LET_GO)
    return redirect("say-it-edit", id) if is_open else redirect("say-it")


@gives_back
@offers_help
@require_form
def tell_next(request: PersonRequest, id: UUID) -> HttpResponse:
    """What happened next."""
    now, sent = local_now(request), request.POST or None
    form = queries.open_next(request.vault, id, sent, path=request.path)
    if request.method == "POST" and form.is_valid():
        try:
            operations.change_draft(request.vault, id, now=now, **form.cleaned_data)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
        else:
            messages.success(request, sentences.NEXT_KEPT)
            return redirect("say-it")
    return render(request, "say_it/next.html", {"form": form, "id": id})
