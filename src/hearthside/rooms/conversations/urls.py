"""The pages of the conversations room. Nothing a person wrote stands in an address."""

from django.urls import path

from . import note_views, talk_views, two_views, views, word_views

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
    path("talks/<slug:talk>/", talk_views.show_talk, name="conversations-talk"),
    path("talks/<slug:talk>/prepare/", talk_views.prepare, name="conversations-prepare"),
    path("talks/<slug:talk>/print/", talk_views.show_paper, name="conversations-talk-paper"),
    path("talks/<slug:talk>/note/", note_views.write_note, name="conversations-note-new"),
    path("talks/<slug:talk>/two/", two_views.ask, name="conversations-ask"),
    path("two/", two_views.show, name="conversations-two"),
    path("two/now/", two_views.show_now, name="conversations-two-now"),
    path("two/act/", two_views.act, name="conversations-two-act"),
    path("two/put-away/", two_views.put_away, name="conversations-two-away"),
    path("talk/", talk_views.show_step, name="conversations-step"),
    path("talk/pause/", talk_views.pause, name="conversations-pause"),
    path("talk/end/", talk_views.end, name="conversations-end"),
    path("notes/", note_views.show_notes, name="conversations-notes"),
    path("notes/<uuid:id>/", note_views.edit_note, name="conversations-note"),
    path("notes/<uuid:id>/delete/", note_views.delete_note, name="conversations-note-delete"),
    path("start-fresh/", word_views.start_fresh, name="conversations-start-fresh"),
]
