"""What the house knows of the conversations room."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Group, Room

ROOM = Room(
    slug="conversations",
    title=_("Conversations"),
    icon="messages-square",
    for_two=True,
    group=Group.SPEAK,
)
