"""The pages of the builder. Each step is kept as one goes; leave it and come back to it."""

from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help
from hearthside.vault.refusal import DocumentTooLarge

from . import operations, sentences, steps
from .steps import StepPage


@gives_back
@offers_help
@require_http_methods(["GET", "HEAD", "POST"])
def build(request: PersonRequest, step: str = "happened", id: UUID | None = None) -> HttpResponse:
    """One step of the builder."""
    sent = request.POST or None
    page = steps.step_page(request.vault, step, id, sent, path=request.path)
    return keep_step(request, page) or render(
        request, f"say_it/step_{step}.html", {"page": page, "form": page.form, "id": id}
    )


def keep_step(request: PersonRequest, page: StepPage) -> HttpResponse | None:
    """Keep a step that was sent, and lead on unless something may be put in an easier way."""
    form, now = page.form, local_now(request)
    if request.method != "POST" or not form.is_valid():
        return None
    try:
        kept = operations.keep_step(request.vault, form, page.step, now=now)
    except (DocumentTooLarge, DatabaseError) as problem:
        form.add_error(None, sentences.say_why_not(problem))
        return None
    return lead_on(request, page, kept)


def lead_on(request: PersonRequest, page: StepPage, id: UUID) -> HttpResponse | None:
    """To the next step, to the room where somebody leaves, or nowhere while there are hints."""
    if "later" in request.POST:
        messages.success(request, sentences.KEPT_FOR_LATER)
        return redirect("say-it")
    if page.is_hinted and "anyway" not in request.POST:
        return None
    if page.step == "together":
        return redirect("say-it-edit", id)
    return redirect(f"say-it-{steps.next_step(page.step)}", id)
