"""The map of the house: the doors of accounts, then one folder of pages a room."""

from django.urls import include, path

from hearthside.rooms import all_rooms

urlpatterns = [
    path("", include("hearthside.people.accounts.urls")),
    path("", include("hearthside.web.offline.urls")),
    path("calendar/", include("hearthside.people.calendar.urls")),
    *(path(f"{room.path}/", include(f"hearthside.rooms.{room.slug}.urls")) for room in all_rooms()),
]
