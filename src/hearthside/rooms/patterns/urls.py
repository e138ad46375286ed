"""The one page of the room."""

from django.urls import path

from . import views

urlpatterns = [path("", views.show_patterns, name="patterns")]
