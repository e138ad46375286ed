"""Where a calendar program asks. It says no language, so the address does."""

from django.conf import settings
from django.urls import path

from . import views

urlpatterns = [
    path("<slug:secret>.ics", views.give_times, name="calendar-times"),
    *(
        path(
            f"{code}/<slug:secret>.ics",
            views.give_times,
            {"language": code},
            name=f"calendar-times-{code}",
        )
        for code, _name in settings.LANGUAGES
    ),
]
