"""The pages of the room for both. No code and no name stands in an address."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.show_together, name="together"),
    path("invite/", views.invite, name="together-invite"),
    path("invite/take-back/", views.withdraw, name="together-withdraw"),
    path("code/", views.type_code, name="together-code"),
    path("answer/", views.answer, name="together-answer"),
    path("yes/", views.confirm, name="together-confirm"),
    path("week/", views.prepare_week, name="together-week"),
    path("diaries/", views.show_diaries, name="together-diaries"),
    path("diaries/take-back/", views.take_yes_back, name="together-diaries-take-back"),
    path("share/", views.share, name="together-share"),
    path("share/<uuid:id>/", views.share, name="together-share-edit"),
    path("share/<uuid:id>/take-back/", views.take_back, name="together-take-back"),
]
