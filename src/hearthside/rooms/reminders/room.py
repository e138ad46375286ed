"""What the house knows of this room. It is reached from Settings and from Today."""

from django.utils.translation import gettext_lazy as _

from hearthside.rooms import Room

ROOM = Room(slug="reminders", title=_("Reminders"), icon="bell", in_menu=False)
