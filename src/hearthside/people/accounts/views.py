"""The pages of the door. Each translates, makes one call, and translates back."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponse
from django.middleware.csrf import rotate_token
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from . import operations
from .decorators import open_to_all, works_without_database
from .forms import (
    CodeEndingForm,
    EntryForm,
    RecoverForm,
    SignUpForm,
    SkipCodeForm,
    StepUpForm,
    UnlockForm,
)
from .kept_form import is_local_page
from .leaving import (
    forget_session,
    is_only_looking_ahead,
    is_sent_by_another_site,
    lead_away,
    page_to_leave_to,
)
from .operations import Entered
from .preference import mirror_preferences
from .recovery import is_ending, is_shown, pending_code, release_code
from .refusal import NameTaken, PasswordRefused, Refusal
from .request import PersonRequest, VisitorRequest
from .sentence import TAMPERED, WRONG_ENDING, sentence_for
from .session import end_session, lock_session, set_cookie, sign_out_browser

HOME = "/today/"

require_form = require_http_methods(["GET", "HEAD", "POST"])


@open_to_all
@require_safe
def welcome(request: VisitorRequest) -> HttpResponse:
    """The front door: what this is, and two ways on."""
    if request.vault is not None:
        return redirect(HOME)
    return render(request, "accounts/welcome.html")


@open_to_all
@require_safe
def before_you_start(request: VisitorRequest) -> HttpResponse:
    """What the encryption can and cannot do, and who should not write here."""
    return render(request, "accounts/before.html")


@open_to_all
@require_form
def sign_up(request: VisitorRequest) -> HttpResponse:
    """A new account; reached by way of what has to be read before."""
    if request.vault is not None:
        return redirect(HOME)
    if request.method != "POST" and "read" not in request.GET:
        return redirect("before-you-start")
    form = SignUpForm(request.POST or None)
    entered = attempt(form, lambda typed: operations.sign_up(**typed, now=timezone.now()))
    if entered is None:
        return render(request, "accounts/sign_up.html", {"form": form})
    return let_in(request, entered, "recovery-code")


@open_to_all
@require_form
def unlock(request: VisitorRequest) -> HttpResponse:
    """The name and password; then back to where the person was."""
    page = page_to_return_to(request)
    if request.vault is not None and request.method != "POST":
        return redirect(page)
    name = request.account.name if request.account else ""
    form = UnlockForm(request.POST or None, initial={"name": name})
    before, now = request.current_session, timezone.now()
    entered = attempt(form, lambda typed: operations.unlock(**typed, before=before, now=now))
    if entered is None:
        context = {"form": form, "kept": request.GET.get("kept")}
        return render(request, "accounts/unlock.html", context)
    return let_in(request, entered, page)


@open_to_all
@require_form
def recover(request: VisitorRequest) -> HttpResponse:
    """The name and recovery code for a new password and a new code."""
    if request.vault is not None:
        return redirect(HOME)
    form = RecoverForm(request.POST or None)
    entered = attempt(form, lambda typed: operations.recover(**typed, now=timezone.now()))
    if entered is None:
        return render(request, "accounts/recover.html", {"form": form})
    return let_in(request, entered, "recovery-code")


@require_form
def recovery_code(request: PersonRequest) -> HttpResponse:
    """The code, until its end was typed back."""
    code = pending_code(request.vault)
    form = CodeEndingForm(request.POST or None)
    if code is None or not form.is_valid():
        return show_code(request, ending=form)
    if not is_ending(code, form.cleaned_data["ending"]):
        form.add_error("ending", str(WRONG_ENDING))
        return show_code(request, ending=form)
    release_code(request.vault)
    messages.success(request, _("Good. The code is yours now, and no longer kept here."))
    return redirect(HOME)


@require_form
def show_recovery_code(request: PersonRequest) -> HttpResponse:
    """The code that waits once more, for the password."""
    form = StepUpForm(request.POST or None)
    if form.is_valid():
        try:
            typed = form.cleaned_data["password"]
            operations.show_code_again(request, password=typed, now=timezone.now())
            return redirect("recovery-code")
        except Refusal as refusal:
            form.refuse(refusal)
    return show_code(request, step_up=form)


@require_POST
def skip_recovery_code(request: PersonRequest) -> HttpResponse:
    """Go on without a code, knowing what that means."""
    form = SkipCodeForm(request.POST)
    if not form.is_valid():
        return show_code(request, skip=form)
    release_code(request.vault)
    messages.info(request, _("You go on without a recovery code. You can make one in Settings."))
    return redirect(HOME)


@open_to_all
@require_POST
def lock(request: VisitorRequest) -> HttpResponse:
    """Drop the key. What is being written elsewhere can still be kept."""
    if request.current_session is not None:
        lock_session(request.current_session.row)
    response = redirect("unlock")
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


@open_to_all
@require_POST
def sign_out(request: VisitorRequest) -> HttpResponse:
    """Forget this browser."""
    if request.current_session is not None:
        end_session(request.current_session)
    response = redirect("welcome")
    sign_out_browser(response)
    return response


@open_to_all
@works_without_database
@require_safe
def leave(request: VisitorRequest) -> HttpResponse:
    """End the session at once and lead to a page that tells nothing of this one."""
    if is_only_looking_ahead(request):
        return HttpResponse(status=503)
    page = page_to_leave_to(request.preferences, request.GET.get("to", ""))
    if is_sent_by_another_site(request):
        return redirect(page)
    forget_session(request)
    return lead_away(page)


@open_to_all
@works_without_database
@require_safe
def blank(request: VisitorRequest) -> HttpResponse:
    """An empty page, for a house that nobody should leave for another site."""
    return render(request, "accounts/blank.html")


def attempt(form: EntryForm, enter: Callable[[dict[str, str]], Entered]) -> Entered | None:
    """Run an operation on a valid form; a refusal becomes a sentence in the form."""
    if not form.is_valid():
        return None
    try:
        return enter(form.arguments())
    except Refusal as refusal:
        field = {NameTaken: "name", PasswordRefused: "password"}.get(type(refusal))
        form.add_error(field, sentence_for(refusal))
        return None


def let_in(request: VisitorRequest, entered: Entered, to: str) -> HttpResponse:
    """Lead on with a fresh token and the person's own look; a code that waits comes before home."""
    if entered.code_waits and to == HOME:
        to = "recovery-code"
    if entered.was_tampered:
        messages.warning(request, TAMPERED)
    response = redirect(to)
    if request.account != entered.session.row.account:
        # A page that somebody else left open in this browser may send nothing under this name.
        rotate_token(request)
    set_cookie(response, entered.session.token)
    mirror_preferences(response, entered.preferences)
    return response


def page_to_return_to(request: VisitorRequest) -> str:
    """The page that was asked for, when it is one of this house."""
    page = request.GET.get("next", "")
    return page if is_local_page(page) else HOME


def show_code(
    request: PersonRequest,
    *,
    ending: CodeEndingForm | None = None,
    skip: SkipCodeForm | None = None,
    step_up: StepUpForm | None = None,
) -> HttpResponse:
    """Show the code page with its forms; the code itself only soon after the password."""
    context = {
        "code": pending_code(request.vault),
        "is_shown": is_shown(request.vault, timezone.now()),
        "ending_form": ending or CodeEndingForm(),
        "skip_form": skip or SkipCodeForm(),
        "step_up_form": step_up or StepUpForm(),
    }
    return render(request, "accounts/recovery_code.html", context)
