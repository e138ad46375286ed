"""What the house knows of the pause."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Group, Room

ROOM = Room(slug="pause", title=_("Pause"), icon="pause", for_two=True, group=Group.FOR_TWO)
