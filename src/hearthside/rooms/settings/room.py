"""What the house knows of this room."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Group, Room

ROOM = Room(slug="settings", title=_("Settings"), icon="settings-2", group=Group.HOUSE)
