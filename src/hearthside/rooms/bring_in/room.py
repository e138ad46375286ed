"""What the house knows of this room."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Room

ROOM = Room(slug="bring_in", title=_("Bring in a diary"), icon="file-down", in_menu=False)
