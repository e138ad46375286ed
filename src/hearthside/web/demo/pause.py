"""A pause that Noor and Robin, who are invented, took two evenings ago, and what each wrote after it."""

from datetime import datetime, timedelta

from django.utils.translation import gettext

from hearthside.core.words import gettext_noop as _
from hearthside.rooms.pause.operations import act, keep_step, start_pause
from hearthside.vault.records import Vault

BY_NOOR = (
    _("Far away from you, and small. My heart was in my throat."),
    _("To know that you come back to it, even if it is not tonight."),
    _("A walk on Sunday, and the shop stays closed."),
)
BY_ROBIN = (
    _("Pushed into a corner, and ashamed that I had forgotten."),
    _("Ten minutes in which nobody asks me anything."),
    _("I write the evenings I work late on the fridge."),
)


def rest(noor: Vault, robin: Vault, *, now: datetime) -> None:
    """Let Robin ask for it, and both come back and write three sentences; each shares the last."""
    at = (now - timedelta(days=2)).replace(hour=20, minute=40, second=0, microsecond=0)
    start_pause(robin, for_both=True, now=at)
    back_at = at + timedelta(minutes=11)
    for vault in (noor, robin):
        act(vault, "back", now=back_at)
    for vault, words in ((noor, BY_NOOR), (robin, BY_ROBIN)):
        for step, said in enumerate(words, start=1):
            keep_step(vault, step, gettext(said), share=step == len(words), now=back_at)
