import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Drop",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("owner", models.UUIDField(db_index=True, editable=False)),
                ("sealed", models.BinaryField()),
            ],
        ),
        migrations.CreateModel(
            name="Instance",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("only", models.PositiveSmallIntegerField(default=1, editable=False, unique=True)),
            ],
        ),
        migrations.CreateModel(
            name="Keyring",
            fields=[
                ("owner", models.UUIDField(editable=False, primary_key=True, serialize=False)),
                ("key_version", models.PositiveIntegerField(default=1)),
                ("profile", models.CharField(max_length=32)),
                ("salt", models.BinaryField(max_length=16)),
                ("wrapped_by_password", models.BinaryField()),
                ("wrapped_by_recovery_code", models.BinaryField()),
                ("wrapped_index_key", models.BinaryField()),
                ("wrapped_private_key", models.BinaryField()),
                ("public_key", models.BinaryField(max_length=32)),
            ],
        ),
        migrations.CreateModel(
            name="Record",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("owner", models.UUIDField(editable=False)),
                ("sealed", models.BinaryField()),
                ("month", models.PositiveSmallIntegerField()),
            ],
            options={
                "indexes": [models.Index(fields=["owner", "month"], name="record_owner_month")],
            },
        ),
    ]
