"""The pages of the sources room. Nothing a person wrote stands in an address."""

from django.urls import path, register_converter

from . import file_views, measure_views, views
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
    path("questions/<uuid:id>/remove/", file_views.remove, name="sources-remove"),
    path("bring-in/", file_views.bring_in, name="sources-bring-in"),
    path("reliability/", file_views.show_reliability, name="sources-reliability"),
    path("answers/<uuid:id>/file/", file_views.take_out, name="sources-sheet-file"),
    path("answers/<uuid:id>/delete/", measure_views.delete_sheet, name="sources-sheet-delete"),
]
