"""Headers every answer carries."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.decorators import sync_only_middleware

Answer = Callable[[HttpRequest], HttpResponse]

GUARDS = {
    "Cache-Control": "no-store",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "X-Robots-Tag": "noindex",
}
ONLY_HTTPS = "max-age=31536000"
"""Django sends this on https alone, and what comes from a server in front is http."""


@sync_only_middleware
def guard_headers(answer: Answer) -> Answer:
    """Nothing a person sees is kept by a browser, framed by a page, or given a sensor."""

    def guarded(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        for name, value in GUARDS.items():
            # A static file sets how long it may be kept; a page never does.
            response.headers.setdefault(name, value)
        if settings.HEARTHSIDE_SECURE:
            response.headers["Strict-Transport-Security"] = ONLY_HTTPS
        return response

    return guarded
