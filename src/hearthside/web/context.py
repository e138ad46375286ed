"""What every template may read about the house itself."""

from typing import cast

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from hearthside.core.devices import ArrivalList
from hearthside.people.accounts.request import VisitorRequest
from hearthside.people.couple.linking import stand
from hearthside.people.couple.plans import Heard, hear
from hearthside.people.safety.memory import does_step_back
from hearthside.rooms import build_menu

from .demo.door import describe_demo

BAR = 4
"""So many groups have their first room in the bar of a phone; with "More", five fit under the thumb."""


def describe_house(request: HttpRequest) -> dict[str, object]:
    """The menu, what of it stands in the bar of a phone, and which room this page is in."""
    part = request.path.strip("/").split("/")[0]
    menu = build_menu()
    bar = tuple(group.rooms[0] for group in menu[:BAR])
    places = {room.path for group in menu for room in group.rooms}
    demo = describe_demo()
    return {
        "app_name": settings.HEARTHSIDE_NAME,
        "menu": menu,
        "bar": bar,
        "is_beyond_bar": part in places - {room.path for room in bar},
        "current_room": part,
        # Asked only where a template asks: whatever suggests talking or sharing has to.
        "holds_back": SimpleLazyObject(lambda: does_step_back(cast(VisitorRequest, request))),
        "is_linked": SimpleLazyObject(lambda: shares_now(cast(VisitorRequest, request))),
        "heard": SimpleLazyObject(lambda: hear_now(cast(VisitorRequest, request))),
        "has_arrived": SimpleLazyObject(lambda: has_arrived_now(cast(VisitorRequest, request))),
        "is_demo": demo is not None,
        "demo": demo,
    }


def shares_now(request: VisitorRequest) -> bool:
    """Whether this person is linked with somebody; asked only where a page offers to share."""
    return request.vault is not None and stand(request.vault, timezone.now()).is_linked


def hear_now(request: VisitorRequest) -> Heard | None:
    """The agreed words that the other sent within a day; asked only where a page shows them."""
    return hear(request.vault, timezone.now()) if request.vault is not None else None


def has_arrived_now(request: VisitorRequest) -> bool:
    """Whether something came in from a device and was not looked at yet."""
    return request.vault is not None and request.vault.get_single(ArrivalList) is not None
