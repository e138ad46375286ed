"""What this room writes of a talk on two devices: my side, in my own vault and on the shelf."""

from contextlib import suppress
from datetime import datetime

from django.db import transaction

from hearthside.core.conversations.joint_talk import Phase, TalkSide, press
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.vault.records import Vault
from hearthside.vault.refusal import NotLinked
from hearthside.vault.shelf import SharedShelf

from .two_queries import see


def ask(vault: Vault, side: TalkSide, *, path: str, now: datetime) -> None:
    """Ask the other for a talk, in place of one before. Raises `NotLinked` or `DocumentTooLarge`."""
    with transaction.atomic():
        _keep(vault, side, now)
        forget_every_kept_form(vault, path, now)


def act(vault: Vault, name: str, *, seen: str, now: datetime) -> None:
    """Do what a button says, where it can be done; `seen` is the step that was on the page."""
    with transaction.atomic(), suppress(NotLinked):  # ended while the page was open
        joint = see(vault, now).joint
        side = press(joint, name, seen)
        if side is not None:
            _keep(vault, side, now)
        elif name == "end" and joint.phase is Phase.ASKED:
            put_away(vault)


def put_away(vault: Vault) -> str:
    """Forget my side of a talk, here and on the shelf, and return the talk's key."""
    mine = vault.get_single(TalkSide)
    vault.delete_single(TalkSide)
    with suppress(NotLinked):
        SharedShelf.of(vault).delete_single(TalkSide)
    return mine.talk if mine else ""


def _keep(vault: Vault, side: TalkSide, now: datetime) -> None:
    SharedShelf.of(vault).put_single(side)
    vault.put_single(side, on=now.date())
