"""The pages of the conversations room. Nothing a person wrote stands in an address."""

from django.urls import path

from . import views, word_views

urlpatterns = [
    path("", views.show_room, name="conversations"),
    path("cards/", views.show_deck, name="conversations-deck"),
    path("cards/draw/", views.draw, name="conversations-draw"),
    path("cards/print/", views.show_paper, name="conversations-paper"),
    path("cards/<slug:card>/", views.show_card, name="conversations-card"),
    path("cards/<slug:card>/mark/", views.mark, name="conversations-mark"),
    path("cards/<slug:card>/print/", views.show_card_on_paper, name="conversations-card-paper"),
    path("cards/<slug:card>/words/", word_views.write_words, name="conversations-card-words"),
    path("words/", word_views.show_words, name="conversations-words"),
    path("words/new/", word_views.write_words, name="conversations-words-new"),
    path("words/<uuid:id>/", word_views.edit_words, name="conversations-words-edit"),
    path("words/<uuid:id>/delete/", word_views.delete_words, name="conversations-words-delete"),
    path("start-fresh/", word_views.start_fresh, name="conversations-start-fresh"),
]
