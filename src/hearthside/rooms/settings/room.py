"""What the house knows of this room."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Room

ROOM = Room(slug="settings", title=_("Settings"), icon="settings-2")
