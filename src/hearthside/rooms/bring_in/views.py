"""The pages of bringing a diary in: choose, look, decide, wait."""

from collections.abc import Callable
from functools import wraps

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.core.diary import DiaryFormatError
from hearthside.people.accounts.request import PersonRequest

from . import operations, queries
from .example_file import COLUMNS, EXAMPLE
from .forms import ALL, FileForm, ForeignForm, PlacingForm
from .sentences import sentence_for_end, sentence_for_file, sentence_for_stop
from .staged import NothingStaged, Stage, StagedImport

Choices = PlacingForm | ForeignForm
View = Callable[[PersonRequest], HttpResponse]

require_form = require_http_methods(["GET", "HEAD", "POST"])


def with_a_file(view: View) -> View:
    """Lead back to choosing when no file waits (any more)."""

    @wraps(view)
    def guarded(request: PersonRequest) -> HttpResponse:
        try:
            return view(request)
        except NothingStaged:
            return redirect("bring-in")

    return guarded


@require_form
def choose_file(request: PersonRequest) -> HttpResponse:
    """Choose a file; one that waits already can be gone on with."""
    sent_bytes = int(request.META.get("CONTENT_LENGTH") or 0)
    asked = (request.POST, request.FILES) if request.method == "POST" else ()
    form = FileForm(*asked, sent_bytes=sent_bytes)
    if is_staged(request, form):
        return redirect("bring-in-preview")
    context = queries.first_page(request.vault) | {"form": form, "columns": COLUMNS}
    return render(request, "bring_in/choose_file.html", context)


@require_safe
def example_file(_request: PersonRequest) -> HttpResponse:
    """Hand out a small diary file to look at and to fill in."""
    response = HttpResponse(EXAMPLE, content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="diary-example.csv"'
    return response


@require_safe
@with_a_file
def preview(request: PersonRequest) -> HttpResponse:
    """What is in the file, and everything that cannot be read; once begun, how far it has come."""
    staged = queries.read_staged(request.vault)
    if staged.stage is not Stage.WAITING:
        return show_progress(request, staged)
    return show_preview(request, staged, choices(request, staged))


@require_POST
@with_a_file
def run(request: PersonRequest) -> HttpResponse:
    """Bring a part of the file in; the page that answers asks for the next part by itself."""
    staged, now = queries.read_staged(request.vault), timezone.now()
    if staged.stage is Stage.WAITING:
        form = choices(request, staged)
        if ALL in request.POST or not form.is_valid():
            return show_preview(request, staged, form)
        operations.begin_import(request.vault, **form.answers(), now=now)
    staged = operations.go_on(request.vault, now=now, seconds=operations.STEP_SECONDS)
    return show_progress(request, staged)


@require_POST
@with_a_file
def cancel(request: PersonRequest) -> HttpResponse:
    """Throw the file away, or stop halfway: what came in stays or goes, as the person says."""
    keep = "take_out" not in request.POST
    staged = operations.stop(request.vault, keep=keep, now=timezone.now())
    if staged.stage is Stage.TAKING_OUT:
        return show_progress(request, staged)
    messages.success(request, sentence_for_stop(staged))
    return redirect("bring-in")


def choices(request: PersonRequest, staged: StagedImport) -> Choices:
    """What there is to decide about a file before it comes in, with what was decided in the form."""
    data = request.POST if request.method == "POST" else None
    placing = queries.placing(request.vault, staged)
    if staged.program:
        return ForeignForm(placing, staged.moods, data)
    return PlacingForm(placing, data)


def is_staged(request: PersonRequest, form: FileForm) -> bool:
    """Stage a file that was sent; what is wrong with it as a whole becomes a sentence in the form."""
    if not form.is_valid():
        return False
    try:
        data = form.cleaned_data["file"].read()
        zone = timezone.get_current_timezone()
        operations.stage_file(request.vault, data, now=timezone.now(), zone=zone)
    except DiaryFormatError as refusal:
        form.add_error("file", sentence_for_file(refusal))
        return False
    return True


def show_preview(request: PersonRequest, staged: StagedImport, form: Choices) -> HttpResponse:
    """Show the file before it comes in."""
    asked = request.GET.get("page", "1")
    number = int(asked) if asked.isdecimal() and len(asked) < 6 else 1
    page = queries.preview(request.vault, staged, problem_page=number)
    return render(request, "bring_in/preview.html", {"page": page, "form": form})


def show_progress(request: PersonRequest, staged: StagedImport) -> HttpResponse:
    """Show how far the import has come; at its end lead on, with a sentence about it."""
    progress = queries.progress(staged)
    # The element that sent the last part follows `end_url` itself; the sentence waits there.
    is_fetch = "X-Requested-With" in request.headers
    if progress.is_finished:
        messages.success(request, sentence_for_end(staged))
        if not is_fetch:
            return redirect(progress.end_url)
    template = "bring_in/progress_part.html" if is_fetch else "bring_in/progress.html"
    return render(request, template, {"progress": progress})
