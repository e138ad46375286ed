"""Where a calendar program asks."""

from django.urls import path

from . import views

urlpatterns = [path("<slug:secret>.ics", views.give_times, name="calendar-times")]
