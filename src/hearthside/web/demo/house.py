"""Two accounts with their diaries: what a demo needs before anybody walks in."""

from datetime import datetime, timedelta
from uuid import uuid4

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext

from hearthside.core.responses import TrialList
from hearthside.core.series import Start, StartList
from hearthside.people.accounts.models import Account
from hearthside.people.accounts.operations import sign_up
from hearthside.people.accounts.recovery import release_code
from hearthside.people.accounts.session import end_session, open_session
from hearthside.rooms.devices.operations import set_up
from hearthside.vault.records import Vault

from .agreements import agree
from .answers import answer_measures, view_sources
from .conversation import ask_for_talk, talk_together
from .diary import DAYS, TURNING_DAY, invent_diary
from .door import COUPLE, PASSWORD
from .drafts import write_drafts
from .elsewhere import bring_history
from .life import Life, say_life
from .path import walk
from .pause import rest
from .people_around import draw_people
from .plans import write_plans
from .reminded import choose_times
from .support import ANSWER, write_safety_plan
from .together import link
from .trial import hold_trial
from .worth import write_worth


def furnish(language: str, *, now: datetime) -> None:
    """Let both move in with four months of diary up to `now` (aware, local), in the words of a language."""
    with transaction.atomic(), translation.override(language):
        noor, robin = (_move_in(say_life(life, gettext), now) for life in COUPLE)
        _settle(*noor, now)
        link(noor, robin, now)
        write_plans(noor[1], robin[1], now)
        agree(noor[1], robin[1], now)
        ask_for_talk(robin[1], now=now)
        rest(noor[1], robin[1], now=now)


def _move_in(life: Life, now: datetime) -> tuple[Account, Vault]:
    password = gettext(PASSWORD)
    # Whoever looks around reads the house in the language of their own browser.
    with translation.override(None):
        entered = sign_up(name=life.name, password=password, partner_name="", time_zone="", now=now)
    vault = open_session(entered.session)
    assert vault is not None  # noqa: S101  (the session was opened a moment ago)
    end_session(entered.session)
    release_code(vault)
    _write_diary(vault, life, now)
    return entered.session.row.account, vault


def _settle(account: Account, vault: Vault, now: datetime) -> None:
    """Put there what Noor alone has."""
    vault.put_single(write_safety_plan(), on=now.date())
    vault.put_single(ANSWER, on=now.date())
    draw_people(vault, now)
    write_drafts(vault, now)
    write_worth(vault, now)
    talk_together(vault, now=now)
    walk(vault, now)
    bring_history(vault, now=now)
    choose_times(account, vault, now=now)
    set_up(vault, gettext("Noor's phone"), now=now)


def _write_diary(vault: Vault, life: Life, now: datetime) -> None:
    moments, contexts = invent_diary(life, until=now)
    vault.put_single(contexts, on=now.date())
    ids = vault.put_many((moment, moment.at) for moment in moments)
    began_at = now - timedelta(days=DAYS - TURNING_DAY)
    start = Start(id=uuid4(), name=life.began, start_on=began_at.date(), noted_at=began_at)
    vault.put_single(StartList().note(start), on=began_at)
    trial = hold_trial(life, life.tried, zip(ids, moments, strict=True), until=now)
    vault.put_single(TrialList(trials=(trial,)), on=now)
    vault.put_single(view_sources(life), on=now.date())
    vault.put_many((sheet, sheet.answered_at) for sheet in answer_measures(life, until=now))
