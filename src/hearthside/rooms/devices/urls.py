from django.urls import path

from . import views

urlpatterns = [
    path("", views.show_devices, name="devices"),
    path("add/", views.add, name="devices-add"),
    path("send/", views.send, name="devices-send"),
    path("arrived/", views.show_arrived, name="devices-arrived"),
    path("arrived/done/", views.put_away, name="devices-done"),
    path("arrived/clock/", views.put_clock_right, name="devices-clock"),
    path("<uuid:id>/remove/", views.remove, name="devices-remove"),
]
