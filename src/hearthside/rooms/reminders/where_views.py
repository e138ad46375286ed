"""Where reminders go: this device, an e-mail address, a calendar. Each is turned on by itself."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.refusal import TooManyTries
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.accounts.sentence import sentence_for
from hearthside.people.calendar.address import url_to
from hearthside.people.reminding import device as devices
from hearthside.people.reminding.confirming import NoCodeWaits, WrongCode, ask_to_confirm
from hearthside.people.reminding.mail import NotSent
from hearthside.people.reminding.push import UnusableSubscription

from . import operations, queries, sentences
from .forms import CodeForm, DeviceForm, MailForm
from .views import require_form


@require_POST
def add_device(request: PersonRequest) -> HttpResponse:
    """Show reminders on the device that asks."""
    form, today = DeviceForm(request.POST), local_now(request).date()
    try:
        told = form.cleaned_data if form.is_valid() else dict.fromkeys(form.fields, "")
        devices.add_device(request.account, **told, on=today)
        messages.success(request, sentences.DEVICE_ADDED)
    except UnusableSubscription:
        messages.error(request, sentences.UNKNOWN_SERVICE)
    except devices.RemindersOff:
        messages.error(request, sentences.NOT_ON)
    except devices.TooManyDevices:
        messages.error(request, sentences.TOO_MANY_DEVICES)
    return redirect("reminders")


@require_POST
def remove_device(request: PersonRequest, id: UUID) -> HttpResponse:
    """Forget a device."""
    if not devices.drop_device(request.account.id, id):
        raise Http404
    messages.success(request, sentences.DEVICE_GONE)
    return redirect("reminders")


@require_form
def mail(request: PersonRequest) -> HttpResponse:
    """An address, to which a code goes first."""
    form = MailForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            ask_to_confirm(request.account, form.cleaned_data["address"], now=timezone.now())
            return redirect("reminders-mail-code")
        except (NotSent, NoCodeWaits):
            form.add_error("address", str(sentences.CODE_NOT_SENT))
        except TooManyTries as refusal:
            form.add_error("address", sentence_for(refusal))
    return render(request, "reminders/mail.html", {"form": form})


@require_form
def mail_code(request: PersonRequest) -> HttpResponse:
    """The code that came to the address."""
    form, now = CodeForm(request.POST or None), local_now(request)
    if request.method == "POST" and form.is_valid():
        try:
            operations.confirm_mail(request, form.cleaned_data["code"], now=now)
            messages.success(request, sentences.MAIL_KEPT)
            return redirect("reminders")
        except (WrongCode, NoCodeWaits) as problem:
            is_over = isinstance(problem, NoCodeWaits)
            form.add_error("code", str(sentences.NO_CODE if is_over else sentences.WRONG_CODE))
    address = queries.pending_address(request.vault, now=now)
    return render(request, "reminders/mail_code.html", {"form": form, "address": address})


@require_POST
def remove_mail(request: PersonRequest) -> HttpResponse:
    """Forget the e-mail address."""
    operations.remove_mail(request, now=local_now(request))
    messages.success(request, sentences.MAIL_GONE)
    return redirect("reminders")


@require_POST
def calendar(request: PersonRequest) -> HttpResponse:
    """Fixed times in a calendar: make an address (shown this once), show them there, or hide them."""
    now, act = local_now(request), request.POST.get("act")
    if act == "make":
        secret = operations.make_calendar(request, now=now)
        url = url_to(secret, request)
        page = queries.reminders_page(request.vault, now=now, address=url)
        return render(request, "reminders/overview.html", {"page": page})
    operations.show_in_calendar(request.vault, now=now, shows=act == "show")
    messages.success(
        request, sentences.CALENDAR_SHOWS if act == "show" else sentences.CALENDAR_HIDES
    )
    return redirect("reminders")
