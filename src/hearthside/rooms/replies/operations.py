"""What changes here: a chat is read, one look is kept, or both are thrown away."""

from datetime import date

from django.db import transaction

from hearthside.core.elsewhere import ChatReading, DateOrder, parse_chat
from hearthside.core.replies import ReplyTimes, describe_replies
from hearthside.core.replies.kept import forget_ranges, keep_ranges, turn_around
from hearthside.vault.records import Vault

from .staged import NothingStaged, StagedChat, StagedReading, TooSoon


def stage_chat(vault: Vault, data: bytes, *, today: date) -> None:
    """Read a chat in memory, and keep two names and what was found until the person chose.

    Raises `UnreadableExport`, or `TooSoon` after an earlier look.
    """
    insist_on_rest(vault, today)
    chat = parse_chat(data, today=today)
    readings = tuple(_describe(reading, today) for reading in chat.readings)
    staged = StagedChat(names=chat.names, readings=readings, is_cut=chat.is_cut)
    vault.put_single(staged, on=today)


def choose(vault: Vault, *, me: int, order: DateOrder, today: date) -> ReplyTimes:
    """Keep what was found for the person who is `me` (0 or 1); the names go.

    Where nothing is told yet nothing is kept, and another chat can be looked at the same day.
    Raises `NothingStaged` or `TooSoon`.
    """
    with transaction.atomic():
        insist_on_rest(vault, today)
        staged = vault.get_single(StagedChat)
        found = (
            next((r.found for r in staged.readings if r.order == order), None) if staged else None
        )
        if found is None:
            raise NothingStaged
        kept = turn_around(found) if me else found
        if kept.is_told:
            vault.put_single(kept, on=today)
        vault.delete_single(StagedChat)
    return kept


def throw_away(vault: Vault) -> None:
    """Delete the chat that waits, if there is one."""
    vault.delete_single(StagedChat)


def delete(vault: Vault, *, today: date) -> None:
    """Delete what was found; the day of the look stays until another one is open."""
    with transaction.atomic():
        kept = vault.get_single(ReplyTimes)
        if kept is None:
            return
        if kept.rests_until > today:
            vault.put_single(forget_ranges(kept), on=today)
        else:
            vault.delete_single(ReplyTimes)


def insist_on_rest(vault: Vault, today: date) -> None:
    """Raise `TooSoon` while an earlier look is recent."""
    kept = vault.get_single(ReplyTimes)
    if kept is not None and kept.rests_until > today:
        raise TooSoon


def _describe(reading: ChatReading, today: date) -> StagedReading:
    ranges = describe_replies(reading.at_minutes, reading.sender)
    found = keep_ranges(ranges, looked_on=today, first_on=reading.first_on, last_on=reading.last_on)
    return StagedReading(order=reading.order, first_on=reading.first_on, found=found)
