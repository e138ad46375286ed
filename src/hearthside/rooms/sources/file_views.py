"""Files: somebody else's questions come in, one's own answers go out, and what came in can go again."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from hearthside.core.measures import Measure
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest

from . import file_queries as queries
from . import operations, sentences
from .forms import QuestionnaireForm

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_form
def bring_in(request: PersonRequest) -> HttpResponse:
    """Choose a file, look at what is in it, and only then keep it."""
    asked = (request.POST, request.FILES) if request.method == "POST" else ()
    form = QuestionnaireForm(*asked)
    if request.method != "POST" or not form.is_valid():
        return render(request, "sources/bring_in.html", {"form": form})
    measure = form.cleaned_data["measure"]
    if "keep" in request.POST:
        return keep(request, measure)
    page = queries.preview(request.vault, measure, form.cleaned_data["text"])
    return render(request, "sources/preview.html", {"page": page})


def keep(request: PersonRequest, measure: Measure) -> HttpResponse:
    """Keep a measure that was looked at, and lead to it."""
    kept = operations.keep_measure(request.vault, measure, now=local_now(request))
    messages.success(request, sentences.BROUGHT_IN)
    return redirect("sources-answer", kept)


@require_form
def remove(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then removes a measure that was brought in, with what was answered to it."""
    page = queries.remove_page(request.vault, id)
    if request.method == "POST":
        operations.remove_measure(request.vault, id)
        messages.success(request, sentences.DELETED)
        return redirect("sources-questions")
    return render(request, "sources/remove.html", {"page": page})


@require_safe
def take_out(request: PersonRequest, id: UUID) -> HttpResponse:
    """One sheet of answers with its scores, as a FHIR file; its name says nothing of what it is."""
    data = queries.bundle(request.vault, id)
    response = HttpResponse(data, content_type="application/fhir+json; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="answers.json"'
    return response


@require_safe
def show_reliability(request: PersonRequest) -> HttpResponse:
    """How far the check-in's questions hold together for one person, and what that cannot say."""
    page = queries.reliability_page(request.vault, today=local_now(request).date())
    return render(request, "sources/reliability.html", {"page": page})
