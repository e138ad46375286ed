"""What the house knows of the care room."""

from django.utils.translation import pgettext_lazy

from hearthside.rooms import Group, Room

ROOM = Room(
    slug="care",
    title=pgettext_lazy("the room with help from others", "Support"),
    icon="hand-heart",
    group=Group.HOUSE,
)
