"""The pages of care: the offer and the guide, what to take along, the plan."""

import io

from django.contrib import messages
from django.db import DatabaseError
from django.http import FileResponse, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help
from hearthside.vault.refusal import DocumentTooLarge

from . import operations, queries, sentences
from .pdf import PressStopped

NOT_KEPT = (DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_form
def show_care(request: PersonRequest) -> HttpResponse:
    """The offer if there is one, the one question, and who does what."""
    now = local_now(request)
    page = queries.care_page(request.vault, request.POST or None, today=now.date())
    if request.method == "POST" and page.form.is_valid():
        operations.keep_answer(request.vault, **page.form.cleaned_data, now=now)
        messages.success(request, sentences.ANSWERED)
        return redirect("care")
    return render(request, "care/care.html", {"page": page})


@require_POST
def say_not_now(request: PersonRequest) -> HttpResponse:
    """Quiet for weeks."""
    operations.say_not_now(request.vault, now=local_now(request))
    messages.success(request, sentences.QUIET)
    return redirect("care")


@gives_back
@require_form
def take_along(request: PersonRequest) -> HttpResponse:
    """Tick, choose entries, look at it exactly: one address, so that nothing ticked gets lost."""
    now, sent = local_now(request), request.POST or None
    page = queries.take_along_page(
        request.vault, sent, path=request.path, now=now, language=get_language() or "en"
    )
    return render(request, page.template, {"page": page, "form": page.form})


@gives_back
@require_POST
def give_file(request: PersonRequest) -> HttpResponseBase:
    """What was looked at, as a file made in memory and sent from there."""
    now, own_name, language = local_now(request), request.account.name, get_language() or "en"
    page = queries.file_page(
        request.vault, request.POST, own_name=own_name, now=now, language=language
    )
    if page.made is not None and page.file_form.is_valid():
        try:
            return send(operations.make_file(request.vault, page.made, page.file_form, now=now))
        except PressStopped:
            page.file_form.add_error(None, sentences.NOT_PRINTED)
    return render(request, page.template, {"page": page, "form": page.form})


def send(file: operations.File) -> FileResponse:
    """One file, as a download."""
    held = io.BytesIO(file.data)
    return FileResponse(
        held, as_attachment=True, filename=file.name, content_type=file.content_type
    )


@require_safe
def show_plan(request: PersonRequest) -> HttpResponse:
    """The plan, to read and to print."""
    page = queries.plan_page(request.vault)
    return render(request, "care/plan.html", {"page": page})


@gives_back
@offers_help
@require_form
def change_plan(request: PersonRequest) -> HttpResponse:
    """Write the plan, a step at a time or all of it."""
    now, sent = local_now(request), request.POST or None
    form = queries.open_plan(request.vault, sent, path=request.path)
    if request.method == "POST" and form.is_valid():
        try:
            operations.keep_plan(request.vault, **form.cleaned_data, now=now)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
        else:
            messages.success(request, sentences.PLAN_KEPT)
            return redirect("care-plan")
    return render(request, "care/plan_change.html", {"form": form})


@require_form
def delete_plan(request: PersonRequest) -> HttpResponse:
    """Asks once more, then deletes for good."""
    if request.method == "POST":
        operations.delete_plan(request.vault, now=local_now(request))
        messages.success(request, sentences.PLAN_DELETED)
        return redirect("care")
    return render(request, "care/plan_delete.html")


@require_POST
def start_fresh(request: PersonRequest, page: str) -> HttpResponse:
    """Forget what was kept of a page when the session locked."""
    operations.start_fresh(request.vault, page, now=local_now(request))
    return redirect(page)
