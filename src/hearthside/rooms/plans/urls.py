"""The pages of the plans room. Nothing a person wrote stands in an address."""

from django.urls import path

from . import pair_views, views

urlpatterns = [
    path("", views.show_plans, name="plans"),
    path("now/", views.show_cues, name="plans-now"),
    path("paper/", views.show_paper, name="plans-paper"),
    path("new/", views.write_plan, name="plans-new"),
    path("new/start-fresh/", views.start_fresh, {"page": "plans-new"}, name="plans-new-fresh"),
    path("<uuid:id>/", views.show_plan, name="plans-show"),
    path("<uuid:id>/edit/", views.edit_plan, name="plans-edit"),
    path(
        "<uuid:id>/edit/start-fresh/",
        views.start_fresh,
        {"page": "plans-edit"},
        name="plans-edit-fresh",
    ),
    path("<uuid:id>/delete/", views.delete_plan, name="plans-delete"),
    path("<uuid:id>/used/", views.use_plan, name="plans-used"),
    path("used/<uuid:id>/", views.tell_use, name="plans-use"),
    path(
        "used/<uuid:id>/start-fresh/",
        views.start_fresh,
        {"page": "plans-use"},
        name="plans-use-fresh",
    ),
    path("used/<uuid:id>/delete/", views.delete_use, name="plans-use-delete"),
    path("needs/new/", views.write_need, name="plans-need-new"),
    path(
        "needs/new/start-fresh/",
        views.start_fresh,
        {"page": "plans-need-new"},
        name="plans-need-new-fresh",
    ),
    path("needs/<uuid:id>/", views.write_need, name="plans-need"),
    path(
        "needs/<uuid:id>/start-fresh/",
        views.start_fresh,
        {"page": "plans-need"},
        name="plans-need-fresh",
    ),
    path("needs/<uuid:id>/delete/", views.delete_need, name="plans-need-delete"),
    path("ours/<uuid:id>/", pair_views.show_pair, name="plans-ours"),
    path("ours/<uuid:id>/words/", pair_views.put_words, name="plans-words"),
    path("ours/<uuid:id>/yes/", pair_views.assent, name="plans-assent"),
    path("ours/<uuid:id>/say/", pair_views.say, name="plans-say"),
    path("ours/<uuid:id>/take-back/", pair_views.take_back, name="plans-take-back"),
    path("said/take-back/", pair_views.unsay, name="plans-unsay"),
]
