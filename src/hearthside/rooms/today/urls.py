"""The pages of the today room."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.show_today, name="today"),
    path("check-in/", views.check_in, name="today-check-in"),
    path("check-in/start-fresh/", views.start_fresh, name="today-start-fresh"),
]
