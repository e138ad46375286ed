"""What is answered when even the error page cannot be made."""

import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from .middleware import GUARDS

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

SENTENCE = _(
    "Something broke on our side. What was saved before is still saved. Please go back and try once more."
)
HELP, LEAVE = _("Help now"), _("Leave this page")
PAGE = '<p>{}</p><p><a href="/help/">{}</a></p><p><a href="/leave/">{}</a></p>'
HEADERS = [("Content-Type", "text/html; charset=utf-8"), *GUARDS.items()]

log = logging.getLogger(__name__)


def answer_anyway(application: "WSGIApplication") -> "WSGIApplication":
    """Let no exception through to the server, whose own log would write down what it says."""

    def answering(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        try:
            return application(environ, start)
        except Exception:
            log.exception("no answer")
            start("500 Internal Server Error", HEADERS)
            return [format_html(PAGE, SENTENCE, HELP, LEAVE).encode()]

    return answering
