"""The view translates; what it shows comes from one operation, and the list of trials."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest

from . import queries
from .operations import look_at_patterns


@require_safe
def show_patterns(request: PersonRequest) -> HttpResponse:
    """What the diary shows, settled at most once a day."""
    now = local_now(request)
    page = look_at_patterns(request.vault, now=now, language=get_language() or "en")
    trials = queries.list_trials(request.vault, now=now)
    running = any(trial.is_running for trial in trials)
    told = {"page": page, "trials": trials, "running": running}
    return render(request, "patterns/patterns.html", told)
