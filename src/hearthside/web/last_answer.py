"""What is answered when even the error page cannot be made."""

import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from .middleware import GUARDS

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

SENTENCE = _(
    "Something broke on our side. What was saved before is still saved. Please go back and try once more."
)
HEADERS = [("Content-Type", "text/plain; charset=utf-8"), *GUARDS.items()]

log = logging.getLogger(__name__)


def answer_anyway(application: "WSGIApplication") -> "WSGIApplication":
    """Let no exception through to the server, whose own log would write down what it says."""

    def answering(environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        try:
            return application(environ, start)
        except Exception:
            log.exception("no answer")
            start("500 Internal Server Error", HEADERS)
            return [str(SENTENCE).encode()]

    return answering
