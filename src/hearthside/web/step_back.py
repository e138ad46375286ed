"""What a room for two does where there are signs of danger: it looks like one nobody has used yet."""

from collections.abc import Callable
from typing import Any, cast

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render

from hearthside.people.accounts.decorators import does_hold_back_itself, is_for_two
from hearthside.people.accounts.request import PersonRequest, VisitorRequest
from hearthside.people.safety.memory import does_step_back, note_way, read_about_partner
from hearthside.rooms import Room, all_rooms

SAFE = ("GET", "HEAD")
Answer = Callable[[HttpRequest], HttpResponseBase]


class StepBackMiddleware:
    """Stands in front of every room and every page marked `for_two`, present and to come.

    It looks at the person who asks and at nobody else, so what one person told changes no byte
    that another sees.
    """

    def __init__(self, answer: Answer) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.answer(request)

    def process_view(
        self, plain_request: HttpRequest, view: Callable[..., Any], *_arguments: object
    ) -> HttpResponseBase | None:
        visitor = cast(VisitorRequest, plain_request)
        room = room_of(plain_request)
        if room is None or visitor.vault is None or not (room.for_two or is_for_two(view)):
            return None
        request = cast(PersonRequest, plain_request)
        if does_step_back(request):
            if does_hold_back_itself(view) and request.method in SAFE:
                return None
            return render(request, "step_back.html", {"room": room})
        return None if read_about_partner(request) is not None else ask_first(request, room)


def ask_first(request: PersonRequest, room: Room) -> HttpResponse:
    """Lead to the questions, and remember the way."""
    note_way(request, request.path if request.method == "GET" else room.url)
    return redirect("help-questions")


def room_of(request: HttpRequest) -> Room | None:
    """The room a request is for."""
    part = request.path.strip("/").split("/")[0]
    return next((room for room in all_rooms() if room.path == part), None)
