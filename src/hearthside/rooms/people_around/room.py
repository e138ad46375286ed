"""What the house knows of the room of the people around me. It is for one: nothing here is shared."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Group, Room

ROOM = Room(slug="people_around", title=_("People around me"), icon="waypoints", group=Group.STAND)
