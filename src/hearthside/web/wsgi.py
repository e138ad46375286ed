"""The application a server runs."""

import logging
import os

from django.core.signals import request_finished
from django.core.wsgi import get_wsgi_application

from hearthside.people.accounts.half_keeper import find_halves
from hearthside.people.reminding.worker import work_beside_pages
from hearthside.vault.bell import end_waiting

from .last_answer import answer_anyway
from .lifeline import end_when_told, follow_parent, tell_of_end

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hearthside.web.settings")
application = answer_anyway(get_wsgi_application())
follow_parent()
end_when_told()
find_halves()
work_beside_pages()
tell_of_end(end_waiting)
# A warning may quote what it warns of; the log drops the words.
logging.captureWarnings(capture=True)


def load_painter(**_told: object) -> None:
    """Let the pictures' renderer load while the person reads their first page."""
    from hearthside.rooms.patterns.paint import warm_up  # noqa: PLC0415

    request_finished.disconnect(load_painter)
    warm_up()


request_finished.connect(load_painter)
