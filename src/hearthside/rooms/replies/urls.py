from django.urls import path

from . import views

urlpatterns = [
    path("", views.show_replies, name="replies"),
    path("choose/", views.choose, name="replies-choose"),
    path("throw-away/", views.throw_away, name="replies-throw-away"),
    path("delete/", views.delete, name="replies-delete"),
]
