"""What this room writes. When a function returns, what it wrote is there to stay.

My side goes to the other and into my own book at once, or into neither.
"""

from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.urls import reverse
from msgspec.structs import replace

from hearthside.core.agreements import (
    Appointment,
    CheckIn,
    Entry,
    Side,
    Terms,
    next_round,
)
from hearthside.core.series import Start, StartList
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.people.accounts.models import Account
from hearthside.people.calendar import address
from hearthside.people.reminding.planning import do_not_remind, remind_at
from hearthside.vault.records import RecordNotFound, Vault
from hearthside.vault.refusal import NotLinked

from .desk import Desk, Held, keep_book, open_desk

KEPT_PAGES = ("agreements-write", "agreements-check-in", "agreements-answer")


class TextHasChanged(Exception):
    """The other has put other words there since the page was opened."""


class NothingToAnswer(Exception):
    """There is no text to say this to any more."""


def save_draft(vault: Vault, id: UUID, terms: Terms, cost: str, *, now: datetime) -> None:
    """Keep words that are said to nobody yet."""
    with transaction.atomic():
        desk = open_desk(vault, now)
        entry = replace(_hold_or_begin(desk, id).entry, draft=terms, draft_cost=cost)
        _keep(vault, desk, entry, now)


def propose(
    vault: Vault, id: UUID, terms: Terms, cost: str, *, wants_for_both: bool, now: datetime
) -> None:
    """Put a text forward: a proposal, a counter-proposal, or a change to what stands.

    The very words the other puts forward are a yes to them. Raises `NotLinked` or `DocumentTooLarge`;
    then nothing is changed.
    """
    with transaction.atomic():
        desk = open_desk(vault, now)
        held = _hold_or_begin(desk, id)
        if desk.shelf is None or held.is_ended_link or held.entry.is_alone:
            raise NotLinked
        side = _put_forward(held, terms)
        side = replace(side, cost=cost, wants_for_both=wants_for_both)
        _say(vault, desk, replace(held.entry, draft=None, draft_cost="", not_now=""), side, now)


def agree_alone(vault: Vault, id: UUID, terms: Terms, cost: str, *, now: datetime) -> None:
    """Agree on something with myself. Raises `RecordNotFound` for one that was said to somebody."""
    with transaction.atomic():
        desk = open_desk(vault, now)
        entry = _hold_or_begin(desk, id).entry
        if entry.couple is not None:
            raise RecordNotFound
        text = replace(terms, round=next_round(entry.side, None))
        if entry.agreed is not None and entry.agreed.says_the_same(terms):
            text = entry.agreed
        side = replace(entry.side, standing=text, cost=cost)
        alone = replace(entry, side=side, is_alone=True, draft=None, draft_cost="")
        _keep(vault, desk, alone.keep(text, now.date(), ""), now)


def say_yes(vault: Vault, id: UUID, mark: str, cost: str, *, now: datetime) -> None:
    """Say yes to exactly the text with this fingerprint.

    Raises `TextHasChanged` when the other says something else by now, `NotLinked`, or `RecordNotFound`.
    """
    with transaction.atomic():
        desk = open_desk(vault, now)
        held = desk.hold(id)
        if held.agreement.agreed is not None and held.agreement.agreed.mark == mark:
            return
        offer = held.agreement.their_offer
        if offer is None or offer.mark != mark or held.agreement.is_retired:
            raise TextHasChanged
        side = replace(held.entry.side, standing=offer, offer=None, cost=cost, wants_for_both=False)
        _say(vault, desk, replace(held.entry, draft=None, not_now=""), side, now)
        # The write waits for the other's, so what is read after it is what stands.
        if open_desk(vault, now).hold(id).agreement.agreed != offer:
            raise TextHasChanged


def let_rest(vault: Vault, id: UUID, mark: str, *, now: datetime) -> None:
    """Not now: kept for me alone, and to the other it looks like not answered yet."""
    with transaction.atomic():
        desk = open_desk(vault, now)
        held = desk.hold(id)
        if held.agreement.their_offer is None or held.agreement.their_offer.mark != mark:
            raise TextHasChanged
        _keep(vault, desk, replace(held.entry, not_now=mark), now)


def check_in(vault: Vault, id: UUID, told: CheckIn, *, shows: bool, now: datetime) -> None:
    """Keep how it went; let the other read it if the person chose so. Raises `NothingToAnswer`."""
    with transaction.atomic():
        desk = open_desk(vault, now)
        held = desk.hold(id)
        if held.agreement.agreed is None or held.agreement.is_retired:
            raise NothingToAnswer
        entry = held.entry
        if any(one.id == told.id for one in entry.check_ins):
            return
        entry = replace(entry, check_ins=(*entry.check_ins, told))
        if shows and held.is_shared:
            side = replace(entry.side, check_ins=(*entry.side.check_ins, told))
            _say(vault, desk, entry, side, now)
        else:
            _keep(vault, desk, entry, now)
        _forget(vault, id, now)


def go_on(
    vault: Vault,
    id: UUID,
    *,
    trial_until: date | None,
    review_on: date | None,
    now: datetime,
) -> None:
    """Put the standing words forward once more, with new days. Raises `NothingToAnswer` or `NotLinked`."""
    held = open_desk(vault, now).hold(id)
    if held.agreement.agreed is None or held.agreement.is_retired:
        raise NothingToAnswer
    terms = replace(held.agreement.agreed, trial_until=trial_until, review_on=review_on)
    cost = held.entry.side.cost
    if held.entry.is_alone:
        agree_alone(vault, id, terms, cost, now=now)
    elif not held.is_shared:
        raise NotLinked  # what was taken back is put forward after a look at every word, not from here
    else:
        wants = held.entry.side.wants_for_both
        propose(vault, id, terms, cost, wants_for_both=wants, now=now)


def retire(vault: Vault, id: UUID, *, now: datetime) -> None:
    """End an agreement, alone and at once; both see that it has ended. Raises `RecordNotFound`."""
    with transaction.atomic():
        desk = open_desk(vault, now)
        held = desk.hold(id)
        _drop_times(vault, held.entry, now)
        entry = replace(held.entry, appointment=None)
        side = replace(entry.side, retired=True)
        if held.is_shared:
            _say(vault, desk, entry, side, now)
        else:
            _keep(vault, desk, replace(entry, side=side), now)


def delete(vault: Vault, id: UUID, *, now: datetime) -> None:
    """Delete my side, my copy and my check-ins for good. Raises `RecordNotFound`.

    What both had agreed has ended by that, so the end of it stays with the other; a proposal is
    simply gone.
    """
    with transaction.atomic():
        desk = open_desk(vault, now)
        held = desk.hold(id)
        _drop_times(vault, held.entry, now)
        _forget(vault, id, now)
        if held.is_shared and held.entry.agreed is not None:
            ended = Side(agreement=id, retired=True)
            gone = Entry(id=id, side=ended, couple=held.entry.couple, item=held.entry.item)
            _say(vault, desk, replace(gone, is_gone=True), ended, now)
            return
        if held.is_shared and held.entry.item is not None and desk.shelf is not None:
            desk.shelf.delete(held.entry.item)
        keep_book(vault, desk.book.drop(id), now)


def set_times(vault: Vault, id: UUID, appointment: Appointment | None, *, now: datetime) -> None:
    """Keep when to check in, or that there is no time any more. Raises `RecordNotFound`."""
    with transaction.atomic():
        desk = open_desk(vault, now)
        entry = desk.hold(id).entry
        _drop_times(vault, entry, now)
        if appointment is not None:
            address.keep(vault.owner, appointment)
            at, days = appointment.first_at, appointment.every.value
            remind_at(vault.owner, appointment.id, at, every_days=days, now=now)
        _keep(vault, desk, replace(entry, appointment=appointment), now)


def make_address(account: Account, vault: Vault, *, now: datetime) -> str:
    """Make a calendar address in place of an earlier one, and return its secret part."""
    with transaction.atomic():
        times = [held.entry.appointment for held in open_desk(vault, now).everything()]
        return address.make_address(account, [one for one in times if one is not None])


def take_address_back(vault: Vault) -> None:
    """Take the calendar address back, with the times behind it."""
    address.take_back(vault.owner)


def note_start(vault: Vault, start: Start, *, now: datetime) -> None:
    """Note a start, so that growth since then can be looked at. Raises `UnusableStart`."""
    with transaction.atomic():
        starts = vault.get_single(StartList) or StartList()
        vault.put_single(starts.note(start), on=now)


def start_fresh(vault: Vault, id: UUID | None, *, now: datetime) -> None:
    """Forget what was kept when the session locked. Raises `RecordNotFound`."""
    if id is None:
        forget_every_kept_form(vault, reverse("agreements-new"), now)
    else:
        open_desk(vault, now).hold(id)
        _forget(vault, id, now)


def _put_forward(held: Held, terms: Terms) -> Side:
    """My side with a text put forward; what is there already is not put there twice."""
    side, agreement = held.entry.side, held.agreement
    theirs = agreement.their_offer
    if theirs is not None and theirs.says_the_same(terms):
        return replace(side, standing=theirs, offer=None)
    same = next((one for one in side.texts.values() if one.says_the_same(terms)), None)
    if same is not None and same in (agreement.my_offer, agreement.agreed):
        return replace(
            side, standing=agreement.agreed, offer=None if same == agreement.agreed else same
        )
    text = replace(terms, round=next_round(side, held.theirs))
    return replace(side, standing=agreement.agreed, offer=text)


def _say(vault: Vault, desk: Desk, entry: Entry, side: Side, now: datetime) -> None:
    """Let the other read my side as it is now, and keep it in my own book."""
    if desk.shelf is None:
        raise NotLinked
    item = desk.shelf.put(side, id=entry.item)
    said = replace(entry, side=side, couple=desk.shelf.couple, item=item)
    theirs = desk.theirs.get(entry.id)
    agreed = None if said.is_gone else said.stand(theirs).agreed
    _keep(vault, desk, said.keep(agreed, now.date(), desk.partner_name), now)


def _keep(vault: Vault, desk: Desk, entry: Entry, now: datetime) -> None:
    keep_book(vault, desk.book.put(entry), now)
    forget_every_kept_form(vault, reverse("agreements-new"), now)
    _forget(vault, entry.id, now)


def _hold_or_begin(desk: Desk, id: UUID) -> Held:
    entry = desk.book.find(id)
    if entry is None and id not in desk.theirs:
        begun = Entry(id=id, side=Side(agreement=id))
        return Held(begun, None, begun.stand(None), is_ours=False)
    return desk.hold(id)


def _drop_times(vault: Vault, entry: Entry, now: datetime) -> None:
    if entry.appointment is not None:
        address.drop(vault.owner, entry.appointment.id)
        do_not_remind(vault.owner, entry.appointment.id, now=now)


def _forget(vault: Vault, id: UUID, now: datetime) -> None:
    for page in KEPT_PAGES:
        forget_every_kept_form(vault, reverse(page, args=(id,)), now)
