"""What every template may read about the house itself."""

from django.http import HttpRequest

from hearthside.rooms import all_rooms

from .demo.door import describe_demo


def describe_house(request: HttpRequest) -> dict[str, object]:
    """The rooms of the menu, and which one this page is in."""
    part = request.path.strip("/").split("/")[0]
    rooms = [room for room in all_rooms() if room.in_menu]
    demo = describe_demo()
    return {"rooms": rooms, "current_room": part, "is_demo": demo is not None, "demo": demo}
