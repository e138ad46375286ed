"""The pages of the sources room. Nothing a person wrote stands in an address."""

from django.urls import path, register_converter

from . import measure_views, views
from .address import SourceConverter

register_converter(SourceConverter, "source")

urlpatterns = [
    path("", views.show_map, name="sources"),
    path("<source:source>/", views.show_source, name="sources-one"),
    path("<source:source>/fits/", views.judge, name="sources-judge"),
    path("<source:source>/words/", views.write_words, name="sources-words"),
    path("<source:source>/words/start-fresh/", views.start_fresh, name="sources-words-fresh"),
    path("questions/", measure_views.show_shelf, name="sources-questions"),
    path("questions/<slug:key>/", measure_views.answer, name="sources-answer"),
    path(
        "questions/<slug:key>/start-fresh/", measure_views.start_fresh, name="sources-answer-fresh"
    ),
    path("questions/<slug:key>/so-far/", measure_views.show_results, name="sources-results"),
    path("answers/<uuid:id>/delete/", measure_views.delete_sheet, name="sources-sheet-delete"),
]
