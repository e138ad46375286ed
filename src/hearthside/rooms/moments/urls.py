"""The pages of the moments room. Nothing a person wrote stands in an address."""

from django.urls import path

from . import context_views, views

urlpatterns = [
    path("", views.show_latest, name="moments"),
    path("<int:year>/<int:month>/", views.show_month, name="moments-month"),
    path("new/", views.write_moment, name="moments-new"),
    path("draft/", views.keep_draft, name="moments-draft"),
    path("start-fresh/", views.start_fresh, name="moments-start-fresh"),
    path("search/", views.search, name="moments-search"),
    path("<uuid:id>/", views.edit_moment, name="moments-edit"),
    path("<uuid:id>/start-fresh/", views.start_fresh, name="moments-edit-fresh"),
    path("<uuid:id>/delete/", views.delete_moment, name="moments-delete"),
    path("<uuid:id>/again/", views.look_again, name="moments-again"),
    path("contexts/", context_views.show_contexts, name="moments-contexts"),
    path("contexts/add/", context_views.add, name="moments-context-add"),
    path("contexts/<str:id>/rename/", context_views.rename, name="moments-context-rename"),
    path("contexts/<str:id>/merge/", context_views.merge, name="moments-context-merge"),
    path("contexts/<str:id>/separate/", context_views.separate, name="moments-context-separate"),
    path("contexts/<str:id>/mark/", context_views.mark, name="moments-context-mark"),
    path("contexts/<str:id>/touches/", context_views.point, name="moments-context-point"),
    path("contexts/<str:id>/retire/", context_views.retire, name="moments-context-retire"),
    path(
        "contexts/<str:id>/bring-back/", context_views.bring_back, name="moments-context-bring-back"
    ),
]
