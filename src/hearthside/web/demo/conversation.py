"""The cards that Noor, who is invented, keeps, what she would say, and a talk she noted."""

from datetime import datetime, timedelta

from django.utils.translation import gettext

from hearthside.core.conversations import CardShelf, Rehearsal, TalkNote, Went
from hearthside.core.conversations.joint_talk import TalkSide
from hearthside.core.words import gettext_noop as _
from hearthside.rooms.conversations import two_operations
from hearthside.vault.records import Vault

SHELF = CardShelf(favourites=("us-05", "near-05", "needs-03"), hidden=("near-12",))
SAYS = _(
    "When I hear nothing all afternoon I get scared. I would like one word at noon, if you can."
)
HOPES = _("That it is heard as a wish.")
TAKES_ALONG = _(
    "Robin goes quiet when the shop is full. I did not know that it looks like this from inside."
)
HOW_IT_WAS = _("My hands were cold at first. Saying back what I heard was the easiest part.")


def talk_together(vault: Vault, *, now: datetime) -> None:
    """Put it into her vault, a few days before `now` (aware, local)."""
    vault.put_single(SHELF, on=now.date())
    tried_at, held_at = now - timedelta(days=9), now - timedelta(days=6)
    tried = Rehearsal(
        card="outside-07", would_say=gettext(SAYS), hope=gettext(HOPES), written_at=tried_at
    )
    vault.put(tried, month_of=tried_at)
    held = TalkNote(
        talk="turns",
        held_at=held_at,
        went=Went.MIXED,
        take_along=gettext(TAKES_ALONG),
        how_it_was=gettext(HOW_IT_WAS),
    )
    vault.put(held, month_of=held_at)


def ask_for_talk(vault: Vault, *, now: datetime) -> None:
    """Let Robin ask for a talk on two devices an hour before `now`; Noor has not answered."""
    asked = TalkSide(
        talk="turns",
        step="settle",
        began_at=now - timedelta(hours=1),
        topic=gettext("Saturdays"),
        minutes=3,
    )
    two_operations.ask(vault, asked, path="", now=now)
