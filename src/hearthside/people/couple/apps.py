from django.apps import AppConfig


class CoupleConfig(AppConfig):
    name = "hearthside.people.couple"
    label = "couple"
    default_auto_field = "django.db.models.BigAutoField"
