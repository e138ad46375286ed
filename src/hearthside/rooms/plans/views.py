"""The pages of plans for oneself: what I need, what I do when a trigger comes, and how it was."""

from uuid import UUID

from django.contrib import messages
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help
from hearthside.vault.records import RecordNotFound
from hearthside.vault.refusal import DocumentTooLarge

from . import operations, pair_queries, queries, sentences
from .forms import PlanForm
from .pair_queries import PairPage
from .queries import PlansPage

NOT_KEPT = (DocumentTooLarge, DatabaseError)

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def show_plans(request: PersonRequest) -> HttpResponse:
    """My plans by use, my needs, and what stands between the two of us."""
    return render(request, "plans/plans.html", find_page(request))


@require_safe
def show_cues(request: PersonRequest) -> HttpResponse:
    """Something is happening: my cues as large buttons."""
    return render(request, "plans/now.html", find_page(request))


def find_page(request: PersonRequest) -> dict[str, PlansPage | PairPage]:
    """What is mine, and what stands between the two of us."""
    account, now = request.account.name, local_now(request)
    page, pair = pair_queries.first_page(request.vault, account=account, now=now)
    return {"page": page, "pair": pair}


@require_safe
def show_plan(request: PersonRequest, id: UUID) -> HttpResponse:
    """One plan, large and calm."""
    page = queries.plan_page(request.vault, id)
    return render(request, "plans/plan.html", {"page": page, "plan": page.plan})


@require_safe
def show_paper(request: PersonRequest) -> HttpResponse:
    """All plans and needs on one page, to print."""
    return render(request, "plans/paper.html", {"page": queries.paper_page(request.vault)})


@gives_back
@offers_help
@require_form
def write_plan(request: PersonRequest) -> HttpResponse:
    """A new plan, in three short steps."""
    form = queries.begin_plan(request.vault, request.POST or None, path=request.path)
    if form.is_valid() and form.to == "save" and not form.asks_again:
        try:
            return keep_plan(request, form)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
    return render(request, "plans/new.html", {"form": form, "ideas": sentences.PLAN_IDEAS})


def keep_plan(request: PersonRequest, form: PlanForm) -> HttpResponse:
    """Keep a plan, new or changed, and show it."""
    now = local_now(request)
    plan, begins = form.to_plan(now), bool(form.cleaned_data.get("start"))
    operations.keep_plan(request.vault, plan, begins=begins, path=request.path, now=now)
    messages.success(request, sentences.CHANGED if form.old else sentences.PLAN_SAVED)
    return redirect("plans-show", plan.id)


@gives_back
@offers_help
@require_form
def edit_plan(request: PersonRequest, id: UUID) -> HttpResponse:
    """One plan to change, and the times it was used."""
    page = queries.edit_page(request.vault, id, request.POST or None, path=request.path)
    form = page.form
    if form.is_valid() and not form.asks_again:
        try:
            return keep_plan(request, form)
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
    return render(request, "plans/edit.html", {"page": page, "form": form, "id": id})


@require_form
def delete_plan(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then deletes for good."""
    page = queries.plan_page(request.vault, id)
    if request.method == "POST":
        operations.delete_plan(request.vault, id, now=local_now(request))
        messages.success(request, sentences.DELETED)
        return redirect("plans")
    url = reverse("plans-edit", args=(id,))
    return render(request, "plans/delete.html", {"url": url, "said": page.cue})


@require_POST
def use_plan(request: PersonRequest, id: UUID) -> HttpResponse:
    """I used it: noted with one tap, and asked how it was if the person likes."""
    try:
        use = UUID(request.POST.get("use", ""))
    except ValueError:
        raise RecordNotFound from None
    operations.use_plan(request.vault, id, id=use, now=local_now(request))
    messages.success(request, sentences.USED)
    return redirect("plans-use", use)


@gives_back
@require_form
def tell_use(request: PersonRequest, id: UUID) -> HttpResponse:
    """How it was to use a plan."""
    form = queries.open_use(request.vault, id, request.POST or None, path=request.path)
    if form.is_valid():
        now = local_now(request)
        try:
            operations.keep_use(request.vault, form.to_use(), path=request.path, now=now)
            messages.success(request, sentences.USE_SAVED)
            return redirect("plans")
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
    return render(request, "plans/use.html", {"form": form, "id": id})


@require_POST
def delete_use(request: PersonRequest, id: UUID) -> HttpResponse:
    """It was not used after all."""
    use = queries.find_use(request.vault, id)
    operations.delete_use(request.vault, id, now=local_now(request))
    messages.success(request, sentences.DELETED)
    return redirect("plans-show", use.plan)


@gives_back
@offers_help
@require_form
def write_need(request: PersonRequest, id: UUID | None = None) -> HttpResponse:
    """What I need to feel safe, new or to change."""
    form = queries.open_need(request.vault, id, request.POST or None, path=request.path)
    if form.is_valid():
        need, now = form.to_need(), local_now(request)
        try:
            operations.keep_need(request.vault, need, path=request.path, now=now)
            messages.success(request, sentences.NEED_SAVED)
            return redirect("plans")
        except NOT_KEPT as problem:
            form.add_error(None, sentences.say_why_not(problem))
    return render(request, "plans/need.html", {"form": form, "id": id, "ideas": sentences.NEEDS})


@require_form
def delete_need(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then deletes for good."""
    need = queries.find_need(request.vault, id)
    if request.method == "POST":
        operations.delete_need(request.vault, id, now=local_now(request))
        messages.success(request, sentences.DELETED)
        return redirect("plans")
    url, said = reverse("plans-need", args=(id,)), need.words or sentences.NEEDS[need.kind].name
    return render(request, "plans/need_delete.html", {"url": url, "said": said})


@require_POST
def start_fresh(request: PersonRequest, page: str, id: UUID | None = None) -> HttpResponse:
    """Forget what was kept of a page when the session locked."""
    operations.start_fresh(request.vault, page, id, now=local_now(request))
    return redirect(page, id) if id else redirect(page)
