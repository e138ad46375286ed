"""The pages of the patterns room."""

from django.urls import path

from . import start_views, trial_views, views

urlpatterns = [
    path("", views.show_patterns, name="patterns"),
    path("starts/", start_views.show_starts, name="patterns-starts"),
    path("starts/new/", start_views.note_start, name="patterns-start-new"),
    path("starts/new/fresh/", start_views.start_fresh, name="patterns-start-fresh"),
    path("starts/<uuid:id>/", start_views.rename_start, name="patterns-start"),
    path("starts/<uuid:id>/delete/", start_views.remove_start, name="patterns-start-delete"),
    path("test-it/", trial_views.begin_trial, name="patterns-trial-new"),
    path("test-it/fresh/", trial_views.start_fresh, name="patterns-trial-fresh"),
    path("test-it/<uuid:id>/", trial_views.show_trial, name="patterns-trial"),
    path("test-it/<uuid:id>/later/", trial_views.follow_up, name="patterns-follow-up"),
    path("test-it/<uuid:id>/stop/", trial_views.stop_trial, name="patterns-trial-stop"),
    path("test-it/<uuid:id>/delete/", trial_views.delete_trial, name="patterns-trial-delete"),
    path("this-time/<uuid:id>/", trial_views.this_time, name="patterns-this-time"),
]
