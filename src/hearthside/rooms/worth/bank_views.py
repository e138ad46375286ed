"""The pages of the security bank: keep, find, change, delete and take that back."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help
from hearthside.people.safety.memory import does_step_back

from . import exercises, operations, queries, sentences, suggestions
from .forms import EntryForm
from .views import NOT_KEPT, require_form


@require_form
def show_bank(request: PersonRequest) -> HttpResponse:
    """All that was kept, newest first; words that are looked for never reach an address."""
    page = queries.bank_page(
        request.vault,
        kind=request.GET.get("kind", ""),
        words=request.POST.get("words", ""),
        page=request.GET.get("page"),
        holds_back=does_step_back(request),
    )
    return render(request, "worth/bank.html", {"page": page, "exercise": exercises.BANK})


@require_safe
def show_suggestions(request: PersonRequest) -> HttpResponse:
    """What the person's own record would offer. Nothing is kept by itself."""
    today, holds_back = local_now(request).date(), does_step_back(request)
    rows = suggestions.find_suggestions(request.vault, today=today, holds_back=holds_back)
    return render(request, "worth/suggestions.html", {"rows": rows})


@gives_back
@offers_help
@require_form
def write_entry(request: PersonRequest, kind: str) -> HttpResponse:
    """A new entry: one line is enough."""
    today, sent = local_now(request).date(), request.POST or None
    seed = suggestions.seed_of(request.vault, request.GET.get("from", ""), today=today)
    form = queries.begin_entry(request.vault, kind, sent, path=request.path, today=today, seed=seed)
    if form.is_valid() and (kept := keep_entry(request, form)):
        return kept
    return show_entry(request, form)


@gives_back
@offers_help
@require_form
def edit_entry(request: PersonRequest, id: UUID) -> HttpResponse:
    """One entry, to read and to change."""
    today, sent = local_now(request).date(), request.POST or None
    form = queries.open_entry(request.vault, id, sent, path=request.path, today=today)
    if form.is_valid() and (kept := keep_entry(request, form)):
        return kept
    return show_entry(request, form, id)


def show_entry(request: PersonRequest, form: EntryForm, id: UUID | None = None) -> HttpResponse:
    """The form of one entry, with when to leave it."""
    words = sentences.KINDS[form.kind]
    told = {"form": form, "words": words, "id": id, "exercise": exercises.BANK}
    return render(request, "worth/entry.html", told)


def keep_entry(request: PersonRequest, form: EntryForm) -> HttpResponse | None:
    """Keep an entry and show the bank; `None`, with the reason in the form, if that fails."""
    now = local_now(request)
    try:
        operations.keep_entry(request.vault, form.to_entry(), path=request.path, now=now)
    except NOT_KEPT as problem:
        form.add_error(None, sentences.say_why_not(problem))
        return None
    is_back = "back" in request.POST
    said = sentences.BACK if is_back else sentences.CHANGED if form.old else sentences.KEPT
    messages.success(request, said)
    return redirect("worth-bank")


@require_POST
def delete_entry(request: PersonRequest, id: UUID) -> HttpResponse:
    """Delete at once. The page that follows holds the words, so that one press brings them back."""
    now = local_now(request)
    entry = operations.delete_entry(request.vault, id, now=now)
    return render(request, "worth/deleted.html", {"entry": entry})
