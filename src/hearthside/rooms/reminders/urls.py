from django.urls import path

from . import views, where_views

urlpatterns = [
    path("", views.overview, name="reminders"),
    path("times/", views.times, name="reminders-times"),
    path("times/start-fresh/", views.start_fresh, name="reminders-times-fresh"),
    path("pause/", views.pause, name="reminders-pause"),
    path("go-on/", views.go_on, name="reminders-go-on"),
    path("off/", views.turn_off, name="reminders-off"),
    path("device/", where_views.add_device, name="reminders-device"),
    path("device/<uuid:id>/remove/", where_views.remove_device, name="reminders-device-remove"),
    path("e-mail/", where_views.mail, name="reminders-mail"),
    path("e-mail/code/", where_views.mail_code, name="reminders-mail-code"),
    path("e-mail/remove/", where_views.remove_mail, name="reminders-mail-remove"),
    path("calendar/", where_views.calendar, name="reminders-calendar"),
]
