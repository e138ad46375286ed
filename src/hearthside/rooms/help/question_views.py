"""The questions asked in private. An answer is never in an address, and the page after it is another one."""

from collections.abc import Callable
from functools import wraps

import msgspec
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.core.helplines import Purpose
from hearthside.core.safety.questions import Answer, can_be_set_aside, steps_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety import memory

from . import queries, sentences
from .forms import AboutPartnerForm, AboutSelfForm

require_form = require_http_methods(["GET", "HEAD", "POST"])
View = Callable[[PersonRequest], HttpResponse]


def only_alone(view: View) -> View:
    """Ask first whether the person is alone; only then show the page."""

    @wraps(view)
    def guarded(request: PersonRequest) -> HttpResponse:
        return view(request) if memory.says_to_be_alone(request) else redirect("help-questions")

    return guarded


@require_form
def ask_whether_alone(request: PersonRequest) -> HttpResponse:
    """Are you alone, and is this device safe? Then the choice of two kinds of questions."""
    if request.method == "POST":
        memory.note_alone(request)
        return redirect("help-two" if memory.read_way(request) else "help-questions")
    context = {
        "is_alone": memory.says_to_be_alone(request),
        "has_kept": memory.read_kept(request.vault) is not None,
    }
    return render(request, "help/questions.html", context)


@require_form
@only_alone
def ask_about_self(request: PersonRequest) -> HttpResponse:
    """One question about oneself."""
    form = AboutSelfForm(request.POST or None)
    if form.is_valid():
        memory.note_about_self(request, Answer(form.cleaned_data["answer"]))
        return redirect("help-one-next")
    return render(request, "help/one.html")


@require_safe
@only_alone
def after_self(request: PersonRequest) -> HttpResponse:
    """Something kind, whatever the answer was, and somebody to call."""
    answer = memory.read_about_self(request)
    if answer is None:
        return redirect("help-one")
    page = lines(request, Purpose.CRISIS)
    return render(request, "help/one_next.html", {"answer": answer, "page": page})


@require_form
@only_alone
def ask_about_partner(request: PersonRequest) -> HttpResponse:
    """Eight questions about the partner; leaving them all out is an answer as well."""
    form = AboutPartnerForm(request.POST or None)
    if "skip" in request.POST:
        memory.note_skipped(request)
        return redirect(memory.read_way(request) or "help")
    if form.is_valid():
        keep = form.cleaned_data["keep"]
        memory.note_about_partner(request, form.given(), keep=keep, now=local_now(request))
        return redirect("help-two-next")
    return render(request, "help/two.html", {"form": form})


@require_safe
@only_alone
def after_partner(request: PersonRequest) -> HttpResponse:
    """What the answers change, and somebody to call."""
    given = memory.read_about_partner(request)
    if given is None:
        return redirect("help-two")
    page = lines(request, Purpose.ABUSE)
    holds_back, can_be_other = steps_back(given), can_be_set_aside(given)
    context = {"page": page, "holds_back": holds_back, "can_be_other": can_be_other}
    return render(request, "help/two_next.html", context | {"way": memory.read_way(request)})


@require_POST
@only_alone
def set_aside(request: PersonRequest) -> HttpResponse:
    """It was not meant that way; what is grave stays."""
    given = memory.read_about_partner(request)
    if given is not None and can_be_set_aside(given):
        other = msgspec.structs.replace(given, is_set_aside=True)
        memory.set_aside(request, other, on=local_now(request).date())
    return redirect("help-two-next")


@require_POST
def forget(request: PersonRequest) -> HttpResponse:
    """Forget the answers, held and kept."""
    memory.forget_about_partner(request)
    messages.success(request, sentences.FORGOTTEN)
    return redirect("help-questions")


def lines(request: PersonRequest, first: Purpose) -> queries.HelpPage:
    """Somebody to call, for what was just told first."""
    chosen, today = request.preferences.country, local_now(request).date()
    return queries.lines_of(chosen, first=first, today=today)
