"""The pages of this room. Nothing a person wrote stands in an address."""

from django.urls import path

from . import model_views, saying_views, step_views, views
from .step_forms import STEPS

urlpatterns = [
    path("", views.show_drafts, name="say-it"),
    path("new/", views.write_draft, name="say-it-new"),
    path("step-by-step/", step_views.build, name="say-it-step"),
    path("own-model/", model_views.own_model, name="say-it-own-model"),
    path("own-model/stop/", model_views.stop_asking, name="say-it-stop-asking"),
    path("look/", views.look, name="say-it-look"),
    path("keep/", views.keep_draft, name="say-it-keep"),
    path("start-fresh/", views.start_fresh, name="say-it-start-fresh"),
    path("<uuid:id>/", views.edit_draft, name="say-it-edit"),
    *(
        path(f"<uuid:id>/{step}/", step_views.build, {"step": step}, name=f"say-it-{step}")
        for step in STEPS
    ),
    path("<uuid:id>/before/", saying_views.think_first, name="say-it-before"),
    path("<uuid:id>/wait/", saying_views.let_wait, name="say-it-wait"),
    path("<uuid:id>/became/", saying_views.settle, name="say-it-settle"),
    path("<uuid:id>/next/", saying_views.tell_next, name="say-it-next"),
    path("<uuid:id>/suggest/", model_views.suggest, name="say-it-suggest"),
    path("<uuid:id>/suggest/use/", model_views.use_suggestion, name="say-it-use"),
    path("<uuid:id>/keep/", views.keep_draft, name="say-it-edit-keep"),
    path("<uuid:id>/start-fresh/", views.start_fresh, name="say-it-edit-fresh"),
    path("<uuid:id>/delete/", views.delete_draft, name="say-it-delete"),
]
