"""The outermost floor as Django sees it."""

from django.apps import AppConfig
from django.forms import Field
from django.utils.translation import gettext_lazy as _


class WebConfig(AppConfig):
    """Gives forms our own words for the one thing any field may complain of."""

    name = "hearthside.web"
    label = "web"

    def ready(self) -> None:
        """Replace the framework's sentence for an empty field."""
        Field.default_error_messages["required"] = _("Please fill this in.")
