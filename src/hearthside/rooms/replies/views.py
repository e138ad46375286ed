"""The pages of this room: why not often, a chat, which of the two, what is usual."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from hearthside.core.elsewhere import UnreadableExport
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest

from . import operations, queries, sentences
from .forms import ChatForm, ChooseForm
from .staged import NothingStaged, TooSoon

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_form
def show_replies(request: PersonRequest) -> HttpResponse:
    """The earlier look; or why to look once, and a chat to choose."""
    sent_bytes = int(request.META.get("CONTENT_LENGTH") or 0)
    asked = (request.POST, request.FILES) if request.method == "POST" else ()
    form = ChatForm(*asked, sent_bytes=sent_bytes)
    if is_staged(request, form):
        return redirect("replies-choose")
    page = queries.replies_page(request.vault, local_now(request).date())
    return render(request, "replies/replies.html", {"page": page, "form": form})


def is_staged(request: PersonRequest, form: ChatForm) -> bool:
    """Read a chat that was sent; what is wrong with it becomes a sentence in the form."""
    if not form.is_valid():
        return False
    try:
        data = form.cleaned_data["file"].read()
        operations.stage_chat(request.vault, data, today=local_now(request).date())
    except UnreadableExport as refusal:
        form.add_error("file", sentences.sentence_for_file(refusal))
        return False
    except TooSoon:
        return False
    return True


@require_form
def choose(request: PersonRequest) -> HttpResponse:
    """Which of the two the person is; a chat of two others is thrown away."""
    try:
        staged = queries.read_staged(request.vault)
        form = ChooseForm(staged, request.POST if request.method == "POST" else None)
        if form.is_valid():
            return keep(request, form)
    except (NothingStaged, TooSoon):
        return redirect("replies")
    return render(request, "replies/choose.html", {"form": form, "is_cut": staged.is_cut})


def keep(request: PersonRequest, form: ChooseForm) -> HttpResponse:
    """Keep what was found, or throw it away where it is not theirs or says nothing yet."""
    if form.is_neither():
        operations.throw_away(request.vault)
        messages.info(request, sentences.NOT_MINE)
        return redirect("replies")
    today = local_now(request).date()
    if not operations.choose(request.vault, **form.chosen(), today=today).is_told:
        messages.info(request, sentences.NOT_ENOUGH)
    return redirect("replies")


@require_POST
def throw_away(request: PersonRequest) -> HttpResponse:
    """Throw the waiting chat away."""
    operations.throw_away(request.vault)
    messages.success(request, sentences.THROWN_AWAY)
    return redirect("replies")


@require_form
def delete(request: PersonRequest) -> HttpResponse:
    """Asks once more, then deletes what was found."""
    if request.method != "POST":
        return render(request, "replies/delete.html")
    operations.delete(request.vault, today=local_now(request).date())
    messages.success(request, sentences.DELETED)
    return redirect("replies")
