"""The same tests on PostgreSQL: what opens, shares and deletes must hold on either database."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from tests import postgres

HOME = Path(__file__).parents[1]
VAULT, PEOPLE = "src/hearthside/vault/tests/", "src/hearthside/people/"
PLACES = (
    *(f"{VAULT}test_{name}.py" for name in ("records", "keyring", "rotation", "line", "export")),
    f"{VAULT}test_deletion_on_postgres.py",
    *(
        f"{PEOPLE}accounts/tests/test_{name}.py"
        for name in ("sign_up", "unlock", "recovery", "leaving", "key_half", "throttle")
    ),
    f"{PEOPLE}couple",
    f"{PEOPLE}calendar",
    f"{PEOPLE}reminding",
    "src/hearthside/rooms/agreements/tests/test_at_once.py",
    "src/hearthside/rooms/pause",
    "src/hearthside/web/tests/test_several_processes.py",
    "src/hearthside/web/tests/test_live.py",
)
"""What stands on a database most. HEARTHSIDE_TEST_DATABASE=postgres runs any other test on it too."""

pytestmark = [
    pytest.mark.skipif(not postgres.is_there(), reason="no PostgreSQL for this machine"),
    pytest.mark.skipif(bool(settings.DATABASE_URL), reason="these tests are on PostgreSQL already"),
]


def test_what_stands_on_a_database_holds_on_postgresql():
    line = [sys.executable, "-m", "pytest", "-x", "-p", "no:cacheprovider", *PLACES]
    told = {name: value for name, value in os.environ.items() if "XDIST" not in name}
    told |= {"HEARTHSIDE_TEST_DATABASE": "postgres"}
    done = subprocess.run(line, cwd=HOME, env=told, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
