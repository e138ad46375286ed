"""What the tests' programs find around them. Loaded before anything reads the settings."""

import os
import tempfile

from tests.postgres import start_postgres

os.environ["HEARTHSIDE_DATA"] = tempfile.mkdtemp(prefix="hearthside-tests-")
os.environ["TZ"] = "UTC"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["HEARTHSIDE_SECRET"] = "for tests alone"
# A browser test drives an event loop in the thread that also prepares the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
if os.environ.get("HEARTHSIDE_TEST_DATABASE") == "postgres":
    os.environ["DATABASE_URL"] = start_postgres()
