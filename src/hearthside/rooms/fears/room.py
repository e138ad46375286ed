"""What the house knows of the fears room."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Group, Room

ROOM = Room(slug="fears", title=_("Fears"), icon="cloud", group=Group.NOTICE)
