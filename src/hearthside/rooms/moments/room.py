"""What the house knows of the moments room."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Group, Room

ROOM = Room(slug="moments", title=_("Moments"), icon="notebook-pen", group=Group.NOTICE)
