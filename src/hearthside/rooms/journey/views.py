"""The pages of the path: the overview, a chapter, a part, what has grown."""

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.core.journey import Part
from hearthside.people.accounts.decorators import for_two, gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help
from hearthside.people.safety.memory import does_step_back
from hearthside.vault.refusal import DocumentTooLarge

from . import growth_queries, operations, queries, sentences
from .forms import PartForm
from .measured import MEASURED

NOT_KEPT = (DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def show_path(request: PersonRequest) -> HttpResponse:
    """Where to go on, and the six chapters."""
    held = does_step_back(request)
    page = queries.path_page(request.vault, now=local_now(request), holds_back=held)
    return render(request, "journey/journey.html", {"page": page})


@require_safe
def show_chapter(request: PersonRequest, chapter: str) -> HttpResponse:
    """One chapter and its parts."""
    page = queries.chapter_page(request.vault, chapter, holds_back=does_step_back(request))
    return render(request, "journey/chapter.html", {"page": page})


@gives_back
@offers_help
@require_form
def show_part(request: PersonRequest, part: str) -> HttpResponse:
    """One exercise."""
    chosen = queries.open_part(part, holds_back=does_step_back(request))
    if chosen.for_two:
        return redirect("journey-two", part)
    return answer_part(request, chosen)


@for_two
@gives_back
@offers_help
@require_form
def show_part_for_two(request: PersonRequest, part: str) -> HttpResponse:
    """One exercise that leads to the other person."""
    chosen = queries.open_part(part, holds_back=False)
    if not chosen.for_two:
        return redirect("journey-part", part)
    return answer_part(request, chosen)


def answer_part(request: PersonRequest, part: Part) -> HttpResponse:
    """Show an exercise, or keep what was written in it."""
    sent, now = request.POST or None, local_now(request)
    page = queries.part_page(request.vault, part, sent, path=request.path, now=now)
    if page.form is not None and page.form.is_valid():
        try:
            return save_words(request, page.form)
        except NOT_KEPT as problem:
            page.form.add_error(None, sentences.say_why_not(problem))
    operations.meet(request.vault, now=now)
    return render(request, "journey/part.html", {"page": page, "part": part, "form": page.form})


def save_words(request: PersonRequest, form: PartForm) -> HttpResponse:
    """Keep what was written, and lead back to its chapter."""
    operations.save_words(
        request.vault, form, is_done=form.way == "done", path=request.path, now=local_now(request)
    )
    messages.success(request, sentences.SAVED[form.way])
    return redirect("journey-chapter", form.part.chapter)


@require_POST
def keep(request: PersonRequest, part: str) -> HttpResponse:
    """Keep what is being written as it stands; asked for by a script."""
    chosen = queries.open_part(part, holds_back=does_step_back(request))
    form, now = PartForm(request.POST, part=chosen), local_now(request)
    url = queries.url_of(chosen)
    try:
        is_kept = operations.keep_as_it_stands(request.vault, form, path=url, now=now)
    except NOT_KEPT:
        is_kept = False
    return HttpResponse(status=204 if is_kept else 507)


@require_POST
def mark(request: PersonRequest, part: str) -> HttpResponse:
    """Say that a part is done or put aside, take it up again, or put its return away."""
    chosen = queries.open_part(part, holds_back=does_step_back(request))
    said = request.POST.get("mark", "")
    if said in operations.MARKS:
        operations.mark_part(request.vault, chosen.key, said, now=local_now(request))
        messages.success(request, sentences.MARKED[said])
    if said == "rest":
        return redirect("journey")
    return redirect("journey-chapter", chosen.chapter)


@require_POST
def start_fresh(request: PersonRequest, part: str) -> HttpResponse:
    """Forget what was kept of a part when the session locked."""
    chosen = queries.open_part(part, holds_back=does_step_back(request))
    url = queries.url_of(chosen)
    operations.start_fresh(request.vault, url, now=local_now(request))
    return redirect(url)


@require_POST
def put_return_away(request: PersonRequest) -> HttpResponse:
    """Put away the note that it is here again."""
    operations.put_return_away(request.vault, now=local_now(request))
    messages.success(request, sentences.PUT_AWAY)
    return redirect("journey")


@require_safe
def show_growth(request: PersonRequest) -> HttpResponse:
    """What has grown, against one's own beginning."""
    held = does_step_back(request)
    page = growth_queries.growth_page(request.vault, now=local_now(request), holds_back=held)
    return render(request, "journey/growth.html", {"page": page, "rates": MEASURED})
