"""The pages of the help room. Their addresses say nothing of why somebody came."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.show_help, name="help"),
    path("country/", views.choose_country, name="help-country"),
    path("device/", views.about_device, name="help-device"),
]
