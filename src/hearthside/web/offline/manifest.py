"""The web app manifest (W3C): a neutral name, our own mark, a first page that tells nothing."""

from typing import Any

from django.conf import settings
from django.templatetags.static import static
from django.urls import reverse

TYPE = "application/manifest+json"
PAPER = "#f6f0e4"
"""The light paper of `tokens.css`; a page says itself what it has in the dark."""

ICONS = (("192x192", "any"), ("512x512", "any"), ("512x512", "maskable"))


def describe_app(language: str) -> dict[str, Any]:
    """Return the manifest. The name is the one an operator gave the house."""
    return {
        "id": "/",
        "name": settings.HEARTHSIDE_NAME,
        "short_name": settings.HEARTHSIDE_NAME,
        "lang": language,
        "start_url": reverse("start"),
        "scope": "/",
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": [
            {
                "src": static(f"web/icons/{purpose}-{size.split('x')[0]}.png"),
                "sizes": size,
                "type": "image/png",
                "purpose": purpose,
            }
            for size, purpose in ICONS
        ],
    }
