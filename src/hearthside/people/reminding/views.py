"""The worker of a browser that shows reminders. It is the same for everybody and keeps nothing."""

import json

from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static
from django.views.decorators.http import require_safe

from hearthside.people.accounts.decorators import open_to_all, works_without_database

PARTS = ("reminding/push.js",)


@open_to_all
@works_without_database
@require_safe
def give_worker(_request: HttpRequest) -> HttpResponse:
    """The script at the root, so that it may show what comes while any page is open or none."""
    parts = "".join(f"importScripts({json.dumps(static(part))});\n" for part in PARTS)
    return HttpResponse(parts, "text/javascript; charset=utf-8")
