"""Reading in a bad moment, one entry at a time; and two minutes on one's own side."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from hearthside.core.worth.practice import BREAK, READING
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.memory import does_step_back

from . import exercises, operations, sentences, steady_queries
from .forms import FeltForm
from .views import require_form


@require_form
def open_door(request: PersonRequest) -> HttpResponse:
    """Why reading is better than asking again; then it begins, or rests for a while."""
    now, holds_back = local_now(request), does_step_back(request)
    page = steady_queries.door_page(request.vault, now=now, holds_back=holds_back)
    form = FeltForm.of(request)
    if form.is_valid() and page.can_begin:
        before, asked = form.cleaned_data["before"], "asked" in request.POST
        operations.begin_reading(request.vault, was_asked=asked, before=before, now=now)
        return redirect("worth-read", 1)
    told = {"page": page, "form": form, "exercise": exercises.STEADY}
    return render(request, "worth/steady.html", told)


@require_form
def read_entry(request: PersonRequest, number: int) -> HttpResponse:
    """One entry in big type; it is read once the person goes on from it."""
    now, holds_back = local_now(request), does_step_back(request)
    page = steady_queries.read_page(request.vault, number, today=now.date(), holds_back=holds_back)
    if request.method == "POST":
        operations.read_on(request.vault, now=now)
        if page and page.next and "next" in request.POST:
            return redirect("worth-read", page.next)
        return redirect("worth-read-end")
    if page is None:
        return redirect("worth-read-end")
    return render(request, "worth/read.html", {"page": page})


@require_form
def end_reading(request: PersonRequest) -> HttpResponse:
    """Enough for now: something to do, and now and then how it feels."""
    now = local_now(request)
    form = FeltForm.of(request)
    if form.is_valid():
        after = form.cleaned_data["after"]
        if after is not None and operations.answer_use(request.vault, READING, after, now=now):
            messages.info(request, sentences.FELT_WORSE)
        return redirect("worth")
    is_asked = steady_queries.is_open(request.vault, READING, now)
    return render(request, "worth/read_end.html", {"form": form, "is_asked": is_asked})


@require_form
def take_break(request: PersonRequest) -> HttpResponse:
    """Three short steps."""
    now, form = local_now(request), FeltForm.of(request)
    if form.is_valid():
        asked = "asked" in request.POST
        if operations.note_use(request.vault, BREAK, was_asked=asked, now=now, **form.cleaned_data):
            messages.info(request, sentences.FELT_WORSE)
        else:
            messages.success(request, sentences.DONE)
        return redirect("worth")
    page = steady_queries.break_page(request.vault, now=now)
    told = {"page": page, "form": form, "exercise": exercises.BREAK}
    return render(request, "worth/break.html", told)
