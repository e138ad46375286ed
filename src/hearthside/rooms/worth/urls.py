"""The pages of the worth room. Nothing a person wrote stands in an address."""

from django.urls import path

from . import bank_views, doing_views, sentence_views, steady_views, value_views, views

urlpatterns = [
    path("", views.show_worth, name="worth"),
    path("put-away/", views.put_away, name="worth-put-away"),
    path("take-out/", views.take_out, name="worth-take-out"),
    path("start-fresh/", views.start_fresh, name="worth-fresh"),
    path("bank/", bank_views.show_bank, name="worth-bank"),
    path("bank/suggestions/", bank_views.show_suggestions, name="worth-suggestions"),
    path("bank/new/<slug:kind>/", bank_views.write_entry, name="worth-bank-new"),
    path("bank/<uuid:id>/", bank_views.edit_entry, name="worth-bank-edit"),
    path("bank/<uuid:id>/delete/", bank_views.delete_entry, name="worth-bank-delete"),
    path("steady/", steady_views.open_door, name="worth-steady"),
    path("steady/<int:number>/", steady_views.read_entry, name="worth-read"),
    path("steady/end/", steady_views.end_reading, name="worth-read-end"),
    path("break/", steady_views.take_break, name="worth-break"),
    path("values/", value_views.choose_values, name="worth-values"),
    path("values/up/", value_views.move_up, name="worth-values-up"),
    path("writing/new/", value_views.write, name="worth-writing-new"),
    path("writing/keep/", value_views.keep_as_it_goes, name="worth-writing-keep"),
    path("writing/<uuid:id>/", value_views.write, name="worth-writing"),
    path("writing/<uuid:id>/read/", value_views.read_writing, name="worth-writing-read"),
    path("writing/<uuid:id>/delete/", value_views.delete_writing, name="worth-writing-delete"),
    path("activities/", doing_views.show_activities, name="worth-activities"),
    path("activities/new/", doing_views.plan_activity, name="worth-activity-new"),
    path("activities/<uuid:id>/", doing_views.tell_activity, name="worth-activity"),
    path("activities/<uuid:id>/delete/", doing_views.delete_activity, name="worth-activity-delete"),
    path("sentences/", sentence_views.show_sentences, name="worth-sentences"),
    path("sentences/new/<slug:form>/", sentence_views.write_sentence, name="worth-sentence-new"),
    path("sentences/<uuid:id>/", sentence_views.say_sentence, name="worth-sentence"),
    path("sentences/<uuid:id>/edit/", sentence_views.edit_sentence, name="worth-sentence-edit"),
    path(
        "sentences/<uuid:id>/delete/", sentence_views.delete_sentence, name="worth-sentence-delete"
    ),
]
