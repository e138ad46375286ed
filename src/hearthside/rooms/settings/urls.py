from django.urls import path

from . import views

urlpatterns = [
    path("", views.overview, name="settings"),
    path("language/", views.language, name="settings-language"),
    path("theme/", views.theme, name="settings-theme"),
    path("check-in/", views.check_in, name="settings-check-in"),
    path("idle-lock/", views.idle_lock, name="settings-idle-lock"),
    path("leave/", views.leave_to, name="settings-leave"),
    path("password/", views.password, name="settings-password"),
    path("recovery-code/", views.recovery_code, name="settings-recovery-code"),
    path("sessions/", views.sessions, name="settings-sessions"),
    path("sharing/", views.sharing, name="settings-sharing"),
    path("sharing/take-back/", views.take_everything_back, name="settings-take-everything-back"),
    path("sharing/calendar/", views.take_address_back, name="settings-calendar"),
    path("sharing/<uuid:id>/take-back/", views.take_back, name="settings-take-back"),
    path("export/", views.export, name="settings-export"),
    path("delete/", views.delete, name="settings-delete"),
]
