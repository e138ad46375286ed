"""Where a browser finds its worker."""

from django.urls import path

from . import views

urlpatterns = [path("worker.js", views.give_worker, name="worker")]
