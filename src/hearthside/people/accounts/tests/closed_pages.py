"""A few pages behind the door, for tests: one that answers, some that do not."""

from django.apps import apps
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import include, path

from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.people.accounts.preference import local_now
from hearthside.vault.refusal import (
    RecordNotFound,
    VaultDamaged,
    VaultLocked,
    WrittenByNewerVersion,
)


@gives_back
def write(request):
    if request.method == "POST":
        return HttpResponseRedirect("/today/") if request.POST.get("note") else HttpResponse("no")
    kept = find_kept_form(request.vault, request.path)
    return HttpResponse("nothing kept" if kept is None else kept["note"][0])


def clock(request):
    return HttpResponse(local_now(request).isoformat())


def fail_with(refusal):
    def fail(request):
        raise refusal

    return fail


ROOMS = tuple(
    app.label.replace("_", "-")
    for app in apps.get_app_configs()
    if app.name.startswith("hearthside.rooms.")
)
"""Rooms that the menu of an error page may lead to."""


def stand_for(room):
    return lambda request: HttpResponse(room)


urlpatterns = [
    path("", include("hearthside.people.accounts.urls")),
    *(path(f"{room}/", stand_for(room), name=room) for room in ROOMS),
    path("write/", write),
    path("clock/", clock),
    path("missing/", fail_with(RecordNotFound())),
    path("damaged/", fail_with(VaultDamaged())),
    path("newer/", fail_with(WrittenByNewerVersion())),
    path("rotated/", fail_with(VaultLocked())),
]
