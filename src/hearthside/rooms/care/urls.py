"""The pages of the care room. Nothing that was ticked or written stands in an address."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.show_care, name="care"),
    path("not-now/", views.say_not_now, name="care-not-now"),
    path("take-along/", views.take_along, name="care-take-along"),
    path("take-along/file/", views.give_file, name="care-file"),
    path("plan/", views.show_plan, name="care-plan"),
    path("plan/change/", views.change_plan, name="care-plan-change"),
    path("plan/delete/", views.delete_plan, name="care-plan-delete"),
    path("start-fresh/<slug:page>/", views.start_fresh, name="care-start-fresh"),
]
