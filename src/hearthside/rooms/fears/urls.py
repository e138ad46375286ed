"""The pages of the fears room. Nothing a person wrote stands in an address."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.show_fears, name="fears"),
    path("new/", views.write_fear, name="fears-new"),
    path("start-fresh/", views.start_fresh, name="fears-start-fresh"),
    path("so-far/", views.show_ledger, name="fears-ledger"),
    path("<uuid:id>/", views.edit_fear, name="fears-edit"),
    path("<uuid:id>/answer/", views.answer_fear, name="fears-answer"),
    path("<uuid:id>/with-you/", views.support, name="fears-support"),
    path("<uuid:id>/start-fresh/", views.start_fresh, name="fears-edit-fresh"),
    path("<uuid:id>/delete/", views.delete_fear, name="fears-delete"),
]
