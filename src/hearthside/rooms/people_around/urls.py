"""The pages of this room. No name and no feeling stands in an address."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.show_map, name="people-around"),
    path("new/", views.write_tie, name="people-around-new"),
    path(
        "new/start-fresh/",
        views.start_fresh,
        {"page": "people-around-new"},
        name="people-around-new-fresh",
    ),
    path("<uuid:id>/", views.write_tie, name="people-around-tie"),
    path(
        "<uuid:id>/start-fresh/",
        views.start_fresh,
        {"page": "people-around-tie"},
        name="people-around-tie-fresh",
    ),
    path("<uuid:id>/take-off/", views.take_off, name="people-around-take-off"),
    path("put-back/", views.put_back, name="people-around-put-back"),
    path("forget/", views.forget, name="people-around-forget"),
    path("steps/", views.show_ideas, name="people-around-steps"),
    path("steps/new/", views.plan_step, name="people-around-step-new"),
    path(
        "steps/new/start-fresh/",
        views.start_fresh,
        {"page": "people-around-step-new"},
        name="people-around-step-new-fresh",
    ),
    path("steps/<uuid:id>/", views.tell_step, name="people-around-step"),
    path(
        "steps/<uuid:id>/start-fresh/",
        views.start_fresh,
        {"page": "people-around-step"},
        name="people-around-step-fresh",
    ),
]
