"""What the house knows of the worth room.

It is a room for one. Where pages for two hold back, what speaks for the other is left out of it.
"""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Room

ROOM = Room(slug="worth", title=_("My own worth"), icon="sprout")
