"""How far Noor, who is invented, has come on the path: some parts done, one half way, one put aside."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from django.utils.translation import gettext

from hearthside.core.diary.wall_clock import with_own_offset
from hearthside.core.journey import PartWords, Path, Text
from hearthside.core.words import gettext_noop as _
from hearthside.vault.records import Vault

WRITTEN = (
    (
        57,
        "first-sign",
        {
            "sign": _("My hands go cold and I look for the phone."),
            "then": _("Put both hands round a warm cup, and count the knocks of the oven."),
        },
    ),
    (
        50,
        "what-matters",
        {
            "value": _("That bread gets made properly, also when nobody sees it."),
            "why": _(
                "My grandfather let me shape the last loaf. Nobody praised it and he ate it all."
            ),
        },
    ),
    (
        44,
        "kind-word",
        {
            "word": _("Robin said: the kitchen sounds right when you are in it."),
            "meant": _("That I am part of how home sounds, and not a guest in it."),
        },
    ),
    (
        20,
        "note-for-next-time",
        {
            "true": _("Most late messages came from a late train or an oven."),
            "first": _("Knead. One dough is twenty minutes."),
            "remember": _("It was quiet in me on Sunday too, and nobody had promised anything."),
        },
    ),
)
BEGUN = (
    2,
    "what-became-easier",
    {"easier": _("I can leave the phone in the other room and bake.")},
)
DONE_DAYS_AGO, ASIDE_DAYS_AGO = 23, 30


def walk(vault: Vault, now: datetime) -> None:
    """Do some parts over the last eight weeks; one comes back just now."""
    path = Path()
    for days_ago, part, answers in WRITTEN:
        at = with_own_offset(now - timedelta(days=days_ago))
        words = _put_words(vault, part, answers, at)
        path = path.note_text(Text(id=words, part=part, written_at=at)).finish(part, at=at)
    path = path.put_aside("camera", at=with_own_offset(now - timedelta(days=ASIDE_DAYS_AGO)))
    path = path.finish("if-then", at=with_own_offset(now - timedelta(days=DONE_DAYS_AGO)))
    days_ago, part, answers = BEGUN
    at = with_own_offset(now - timedelta(days=days_ago))
    words = _put_words(vault, part, answers, at)
    path = path.note_text(Text(id=words, part=part, written_at=at))
    vault.put_single(path.begin(part, at=at, words=words), on=now.date())


def _put_words(vault: Vault, part: str, answers: Mapping[str, str], at: datetime) -> UUID:
    said = {asked: gettext(words) for asked, words in answers.items()}
    return vault.put(PartWords(part=part, written_at=at, answers=said), month_of=at)
