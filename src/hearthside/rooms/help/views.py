"""The pages of this room. Whoever needs them needs them now, so those that only tell are open to all."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from hearthside.people.accounts.decorators import open_to_all, works_without_database
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest, VisitorRequest

from . import operations, queries, sentences
from .forms import CountryForm


@open_to_all
@works_without_database
@require_safe
def show_help(request: VisitorRequest) -> HttpResponse:
    """Somebody to call, in every country there are lines for."""
    chosen = request.preferences.country
    page = queries.help_page(chosen, today=local_now(request).date())
    return render(request, "help/help.html", {"page": page, "form": CountryForm(kept=chosen)})


@require_POST
def choose_country(request: PersonRequest) -> HttpResponse:
    """Keep the country whose lines stand first, or none."""
    form = CountryForm(request.POST)
    if form.is_valid():
        code = form.cleaned_data["country"]
        operations.keep_country(request, code, now=local_now(request))
        messages.success(request, sentences.COUNTRY_KEPT if code else sentences.COUNTRY_FORGOTTEN)
    return redirect("help")


@open_to_all
@works_without_database
@require_safe
def about_device(request: VisitorRequest) -> HttpResponse:
    """What this house can hide on a device, and what it cannot."""
    return render(request, "help/device.html")
