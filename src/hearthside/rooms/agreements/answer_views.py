"""What is said to an agreement: yes, not now, how it went, go on, enough."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from hearthside.core.series import UnusableStart
from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.couple.weighing import KEPT_FOR_YOU, weighs
from hearthside.people.safety.help_card import offers_help

from . import operations, queries, sentences
from .forms import MarkForm
from .operations import NothingToAnswer, TextHasChanged
from .views import NOT_KEPT, render_one, require_form

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

REFUSED = (*NOT_KEPT, TextHasChanged, NothingToAnswer)


def lead_back(
    request: PersonRequest, id: UUID, said: "StrPromise", do: Callable[[], None]
) -> HttpResponse:
    """Do it and say so on the agreement's page, or say there why not."""
    try:
        do()
        messages.success(request, said)
    except REFUSED as problem:
        messages.error(request, sentences.say_why_not(problem))
    return redirect("agreements-one", id)


@gives_back
@offers_help
@require_form
def answer(request: PersonRequest, id: UUID) -> HttpResponse:
    """Look once more at exactly what a yes is said to, and say it."""
    now, sent = local_now(request), request.POST or None
    form = queries.open_answer(request.vault, id, sent, path=request.path, now=now)
    if request.method == "POST" and form.is_valid():
        try:
            operations.say_yes(request.vault, id, now=now, **form.cleaned_data)
            messages.success(request, sentences.AGREED)
            return redirect("agreements-one", id)
        except REFUSED as problem:
            form.add_error(None, sentences.say_why_not(problem))
    page = queries.agreement_page(request.vault, id, own_name=request.account.name, now=now)
    return render(request, "agreements/answer.html", {"page": page, "form": form})


@require_POST
def let_rest(request: PersonRequest, id: UUID) -> HttpResponse:
    """Not now; nobody is told."""
    now, form = local_now(request), MarkForm(request.POST)
    mark = form.cleaned_data["mark"] if form.is_valid() else ""
    return lead_back(
        request, id, sentences.RESTS, lambda: operations.let_rest(request.vault, id, mark, now=now)
    )


@gives_back
@offers_help
@require_form
def check_in(request: PersonRequest, id: UUID) -> HttpResponse:
    """How it went."""
    now, sent = local_now(request), request.POST or None
    form = queries.open_check_in(request.vault, id, sent, path=request.path, now=now)
    if request.method == "POST" and form.is_valid():
        told, shows = form.told(now.date()), form.cleaned_data.get("shows", False)
        is_kept = shows and weighs(told.words)
        try:
            operations.check_in(request.vault, id, told, shows=shows and not is_kept, now=now)
            messages.success(request, KEPT_FOR_YOU if is_kept else sentences.CHECKED)
            return redirect("agreements-one", id)
        except REFUSED as problem:
            form.add_error(None, sentences.say_why_not(problem))
    return render(request, "agreements/check_in.html", {"form": form, "id": id})


@require_form
def go_on(request: PersonRequest, id: UUID) -> HttpResponse:
    """Go on as it is, with new days; the other says yes to them, too."""
    now = local_now(request)
    form = queries.open_days(request.vault, id, request.POST or None, now=now)
    if request.method == "POST" and form.is_valid():
        days = form.cleaned_data
        return lead_back(
            request,
            id,
            sentences.KEPT_ON,
            lambda: operations.go_on(request.vault, id, now=now, **days),
        )
    return render(request, "agreements/go_on.html", {"form": form, "id": id})


@require_POST
def note_start(request: PersonRequest, id: UUID) -> HttpResponse:
    """Note today as a start, so that growth since then can be looked at."""
    now = local_now(request)
    form = queries.open_start(request.vault, id, request.POST, now=now)
    try:
        if form.is_valid():
            operations.note_start(request.vault, form.start(id, now), now=now)
            messages.success(request, sentences.START_KEPT)
        else:
            messages.error(request, sentences.NO_NAME)
    except UnusableStart as problem:
        messages.error(request, sentences.say_why_not(problem))
    return redirect("agreements-one", id)


@require_form
def retire(request: PersonRequest, id: UUID) -> HttpResponse:
    """Ask once more, then end it, alone."""
    if request.method == "POST":
        now = local_now(request)
        return lead_back(
            request, id, sentences.ENDED, lambda: operations.retire(request.vault, id, now=now)
        )
    return render_one(request, id, "agreements/retire.html")


@require_form
def delete(request: PersonRequest, id: UUID) -> HttpResponse:
    """Ask once more, then delete mine for good."""
    if request.method == "POST":
        operations.delete(request.vault, id, now=local_now(request))
        messages.success(request, sentences.DELETED)
        return redirect(reverse("agreements"))
    return render_one(request, id, "agreements/delete.html")
