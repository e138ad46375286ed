"""What the house knows of this room."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Room

ROOM = Room(
    slug="replies",
    title=_("How long replies take"),
    icon="hourglass",
    in_menu=False,
    for_two=True,
)
