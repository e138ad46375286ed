from django.apps import AppConfig


class VaultConfig(AppConfig):
    name = "hearthside.vault"
    label = "vault"
    default_auto_field = "django.db.models.BigAutoField"
