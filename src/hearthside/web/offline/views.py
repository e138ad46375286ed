"""The pages that a device keeps, and the two files that a browser asks for. None knows who asks."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from hearthside.people.accounts.decorators import open_to_all, works_without_database

from .forms import WriteForm
from .manifest import TYPE, describe_app
from .shell import write_worker


@open_to_all
@works_without_database
@require_safe
def show_start(request: HttpRequest) -> HttpResponse:
    """Two ways on, and not a word of what this is."""
    return render(request, "offline/start.html")


@open_to_all
@works_without_database
@require_safe
def write_down(request: HttpRequest) -> HttpResponse:
    """An empty form. What is typed into it is sealed on the device and never sent from this page."""
    return render(request, "offline/write.html", {"form": WriteForm()})


@open_to_all
@works_without_database
@require_safe
def give_worker(_request: HttpRequest) -> HttpResponse:
    """The worker. It stands at the root, because it may only look after what lies below it."""
    return HttpResponse(write_worker(), content_type="text/javascript; charset=utf-8")


@open_to_all
@works_without_database
@require_safe
def give_manifest(_request: HttpRequest) -> HttpResponse:
    """What a phone needs to put the house among its programs."""
    return JsonResponse(describe_app(get_language() or "en"), content_type=TYPE)
