"""The pages of a trial: begin it, see the coin, say how it feels later, stop it, delete it."""

from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.memory import does_step_back

from . import operations, queries
from .forms import FollowUpForm, TrialForm
from .sentences import asked

require_form = require_http_methods(["GET", "HEAD", "POST"])


@gives_back
@require_form
def begin_trial(request: PersonRequest) -> HttpResponse:
    """Two responses are chosen already, so that one press begins."""
    now, sent = local_now(request), request.POST or None
    running = queries.running_url(request.vault, now=now)
    if running and not sent:
        return redirect(running)
    holds_back = does_step_back(request)
    form = queries.plan_page(request.vault, sent, path=request.path, now=now, holds_back=holds_back)
    if request.method == "POST" and form.is_valid() and keep_trial(request, form):
        return redirect("patterns-trial", form.cleaned_data["trial"])
    return render(request, "patterns/trial_new.html", {"form": form})


def keep_trial(request: PersonRequest, form: TrialForm) -> bool:
    """Begin a trial, or say on the form why it could not be."""
    kept, now = form.cleaned_data["trial"], local_now(request)
    try:
        operations.begin_trial(request.vault, form.plan(), id=kept, now=now)
    except operations.TrialUnderWay:
        form.add_error(None, asked.UNDER_WAY)
    except DatabaseError:
        form.add_error(None, asked.NOT_WRITTEN)
    else:
        messages.success(request, asked.TRIAL_BEGUN)
    return form.is_valid()


@require_safe
def show_trial(request: PersonRequest, id: UUID) -> HttpResponse:
    """One trial: how far it is, or what it has shown."""
    page = queries.trial_page(request.vault, id, now=local_now(request))
    return render(request, "patterns/trial.html", {"page": page})


@require_safe
def this_time(request: PersonRequest, id: UUID) -> HttpResponse:
    """What the coin has put on an upset moment."""
    page = queries.this_time_page(request.vault, id, now=local_now(request))
    return render(request, "patterns/this_time.html", {"page": page})


@require_form
def follow_up(request: PersonRequest, id: UUID) -> HttpResponse:
    """Some hours later: how is it now?"""
    now, form = local_now(request), FollowUpForm(request.POST or None)
    page = queries.trial_page(request.vault, id, now=now)
    if request.method == "POST" and form.is_valid():
        felt = form.cleaned_data["felt"]
        in_time = operations.follow_up(request.vault, id, felt, now=now)
        messages.success(request, asked.FOLLOWED_UP if in_time else asked.TOO_LATE)
        return redirect("today")
    return render(request, "patterns/follow_up.html", {"page": page, "form": form})


@require_form
def stop_trial(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then stops it without a result."""
    operations.find_trial(request.vault, id)
    if request.method == "POST":
        operations.stop_trial(request.vault, id, now=local_now(request))
        messages.success(request, asked.TRIAL_STOPPED)
        return redirect("patterns-trial", id)
    url = reverse("patterns-trial", args=(id,))
    return render(request, "patterns/trial_stop.html", {"url": url})


@require_form
def delete_trial(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then deletes it for good."""
    operations.find_trial(request.vault, id)
    if request.method == "POST":
        operations.delete_trial(request.vault, id, now=local_now(request))
        messages.success(request, asked.TRIAL_DELETED)
        return redirect("patterns")
    url = reverse("patterns-trial", args=(id,))
    return render(request, "patterns/trial_delete.html", {"url": url})


@require_POST
def start_fresh(request: PersonRequest) -> HttpResponse:
    """Forget what was filled in before the lock."""
    path = reverse("patterns-trial-new")
    forget_every_kept_form(request.vault, path, local_now(request))
    return redirect(path)
