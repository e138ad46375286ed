"""The pages of the pause: start it, rest, come back in three steps or set another time."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import (
    require_GET,
    require_http_methods,
    require_POST,
    require_safe,
)

from hearthside.core.pause import Phase
from hearthside.core.pause.pause import STEPS
from hearthside.people.accounts.decorators import asked_by_page, gives_back
from hearthside.people.accounts.key_half import is_held
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.couple.live import follow_turns
from hearthside.people.couple.weighing import KEPT_FOR_YOU, weighs
from hearthside.people.safety.help_card import offers_help

from . import operations, queries, sentences
from .forms import TimeForm
from .queries import StepPage

EVENTS = "text/event-stream"

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def show_pause(request: PersonRequest) -> HttpResponse:
    """How the pause stands."""
    page = queries.pause_page(request.vault, now=timezone.now())
    return render(request, "pause/pause.html", {"page": page})


@asked_by_page
@require_safe
def show_now(request: PersonRequest) -> HttpResponse:
    """The part of the page that a script looks at again; a person is led to the whole page."""
    if "X-Requested-With" not in request.headers:
        return redirect("pause")
    page = queries.pause_page(request.vault, now=timezone.now())
    return render(request, "pause/now.html", {"page": page})


@asked_by_page
@require_GET
def listen(request: PersonRequest) -> HttpResponseBase:
    """A stream of numbers that tells an open page when to look again; 204 when there can be none."""
    session, couple = request.current_session.row.id_hash, queries.find_couple(request.vault)
    request.vault = None  # type: ignore[assignment]  # a stream lasts minutes, and needs no key
    stream = couple and follow_turns(
        couple, request.account.id, is_welcome=lambda: is_held(session, timezone.now())
    )
    if not stream:
        return HttpResponse(status=204, content_type=EVENTS)
    return StreamingHttpResponse(stream, content_type=EVENTS)


@require_POST
def start(request: PersonRequest) -> HttpResponse:
    """Begin a pause, for both or for me."""
    for_both = request.POST.get("for") == "both"
    operations.start_pause(request.vault, for_both=for_both, now=timezone.now())
    return redirect("pause")


@require_POST
def act(request: PersonRequest) -> HttpResponse:
    """Do what a button says, and lead to what comes next."""
    name = request.POST.get("act", "")
    before, phase = operations.act(request.vault, name, now=timezone.now())
    if name == "let_be" and before is not phase:
        messages.success(request, sentences.say_ended(before))
    goes_on = phase is Phase.REPAIR and name in ("back", "begin")
    return redirect("pause-step" if goes_on else "pause")


@require_POST
def take_back(request: PersonRequest) -> HttpResponse:
    """Let the other read nothing of mine any more."""
    operations.take_words_back(request.vault, now=timezone.now())
    messages.success(request, sentences.TAKEN_BACK)
    return redirect("pause")


@require_form
def choose_time(request: PersonRequest) -> HttpResponse:
    """Set another time to come back."""
    form, now = TimeForm(request.POST or None), timezone.now()
    if request.method == "POST" and form.is_valid():
        if not operations.set_time(request.vault, form.read(now), now=now):
            messages.info(request, sentences.NO_PAUSE)
        return redirect("pause")
    return render(request, "pause/time.html", {"form": form})


@gives_back
@offers_help
@require_form
def take_step(request: PersonRequest) -> HttpResponse:
    """One step of the repair: for me, or after a look at exactly what the other will read."""
    page = queries.step_page(request.vault, request.POST or None, now=timezone.now())
    if page is None:
        return redirect("pause")
    if request.method == "POST" and page.form.is_valid():
        return keep_or_look(request, page)
    return show_step(request, page)


def keep_or_look(request: PersonRequest, page: StepPage) -> HttpResponse:
    """Show what would be read, or keep the words and go on."""
    told, wish = page.form.cleaned_data, request.POST.get("how")
    is_shared = wish == "share" and page.may_share
    if wish == "look" and page.may_share and told["words"] and not weighs(told["words"]):
        return render(request, "pause/look.html", {"page": page, "words": told["words"]})
    if wish == "write":
        return show_step(request, page)
    return keep_step(request, told["step"], told["words"], share=is_shared, wanted=wish != "keep")


def keep_step(
    request: PersonRequest, step: int, words: str, *, share: bool, wanted: bool
) -> HttpResponse:
    """Keep the words of a step; those in which there may be danger stay with whoever wrote them."""
    is_kept = weighs(words)
    shares = share and not is_kept
    operations.keep_step(request.vault, step, words, share=shares, now=timezone.now())
    if is_kept and wanted:
        messages.info(request, KEPT_FOR_YOU)
    return redirect("pause-step" if step < STEPS else "pause")


def show_step(request: PersonRequest, page: StepPage) -> HttpResponse:
    """The page to write on."""
    hint = sentences.HINTS[page.step]
    return render(request, "pause/step.html", {"page": page, "form": page.form, "hint": hint})


@require_POST
def start_fresh(request: PersonRequest, page: str) -> HttpResponse:
    """Leave out what was kept of a page when the session locked."""
    operations.start_fresh(request.vault, page, now=timezone.now())
    return redirect(page)


@gives_back
@offers_help
@require_form
def set_own(request: PersonRequest) -> HttpResponse:
    """How I like my pauses."""
    page = queries.own_page(request.vault, request.POST or None, now=timezone.now())
    if request.method == "POST" and page.form.is_valid():
        operations.keep_own(request.vault, page.form.own(), now=timezone.now())
        messages.success(request, sentences.OWN_KEPT)
        return redirect("pause")
    return render(request, "pause/own.html", {"page": page, "form": page.form})


@require_safe
def show_notes(request: PersonRequest) -> HttpResponse:
    """What I wrote after pauses."""
    return render(request, "pause/notes.html", {"rows": queries.notes_page(request.vault)})


@require_form
def delete_notes(request: PersonRequest, id: UUID) -> HttpResponse:
    """Ask once more, then delete what I wrote after one pause."""
    if request.method == "POST":
        operations.delete_notes(request.vault, id)
        messages.success(request, sentences.NOTES_DELETED)
        return redirect("pause-notes")
    notes = queries.find_notes(request.vault, id)
    return render(request, "pause/notes_delete.html", {"notes": notes})
