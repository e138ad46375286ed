"""What this room writes: my side, in my own vault and, where the pause is for both, on the shelf.

Each act reads how it stands and writes a whole new side of mine, so that a double press, a second
tab or a late click changes nothing.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from uuid import UUID, uuid4

import msgspec
from django.db import transaction
from django.urls import reverse

from hearthside.core.pause import (
    Joint,
    MyPause,
    OwnPause,
    PauseNotes,
    PauseWish,
    Phase,
    ask_return,
    come_back,
    extend,
    offer_time,
    share_words,
    start,
)
from hearthside.core.pause.acts import side_in
from hearthside.core.pause.pause import STEPS
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.people.couple.pausing import Seen, see
from hearthside.people.reminding.planning import do_not_remind, remind
from hearthside.vault.records import RecordNotFound, Vault
from hearthside.vault.refusal import NotLinked

FIELDS = ("felt", "needed", "wish")
"""What each of the three steps keeps."""


def start_pause(vault: Vault, *, for_both: bool, now: datetime) -> None:
    """Begin a pause; where one is under way already, that one goes on."""
    with transaction.atomic():
        seen = see(vault, now)
        if seen.pause.is_between:
            minutes = seen.read_minutes() if for_both else seen.own.minutes
            side = start(minutes=minutes, now=now)
            mine = MyPause(side=side, notes=uuid4(), is_shared=for_both and seen.shelf is not None)
            _keep(vault, seen, mine, now)


def act(vault: Vault, name: str, *, now: datetime) -> tuple[Phase, Phase]:
    """Do what a button says, where it can be done; return where the person was, and where they are now."""
    with transaction.atomic():
        seen = see(vault, now)
        before, joint = seen.pause.phase, seen.pause.joint
        if joint is not None and name in _ACTS:
            seen = _keep(vault, seen, _ACTS[name](seen, joint, now), now)
    return before, seen.pause.phase


def set_time(vault: Vault, at: datetime, *, now: datetime) -> bool:
    """Offer another time to come back; return whether there is a pause to come back to."""
    with transaction.atomic():
        seen = see(vault, now)
        if seen.pause.joint is not None:
            mine = seen.mine_in(offer_time(seen.pause.joint, at, now))
            _keep(vault, seen, msgspec.structs.replace(mine, over_at=None), now)
    return seen.pause.joint is not None


def keep_step(vault: Vault, step: int, words: str, *, share: bool, now: datetime) -> None:
    """Keep the words of one step for me, or let the other read them too, and go on to the next."""
    with transaction.atomic():
        seen = see(vault, now)
        if seen.mine is None or step not in range(1, STEPS + 1):
            return
        field = FIELDS[step - 1]
        if words:
            notes = read_notes(vault, seen.mine.notes)
            notes = notes or PauseNotes(began_at=seen.mine.side.began_at)
            kept = msgspec.structs.replace(notes, **{field: words})
            vault.put(kept, id=seen.mine.notes, month_of=now)
        joint = seen.pause.joint
        # Where the other has begun another pause meanwhile, the words stay with the one before.
        if joint is not None and joint.one is not None:
            shared = {field: words} if share else {}
            mine = seen.mine_in(share_words(joint, **shared))
            _keep(vault, seen, msgspec.structs.replace(mine, step=max(mine.step, step + 1)), now)
        forget_every_kept_form(vault, reverse("pause-step"), now)


def take_words_back(vault: Vault, *, now: datetime) -> None:
    """Let the other read none of my words any more, also after the pause; what was read was read."""
    with transaction.atomic():
        seen = see(vault, now)
        if seen.mine is not None:
            side = msgspec.structs.replace(seen.mine.side, **dict.fromkeys(FIELDS, ""))
            _keep(vault, seen, msgspec.structs.replace(seen.mine, side=side), now)


def keep_own(vault: Vault, own: OwnPause, *, now: datetime) -> None:
    """Keep how I like my pauses; the other sees the length I wish for, and nothing else of it."""
    with transaction.atomic():
        vault.put_single(own, on=now.date())
        seen = see(vault, now)
        if seen.shelf is not None:
            with suppress(NotLinked):
                seen.shelf.put_single(PauseWish(minutes=own.minutes))


def delete_notes(vault: Vault, id: UUID) -> None:
    """Delete what I wrote after one pause. Raises `RecordNotFound`."""
    vault.get(PauseNotes, id)
    vault.delete(id)


def start_fresh(vault: Vault, page: str, *, now: datetime) -> None:
    """Forget what was kept of a page when the session locked."""
    forget_every_kept_form(vault, reverse(page), now)


def read_notes(vault: Vault, id: UUID) -> PauseNotes | None:
    """Return what I wrote in this pause so far."""
    try:
        return vault.get(PauseNotes, id)
    except RecordNotFound:
        return None


def _keep(vault: Vault, seen: Seen, mine: MyPause, now: datetime) -> Seen:
    """Keep my side, and return how the pause stands with it."""
    vault.put_single(mine, on=now.date())
    if mine.is_shared and seen.shelf is not None:
        with suppress(NotLinked):  # the other has just ended it; then it is a pause of mine
            seen.shelf.put_single(mine.side)
    after = see(vault, now)
    _remind_of_return(vault, seen.mine, after, now)
    return after


def _remind_of_return(vault: Vault, before: MyPause | None, after: Seen, now: datetime) -> None:
    """Let a reminder come when I said I would be back, and none once I am, or the pause is over."""
    asked = ask_return(after.mine, after.pause, now)
    gone = {mine.notes for mine in (before, after.mine) if mine}
    if asked is not None:
        remind(vault.owner, asked, now=now)
        gone.discard(asked.id)
    do_not_remind(vault.owner, *gone, now=now)


def _make_longer(seen: Seen, joint: Joint, now: datetime) -> MyPause:
    return seen.mine_in(extend(joint, now))


def _return(seen: Seen, joint: Joint, now: datetime) -> MyPause:
    mine = seen.mine_in(come_back(joint, now))
    if joint.one_is_back:
        return mine
    step = mine.step if mine.step <= STEPS else 0
    return msgspec.structs.replace(mine, step=step, over_at=None)


def _begin_steps(seen: Seen, joint: Joint, _now: datetime) -> MyPause:
    mine = seen.mine_in(side_in(joint))
    return msgspec.structs.replace(mine, step=max(mine.step, 1))


def _let_be(seen: Seen, joint: Joint, now: datetime) -> MyPause:
    return msgspec.structs.replace(seen.mine_in(side_in(joint)), over_at=now)


def _tell_other(seen: Seen, joint: Joint, _now: datetime) -> MyPause:
    mine = seen.mine_in(side_in(joint))
    return msgspec.structs.replace(mine, is_shared=seen.shelf is not None, is_taken_back=False)


_ACTS: dict[str, Callable[[Seen, Joint, datetime], MyPause]] = {
    "longer": _make_longer,
    "back": _return,
    "begin": _begin_steps,
    "let_be": _let_be,
    "tell": _tell_other,
}
