"""What a calendar program is given: it has no session, so it gets times and nothing else."""

from hashlib import sha256
from typing import cast

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.translation import get_language, override
from django.views.decorators.http import require_safe

from hearthside.people.accounts.decorators import open_to_all

from .address import find_times
from .file import NAME, TYPE, write_calendar

KEPT_SECONDS = 3600


@open_to_all
@require_safe
def give_times(request: HttpRequest, secret: str, language: str = "") -> HttpResponse:
    """The times behind an address; a program that has them already is told so."""
    times = find_times(secret)
    if times is None:
        raise Http404
    with override(language or get_language()):
        body = write_calendar(times)
    etag = f'"{sha256(body).hexdigest()}"'
    whole = with_headers(HttpResponse(body, TYPE), etag)
    return cast(HttpResponse, get_conditional_response(request, etag=etag, response=whole))


def with_headers(response: HttpResponse, etag: str) -> HttpResponse:
    """Let a program keep it for an hour, under a name that says nothing."""
    response.headers["ETag"] = etag
    response.headers["Cache-Control"] = f"private, max-age={KEPT_SECONDS}"
    response.headers["Content-Disposition"] = f'inline; filename="{NAME}"'
    return response
