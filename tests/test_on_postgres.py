"""The same tests on PostgreSQL: what opens, shares and deletes must hold on either database."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from tests import postgres

HOME = Path(__file__).parents[1]
PLACES = (
    "src/hearthside/vault",
    "src/hearthside/people",
    "src/hearthside/rooms/agreements",
    "src/hearthside/rooms/pause",
    "src/hearthside/rooms/plans",
    "src/hearthside/rooms/settings",
    "src/hearthside/rooms/together",
    "src/hearthside/web/tests/test_several_processes.py",
)

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
