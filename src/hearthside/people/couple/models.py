"""The one clear-text table of two people: an invitation that waits, sealed by its code."""

from django.db import models


class Invitation(models.Model):
    """An invitation. Whose it is and who answered is inside; only its code opens it."""

    lookup = models.CharField(max_length=64, primary_key=True)
    offer = models.BinaryField()
    answer = models.BinaryField(null=True)
    expires_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return "an invitation"
