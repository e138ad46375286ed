"""Web Push: a few fixed words, sealed to the browser, through the service that its maker runs."""

import re
from base64 import urlsafe_b64decode
from binascii import Error as NotBase64
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec
from cryptography.hazmat.primitives.asymmetric import ec
from django.conf import settings
from django.urls import reverse

from .server_key import push_key
from .words import say_reminder

if TYPE_CHECKING:
    from .device import PushAddress

SERVICES = {
    "fcm.googleapis.com": "Google",
    "push.services.mozilla.com": "Mozilla",
    "push.apple.com": "Apple",
    "notify.windows.com": "Microsoft",
}
"""Who runs the push services of browsers, by the end of the host's name. Nobody else is sent anything."""

SECONDS = 20
KEPT_SECONDS = 3 * 3600
"""How long a service keeps a message for a device that is off."""
TOPIC = "reminder"
"""A message of this topic takes the place of an earlier one that waits: one, not twenty."""
GONE = {401, 403, 404, 410}
LONGEST_ENDPOINT = 2000
ADDRESS = re.compile(r"https://((?:[a-z0-9-]+\.)+[a-z0-9-]+)/[!-\[\]-~]*")
"""An address that every reader takes for the same: for some, a backslash ends the host's name."""


class UnusableSubscription(Exception):
    """This is no subscription of a push service that is known here."""


class Gone(Exception):
    """The browser does not take messages under this address any more."""


class NotDelivered(Exception):
    """The service could not be reached or had no room; later it may."""


def name_service(endpoint: str) -> str | None:
    """Return who runs the service of an endpoint; `None` for one that nobody here knows.

    The address comes from a browser, so it might be any: only known services are ever asked.
    """
    parts = urlsplit(endpoint)
    origin = f"{parts.scheme}://{parts.netloc}"
    if origin in settings.HEARTHSIDE_PUSH_ORIGINS:
        return parts.hostname
    found = ADDRESS.fullmatch(endpoint)
    if found is None:
        return None
    ends = (end for end in SERVICES if f".{found[1]}".endswith(f".{end}"))
    return next((SERVICES[end] for end in ends), None)


def check_subscription(endpoint: str, p256dh: str, auth: str) -> None:
    """Raise `UnusableSubscription` for what a browser would not have sent."""
    try:
        is_known = len(endpoint) <= LONGEST_ENDPOINT and name_service(endpoint) is not None
        point, secret = (urlsafe_b64decode(key + "=" * (-len(key) % 4)) for key in (p256dh, auth))
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    except (ValueError, NotBase64):
        raise UnusableSubscription from None
    if not is_known or len(point) != 65 or len(secret) != 16:
        raise UnusableSubscription


def push_reminder(address: "PushAddress", language: str, *, mark: str) -> None:
    """Send the fixed words to a browser. Raises `Gone` or `NotDelivered`.

    `mark` tells a message that is sent twice, after a worker died, from two: a browser shows it once.
    """
    # Half a second to load, and most people never need it.
    from py_vapid import Vapid02  # type: ignore[import-untyped]  # noqa: PLC0415
    from pywebpush import (  # type: ignore[import-untyped]  # noqa: PLC0415
        WebPushException,
        webpush,
    )
    from requests import RequestException, Session  # noqa: PLC0415

    session = Session()
    session.max_redirects = 0
    try:
        webpush(
            {
                "endpoint": address.endpoint,
                "keys": {"p256dh": address.p256dh, "auth": address.auth},
            },
            data=write_payload(language, mark),
            vapid_private_key=Vapid02(private_key=push_key()),
            vapid_claims={"sub": settings.HEARTHSIDE_PUSH_CONTACT},
            ttl=KEPT_SECONDS,
            headers={"topic": TOPIC, "urgency": "normal"},
            timeout=SECONDS,
            requests_session=session,
        )
    except WebPushException as problem:
        raise (Gone if problem.status_code in GONE else NotDelivered) from None
    except RequestException:
        raise NotDelivered from None


def write_payload(language: str, mark: str) -> str:
    """The message: fixed words, the page that a press opens, and its mark."""
    told = {"words": say_reminder(language), "open": reverse("today"), "mark": mark}
    return msgspec.json.encode(told).decode()
