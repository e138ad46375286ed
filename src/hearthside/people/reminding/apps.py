from django.apps import AppConfig


class RemindingConfig(AppConfig):
    name = "hearthside.people.reminding"
    label = "reminding"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let no trace of a finished task stay: when it ran would be a history of somebody's days."""
        from django_tasks.signals import task_finished  # noqa: PLC0415

        from .alarm import forget_finished  # noqa: PLC0415

        task_finished.connect(forget_finished)
