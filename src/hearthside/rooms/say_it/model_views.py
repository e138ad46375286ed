"""The pages about a model of the person's own: where it is, what is sent, what it suggests."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.words_field import clean_words
from hearthside.vault.refusal import DocumentTooLarge

from . import model_call, operations, queries, sentences, suggestions

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_form
def own_model(request: PersonRequest) -> HttpResponse:
    """Where a model of one's own is; off until somebody says so."""
    form = queries.open_own_model(request.vault, request.POST or None)
    if "off" in request.POST:
        operations.turn_off_own_model(request.vault)
        messages.success(request, sentences.MODEL_GONE)
        return redirect("say-it-own-model")
    if request.method == "POST" and form.is_valid():
        operations.keep_own_model(request.vault, **form.cleaned_data, now=local_now(request))
        messages.success(request, sentences.MODEL_KEPT)
        return redirect("say-it-own-model")
    context = {"form": form, "is_on": queries.has_own_model(request.vault)}
    return render(request, "say_it/own_model.html", context)


@require_form
def suggest(request: PersonRequest, id: UUID) -> HttpResponse:
    """Exactly what would be sent and where to; asked only when somebody presses."""
    vault, caller = request.vault, request.current_session.row.id_hash
    if request.method == "POST" and "ask" in request.POST:
        page = suggestions.ask_for_suggestion(vault, id, caller=caller)
    else:
        page = suggestions.suggestion_page(vault, id)
    return render(request, "say_it/suggest.html", {"page": page, "id": id})


@require_POST
def use_suggestion(request: PersonRequest, id: UUID) -> HttpResponse:
    """Put the suggestion into the draft; what stood there stays beside it."""
    words, now = clean_words(request.POST.get("words", "")), local_now(request)
    try:
        operations.put_in_suggestion(request.vault, id, words, now=now)
    except DocumentTooLarge as problem:
        messages.error(request, sentences.say_why_not(problem))
    return redirect("say-it-edit", id)


@require_POST
def stop_asking(request: PersonRequest) -> HttpResponse:
    """Call off the question that is under way."""
    model_call.call_off(request.current_session.row.id_hash)
    return HttpResponse(status=204)
