"""What Noor, who is invented, brought from elsewhere: old notes from another diary, one look at a chat."""

import random
from datetime import date, datetime, timedelta

from django.utils.translation import gettext

from hearthside.core.replies import describe_replies
from hearthside.core.replies.kept import keep_ranges
from hearthside.core.words import gettext_noop as _
from hearthside.rooms.bring_in import operations
from hearthside.vault.records import Vault

LOOKED_DAYS_AGO, CHAT_DAYS = 12, 150
HOURS = (8, 12, 17, 21)
COLUMNS = "full_date,date,weekday,time,mood,activities,note_title,note"
OLD_NOTES = (
    (
        190,
        "21:10",
        _('meh,"studio | late reply",,"Fired the blue bowls. Looked at the phone a lot."'),
    ),
    (176, "22:40", _('good,"friends | walk",,"Walked home along the canal with Ines."')),
    (171, "20:05", _('bad,"late reply",,"Two hours of nothing, then a photo of the bread."')),
)
"""Days ago, the time, and what stands in the columns from the mood on."""


def bring_history(vault: Vault, *, now: datetime) -> None:
    """Put it into her vault, up to some days before `now` (aware, local)."""
    rows = (
        f"{now.date() - timedelta(days=ago)},,,{time},{gettext(told)}"
        for ago, time, told in OLD_NOTES
    )
    operations.stage_file(vault, "\n".join((COLUMNS, *rows)).encode(), now=now)
    operations.begin_import(vault, {}, now=now)
    operations.go_on(vault, now=now, seconds=60)
    _look_at_chat(vault, now)


def _look_at_chat(vault: Vault, now: datetime) -> None:
    looked_on = (now - timedelta(days=LOOKED_DAYS_AGO)).date()
    at, sender = _invent_times(looked_on.toordinal() - date(1970, 1, 1).toordinal())
    first_on = looked_on - timedelta(days=CHAT_DAYS)
    ranges = describe_replies(at, sender)
    kept = keep_ranges(ranges, looked_on=looked_on, first_on=first_on, last_on=looked_on)
    vault.put_single(kept, on=looked_on)


def _invent_times(last_day: int) -> tuple[list[float], list[int]]:
    """When the two wrote: a few talks a day, slower in the afternoons, when the studio and the shop are full."""
    dice = random.Random(7)  # noqa: S311  (chance for a story, not for a key)
    at: list[float] = []
    sender: list[int] = []
    for day in range(last_day - CHAT_DAYS, last_day):
        for hour in HOURS:
            minute, begins = day * 1440 + hour * 60 + dice.random() * 60, dice.randrange(2)
            for turn in range(begins, begins + 6):
                at.append(minute)
                sender.append(turn % 2)
                usual = (14, 22)[turn % 2] if hour == 12 else 6
                minute += usual * dice.lognormvariate(0, 0.9)
    return at, sender
