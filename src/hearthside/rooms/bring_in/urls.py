from django.urls import path

from . import views

urlpatterns = [
    path("", views.choose_file, name="bring-in"),
    path("example/", views.example_file, name="bring-in-example"),
    path("preview/", views.preview, name="bring-in-preview"),
    path("run/", views.run, name="bring-in-run"),
    path("cancel/", views.cancel, name="bring-in-cancel"),
]
