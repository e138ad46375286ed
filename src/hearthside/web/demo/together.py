"""What Noor and Robin, who are invented, let each other read."""

from datetime import datetime, timedelta

from django.utils.translation import gettext

from hearthside.core.couple import DiariesYes, SharedWords
from hearthside.core.words import gettext_noop as _
from hearthside.people.accounts.models import Account
from hearthside.people.couple import linking, sharing
from hearthside.vault.records import Vault
from hearthside.vault.shelf import SharedShelf

BY_NOOR = _(
    "I would like half an hour with you without phones, on the evenings you are home by eight."
)
BY_ROBIN = (
    _(
        "When my hands are in the dough I forget the phone. A short “later” I can do, and I want to."
    ),
    _("The soup on Tuesday. I came in cold and there was soup."),
)


def link(noor: tuple[Account, Vault], robin: tuple[Account, Vault], now: datetime) -> None:
    """Link the two, with a few words each way."""
    code = linking.invite(*noor, now=now)
    linking.accept(*robin, code, now=now)
    linking.confirm(noor[1], now=now)
    sharing.share(noor[1], SharedWords(words=gettext(BY_NOOR)), on=now.date())
    week = now.date() + timedelta(days=7)
    sharing.share(robin[1], SharedWords(words=gettext(BY_ROBIN[0])), on=now.date())
    thanks = SharedWords(words=gettext(BY_ROBIN[1]), kind="thanks", until=week)
    sharing.share(robin[1], thanks, on=now.date())
    _say_yes(noor[1], now)


def _say_yes(vault: Vault, now: datetime) -> None:
    """Noor's yes to two diaries; Robin has not said it."""
    shelf, until = SharedShelf.of(vault), now.date() + timedelta(weeks=4)
    yes = DiariesYes(couple=shelf.couple, given_on=now.date(), until=until)
    vault.put_single(yes, on=now.date())
    shelf.put_single(yes)
