"""What the house knows of the help room. It is not in the menu: every page leads to it."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Room

ROOM = Room(slug="help", title=_("Help"), icon="life-buoy", in_menu=False)
