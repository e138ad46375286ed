"""The pages of a talk: before it, step by step, the pause, its end, and its steps on paper."""

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help
from hearthside.vault.records import RecordNotFound
from hearthside.vault.refusal import DocumentTooLarge

from . import sentences, talk_operations, talk_queries
from .talk_forms import PauseForm, StartForm

NOT_KEPT = (DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@gives_back
@require_form
def show_talk(request: PersonRequest, talk: str) -> HttpResponse:
    """A talk before it begins. Two look at what comes next, so no note about danger follows."""
    sent, card = request.POST or None, request.GET.get("card", "")
    path, today = request.path, local_now(request).date()
    page = talk_queries.intro_page(request.vault, talk, sent, card=card, path=path, today=today)
    if request.method == "POST" and page.form.is_valid():
        try:
            return begin(request, page.form)
        except NOT_KEPT as problem:
            page.form.add_error(None, sentences.say_why_not(problem))
    return render(request, "conversations/talk.html", {"page": page, "talk": page.talk})


def begin(request: PersonRequest, form: StartForm) -> HttpResponse:
    """Let the talk be under way."""
    now = local_now(request)
    talk_operations.begin_talk(request.vault, form.begin(now), path=request.path, now=now)
    return redirect("conversations-step")


@require_form
def show_step(request: PersonRequest) -> HttpResponse:
    """One step of the talk that is under way; a press moves on."""
    if request.method == "POST":
        way, seen = request.POST.get("way", ""), request.POST.get("seen", "")
        try:
            talk_operations.move(request.vault, way, seen=seen, now=local_now(request))
        except RecordNotFound:
            return none_under_way(request)
        return redirect("conversations-step")
    page = talk_queries.talk_page(request.vault)
    if page is None:
        return none_under_way(request)
    return render(request, "conversations/step.html", {"page": page, "step": page.step})


@require_form
def pause(request: PersonRequest) -> HttpResponse:
    """Some air, and a time to be back."""
    page, form = talk_queries.talk_page(request.vault), PauseForm(request.POST or None)
    if page is None:
        return none_under_way(request)
    if request.method == "POST" and form.is_valid():
        now = local_now(request)
        talk_operations.pause(request.vault, form.back_at(now), now=now)
        return redirect("conversations-pause")
    return render(request, "conversations/pause.html", {"page": page, "form": form})


@require_POST
def end(request: PersonRequest) -> HttpResponse:
    """The end, wherever the talk stands. Where it stood is forgotten."""
    page = talk_queries.talk_page(request.vault)
    talk_operations.end_talk(request.vault)
    messages.success(request, sentences.ENDED)
    if page is None or not page.is_last:
        return redirect("conversations")
    return redirect("conversations-note-new", page.talk.key)


@gives_back
@offers_help
@require_form
def prepare(request: PersonRequest, talk: str) -> HttpResponse:
    """The questions of a talk, thought about alone."""
    path, now, chosen = request.path, local_now(request), talk_queries.open_talk(talk)
    form = talk_queries.preparation_form(request.vault, talk, request.POST or None, path=path)
    if request.method == "POST" and form.is_valid():
        try:
            talk_operations.prepare(request.vault, talk, form.cleaned_data, path=path, now=now)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
        else:
            messages.success(request, sentences.PREPARED)
            return redirect("conversations-talk", talk)
    return render(request, "conversations/prepare.html", {"form": form, "talk": chosen})


@require_safe
def show_paper(request: PersonRequest, talk: str) -> HttpResponse:
    """The steps of a talk, to print: it works without any screen."""
    chosen = talk_queries.open_talk(talk)
    return render(request, "conversations/talk_paper.html", {"talk": chosen})


def none_under_way(request: PersonRequest) -> HttpResponse:
    """Lead to the talks when there is none to go on with."""
    messages.info(request, sentences.NO_TALK)
    return redirect("conversations")
