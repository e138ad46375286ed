"""What is coming, and when to check in: a time, a file, and an address for a calendar program."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.calendar.address import url_to
from hearthside.people.calendar.file import NAME, TYPE, write_calendar

from . import operations, queries, sentences
from .coming import coming_page
from .views import require_form


@require_safe
def show_coming(request: PersonRequest) -> HttpResponse:
    """The days on which something is agreed."""
    days = coming_page(request.vault, now=local_now(request))
    return render(request, "agreements/coming.html", {"days": days})


@require_form
def set_times(request: PersonRequest, id: UUID) -> HttpResponse:
    """When to check in, for me alone."""
    now = local_now(request)
    form = queries.open_times(request.vault, id, request.POST or None, now=now)
    if request.method == "POST" and "none" in request.POST:
        operations.set_times(request.vault, id, None, now=now)
        messages.success(request, sentences.TIMES_GONE)
        return redirect("agreements-one", id)
    if request.method == "POST" and form.is_valid():
        operations.set_times(request.vault, id, form.appointment(), now=now)
        messages.success(request, sentences.TIMES_KEPT)
        return redirect("agreements-one", id)
    return render(request, "agreements/times.html", {"form": form, "id": id})


@require_safe
def give_file(request: PersonRequest, id: UUID) -> HttpResponse:
    """The time to check in as a file, with a title that says nothing. 404 without a time."""
    appointment = queries.find_appointment(request.vault, id, now=local_now(request))
    response = HttpResponse(write_calendar([appointment]), TYPE)
    response.headers["Content-Disposition"] = f'attachment; filename="{NAME}"'
    return response


@require_safe
def show_calendar(request: PersonRequest) -> HttpResponse:
    """Whether there is an address, and what stands behind it."""
    page = queries.calendar_page(request.vault, now=local_now(request))
    return render(request, "agreements/calendar.html", {"page": page})


@require_POST
def make_address(request: PersonRequest) -> HttpResponse:
    """Make an address, or a new one in place of the old; it is shown this once."""
    now = local_now(request)
    secret = operations.make_address(request.account, request.vault, now=now)
    url = url_to(secret, request)
    page = queries.calendar_page(request.vault, now=now, address=url)
    return render(request, "agreements/calendar.html", {"page": page})


@require_POST
def take_back(request: PersonRequest) -> HttpResponse:
    """Take the address back; whoever asks there gets nothing."""
    operations.take_address_back(request.vault)
    messages.success(request, sentences.ADDRESS_GONE)
    return redirect("agreements-calendar")
