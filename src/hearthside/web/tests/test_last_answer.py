import logging
import os
import subprocess
import sys

from django.core.wsgi import get_wsgi_application
from django.test import RequestFactory

from hearthside.web.last_answer import answer_anyway
from hearthside.web.quiet_log import QuietFormatter

PRIVATE = "what she wrote"


def ask(application, **environ):
    """Send a GET for the welcome page; return the status, the headers and the body."""
    told = {}

    def start(status, headers):
        told.update(status=status, headers=dict(headers))

    body = b"".join(application(RequestFactory().get("/").environ | environ, start))
    return told["status"], told["headers"], body.decode()


def break_down(_environ, _start):
    raise ValueError(PRIVATE)


def test_a_breakdown_gets_a_sentence_and_every_guard():
    status, headers, body = ask(answer_anyway(break_down))

    assert status.startswith("500 ")
    assert headers["Cache-Control"] == "no-store"
    assert "Something broke on our side" in body
    assert PRIVATE not in body


def test_its_words_stay_out_of_the_log(caplog):
    ask(answer_anyway(break_down))
    (record,) = caplog.records
    told = QuietFormatter().format(record)

    assert record.levelno == logging.ERROR
    assert "ValueError" in told
    assert "break_down" in told
    assert PRIVATE not in told


def test_an_alphabet_that_is_none_breaks_nothing(db):
    application = answer_anyway(get_wsgi_application())
    for alphabet in ("zlib", "rot13", "punycode", "undefined"):
        strange = f"text/html; charset={alphabet}"
        status, _, _ = ask(application, CONTENT_TYPE=strange, QUERY_STRING=f"page={PRIVATE}")
        assert status[:3] in {"200", "500"}


def test_a_warning_of_a_served_app_keeps_its_words(tmp_path):
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import hearthside.web.wsgi, warnings; warnings.warn({PRIVATE!r}, stacklevel=1)",
        ],
        env={
            **os.environ,
            "HEARTHSIDE_DATA": str(tmp_path),
            "PYTHONPATH": os.pathsep.join(sys.path),
        },
        capture_output=True,
        text=True,
        check=True,
    )

    assert "py.warnings" in told.stderr
    assert PRIVATE not in told.stderr
