"""The room as the house knows it."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Group, Room

ROOM = Room(slug="sources", title=_("Where it comes from"), icon="map", group=Group.UNDERSTAND)
"""Its five sources stand in one order everywhere, which says nothing about their weight."""
