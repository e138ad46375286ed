"""What the tests' programs find around them. Loaded before anything reads the settings."""

import os
import tempfile

from hypothesis import HealthCheck, settings

from tests.postgres import start_postgres

os.environ["HEARTHSIDE_DATA"] = tempfile.mkdtemp(prefix="hearthside-tests-")
os.environ["TZ"] = "UTC"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["HEARTHSIDE_SECRET"] = "for tests alone"
# A browser test drives an event loop in the thread that also prepares the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
if os.environ.get("HEARTHSIDE_TEST_DATABASE") == "postgres":
    os.environ["DATABASE_URL"] = start_postgres()

# Where several tests share a core, none is wrong for being slow. The same state of the code gives
# the same answer: other examples are looked for with `--hypothesis-profile search`.
settings.register_profile(
    "search", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("repeatable", settings.get_profile("search"), derandomize=True)
settings.load_profile("repeatable")
