"""What the house knows of the plans room.

It is a room for one: a plan for oneself has to stay within reach where pages for two hold back.
Its pages for two are marked one by one.
"""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Group, Room

ROOM = Room(slug="plans", title=_("Plans"), icon="route", group=Group.STAND)
