"""What the house knows of the today room."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Group, Room

ROOM = Room(slug="today", title=_("Today"), icon="sun", group=Group.TODAY)
