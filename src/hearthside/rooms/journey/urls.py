"""The pages of the path. Nothing a person wrote stands in an address."""

from django.urls import path

from . import views, word_views

urlpatterns = [
    path("", views.show_path, name="journey"),
    path("chapters/<slug:chapter>/", views.show_chapter, name="journey-chapter"),
    path("parts/<slug:part>/", views.show_part, name="journey-part"),
    path("parts/<slug:part>/fresh/", views.start_fresh, name="journey-fresh"),
    path("parts/<slug:part>/keep/", views.keep, name="journey-keep"),
    path("parts/<slug:part>/mark/", views.mark, name="journey-mark"),
    path("two/<slug:part>/", views.show_part_for_two, name="journey-two"),
    path("growth/", views.show_growth, name="journey-growth"),
    path("put-away/", views.put_return_away, name="journey-put-away"),
    path("words/", word_views.show_words, name="journey-words"),
    path("words/<uuid:id>/", word_views.edit_words, name="journey-words-edit"),
    path("words/<uuid:id>/fresh/", word_views.start_fresh, name="journey-words-fresh"),
    path("words/<uuid:id>/delete/", word_views.delete_words, name="journey-words-delete"),
]
