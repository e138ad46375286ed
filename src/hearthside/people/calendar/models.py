"""The clear-text tables of a calendar address: a calendar program asks while nobody is signed in.

They are empty for everybody who has not made an address, and empty again once it is taken back.
"""

from datetime import datetime

from django.db import models

from hearthside.people.accounts.models import Account


class Feed(models.Model):
    """One person's calendar address, as the hash of its secret part."""

    account = models.OneToOneField(Account, on_delete=models.CASCADE, primary_key=True)
    secret_hash = models.CharField(max_length=64, unique=True)

    def __str__(self) -> str:
        return "a calendar address"


class DueTime(models.Model):
    """When something comes round, as a clock on the wall shows it; never what it is."""

    id = models.UUIDField(primary_key=True, editable=False)
    feed = models.ForeignKey(Feed, on_delete=models.CASCADE, related_name="due_times")
    first_on = models.DateField()
    hour = models.TimeField()
    every_days = models.PositiveSmallIntegerField()

    def __str__(self) -> str:
        return "a due time"

    @property
    def first_at(self) -> datetime:
        """The first time on the wall, without a zone."""
        return datetime.combine(self.first_on, self.hour)
