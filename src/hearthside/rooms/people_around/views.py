"""The pages of the people around me: the map, one tie, and a small step."""

from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.core.support import STEP_IDEAS
from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help
from hearthside.people.safety.memory import does_step_back
from hearthside.vault.refusal import DocumentTooLarge

from . import operations, queries, sentences
from .forms import StepForm, TieForm

F = TypeVar("F", TieForm, StepForm)
NOT_KEPT = (DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def show_map(request: PersonRequest) -> HttpResponse:
    """Who or what is there for which feeling, drawn and as a table, and the small steps."""
    page = queries.map_page(request.vault, holds_back=does_step_back(request))
    return render(request, "people_around/map.html", {"page": page})


@gives_back
@offers_help
@require_form
def write_tie(request: PersonRequest, id: UUID | None = None) -> HttpResponse:
    """Who or what is there, new or to change."""
    sent, holds_back = request.POST or None, does_step_back(request)
    form = queries.open_tie(request.vault, id, sent, path=request.path, holds_back=holds_back)
    return keep_or_show(request, form, keep_tie, page="tie", id=id)


def keep_tie(request: PersonRequest, form: TieForm) -> HttpResponse:
    """Keep a tie and show the map."""
    now = local_now(request)
    tie = form.to_tie(now.date())
    operations.keep_tie(request.vault, tie, path=request.path, now=now)
    messages.success(request, sentences.CHANGED if form.old else sentences.KEPT)
    return redirect("people-around")


@require_POST
def take_off(request: PersonRequest, id: UUID) -> HttpResponse:
    """Take a tie or a step off; the next page offers to put it back."""
    operations.take_off(request.vault, id, now=local_now(request))
    messages.success(request, sentences.TAKEN_OFF)
    return redirect("people-around")


@require_POST
def put_back(request: PersonRequest) -> HttpResponse:
    """It was not meant."""
    operations.put_back(request.vault, now=local_now(request))
    messages.success(request, sentences.PUT_BACK)
    return redirect("people-around")


@require_POST
def forget(request: PersonRequest) -> HttpResponse:
    """It was meant."""
    operations.forget(request.vault, now=local_now(request))
    messages.success(request, sentences.FORGOTTEN)
    return redirect("people-around")


@require_safe
def show_ideas(request: PersonRequest) -> HttpResponse:
    """Small steps to choose from."""
    return render(request, "people_around/steps.html", {"ideas": STEP_IDEAS})


@gives_back
@offers_help
@require_form
def plan_step(request: PersonRequest) -> HttpResponse:
    """A small step, in own words or from an idea."""
    sent, idea = request.POST or None, request.GET.get("idea", "")
    form = queries.begin_step(request.vault, sent, idea=idea, path=request.path)
    return keep_or_show(request, form, keep_step, page="step")


@gives_back
@offers_help
@require_form
def tell_step(request: PersonRequest, id: UUID) -> HttpResponse:
    """What became of a step, and how it went."""
    form = queries.open_step(request.vault, id, request.POST or None, path=request.path)
    return keep_or_show(request, form, keep_step, page="step", id=id)


def keep_step(request: PersonRequest, form: StepForm) -> HttpResponse:
    """Keep a step and show the map."""
    now = local_now(request)
    step = form.to_step(now.date())
    operations.keep_step(request.vault, step, path=request.path, now=now)
    told = sentences.STEP_TOLD[step.outcome] if form.old else sentences.PLANNED
    messages.success(request, told)
    return redirect("people-around")


@require_POST
def start_fresh(request: PersonRequest, page: str, id: UUID | None = None) -> HttpResponse:
    """Forget what was kept of a page when the session locked."""
    operations.start_fresh(request.vault, page, id, now=local_now(request))
    return redirect(page, id) if id else redirect(page)


def keep_or_show(
    request: PersonRequest,
    form: F,
    keep: Callable[[PersonRequest, F], HttpResponse],
    *,
    page: str,
    id: UUID | None = None,
) -> HttpResponse:
    """Keep what a form says if it may be kept, else show the form with what stands in the way."""
    if form.is_valid():
        try:
            return keep(request, form)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
    return render(request, f"people_around/{page}.html", {"form": form, "id": id})
