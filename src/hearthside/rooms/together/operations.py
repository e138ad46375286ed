"""What this room writes; the work is done by `people/couple`."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.urls import reverse

from hearthside.core.couple import SharedWords
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.people.couple import sharing
from hearthside.vault.records import Vault


def share(vault: Vault, id: UUID | None, shared: SharedWords, *, path: str, now: datetime) -> None:
    """Share words, or put them in the place of mine. Raises `NotLinked` or `DocumentTooLarge`."""
    with transaction.atomic():
        if id is None:
            sharing.share(vault, shared, on=now.date())
        else:
            sharing.change(vault, id, shared, on=now.date())
        forget_every_kept_form(vault, path, now)


def start_fresh(vault: Vault, id: UUID | None, page: str, *, now: datetime) -> str:
    """Forget what was kept of a page when the session locked, and return the page.

    Raises `RecordNotFound` where the words of that page are not mine.
    """
    if id is not None:
        sharing.find_mine(vault, id)
    path = reverse(page, args=(id,) if id else ())
    forget_every_kept_form(vault, path, now)
    return path
