"""What the house knows of the journey room."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Room

ROOM = Room(slug="journey", title=_("The path"), icon="footprints")
