"""What the house knows of the room to say it in."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Group, Room

ROOM = Room(
    slug="say_it", title=_("Say it"), icon="message-circle", for_two=True, group=Group.SPEAK
)
