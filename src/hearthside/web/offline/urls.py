"""Where a browser finds the worker, the manifest, and the pages that are kept."""

from django.urls import path

from . import views

urlpatterns = [
    path("start/", views.show_start, name="start"),
    path("write/", views.write_down, name="write"),
    path("worker.js", views.give_worker, name="worker"),
    path("app.webmanifest", views.give_manifest, name="manifest"),
]
