"""The pages of what one wrote on the path: find it, change it, delete it."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help
from hearthside.people.safety.memory import does_step_back

from . import operations, queries, sentences
from .views import NOT_KEPT, require_form


@require_safe
def show_words(request: PersonRequest) -> HttpResponse:
    """Everything that was written on the path."""
    held, page = does_step_back(request), request.GET.get("page")
    shown = queries.words_page(request.vault, page, holds_back=held)
    return render(request, "journey/words.html", {"page": shown})


@gives_back
@offers_help
@require_form
def edit_words(request: PersonRequest, id: UUID) -> HttpResponse:
    """What was written once, to read and to change."""
    sent, path, held = request.POST or None, request.path, does_step_back(request)
    form, words = queries.words_form(request.vault, id, sent, path=path, holds_back=held)
    if form.is_valid():
        now = local_now(request)
        try:
            operations.change_words(request.vault, id, form.answers, path=path, now=now)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
        else:
            messages.success(request, sentences.CHANGED)
            return redirect("journey-words")
    day = words.written_at
    return render(request, "journey/edit.html", {"form": form, "id": id, "day": day})


@require_form
def delete_words(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then deletes for good."""
    held = does_step_back(request)
    _part, words = queries.find_words(request.vault, id, holds_back=held)
    if request.method == "POST":
        operations.delete_words(request.vault, id, now=local_now(request))
        messages.success(request, sentences.DELETED)
        return redirect("journey-words")
    url = reverse("journey-words-edit", args=(id,))
    return render(request, "journey/delete.html", {"day": words.written_at, "url": url})


@require_POST
def start_fresh(request: PersonRequest, id: UUID) -> HttpResponse:
    """Forget what was kept of these words when the session locked."""
    queries.find_words(request.vault, id, holds_back=does_step_back(request))
    url = reverse("journey-words-edit", args=(id,))
    operations.start_fresh(request.vault, url, now=local_now(request))
    return redirect(url)
