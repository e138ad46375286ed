"""What matters: choose it, put it in order, write about it for a quarter of an hour."""

from datetime import datetime
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from hearthside.core.worth.practice import WRITING
from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help
from hearthside.vault.records import RecordNotFound

from . import exercises, operations, queries, sentences, writing_queries
from .forms import WritingForm
from .views import NOT_KEPT, require_form


@gives_back
@require_form
def choose_values(request: PersonRequest) -> HttpResponse:
    """What matters, and what was written about it."""
    page = queries.values_page(request.vault, request.POST or None, path=request.path)
    if page.form.is_valid():
        now, chosen = local_now(request), page.form.to_values()
        operations.keep_values(request.vault, chosen, path=request.path, now=now)
        messages.success(request, sentences.KEPT)
        return redirect("worth-values")
    told = {"page": page, "form": page.form, "exercise": exercises.WRITING}
    return render(request, "worth/values.html", told)


@require_POST
def move_up(request: PersonRequest) -> HttpResponse:
    """One value nearer to the top."""
    value = request.POST.get("value", "")
    operations.raise_value(request.vault, value, now=local_now(request))
    return redirect(reverse("worth-values") + "#order")


@gives_back
@offers_help
@require_form
def write(request: PersonRequest, id: UUID | None = None) -> HttpResponse:
    """A writing, new or to go on with."""
    now, sent, value = local_now(request), request.POST or None, request.GET.get("value", "")
    form = writing_queries.writing_form(
        request.vault, id, sent, value=value, path=request.path, now=now
    )
    if form.is_valid() and (kept := finish(request, form, now)):
        return kept
    told = {"form": form, "id": id, "exercise": exercises.WRITING}
    return render(request, "worth/writing.html", told)


def finish(request: PersonRequest, form: WritingForm, now: datetime) -> HttpResponse | None:
    """Keep a writing and show it; `None`, with the reason in the form, if that fails."""
    told, use = form.cleaned_data, None
    if not form.was_finished:
        before, after = told.get("before"), told.get("after")
        use = operations.make_use(
            WRITING, was_asked=form.is_asked, before=before, after=after, now=now
        )
    key, writing = told["writing"], form.to_writing(now)
    try:
        operations.finish_writing(request.vault, key, writing, use, path=request.path, now=now)
    except NOT_KEPT as problem:
        form.add_error(None, sentences.say_why_not(problem))
        return None
    messages.success(request, sentences.WRITING_KEPT)
    return redirect("worth-writing-read", key)


@gives_back
@require_POST
def keep_as_it_goes(request: PersonRequest) -> HttpResponse:
    """Keep a writing as it stands; asked for by a script while somebody writes."""
    now = local_now(request)
    form = writing_queries.writing_form(request.vault, None, request.POST, path="", now=now)
    if not form.is_valid():
        return HttpResponse(status=422)
    key, writing = form.cleaned_data["writing"], form.to_writing(now)
    try:
        operations.keep_writing(request.vault, key, writing, is_finished=False, now=now)
    except (*NOT_KEPT, RecordNotFound):
        return HttpResponse(status=507)
    return HttpResponse(status=204)


@require_safe
def read_writing(request: PersonRequest, id: UUID) -> HttpResponse:
    """One writing, to read and to print."""
    page = writing_queries.read_writing(request.vault, id)
    return render(request, "worth/writing_read.html", {"page": page})


@require_form
def delete_writing(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then deletes for good."""
    page = writing_queries.read_writing(request.vault, id)
    if request.method == "POST":
        operations.delete_writing(request.vault, page.id, now=local_now(request))
        messages.success(request, sentences.DELETED)
        return redirect("worth-values")
    url = reverse("worth-writing-read", args=(id,))
    return render(request, "worth/writing_delete.html", {"url": url})
