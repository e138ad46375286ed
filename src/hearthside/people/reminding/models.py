"""What the server knows of reminders while everybody is locked. Empty for whoever has none.

In clear are a person's next time and, while an alarm or a message waits in the task library's own table, whose it is,
since when it waits and which way it goes. The rest is sealed to a key in the data folder.
"""

import uuid

from django.db import models

from hearthside.people.accounts.models import Account


class Reminder(models.Model):
    """When one person's next reminder is due, and a sealed `Errand`."""

    account = models.OneToOneField(Account, on_delete=models.CASCADE, primary_key=True)
    next_at = models.DateTimeField(null=True, db_index=True)
    sealed = models.BinaryField()

    def __str__(self) -> str:
        return "a reminder"


class Device(models.Model):
    """A browser that shows reminders, as a sealed `PushAddress`."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="devices")
    sealed = models.BinaryField()

    def __str__(self) -> str:
        return "a device"
