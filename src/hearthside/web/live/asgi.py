"""What the live process runs."""

import logging
import os

from hearthside.web.lifeline import follow_parent

from .app import LiveApp

application = LiveApp(
    os.environ["DATABASE_URL"], is_secure=os.environ.get("HEARTHSIDE_SECURE") == "1"
)
follow_parent()
# It tries again by itself.
logging.getLogger("psycopg.pool").setLevel(logging.ERROR)
