"""The pages of moments: write, change, delete, look at a month, find words again."""

from datetime import datetime
from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.people.accounts.decorators import gives_back, tells_forms_apart
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help
from hearthside.vault.refusal import DocumentTooLarge

from . import operations, queries, sentences
from .forms import MomentForm
from .month import Month, NoSuchMonth

LONGEST_QUERY = 1000
NOT_KEPT = (DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def show_latest(request: PersonRequest) -> HttpResponse:
    """The month of the latest moment."""
    page = queries.latest_month(request.vault, today=local_now(request).date())
    return render(request, "moments/month.html", {"page": page})


@require_safe
def show_month(request: PersonRequest, year: int, month: int) -> HttpResponse:
    """One month."""
    try:
        chosen = Month(year, month)
    except NoSuchMonth:
        raise Http404 from None
    number, today = request.GET.get("page"), local_now(request).date()
    page = queries.month_page(request.vault, chosen, page=number, today=today)
    return render(request, "moments/month.html", {"page": page})


@tells_forms_apart(by="moment")
@gives_back
@offers_help
@require_form
def write_moment(request: PersonRequest) -> HttpResponse:
    """A new moment, begun afresh or where it was left."""
    now, sent = local_now(request), request.POST or None
    form = queries.begin_moment(request.vault, sent, path=request.path, now=now)
    if request.method == "POST" and form.is_valid():
        try:
            return save_moment(request, form, now)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
    return render(request, "moments/new.html", {"form": form})


def save_moment(request: PersonRequest, form: MomentForm, now: datetime) -> HttpResponse:
    """Keep what was written, and lead on."""
    kept = form.cleaned_data["moment"]
    repeats = operations.save_moment(request.vault, form.entry(), id=kept, now=now)
    if operations.is_occasion(request.vault, kept):
        return redirect("patterns-this-time", kept)
    if repeats:
        return redirect("moments-again", kept)
    if form.reading.came_twice:
        # This has to be read, and it stands above the list.
        messages.success(request, sentences.SAVED_TWICE_HOUR)
        return redirect(Month.of(form.reading.at.date()).url)
    messages.success(request, sentences.SAVED)
    return redirect(queries.place_in_list(request.vault, kept))


@tells_forms_apart(by="moment")
@gives_back
@offers_help
@require_form
def edit_moment(request: PersonRequest, id: UUID) -> HttpResponse:
    """One moment, to read and to change."""
    now, sent = local_now(request), request.POST or None
    form = queries.open_moment(request.vault, id, sent, path=request.path, now=now)
    if request.method == "POST" and form.is_valid():
        try:
            seen = request.POST.get("seen")
            operations.change_moment(request.vault, id, form.entry(), now=now, seen=seen)
        except (*NOT_KEPT, operations.ChangedMeanwhile) as problem:
            form.add_error(None, sentences.say_why_not(problem))
        else:
            messages.success(request, sentences.CHANGED)
            return redirect(queries.place_in_list(request.vault, id))
    return render(request, "moments/edit.html", {"form": form, "id": id})


@require_form
def delete_moment(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then deletes for good."""
    moment = queries.find_moment(request.vault, id)
    if request.method == "POST":
        operations.delete_moment(request.vault, id, now=timezone.now())
        messages.success(request, sentences.DELETED)
        return redirect("moments")
    cancel_url = reverse("moments-edit", args=(id,))
    return render(
        request, "moments/delete.html", {"at": moment.at.replace(tzinfo=None), "url": cancel_url}
    )


@gives_back
@offers_help
@require_form
def look_again(request: PersonRequest, id: UUID) -> HttpResponse:
    """The third time within two days: an earlier entry, and one other question."""
    page = queries.again_page(request.vault, id)
    form = queries.begin_answer(request.vault, request.POST or None, path=request.path)
    if page is None:
        return redirect("moments")
    if request.method == "POST" and form.is_valid():
        operations.add_answer(request.vault, id, form.cleaned_data["answer"], page.turn)
        messages.success(request, sentences.SAVED)
        return redirect(queries.place_in_list(request.vault, id))
    return render(request, "moments/again.html", {"page": page, "form": form})


@require_POST
def keep_draft(request: PersonRequest) -> HttpResponse:
    """Keep the form as it stands; asked for by a script while somebody writes."""
    try:
        operations.keep_draft(request.vault, dict(request.POST.lists()), now=local_now(request))
    except NOT_KEPT:
        return HttpResponse(status=507)
    return HttpResponse(status=204)


@require_POST
def start_fresh(request: PersonRequest, id: UUID | None = None) -> HttpResponse:
    """Forget what was started: of a new moment, or of changes to an old one."""
    if id is not None:
        queries.find_moment(request.vault, id)
    path = reverse("moments-edit", args=(id,)) if id else reverse("moments-new")
    operations.start_fresh(request.vault, path, now=local_now(request))
    return redirect(path)


@require_form
def search(request: PersonRequest) -> HttpResponse:
    """Find words again. They are posted, so that they never stand in an address."""
    words = request.POST.get("words", "").strip()[:LONGEST_QUERY]
    found = queries.search(request.vault, words, page=request.POST.get("page"))
    return render(request, "moments/search.html", {"found": found})
