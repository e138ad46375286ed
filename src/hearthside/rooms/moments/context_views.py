"""The page of a person's own list of contexts, and what its buttons do."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from hearthside.core.diary.context import UnusableContextName
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest

from . import operations, queries, sentences
from .forms import NewContextsForm, PointForm
from .operations import NameTaken


@require_safe
def show_contexts(request: PersonRequest) -> HttpResponse:
    """The list, what rests, and what was put together."""
    return show(request)


def show(
    request: PersonRequest,
    *,
    problem: object = "",
    taken: tuple[str, str] | None = None,
    form: NewContextsForm | None = None,
) -> HttpResponse:
    """The page, with a problem in one sentence or an offer to merge two names."""
    page = queries.contexts_page(request.vault, taken=taken)
    adding = form or NewContextsForm(contexts=page.contexts)
    context = {"page": page, "form": adding, "problem": problem}
    return render(request, "moments/contexts.html", context)


def done(request: PersonRequest) -> HttpResponse:
    """Back to the list, with one quiet line."""
    messages.success(request, sentences.CONTEXT_SAVED)
    return redirect("moments-contexts")


@require_POST
def add(request: PersonRequest) -> HttpResponse:
    """Add own words and ticked suggestions."""
    form = NewContextsForm(request.POST, contexts=operations.find_contexts(request.vault))
    if not form.is_valid():
        return show(request, form=form)
    operations.add_contexts(request.vault, form.new_contexts(), now=local_now(request))
    return done(request)


@require_POST
def rename(request: PersonRequest, id: str) -> HttpResponse:
    """Give a context another name; a name that is taken leads to an offer to merge."""
    name, now = request.POST.get("name", ""), local_now(request)
    try:
        operations.rename_context(request.vault, id, name, now=now)
    except NameTaken as taken:
        return show(request, taken=(id, taken.id))
    except UnusableContextName:
        return show(request, problem=sentences.NAME_UNUSABLE)
    return done(request)


@require_POST
def merge(request: PersonRequest, id: str) -> HttpResponse:
    """Let one context count as another."""
    into, now = request.POST.get("into", ""), local_now(request)
    operations.merge_context(request.vault, id, into=into, now=now)
    return done(request)


@require_POST
def separate(request: PersonRequest, id: str) -> HttpResponse:
    """Let a merged context stand for itself again."""
    try:
        operations.separate_context(request.vault, id, now=local_now(request))
    except UnusableContextName:
        return show(request, problem=sentences.NAME_TAKEN_SINCE)
    return done(request)


@require_POST
def mark(request: PersonRequest, id: str) -> HttpResponse:
    """Say whether a context lasts all day, and whether it soothes."""
    day_level, soothing = "day_level" in request.POST, "soothing" in request.POST
    operations.mark_context(
        request.vault, id, day_level=day_level, soothing=soothing, now=local_now(request)
    )
    return done(request)


@require_POST
def point(request: PersonRequest, id: str) -> HttpResponse:
    """Say what a context touches: none, one or several of the five sources."""
    form, now = PointForm(request.POST), local_now(request)
    if not form.is_valid():
        return show(request, problem=sentences.NO_SUCH_SOURCE)
    sources = frozenset(form.cleaned_data["sources"])
    operations.point_context(request.vault, id, sources, now=now)
    return done(request)


@require_POST
def retire(request: PersonRequest, id: str) -> HttpResponse:
    """Offer a context no longer."""
    operations.retire_context(request.vault, id, now=local_now(request))
    return done(request)


@require_POST
def bring_back(request: PersonRequest, id: str) -> HttpResponse:
    """Offer a context again."""
    operations.bring_back_context(request.vault, id, now=local_now(request))
    return done(request)
