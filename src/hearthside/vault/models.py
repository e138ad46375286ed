"""The vault's tables. What is not needed to find a row is inside a seal."""

import uuid

from django.db import models


class Instance(models.Model):
    """This house's own random id: sealed bytes carried to another house do not open there."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    only = models.PositiveSmallIntegerField(default=1, unique=True, editable=False)

    def __str__(self) -> str:
        return "this house"

    @classmethod
    def current_id(cls) -> uuid.UUID:
        """Return this house's id, made when it is first asked for."""
        return cls.objects.get_or_create(only=1)[0].id


class Keyring(models.Model):
    """One person's keys, each wrapped; only the public key is in clear."""

    owner = models.UUIDField(primary_key=True, editable=False)
    key_version = models.PositiveIntegerField(default=1)
    profile = models.CharField(max_length=32)
    salt = models.BinaryField(max_length=16)
    wrapped_by_password = models.BinaryField()
    wrapped_by_recovery_code = models.BinaryField()
    wrapped_index_key = models.BinaryField()
    wrapped_private_key = models.BinaryField()
    public_key = models.BinaryField(max_length=32)

    def __str__(self) -> str:
        return "a keyring"


class Record(models.Model):
    """One sealed document of one person; its kind is inside the seal."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.UUIDField(editable=False)
    sealed = models.BinaryField()
    month = models.PositiveSmallIntegerField()

    class Meta:
        indexes = [models.Index(fields=["owner", "month"], name="record_owner_month")]

    def __str__(self) -> str:
        return "a record"


class Drop(models.Model):
    """Something sealed to a person's public key while their vault was locked."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.UUIDField(editable=False, db_index=True)
    sealed = models.BinaryField()

    def __str__(self) -> str:
        return "a drop"


class SharedKey(models.Model):
    """The key of a couple, wrapped for one of the two. A person has one couple at a time."""

    owner = models.UUIDField(primary_key=True, editable=False)
    couple = models.UUIDField(editable=False, db_index=True)
    wrapped = models.BinaryField()

    def __str__(self) -> str:
        return "a couple's key"


class Shelf(models.Model):
    """Where two people put what they share. `turn` counts the changes, so that a look is cheap."""

    couple = models.UUIDField(primary_key=True, editable=False)
    turn = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return "a shelf"


class SharedRecord(models.Model):
    """One sealed document that its author lets the other read; its kind is inside the seal."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    couple = models.UUIDField(editable=False, db_index=True)
    author = models.UUIDField(editable=False)
    sealed = models.BinaryField()

    def __str__(self) -> str:
        return "a shared record"
