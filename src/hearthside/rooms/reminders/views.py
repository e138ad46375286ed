"""The pages of this room: how it stands, the times, a pause, off."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest

from . import operations, queries, sentences
from .forms import PauseForm

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def overview(request: PersonRequest) -> HttpResponse:
    """When reminders come and where they go."""
    page = queries.reminders_page(request.vault, now=local_now(request))
    return render(request, "reminders/overview.html", {"page": page})


@gives_back
@require_form
def times(request: PersonRequest) -> HttpResponse:
    """The times, the night and the days of rest; keeping them turns reminders on."""
    form = queries.open_times(request.vault, request.POST or None, path=request.path)
    if request.method == "POST" and form.is_valid():
        operations.keep_times(request, form.changed_plan(), now=local_now(request))
        messages.success(request, sentences.KEPT)
        return redirect("reminders")
    return render(request, "reminders/times.html", {"form": form})


@require_POST
def start_fresh(request: PersonRequest) -> HttpResponse:
    """Forget the times that were kept when the session locked."""
    operations.start_fresh(request.vault, now=local_now(request))
    return redirect("reminders-times")


@require_form
def pause(request: PersonRequest) -> HttpResponse:
    """Nothing until a day."""
    now = local_now(request)
    form = PauseForm(request.POST or None, today=now.date())
    if request.method == "POST" and form.is_valid():
        operations.pause(request, form.cleaned_data["until"], now=now)
        messages.success(request, sentences.PAUSED)
        return redirect("reminders")
    return render(request, "reminders/pause.html", {"form": form})


@require_POST
def go_on(request: PersonRequest) -> HttpResponse:
    """End a pause before its day."""
    operations.pause(request, None, now=local_now(request))
    messages.success(request, sentences.GOES_ON)
    return redirect("reminders")


@require_POST
def turn_off(request: PersonRequest) -> HttpResponse:
    """No reminders any more, and nothing of them with the server."""
    operations.turn_off(request, now=local_now(request))
    messages.success(request, sentences.IS_OFF)
    return redirect("reminders")
