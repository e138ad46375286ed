"""The pages of today: one glance, and the check-in."""

from datetime import datetime

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.core.diary.check_in import CheckInWindow
from hearthside.people.accounts.decorators import gives_back, tells_forms_apart
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest

from . import operations, queries, sentences
from .forms import CheckInForm


@require_safe
def show_today(request: PersonRequest) -> HttpResponse:
    """One glance."""
    page = queries.today_page(request.vault, window_of(request), now=local_now(request))
    return render(request, "today/today.html", {"page": page})


@tells_forms_apart(by="moment")
@gives_back
@require_http_methods(["GET", "HEAD", "POST"])
def check_in(request: PersonRequest) -> HttpResponse:
    """The check-in of the day; what is sent is kept whether it is still open or not."""
    now, sent, window = local_now(request), request.POST or None, window_of(request)
    page = queries.check_in_page(request.vault, window, sent, path=request.path, now=now)
    if request.method == "POST" and page.form.is_valid():
        try:
            return save(request, page.form, now)
        except DatabaseError:
            page.form.add_error(None, sentences.NOT_WRITTEN)
    return render(request, "today/check_in.html", {"page": page, "form": page.form})


@require_POST
def start_fresh(request: PersonRequest) -> HttpResponse:
    """Forget the answers from before the lock."""
    path = reverse("today-check-in")
    operations.start_fresh(request.vault, path, now=local_now(request))
    return redirect(path)


def save(request: PersonRequest, form: CheckInForm, now: datetime) -> HttpResponse:
    """Keep a check-in, and say what it was kept as."""
    kept, window = form.cleaned_data["moment"], window_of(request)
    counted = operations.save_check_in(
        request.vault, form.entry(now=now), id=kept, window=window, now=now
    )
    messages.success(request, sentences.SAVED if counted else sentences.SAVED_AS_MOMENT)
    return redirect("today")


def window_of(request: PersonRequest) -> CheckInWindow:
    """The hours in which this person's check-in is open."""
    likes = request.preferences
    return CheckInWindow(likes.check_in_from, likes.check_in_until)
