from django.urls import path

from . import views

urlpatterns = [
    path("", views.welcome, name="welcome"),
    path("before/", views.before_you_start, name="before-you-start"),
    path("sign-up/", views.sign_up, name="sign-up"),
    path("unlock/", views.unlock, name="unlock"),
    path("recover/", views.recover, name="recover"),
    path("recovery-code/", views.recovery_code, name="recovery-code"),
    path("recovery-code/show/", views.show_recovery_code, name="recovery-code-show"),
    path("recovery-code/skip/", views.skip_recovery_code, name="recovery-code-skip"),
    path("lock/", views.lock, name="lock"),
    path("sign-out/", views.sign_out, name="sign-out"),
    path("leave/", views.leave, name="leave"),
    path("blank/", views.blank, name="blank"),
]
