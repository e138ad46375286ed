"""What the house knows of this room."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Room

ROOM = Room(slug="devices", title=_("Without a connection"), icon="smartphone", in_menu=False)
