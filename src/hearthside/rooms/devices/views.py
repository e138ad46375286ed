"""The pages of devices: set one up, take in what it sends, look at it, remove it."""

from base64 import b64encode
from uuid import UUID

import msgspec
from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.people.accounts.decorators import asked_by_page
from hearthside.people.accounts.operations import confirm_password
from hearthside.people.accounts.refusal import Refusal
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import hold_help

from . import operations, queries, sentences
from .forms import RemoveForm, SeenForm, SetUpForm
from .sending import Handed, read_sending

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def show_devices(request: PersonRequest) -> HttpResponse:
    """What it is, how it stands on this device, and every device that may write."""
    return render(request, "devices/devices.html", {"devices": queries.list_devices(request.vault)})


@require_form
def add(request: PersonRequest) -> HttpResponse:
    """The password once more; then the page that hands this device its key."""
    form = SetUpForm(sent(request))
    handed = attempt_set_up(request, form) if form.is_valid() else None
    if handed is None:
        return render(request, "devices/add.html", {"form": form})
    key = b64encode(handed.public_key).decode()
    return render(request, "devices/handed.html", {"handed": handed, "key": key})


@asked_by_page
@require_POST
def send(request: PersonRequest) -> HttpResponse:
    """Take in what a device sends; asked for by an open page, not by a person."""
    try:
        sending = read_sending(request.body)
    except msgspec.MsgspecError:
        return HttpResponse(status=400)
    answer, came = operations.take_in(request.vault, sending, now=timezone.now())
    hold_help(request, (moment.happened for moment in came), "devices-arrived")
    return HttpResponse(msgspec.json.encode(answer), content_type="application/json")


@require_safe
def show_arrived(request: PersonRequest) -> HttpResponse:
    """What came in and was not looked at yet."""
    return render(request, "devices/arrived.html", {"page": queries.arrived_page(request.vault)})


@require_POST
def put_away(request: PersonRequest) -> HttpResponse:
    """It was looked at."""
    form = SeenForm(request.POST)
    seen = form.cleaned_data["seen"] if form.is_valid() else 0
    operations.put_away(request.vault, seen, now=timezone.now())
    messages.success(request, sentences.PUT_AWAY)
    return redirect("today")


@require_POST
def put_clock_right(request: PersonRequest) -> HttpResponse:
    """Move what came in by what the clock was wrong."""
    operations.put_clock_right(request.vault, now=timezone.now())
    messages.success(request, sentences.CLOCK_RIGHT)
    return redirect("devices-arrived")


@require_form
def remove(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then lets no more come in from a device."""
    device, form = queries.find_device(request.vault, id), RemoveForm(sent(request))
    if form.is_valid():
        give_up = form.cleaned_data["give_up"]
        operations.remove(request.vault, id, give_up=give_up)
        messages.success(request, sentences.GIVEN_UP if give_up else sentences.ENDING)
        return redirect("devices")
    return render(request, "devices/remove.html", {"form": form, "device": device})


def sent(request: PersonRequest) -> QueryDict | None:
    """What was typed, once it was sent."""
    return request.POST if request.method == "POST" else None


def attempt_set_up(request: PersonRequest, form: SetUpForm) -> Handed | None:
    """Set a device up if the password is right; a refusal becomes a sentence in the form."""
    typed, now = form.cleaned_data, timezone.now()
    try:
        confirm_password(request.account, typed["password"], now=now)
    except Refusal as refusal:
        form.refuse(refusal)
        return None
    return operations.set_up(request.vault, typed["name"], now=now)
