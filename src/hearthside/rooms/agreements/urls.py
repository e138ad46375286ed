"""The pages of the agreements room. Nothing a person wrote stands in an address."""

from django.urls import path

from . import answer_views, calendar_views, views

urlpatterns = [
    path("", views.show_agreements, name="agreements"),
    path("new/", views.write_new, name="agreements-new"),
    path("new/start-fresh/", views.start_fresh, name="agreements-start-fresh"),
    path("coming/", calendar_views.show_coming, name="agreements-coming"),
    path("calendar/", calendar_views.show_calendar, name="agreements-calendar"),
    path("calendar/make/", calendar_views.make_address, name="agreements-calendar-make"),
    path("calendar/take-back/", calendar_views.take_back, name="agreements-calendar-take-back"),
    path("<uuid:id>/", views.show_agreement, name="agreements-one"),
    path("<uuid:id>/write/", views.write, name="agreements-write"),
    path("<uuid:id>/write/start-fresh/", views.start_fresh, name="agreements-write-fresh"),
    path("<uuid:id>/answer/", answer_views.answer, name="agreements-answer"),
    path("<uuid:id>/not-now/", answer_views.let_rest, name="agreements-not-now"),
    path("<uuid:id>/check-in/", answer_views.check_in, name="agreements-check-in"),
    path("<uuid:id>/go-on/", answer_views.go_on, name="agreements-go-on"),
    path("<uuid:id>/start/", answer_views.note_start, name="agreements-start"),
    path("<uuid:id>/retire/", answer_views.retire, name="agreements-retire"),
    path("<uuid:id>/delete/", answer_views.delete, name="agreements-delete"),
    path("<uuid:id>/print/", views.show_print, name="agreements-print"),
    path("<uuid:id>/times/", calendar_views.set_times, name="agreements-times"),
    path("<uuid:id>/calendar.ics", calendar_views.give_file, name="agreements-file"),
]
