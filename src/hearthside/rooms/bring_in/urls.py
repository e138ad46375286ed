from django.urls import path

from . import kept_views, views

urlpatterns = [
    path("", views.choose_file, name="bring-in"),
    path("example/", views.example_file, name="bring-in-example"),
    path("preview/", views.preview, name="bring-in-preview"),
    path("run/", views.run, name="bring-in-run"),
    path("cancel/", views.cancel, name="bring-in-cancel"),
    path("notes/", kept_views.show_notes, name="bring-in-notes"),
    path("notes/<uuid:id>/delete/", kept_views.delete_note, name="bring-in-note-delete"),
    path("<uuid:id>/take-out/", kept_views.take_out, name="bring-in-take-out"),
]
