"""The pages of the measures: which there are, one to answer, what was answered so far."""

from contextlib import suppress
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.core.measures import UnusableAnswers
from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest

from . import measure_queries as queries
from . import operations, sentences
from .forms import MeasureForm
from .safety import asked_by
from .shelf import Shelved

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def show_shelf(request: PersonRequest) -> HttpResponse:
    """Every measure there is to answer."""
    page = queries.shelf_page(request.vault, **asked_by(request))
    return render(request, "sources/shelf.html", {"page": page})


@gives_back
@require_form
def answer(request: PersonRequest, key: str) -> HttpResponse:
    """One page of questions; answered lately, it says from when on they can be answered again."""
    shelved = queries.find_shelved(request.vault, key, **asked_by(request))
    sent = request.POST or None
    form = queries.begin_answers(request.vault, shelved, sent, path=request.path)
    if request.method == "POST" and not shelved.again_on and form.is_valid():
        try:
            keep_answers(request, shelved, form)
        except UnusableAnswers:
            form.add_error(None, sentences.NOTHING_ANSWERED)
        else:
            return redirect("sources-results", key)
    return render(request, "sources/answer.html", {"shelved": shelved, "form": form})


def keep_answers(request: PersonRequest, shelved: Shelved, form: MeasureForm) -> None:
    """Keep one sheet of answers and say so; one that another window sent first is kept alone."""
    with suppress(operations.TooSoon):
        operations.answer_measure(
            request.vault,
            shelved.measure,
            form.answers(),
            path=request.path,
            language=get_language() or "en",
            now=local_now(request),
        )
    messages.success(request, sentences.ANSWERED)
    if form.n_left_out:
        messages.info(request, sentences.say_left_out(form.n_left_out))


@require_POST
def start_fresh(request: PersonRequest, key: str) -> HttpResponse:
    """Forget the answers that were kept when the session locked."""
    path = reverse("sources-answer", args=(key,))
    operations.start_fresh(request.vault, path, now=local_now(request))
    return redirect(path)


@require_safe
def show_results(request: PersonRequest, key: str) -> HttpResponse:
    """What one measure said so far."""
    page = queries.results_page(request.vault, key, **asked_by(request))
    return render(request, "sources/results.html", {"page": page, "shelved": page.shelved})


@require_form
def delete_sheet(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then deletes one sheet of answers for good."""
    page = queries.sheet_page(request.vault, id, **asked_by(request))
    if request.method == "POST":
        operations.delete_sheet(request.vault, id, now=local_now(request))
        messages.success(request, sentences.DELETED)
        return redirect("sources-questions")
    return render(request, "sources/delete_sheet.html", {"page": page})
