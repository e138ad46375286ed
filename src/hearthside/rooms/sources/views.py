"""The pages of the map: the five together, one by one, whether it fits, own words."""

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.core.sources import Source
from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help
from hearthside.vault.refusal import DocumentTooLarge

from . import operations, queries, sentences
from .safety import asked_by

NOT_KEPT = (DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def show_map(request: PersonRequest) -> HttpResponse:
    """The five sources together."""
    page = queries.map_page(request.vault, **asked_by(request))
    return render(request, "sources/map.html", {"page": page})


@require_safe
def show_source(request: PersonRequest, source: Source) -> HttpResponse:
    """One source: what it can look like, what stands behind it, what tends to help."""
    page = queries.source_page(request.vault, source, **asked_by(request))
    return render(request, "sources/source.html", {"page": page, "row": page.row})


@require_POST
def judge(request: PersonRequest, source: Source) -> HttpResponse:
    """Whether a source fits; pressed again, the answer is taken back."""
    said = queries.read_judgement(request.POST)
    operations.judge(request.vault, source, said, now=local_now(request))
    if "from_map" in request.POST:
        return redirect(f"{reverse('sources')}#{source}")
    return redirect(f"{reverse('sources-one', args=(source,))}#fits")


@gives_back
@offers_help
@require_form
def write_words(request: PersonRequest, source: Source) -> HttpResponse:
    """A source in one's own words."""
    path, now = request.path, local_now(request)
    form = queries.begin_words(request.vault, source, request.POST or None, path=path)
    if request.method == "POST" and form.is_valid():
        words = form.cleaned_data["words"]
        try:
            operations.describe(request.vault, source, words, path=path, now=now)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
        else:
            messages.success(request, sentences.SAVED)
            return redirect("sources-one", source)
    return render(request, "sources/words.html", {"form": form, "source": source})


@require_POST
def start_fresh(request: PersonRequest, source: Source) -> HttpResponse:
    """Forget the words that were kept when the session locked."""
    path = reverse("sources-words", args=(source,))
    operations.start_fresh(request.vault, path, now=local_now(request))
    return redirect(path)
