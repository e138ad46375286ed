"""What the house knows of the agreements room."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Group, Room

ROOM = Room(
    slug="agreements", title=_("Agreements"), icon="handshake", for_two=True, group=Group.FOR_TWO
)
