"""The pages of this room: how things stand, one page an act."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from django.conf import settings as house
from django.contrib import messages
from django.http import FileResponse, HttpResponse, HttpResponseBase, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.people.accounts import operations as door
from hearthside.people.accounts.forms import StepUpForm
from hearthside.people.accounts.preference import THEME_COOKIE, local_now, mirror_preferences
from hearthside.people.accounts.refusal import Refusal
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.accounts.session import end_other_sessions, sign_out_browser
from hearthside.people.calendar import address
from hearthside.people.couple.linking import unlink
from hearthside.people.couple.sharing import take_back as stop_sharing
from hearthside.people.couple.sharing import take_everything_back as stop_sharing_everything

from . import operations, queries
from .forms import DeleteForm, ExportForm, PasswordForm
from .preference_form import (
    CheckInForm,
    IdleForm,
    LanguageForm,
    LeaveForm,
    PreferenceForm,
    ThemeForm,
)
from .sentences import describe_sessions

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def overview(request: PersonRequest) -> HttpResponse:
    """Every setting and how it stands."""
    groups = queries.overview(request.preferences, request.vault)
    return render(request, "settings/overview.html", {"groups": groups})


@require_form
def language(request: PersonRequest) -> HttpResponse:
    """The language of every page."""
    return change(request, LanguageForm)


@require_form
def theme(request: PersonRequest) -> HttpResponse:
    """Light, dark, or as the device has it."""
    return change(request, ThemeForm)


@require_form
def check_in(request: PersonRequest) -> HttpResponse:
    """When the daily check-in is open, and in which time zone."""
    return change(request, CheckInForm)


@require_form
def idle_lock(request: PersonRequest) -> HttpResponse:
    """After how long it locks by itself."""
    return change(request, IdleForm)


@require_form
def leave_to(request: PersonRequest) -> HttpResponse:
    """The page that "Leave this page" opens."""
    return change(request, LeaveForm)


@require_form
def password(request: PersonRequest) -> HttpResponse:
    """A new password, with new keys for everything if the person wants that."""
    form = PasswordForm(sent(request))
    if form.is_valid():
        with refusals_in(form):
            operations.change_password(request, form.arguments(), now=timezone.now())
            messages.success(
                request, _("Your password is changed. Every other browser is signed out.")
            )
            return redirect("recovery-code" if form.cleaned_data["new_keys"] else "settings")
    return render(request, "settings/password.html", {"form": form})


@require_form
def recovery_code(request: PersonRequest) -> HttpResponse:
    """A new recovery code; it is shown and checked where the first one was."""
    form = StepUpForm(sent(request))
    if form.is_valid():
        with refusals_in(form):
            typed = form.cleaned_data["password"]
            door.replace_recovery_code(request, password=typed, now=timezone.now())
            return redirect("recovery-code")
    return render(request, "settings/recovery_code.html", {"form": form})


@require_form
def sessions(request: PersonRequest) -> HttpResponse:
    """Sign every other browser out."""
    if request.method == "POST":
        end_other_sessions(request.current_session)
        messages.success(request, _("Every other browser is signed out."))
        return redirect("settings")
    number = queries.count_other_sessions(request.current_session, timezone.now())
    context = {"number": number, "stands": describe_sessions(number)}
    return render(request, "settings/sessions.html", context)


@require_form
def sharing(request: PersonRequest) -> HttpResponse:
    """What is shared and with whom; end it. Here, so that it is always within reach."""
    if request.method == "POST":
        unlink(request.vault)
        messages.success(request, _("Sharing is off. Your diary stays as it is."))
        return redirect("settings")
    page = queries.sharing_page(request.vault, timezone.now())
    return render(request, "settings/sharing.html", {"page": page})


@require_POST
def take_address_back(request: PersonRequest) -> HttpResponse:
    """Take the calendar address back; whoever asks there gets nothing."""
    address.take_back(request.account.id)
    messages.success(request, _("The address is taken back. Whoever asks there gets nothing."))
    return redirect("settings-sharing")


@require_POST
def take_back(request: PersonRequest, id: UUID) -> HttpResponse:
    """Stop sharing one piece."""
    stop_sharing(request.vault, id)
    messages.success(request, _("It is no longer shared. What was read was read."))
    return redirect("settings-sharing")


@require_POST
def take_everything_back(request: PersonRequest) -> HttpResponse:
    """Stop sharing everything of mine, in one act; the link stays."""
    stop_sharing_everything(request.vault, on=local_now(request).date())
    messages.success(request, _("Nothing of yours is shared now. What was read was read."))
    return redirect("settings-sharing")


@require_form
def export(request: PersonRequest) -> HttpResponseBase:
    """Everything as one file, made in memory and sent from there."""
    form = ExportForm(sent(request))
    if form.is_valid():
        with refusals_in(form):
            made = operations.export_everything(request, form.arguments(), now=local_now(request))
            messages.success(request, _("The file was made and is with your downloads."))
            held = io.BytesIO(made.data)
            return FileResponse(
                held, as_attachment=True, filename=made.name, content_type=made.content_type
            )
    return render(request, "settings/export.html", {"form": form})


@require_form
def delete(request: PersonRequest) -> HttpResponse:
    """The end of everything kept here."""
    form = DeleteForm(sent(request))
    if form.is_valid():
        with refusals_in(form):
            typed = form.cleaned_data["password"]
            operations.delete_everything(request, password=typed, now=timezone.now())
            goodbye = _("It is done. Everything you kept here is deleted.")
            messages.success(request, goodbye, extra_tags="outside")
            return say_goodbye()
    return render(request, "settings/delete.html", {"form": form})


def change(request: PersonRequest, kind: type[PreferenceForm]) -> HttpResponse:
    """Show one part of the preferences, or keep it."""
    form = kind.asked(request, request.preferences)
    if not form.is_valid():
        return render(request, "settings/preference.html", {"form": form})
    preferences = form.apply(request.preferences)
    door.change_preferences(request, preferences, now=timezone.now())
    with override(preferences.language or get_language()):
        messages.success(request, str(form.said))
    response = redirect("settings")
    mirror_preferences(response, preferences)
    return response


def sent(request: PersonRequest) -> QueryDict | None:
    """What was typed, once it was sent."""
    return request.POST if request.method == "POST" else None


@contextmanager
def refusals_in(form: StepUpForm) -> Iterator[None]:
    """Turn a refusal into a sentence under the field it is about."""
    try:
        yield
    except Refusal as refusal:
        form.refuse(refusal)


def say_goodbye() -> HttpResponse:
    """Lead to the front door and take everything back from the browser."""
    response = redirect("welcome")
    sign_out_browser(response, for_good=True)
    response.delete_cookie(THEME_COOKIE)
    response.delete_cookie(house.LANGUAGE_COOKIE_NAME)
    return response
