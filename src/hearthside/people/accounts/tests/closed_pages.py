"""A few pages behind the door, for tests: one that answers, some that do not."""

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import include, path

from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.people.accounts.preference import local_now
from hearthside.vault.refusal import (
    RecordNotFound,
    VaultDamaged,
    VaultLocked,
    WrittenByNewerVersion,
)


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


urlpatterns = [
    path("", include("hearthside.people.accounts.urls")),
    path("today/", lambda request: HttpResponse("today"), name="today"),
    path("write/", write),
    path("clock/", clock),
    path("missing/", fail_with(RecordNotFound())),
    path("damaged/", fail_with(VaultDamaged())),
    path("newer/", fail_with(WrittenByNewerVersion())),
    path("rotated/", fail_with(VaultLocked())),
]
