"""The view translates; what it shows comes from one operation."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest

from .operations import look_at_patterns


@require_safe
def show_patterns(request: PersonRequest) -> HttpResponse:
    """What the diary shows, settled at most once a day."""
    now = local_now(request)
    page = look_at_patterns(request.vault, now=now, language=get_language() or "en")
    return render(request, "patterns/patterns.html", {"page": page})
