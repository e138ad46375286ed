"""What this room writes. When a function returns, what it wrote is there to stay."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import msgspec
from django.db import transaction

from hearthside.core.diary.wall_clock import with_own_offset
from hearthside.core.journey import PARTS, PartWords, Path, Text, find_next_booster
from hearthside.core.reminders import Asked
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.people.reminding.planning import do_not_remind, remind
from hearthside.vault.records import RecordNotFound, Vault

from .forms import PartForm

Change = Callable[[Path, str, datetime], Path]
MARKS: dict[str, Change] = {
    "done": lambda path, part, at: path.finish(part, at=at),
    "aside": lambda path, part, at: path.put_aside(part, at=at),
    "take_up": lambda path, part, _at: path.take_up(part),
    "rest": lambda path, part, at: path.rest(part, at=at),
}


def read_path(vault: Vault) -> Path:
    """The person's path; an empty one at first."""
    return vault.get_single(Path) or Path()


def mark_part(vault: Vault, part: str, mark: str, *, now: datetime) -> None:
    """Say that a part is done or put aside, take it up again, or put its return away."""
    at = _own(now)
    with transaction.atomic():
        _keep(vault, MARKS[mark](read_path(vault), part, at), now)


def save_words(vault: Vault, form: PartForm, *, is_done: bool, path: str, now: datetime) -> None:
    """Keep what was written in a part, and where the part stands; sent twice, it is there once."""
    at, key, kept = _own(now), form.part.key, form.kept_id
    with transaction.atomic():
        begun_at = _written_at(vault, kept) or at
        words = PartWords(part=key, written_at=begun_at, answers=form.answers)
        vault.put(words, id=kept, month_of=begun_at)
        own = read_path(vault).note_text(Text(id=kept, part=key, written_at=begun_at))
        moved = own.finish(key, at=at) if is_done else own.begin(key, at=at, words=kept)
        _keep(vault, moved, now)
        forget_every_kept_form(vault, path, now)


def keep_as_it_stands(vault: Vault, form: PartForm, *, path: str, now: datetime) -> bool:
    """Keep what is being written, and say whether there was something that could be kept.

    What comes late, from a page that has been saved since, changes nothing.
    """
    if not form.is_valid():
        return False
    with transaction.atomic():
        if not read_path(vault).is_finished(form.kept_id):
            save_words(vault, form, is_done=False, path=path, now=now)
    return True


def change_words(
    vault: Vault, id: UUID, answers: dict[str, str], *, path: str, now: datetime
) -> None:
    """Keep other words in the place of the old ones. Raises `RecordNotFound`."""
    with transaction.atomic():
        old = vault.get(PartWords, id)
        vault.put(msgspec.structs.replace(old, answers=answers), id=id, month_of=old.written_at)
        forget_every_kept_form(vault, path, now)


def delete_words(vault: Vault, id: UUID, *, now: datetime) -> None:
    """Delete words for good. Raises `RecordNotFound`."""
    with transaction.atomic():
        vault.get(PartWords, id)
        vault.delete(id)
        _keep(vault, read_path(vault).drop_text(id), now)


def put_return_away(vault: Vault, *, now: datetime) -> None:
    """Put away the note that it is here again."""
    with transaction.atomic():
        _keep(vault, read_path(vault).put_return_away(at=_own(now)), now)


def start_fresh(vault: Vault, path: str, *, now: datetime) -> None:
    """Forget what was kept of a page when the session locked."""
    forget_every_kept_form(vault, path, now)


def meet(vault: Vault, *, now: datetime) -> None:
    """Let no reminder of today come any more: the person has opened a part."""
    _set_reminder(vault, read_path(vault), now)


def _set_reminder(vault: Vault, path: Path, now: datetime) -> None:
    """Let a reminder come on the day when a part is offered again; whoever is here today needs none."""
    own = vault.single_id(Path)
    ahead = find_next_booster(path, (part.key for part in PARTS if part.comes_back), now)
    if ahead is None:
        do_not_remind(vault.owner, own, now=now)
    else:
        remind(vault.owner, Asked(id=own, at=ahead.comes_at), now=now)


def _written_at(vault: Vault, id: UUID) -> datetime | None:
    try:
        return vault.get(PartWords, id).written_at
    except RecordNotFound:
        return None


def _own(now: datetime) -> datetime:
    return with_own_offset(now.replace(microsecond=0))


def _keep(vault: Vault, path: Path, now: datetime) -> None:
    if path == Path():
        vault.delete_single(Path)
    else:
        vault.put_single(path, on=now.date())
    _set_reminder(vault, path, now)
