"""What the house knows of the care room."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Group, Room

ROOM = Room(slug="care", title=_("Support"), icon="hand-heart", group=Group.HOUSE)
