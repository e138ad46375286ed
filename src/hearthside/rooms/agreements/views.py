"""The pages of agreements: all of them, one of them, and the words of one before they are said."""

from typing import TYPE_CHECKING
from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.couple.weighing import KEPT_FOR_YOU, weighs
from hearthside.people.safety.help_card import offers_help
from hearthside.vault.refusal import DocumentTooLarge, NotLinked, RecordNotFound

from . import operations, queries, sentences
from .forms import TermsForm

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

NOT_KEPT = (NotLinked, DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def show_agreements(request: PersonRequest) -> HttpResponse:
    """Every agreement, what waits for me first."""
    page = queries.agreements_page(request.vault, now=local_now(request))
    return render(request, "agreements/agreements.html", {"page": page})


@require_safe
def show_agreement(request: PersonRequest, id: UUID) -> HttpResponse:
    """One agreement."""
    return render_one(request, id, "agreements/agreement.html")


@require_safe
def show_print(request: PersonRequest, id: UUID) -> HttpResponse:
    """One agreement on a sheet: to keep, or to bring to somebody who is not here."""
    return render_one(request, id, "agreements/print.html")


def render_one(request: PersonRequest, id: UUID, template: str) -> HttpResponse:
    """One agreement in one of its shapes."""
    page = queries.agreement_page(
        request.vault, id, own_name=request.account.name, now=local_now(request)
    )
    return render(request, template, {"page": page})


@gives_back
@offers_help
@require_form
def write_new(request: PersonRequest) -> HttpResponse:
    """A new text: write, see exactly what the other will read, and only then put it forward."""
    sent = request.POST or None
    form = queries.begin_terms(request.vault, sent, path=request.path, now=local_now(request))
    return take_step(request, form, None)


@gives_back
@offers_help
@require_form
def write(request: PersonRequest, id: UUID) -> HttpResponse:
    """A draft, a counter-proposal or a change to what stands."""
    now, sent = local_now(request), request.POST or None
    try:
        form = queries.open_terms(request.vault, id, sent, path=request.path, now=now)
    except RecordNotFound:
        if not request.POST.get("action"):
            raise
        return save_words(request, TermsForm(request.POST, today=now.date()))
    return take_step(request, form, id)


def save_words(request: PersonRequest, form: TermsForm) -> HttpResponse:
    """What these words answered was taken back meanwhile; they go on as a text of their own."""
    form.add_error(None, sentences.GONE)
    return show_write(request, form, None)


def take_step(request: PersonRequest, form: TermsForm, id: UUID | None) -> HttpResponse:
    """One step of writing: back to the words, a question about them, a look, or done."""
    step = request.POST.get("step", "write")
    if step == "write" or not form.is_valid():
        return show_write(request, form, id)
    if step == "draft":
        return finish(request, form, id, step)
    if step == "both":
        return show_look(request, say_wanted(request, form), id)
    questions = queries.ask_about(form)
    if questions:
        context = {"form": form, "id": id, "questions": questions}
        return render(request, "agreements/ask.html", context)
    return show_look(request, form, id) if step == "look" else finish(request, form, id, step)


def say_wanted(request: PersonRequest, form: TermsForm) -> TermsForm:
    """The form with what was said about exactly these words: we both want this."""
    told = request.POST.copy()
    told["wanted"] = form.terms().mark
    again = TermsForm(told, today=form.today)
    again.is_valid()
    return again


def show_write(request: PersonRequest, form: TermsForm, id: UUID | None) -> HttpResponse:
    """The page to write on."""
    return render(request, "agreements/write.html", {"form": form, "id": id})


def show_look(request: PersonRequest, form: TermsForm, id: UUID | None) -> HttpResponse:
    """Exactly what the other will read."""
    page = queries.look_page(
        request.vault, id, form, own_name=request.account.name, now=local_now(request)
    )
    return render(request, "agreements/look.html", {"form": form, "id": id, "page": page})


def finish(request: PersonRequest, form: TermsForm, id: UUID | None, step: str) -> HttpResponse:
    """Keep the words as a draft, agree on them alone, or put them forward."""
    try:
        kept, words = id or form.id, keep(request, form, id or form.id, step)
    except NOT_KEPT as problem:
        form.add_error(None, sentences.say_why_not(problem))
        return show_write(request, form, id)
    messages.success(request, words)
    return redirect("agreements-one", kept)


def keep(request: PersonRequest, form: TermsForm, id: UUID, step: str) -> "StrPromise":
    """Do what the pressed button says, and return what to say about it.

    Words in which there may be danger are not put forward: they stay a draft.
    """
    vault, terms, cost, now = request.vault, form.terms(), form.own_cost, local_now(request)
    if step == "alone":
        operations.agree_alone(vault, id, terms, cost, now=now)
        return sentences.ALONE
    is_kept = step == "propose" and weighs(*form.cleaned_data.values())
    if step == "propose" and not is_kept:
        wants = form.is_wanted()
        operations.propose(vault, id, terms, cost, wants_for_both=wants, now=now)
        return sentences.PROPOSED
    operations.save_draft(vault, id, terms, cost, now=now)
    return KEPT_FOR_YOU if is_kept else sentences.DRAFT_KEPT


@require_POST
def start_fresh(request: PersonRequest, id: UUID | None = None) -> HttpResponse:
    """Forget what was kept when the session locked."""
    operations.start_fresh(request.vault, id, now=local_now(request))
    return redirect("agreements-one", id) if id else redirect("agreements-new")
