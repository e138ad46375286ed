"""What the house knows of the room for both."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Group, Room

ROOM = Room(slug="together", title=_("Together"), icon="users", for_two=True, group=Group.FOR_TWO)
