"""The pages of the help room. Their addresses say nothing of why somebody came."""

from django.urls import path

from . import question_views, views

urlpatterns = [
    path("", views.show_help, name="help"),
    path("country/", views.choose_country, name="help-country"),
    path("device/", views.about_device, name="help-device"),
    path("questions/", question_views.ask_whether_alone, name="help-questions"),
    path("questions/one/", question_views.ask_about_self, name="help-one"),
    path("questions/one/next/", question_views.after_self, name="help-one-next"),
    path("questions/two/", question_views.ask_about_partner, name="help-two"),
    path("questions/two/next/", question_views.after_partner, name="help-two-next"),
    path("questions/two/other/", question_views.set_aside, name="help-two-other"),
    path("questions/two/forget/", question_views.forget, name="help-two-forget"),
]
