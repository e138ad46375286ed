"""The room as the house knows it."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Group, Room

ROOM = Room(slug="patterns", title=_("Patterns"), icon="chart-spline", group=Group.UNDERSTAND)
