"""Settings. Every one that differs between houses comes from the environment."""

import os
from pathlib import Path

from csp.constants import NONE, SELF
from tzlocal import get_localzone_name

from hearthside.rooms import ROOMS

from .data_folder import DataFolder
from .database import choose_database
from .languages import OFFERED

HERE = Path(__file__).resolve().parent
DATA = DataFolder.chosen()

SECRET_KEY = os.environ.get("HEARTHSIDE_SECRET") or DATA.secret()
DEBUG = False
HEARTHSIDE_SECURE = os.environ.get("HEARTHSIDE_SECURE") == "1"
"""True when people reach the house over https."""
HEARTHSIDE_DEMO = next(
    (code for code, _name in OFFERED if code == os.environ.get("HEARTHSIDE_DEMO")), ""
)
"""The language of the invented couple that lives here; empty in a house of people."""
# A demo holds nobody's words, so its keys may be cheap.
HEARTHSIDE_KDF_PROFILE = "CHEAPEST" if HEARTHSIDE_DEMO else "STANDARD"

HEARTHSIDE_HELPLINES = os.environ.get("HEARTHSIDE_HELPLINES") or str(DATA.path / "helplines.toml")
"""The operator's own help lines, where there are any; each of its countries replaces ours."""
HEARTHSIDE_CLOSED = str(DATA.path / "closed")
"""What people took back for good, so that an older copy of the database does not show it again."""
HEARTHSIDE_REMINDER_KEY = str(DATA.path / "reminders.key")
"""The file of the server's own key: where reminders go is sealed to it, and push services know it."""
HEARTHSIDE_SMTP = os.environ.get("HEARTHSIDE_SMTP", "")
"""The operator's mail server, as smtps://user:password@host; without it there is no e-mail at all."""
HEARTHSIDE_SMTP_FROM = os.environ.get("HEARTHSIDE_SMTP_FROM", "")
"""The address that reminders by e-mail come from; choose one that says nothing."""
HEARTHSIDE_PUSH_ORIGINS = [o for o in os.environ.get("HEARTHSIDE_PUSH_ORIGINS", "").split(",") if o]
"""Push services beside those of the browsers' makers, as https://host."""
HEARTHSIDE_PUSH_CONTACT = os.environ.get("HEARTHSIDE_PUSH_CONTACT") or "mailto:postmaster@localhost"
"""Whom a push service may write to about this server."""
HEARTHSIDE_NAME = os.environ.get("HEARTHSIDE_NAME") or "Hearthside"
"""What titles and the corner of every page call the program; an operator may choose a plainer name."""
HEARTHSIDE_LEAVE_TO = os.environ.get("HEARTHSIDE_LEAVE_TO", "")
"""An https address that "Leave this page" leads to for whoever chose nothing else."""
DATABASE_URL = os.environ.get("DATABASE_URL", "")
"""The address of PostgreSQL, for a house that serves many; without it the data folder holds the tables."""
HEARTHSIDE_OWN_MODEL = os.environ.get("HEARTHSIDE_OWN_MODEL", "off" if DATABASE_URL else "private")
"""Where people may have a language model of their own asked: private (this machine and its network), any, off.

In a house for many "this machine" is the operator's, so there the operator has to choose it."""

# Loopback by name and number only: a page elsewhere cannot rebind its own name to this server.
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
ALLOWED_HOSTS += [host for host in os.environ.get("HEARTHSIDE_HOSTS", "").split(",") if host]
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS] if HEARTHSIDE_SECURE else []

INSTALLED_APPS = [
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    "csp",
    "lucide",
    "django_tasks",
    "django_tasks_db",
    "hearthside.vault",
    "hearthside.people.accounts",
    "hearthside.people.calendar",
    "hearthside.people.couple",
    "hearthside.people.reminding",
    *(f"hearthside.rooms.{name}" for name in ROOMS),
    "hearthside.web",
]
MIDDLEWARE = [
    "hearthside.web.middleware.guard_headers",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "hearthside.people.accounts.middleware.AccountMiddleware",
    "hearthside.web.step_back.StepBackMiddleware",
]
ROOT_URLCONF = "hearthside.web.urls"
WSGI_APPLICATION = "hearthside.web.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["hearthside.people.wording"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.messages.context_processors.messages",
                "hearthside.people.safety.help_card.describe_help",
                "hearthside.people.accounts.context.describe_person",
                "hearthside.web.context.describe_house",
            ],
            "libraries": {"lucide": "hearthside.web.icon"},
        },
    }
]
FORM_RENDERER = "hearthside.web.form_renderer.HearthsideRenderer"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

DATABASES = {"default": choose_database(DATABASE_URL, DATA.database)}

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

LANGUAGE_CODE = "en"
LANGUAGES = OFFERED
LOCALE_PATHS = [HERE / "locale"]
FORMAT_MODULE_PATH = "hearthside.web.locale"
USE_I18N = True
USE_TZ = True
# Where the browser does not say its zone, this machine's own is the best guess.
TIME_ZONE = get_localzone_name()

STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600

MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
CSRF_COOKIE_HTTPONLY = True
# Gone with the browser's session: nothing for a year on the disk that says who was here.
CSRF_COOKIE_AGE = None
CSRF_COOKIE_SECURE = HEARTHSIDE_SECURE
CSRF_COOKIE_NAME = "__Host-csrf" if HEARTHSIDE_SECURE else "csrf"
SESSION_COOKIE_SECURE = HEARTHSIDE_SECURE
LANGUAGE_COOKIE_HTTPONLY = True
# "no-referrer" would make browsers send "Origin: null", and every form would be refused as foreign.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

# What a person sends stays in memory: a large upload must not lie in a temporary folder in the clear.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
FILE_UPLOAD_MAX_MEMORY_SIZE = 64 * 2**20
# Six long texts of a moment in any script; what is longer still gets a sentence of its own.
DATA_UPLOAD_MAX_MEMORY_SIZE = 32 * 2**20

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"quiet": {"()": "hearthside.web.quiet_log.QuietFormatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "quiet"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "level": "ERROR", "propagate": True},
        # It tries again by itself, and a page that got no connection says so in our own words.
        "psycopg.pool": {"level": "ERROR"},
    },
}
