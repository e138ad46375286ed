"""What this room writes of a talk: where it stands, and what one of the two asks to have kept."""

from datetime import datetime
from uuid import UUID

import msgspec
from django.db import transaction

from hearthside.core.conversations import TalkNote, TalkPreparation, TalkUnderWay, find_talk
from hearthside.core.conversations.under_way import go_back, go_on, say_again
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.vault.records import RecordNotFound, Vault

WAYS = {"on": go_on, "back": go_back, "again": say_again}


def begin_talk(vault: Vault, begun: TalkUnderWay, *, path: str, now: datetime) -> None:
    """Let a talk be under way, in place of one before."""
    with transaction.atomic():
        vault.put_single(begun, on=now.date())
        forget_every_kept_form(vault, path, now)


def move(vault: Vault, way: str, *, seen: str, now: datetime) -> None:
    """Go on, back, or to where it is said again; a press that comes twice moves once.

    `seen` is the step that was on the page. Raises `RecordNotFound` when no talk is under way.
    """
    with transaction.atomic():
        under_way = find_under_way(vault)
        talk = find_talk(under_way.talk)
        if talk is not None and way in WAYS and seen == under_way.step:
            vault.put_single(WAYS[way](under_way, talk), on=now.date())


def pause(vault: Vault, back_at: datetime, *, now: datetime) -> None:
    """Keep when both are back. Raises `RecordNotFound` when no talk is under way."""
    with transaction.atomic():
        under_way = find_under_way(vault)
        vault.put_single(msgspec.structs.replace(under_way, back_at=back_at), on=now.date())


def end_talk(vault: Vault) -> None:
    """Forget where the talk stood, with its topic and names."""
    vault.delete_single(TalkUnderWay)


def prepare(vault: Vault, talk: str, words: dict[str, str], *, path: str, now: datetime) -> None:
    """Keep what somebody thought about before a talk; nothing written is nothing kept."""
    with transaction.atomic():
        written = (vault.get_single(TalkPreparation) or TalkPreparation()).write(talk, words)
        if written.answers:
            vault.put_single(written, on=now.date())
        else:
            vault.delete_single(TalkPreparation)
        forget_every_kept_form(vault, path, now)


def save_note(vault: Vault, note: TalkNote, *, id: UUID, path: str, now: datetime) -> None:
    """Keep a note under the id its form carried: sent twice, it is there once."""
    with transaction.atomic():
        vault.put(note, id=id, month_of=note.held_at)
        forget_every_kept_form(vault, path, now)


def change_note(vault: Vault, id: UUID, *, path: str, now: datetime, **words: object) -> None:
    """Keep a note in other words. Raises `RecordNotFound`."""
    with transaction.atomic():
        note = msgspec.structs.replace(vault.get(TalkNote, id), **words)
        vault.put(note, id=id, month_of=note.held_at)
        forget_every_kept_form(vault, path, now)


def delete_note(vault: Vault, id: UUID) -> None:
    """Delete a note for good. Raises `RecordNotFound`."""
    vault.get(TalkNote, id)
    vault.delete(id)


def find_under_way(vault: Vault) -> TalkUnderWay:
    """The talk that is under way. Raises `RecordNotFound`."""
    under_way = vault.get_single(TalkUnderWay)
    if under_way is None:
        raise RecordNotFound
    return under_way
