"""What every template may read about the house itself."""

from django.conf import settings
from django.http import HttpRequest

from hearthside.rooms import all_rooms


def describe_house(request: HttpRequest) -> dict[str, object]:
    """The rooms of the menu, and which one this page is in."""
    part = request.path.strip("/").split("/")[0]
    rooms = [room for room in all_rooms() if room.in_menu]
    return {"rooms": rooms, "current_room": part, "is_demo": settings.HEARTHSIDE_DEMO}
