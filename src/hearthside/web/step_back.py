"""What a room for two does where there are signs of danger: it looks like one nobody has used yet."""

from collections.abc import Callable
from typing import Any, cast

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone

from hearthside.people.accounts.decorators import (
    does_give_back,
    does_hold_back_itself,
    is_for_two,
)
from hearthside.people.accounts.kept_form import Keeping, keep_form_unlocked
from hearthside.people.accounts.middleware import show_unreachable
from hearthside.people.accounts.request import PersonRequest, VisitorRequest
from hearthside.people.safety.memory import does_step_back, note_way, was_asked
from hearthside.rooms import Room, all_rooms

SAFE = ("GET", "HEAD")
Answer = Callable[[HttpRequest], HttpResponseBase]
View = Callable[..., Any]


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
        self, plain_request: HttpRequest, view: View, *_arguments: object
    ) -> HttpResponseBase | None:
        visitor = cast(VisitorRequest, plain_request)
        room = room_of(plain_request)
        if room is None or visitor.vault is None or not (room.for_two or is_for_two(view)):
            return None
        try:
            return stand_before(cast(PersonRequest, plain_request), room, view)
        except OperationalError as problem:
            return show_unreachable(visitor, problem)


def stand_before(request: PersonRequest, room: Room, view: View) -> HttpResponse | None:
    """Answer in a view's place where it holds back or the questions come first, or let it run."""
    if does_step_back(request):
        if does_hold_back_itself(view) and request.method in SAFE:
            return None
        keep_what_was_sent(request, view)
        return render(request, "step_back.html", {"room": room})
    return None if was_asked(request) else ask_first(request, room, view)


def ask_first(request: PersonRequest, room: Room, view: View) -> HttpResponse:
    """Lead to the questions, and remember the way: to the words, where some were kept."""
    cast(VisitorRequest, request).is_put_off = True
    kept = keep_what_was_sent(request, view)
    way = request.path if request.method == "GET" else room.url
    note_way(request, kept.page if kept.is_kept else way)
    return redirect("help-questions")


def keep_what_was_sent(request: PersonRequest, view: View) -> Keeping:
    """Keep the form that was sent, if its page gives it back the next time it opens."""
    gives_back = request.method == "POST" and does_give_back(view)
    return keep_form_unlocked(request, request.vault, timezone.now(), gives_back=gives_back)


def room_of(request: HttpRequest) -> Room | None:
    """The room a request is for."""
    part = request.path.strip("/").split("/")[0]
    return next((room for room in all_rooms() if room.path == part), None)
