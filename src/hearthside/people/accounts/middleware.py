"""The one guarded door: who is asking, is their vault open, and what happens when it is not."""

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from datetime import datetime
from typing import Any, cast
from urllib.parse import urlencode

from django.db import DatabaseError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from hearthside.vault.records import Vault
from hearthside.vault.refusal import (
    RecordNotFound,
    VaultDamaged,
    VaultLocked,
    VaultRefusal,
    WrittenByNewerVersion,
)

from .decorators import (
    does_give_back,
    does_work_without_database,
    field_that_tells_apart,
    is_asked_by_page,
    is_open_to_all,
)
from .kept_form import (
    Keeping,
    fields_to_send_again,
    forget_kept_form,
    forget_same_kept_form,
    keep_form,
)
from .preference import Preferences, read_preferences
from .request import VisitorRequest
from .session import find_session, open_session, read_token, touch_session

Answer = Callable[[HttpRequest], HttpResponseBase]

KEEP_HEADER = "X-Hearthside-Keep"
"""With this a page that locks sends a form nobody has sent yet (`web/elements/keep-at-lock.js`)."""

log = logging.getLogger(__name__)


class AccountMiddleware:
    """Puts `account`, `vault`, `preferences` and `current_session` on every request.

    A view runs unlocked, or is marked `@open_to_all`, or does not run.
    """

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, plain_request: HttpRequest) -> HttpResponseBase:
        request = cast(VisitorRequest, plain_request)
        request.unreachable, request.is_put_off = None, False
        try:
            enter(request, timezone.now())
        except DatabaseError as problem:
            # The page for it waits until the form has been checked.
            enter_as_nobody(request, problem)
        with in_zone_of(request.preferences):
            response = self.answer(request)
        forget_saved_form(request, response)
        return response

    def process_view(
        self, request: VisitorRequest, view: Callable[..., Any], *_arguments: object
    ) -> HttpResponseBase | None:
        if request.unreachable is not None and not does_work_without_database(view):
            return show_unreachable(request, request.unreachable)
        if request.method == "POST" and KEEP_HEADER in request.headers:
            return set_aside(request, view)
        if not is_asked_by_page(view):
            note_use(request, timezone.now())
        is_let_in = is_open_to_all(view) or request.vault is not None
        return None if is_let_in else turn_away(request)

    def process_exception(
        self, request: VisitorRequest, exception: Exception
    ) -> HttpResponseBase | None:
        match exception:
            case RecordNotFound():
                raise Http404 from None
            case VaultLocked():
                return turn_away(request)
            case VaultDamaged() | WrittenByNewerVersion():
                return show_damage(request, exception)
            case DatabaseError() if is_unreachable(exception):
                return show_unreachable(request, exception)
        return None


def enter(request: VisitorRequest, now: datetime) -> None:
    """Find out who is asking and open their vault if the session is unlocked."""
    session = find_session(read_token(request), now)
    request.current_session = session
    request.account = session.row.account if session else None
    request.vault = open_session(session) if session else None
    request.preferences = read_preferences(request.vault) if request.vault else Preferences()


def note_use(request: VisitorRequest, now: datetime) -> None:
    """Move the idle clock on: somebody is there."""
    session = request.current_session
    if session and request.vault:
        # Anybody may have written the row; what the person chose is sealed.
        session.row.idle_minutes = request.preferences.idle_minutes
        # A full disk keeps nobody from reading.
        with suppress(DatabaseError):
            touch_session(session, now)


def enter_as_nobody(request: VisitorRequest, problem: DatabaseError) -> None:
    """Treat the request as a stranger's, and remember why."""
    request.current_session = request.account = request.vault = None
    request.preferences = Preferences()
    request.unreachable = problem


def in_zone_of(preferences: Preferences) -> AbstractContextManager[None]:
    """Show times in the person's own zone while their page is made."""
    zone = preferences.zone()
    return timezone.override(zone) if zone else nullcontext()


def set_aside(request: VisitorRequest, view: Callable[..., Any]) -> HttpResponse:
    """Keep a form that its page sends while it locks: nothing is saved, and the next unlocking gives it back.

    Answered 204 if it was kept, else 200: a browser would write a refusal into its console.
    """
    if request.account is None:
        return HttpResponse(status=401)
    keeping = keep_form(request, request.account, timezone.now(), gives_back=does_give_back(view))
    return HttpResponse(status=204 if keeping.is_kept else 200)


def turn_away(request: VisitorRequest) -> HttpResponse:
    """Lead to the unlock page. A form that its page gives back is sealed for its owner first."""
    if is_fetch(request):
        return HttpResponse(status=401)
    if request.method == "POST" and request.account is not None:
        asked_for = request.resolver_match
        gives_back = asked_for is not None and does_give_back(asked_for.func)
        keeping = keep_form(request, request.account, timezone.now(), gives_back=gives_back)
        return lead_to_unlock(keeping.page, kept=keeping)
    return lead_to_unlock(request.path)


def lead_to_unlock(path: str, *, kept: Keeping | None = None) -> HttpResponse:
    """Redirect to the unlock page, remembering a local path and never what follows its question mark."""
    query = {"next": path}
    if kept is not None:
        query["kept"] = "yes" if kept.is_kept else "no"
    return redirect(f"{reverse('unlock')}?{urlencode(query)}")


def is_fetch(request: HttpRequest) -> bool:
    """Tell whether a script or an image asks, which a redirect to a page would only confuse."""
    if "HX-Request" in request.headers or "X-Requested-With" in request.headers:
        return True
    # A page that a browser's worker passes on has no destination any more, and is a page all the same.
    if request.headers.get("Sec-Fetch-Mode") == "navigate":
        return False
    if request.headers.get("Sec-Fetch-Dest", "document") not in {"document", ""}:
        return True
    accepted = request.headers.get("Accept", "*/*")
    return "application/json" in accepted and "text/html" not in accepted


def forget_saved_form(request: VisitorRequest, response: HttpResponseBase) -> None:
    """A post that its view answers with a redirect was saved, so its kept copy has done its work."""
    saved = request.method == "POST" and 300 <= response.status_code < 400
    if saved and not request.is_put_off and request.vault is not None:
        # It is saved whatever becomes of the copy, and that is what the person has to hear.
        with suppress(DatabaseError, VaultRefusal):
            forget_what_was_kept(request, request.vault, timezone.now())


def forget_what_was_kept(request: VisitorRequest, vault: Vault, now: datetime) -> None:
    """Forget what was kept of the form that was sent; of forms that look alike, the last one."""
    asked_for = request.resolver_match
    field = field_that_tells_apart(asked_for.func) if asked_for is not None else ""
    if field:
        sent = request.POST.get(field, "")
        forget_same_kept_form(vault, request.path, now, field=field, value=sent)
    else:
        forget_kept_form(vault, request.path, now)


def show_damage(request: VisitorRequest, exception: Exception) -> HttpResponse:
    """Say calmly that something does not open, without a word of what it was."""
    context = {"is_newer": isinstance(exception, WrittenByNewerVersion)}
    return render(request, "accounts/damaged.html", context, status=500)


def is_unreachable(problem: DatabaseError) -> bool:
    """Tell a full disk, a lock or a broken file from a mistake of ours."""
    return isinstance(problem, OperationalError) or type(problem) is DatabaseError


def show_unreachable(request: VisitorRequest, problem: DatabaseError) -> HttpResponse:
    """Say that it did not work now, and keep what was sent on the page, to be sent once more."""
    log.error("the database was out of reach", exc_info=problem)
    if is_fetch(request):
        return HttpResponse(status=503)
    context = {
        "is_broken": not isinstance(problem, OperationalError),
        "is_post": request.method == "POST",
        "fields": fields_to_send_again(request),
    }
    return render(request, "accounts/unreachable.html", context, status=503)
