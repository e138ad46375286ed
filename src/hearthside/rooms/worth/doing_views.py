"""Things to do that are one's own: planned, done or not, and how it felt."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help

from . import doing_queries, exercises, operations, sentences
from .doing_forms import ActivityForm, ToldForm
from .views import NOT_KEPT, require_form


@require_safe
def show_activities(request: PersonRequest) -> HttpResponse:
    """What is planned and what was done."""
    page = doing_queries.activities_page(request.vault, today=local_now(request).date())
    return render(request, "worth/activities.html", {"page": page, "exercise": exercises.DOING})


@gives_back
@offers_help
@require_form
def plan_activity(request: PersonRequest) -> HttpResponse:
    """One small thing for one day."""
    today, sent = local_now(request).date(), request.POST or None
    form = doing_queries.begin_activity(request.vault, sent, path=request.path, today=today)
    if form.is_valid() and keep(request, form):
        messages.success(request, sentences.PLANNED)
        return redirect("worth-activities")
    return render(request, "worth/activity_new.html", {"form": form, "exercise": exercises.DOING})


@gives_back
@offers_help
@require_form
def tell_activity(request: PersonRequest, id: UUID) -> HttpResponse:
    """What became of it, and how it felt."""
    today, sent = local_now(request).date(), request.POST or None
    form = doing_queries.open_activity(request.vault, id, sent, path=request.path, today=today)
    if form.is_valid() and keep(request, form):
        messages.success(request, sentences.TOLD_OF)
        return redirect("worth-activities")
    return render(request, "worth/activity.html", {"form": form, "id": id})


def keep(request: PersonRequest, form: ActivityForm | ToldForm) -> bool:
    """Keep an activity, or put the reason into the form."""
    now = local_now(request)
    try:
        operations.keep_activity(request.vault, form.to_activity(), path=request.path, now=now)
    except NOT_KEPT as problem:
        form.add_error(None, sentences.say_why_not(problem))
    return not form.errors


@require_form
def delete_activity(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then deletes for good."""
    doing_queries.find_activity(request.vault, id)
    if request.method == "POST":
        operations.delete_activity(request.vault, id, now=local_now(request))
        messages.success(request, sentences.DELETED)
        return redirect("worth-activities")
    url = reverse("worth-activity", args=(id,))
    return render(request, "worth/activity_delete.html", {"url": url})
