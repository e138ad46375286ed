"""The pages of the pause."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.show_pause, name="pause"),
    path("start/", views.start, name="pause-start"),
    path("act/", views.act, name="pause-act"),
    path("time/", views.choose_time, name="pause-time"),
    path("step/", views.take_step, name="pause-step"),
    path("step/fresh/", views.start_fresh, {"page": "pause-step"}, name="pause-step-fresh"),
    path("step/take-back/", views.take_back, name="pause-take-back"),
    path("own/", views.set_own, name="pause-own"),
    path("own/fresh/", views.start_fresh, {"page": "pause-own"}, name="pause-own-fresh"),
    path("notes/", views.show_notes, name="pause-notes"),
    path("notes/<uuid:id>/delete/", views.delete_notes, name="pause-notes-delete"),
    path("live/", views.listen, name="pause-live"),
    path("now/", views.show_now, name="pause-now"),
]
