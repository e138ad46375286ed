"""What the pages of this room show."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from django.http import QueryDict
from django.utils.text import Truncator

from hearthside.core.agreements import (
    Appointment,
    CheckIn,
    Hold,
    State,
    find_control_in,
)
from hearthside.core.series import StartList
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.people.calendar.address import has_address
from hearthside.vault.records import RecordNotFound, Vault

from .desk import Held, open_desk
from .forms import AnswerForm, CheckInForm, DaysForm, StartForm, TermsForm, TimesForm
from .sentences import FITS, NAMES, QUESTIONS, STATES
from .text import Changes, Text, agreed_text, list_changes, my_text, their_text, write_text

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

EXCERPT = 240
Sent = QueryDict | None


@dataclass(frozen=True, slots=True)
class Row:
    """One agreement in a list."""

    id: UUID
    words: str
    state: "StrPromise"
    day: date | None = None


@dataclass(frozen=True, slots=True)
class AgreementsPage:
    """The room: what waits for me first, then what is tried, what stands, and the rest."""

    is_linked: bool
    partner_name: str
    damaged: int
    waiting: tuple[Row, ...]
    review: tuple[Row, ...]
    trial: tuple[Row, ...]
    standing: tuple[Row, ...]
    with_them: tuple[Row, ...]
    drafts: tuple[Row, ...]
    resting: tuple[Row, ...]
    retired: tuple[Row, ...]

    @property
    def is_empty(self) -> bool:
        return not any(getattr(self, name) for name in (*GROUPS, "waiting", "resting"))


@dataclass(frozen=True, slots=True)
class CheckInRow:
    """A check-in of one of the two."""

    who: str
    on: date
    fit: "StrPromise"
    words: str
    is_shown: bool


@dataclass(frozen=True, slots=True)
class AgreementPage:
    """One agreement: what stands, what is put forward, how it went, when to check in."""

    held: Held
    state: State
    state_words: "StrPromise"
    is_linked: bool
    partner_name: str
    agreed: Text | None
    my_offer: Text | None
    their_offer: Text | None
    changes: Changes | None
    concerns: tuple["StrPromise", ...]
    check_ins: tuple[CheckInRow, ...]
    next_at: datetime | None
    start_form: StartForm | None

    @property
    def id(self) -> UUID:
        return self.held.id

    @property
    def stands(self) -> bool:
        """Whether both have agreed and nobody has ended it."""
        return self.agreed is not None and self.state is not State.RETIRED


@dataclass(frozen=True, slots=True)
class Question:
    """A sentence that may control, and what is asked about it."""

    sentence: str
    about: "StrPromise"
    asked: "StrPromise"


@dataclass(frozen=True, slots=True)
class LookPage:
    """Exactly what the other will read, and what can be done with it."""

    text: Text
    changes: Changes | None
    can_propose: bool
    can_be_alone: bool
    partner_name: str


GROUPS = ("review", "trial", "standing", "with_them", "drafts", "retired")
_GROUP_OF = {
    State.REVIEW: "review",
    State.ON_TRIAL: "trial",
    State.AGREED: "standing",
    State.PROPOSED: "with_them",
    State.COUNTERED: "with_them",
    State.DRAFT: "drafts",
    State.RETIRED: "retired",
}


def agreements_page(vault: Vault, *, now: datetime) -> AgreementsPage:
    """Every agreement, in groups."""
    desk, today = open_desk(vault, now), now.date()
    groups: dict[str, list[Row]] = {name: [] for name in (*GROUPS, "waiting", "resting")}
    for held in desk.everything():
        groups[_group_of(held, today)].append(_row(held, today))
    rows = {name: tuple(reversed(found)) for name, found in groups.items()}
    return AgreementsPage(desk.is_linked, desk.partner_name, desk.damaged, **rows)


def agreement_page(vault: Vault, id: UUID, *, own_name: str, now: datetime) -> AgreementPage:
    """One agreement. Raises `RecordNotFound`."""
    desk, today = open_desk(vault, now), now.date()
    held = desk.hold(id)
    told, names = held.agreement, (own_name, desk.partner_name or held.entry.partner_name)
    appointment = held.entry.appointment
    return AgreementPage(
        held=held,
        state=told.state(today),
        state_words=STATES[told.state(today)],
        is_linked=desk.is_linked,
        partner_name=names[1],
        agreed=agreed_text(held, names),
        my_offer=my_text(held, told.my_offer or held.entry.draft, own_name),
        their_offer=their_text(held, names[1]),
        changes=_changes(held),
        concerns=find_concerns(held),
        check_ins=_check_ins(held, names),
        next_at=appointment.next_after(now.replace(tzinfo=None)) if appointment else None,
        start_form=_start_form(vault, held),
    )


def begin_terms(vault: Vault, sent: Sent, *, path: str, now: datetime) -> TermsForm:
    """A form for a new text: as it was sent, else as it was left, else empty."""
    started = None if sent else find_kept_form(vault, path)
    return TermsForm(sent, today=now.date(), started=started)


def open_terms(vault: Vault, id: UUID, sent: Sent, *, path: str, now: datetime) -> TermsForm:
    """A form that begins from my draft, else from what is on the table. Raises `RecordNotFound`."""
    held = open_desk(vault, now).hold(id)
    told, entry = held.agreement, held.entry
    old = entry.draft or told.their_offer or told.my_offer or told.agreed
    cost = entry.draft_cost or entry.side.cost
    started = None if sent else find_kept_form(vault, path)
    return TermsForm(sent, today=now.date(), old=old, cost=cost, started=started)


def look_page(
    vault: Vault, id: UUID | None, form: TermsForm, *, own_name: str, now: datetime
) -> LookPage:
    """What the other will read, from a form that is filled in. Raises `RecordNotFound`."""
    desk = open_desk(vault, now)
    held = desk.hold(id) if id is not None else None
    terms = form.terms()
    is_new = held is None or held.entry.couple is None
    is_alone = held is not None and held.entry.is_alone
    before = None if held is None else held.agreement.their_offer or held.agreement.agreed
    return LookPage(
        text=write_text(terms, ((own_name, form.own_cost),), own_name if form.is_wanted() else ""),
        changes=None if before is None else list_changes(before, terms),
        can_propose=desk.is_linked
        and not is_alone
        and (is_new or (held is not None and held.is_ours)),
        can_be_alone=is_new,
        partner_name=desk.partner_name,
    )


def ask_about(form: TermsForm) -> tuple[Question, ...]:
    """What is asked before these words are put forward; nothing once somebody has answered."""
    if form.is_wanted():
        return ()
    return tuple(map(_question, find_control_in(form.terms(), form.own_cost)))


def find_concerns(held: Held) -> tuple["StrPromise", ...]:
    """What the words that the other puts forward may do to their reader."""
    offer = held.agreement.their_offer
    if offer is None or held.theirs is None:
        return ()
    return tuple(NAMES[hold.kind] for hold in find_control_in(offer, held.theirs.cost))


def open_answer(vault: Vault, id: UUID, sent: Sent, *, path: str, now: datetime) -> AnswerForm:
    """A form for a yes to what the other puts forward now. Raises `RecordNotFound`."""
    held = open_desk(vault, now).hold(id)
    offer = held.agreement.their_offer
    mark = offer.mark if offer is not None else ""
    started = None if sent else find_kept_form(vault, path)
    return AnswerForm(sent, mark=mark, cost=held.entry.side.cost, started=started)


def open_check_in(vault: Vault, id: UUID, sent: Sent, *, path: str, now: datetime) -> CheckInForm:
    """A form for how it went. Raises `RecordNotFound`."""
    held = open_desk(vault, now).hold(id)
    started = None if sent else find_kept_form(vault, path)
    return CheckInForm(sent, about=held.words, can_show=held.is_shared, started=started)


def open_days(vault: Vault, id: UUID, sent: Sent, *, now: datetime) -> DaysForm:
    """A form for the next days of what stands. Raises `RecordNotFound`."""
    held = open_desk(vault, now).hold(id)
    return DaysForm(sent, today=now.date(), about=held.words)


def open_start(vault: Vault, id: UUID, sent: Sent, *, now: datetime) -> StartForm:
    """A form for a start under an agreement's own id. Raises `RecordNotFound`."""
    open_desk(vault, now).hold(id)
    return StartForm(sent)


def open_times(vault: Vault, id: UUID, sent: Sent, *, now: datetime) -> TimesForm:
    """A form for when to check in. Raises `RecordNotFound`."""
    held = open_desk(vault, now).hold(id)
    return TimesForm(sent, about=held.words, today=now.date(), old=held.entry.appointment)


def find_appointment(vault: Vault, id: UUID, *, now: datetime) -> Appointment:
    """When to check in on one agreement. Raises `RecordNotFound`, also where there is no time."""
    appointment = open_desk(vault, now).hold(id).entry.appointment
    if appointment is None:
        raise RecordNotFound
    return appointment


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """Whether there is an address, what stands behind it, and the address itself just once."""

    has_address: bool
    rows: tuple[Row, ...]
    address: str = ""


def calendar_page(vault: Vault, *, now: datetime, address: str = "") -> CalendarPage:
    """The page of the calendar address."""
    everything = open_desk(vault, now).everything()
    timed = (held for held in everything if held.entry.appointment is not None)
    rows = tuple(_row(held, now.date()) for held in timed)
    return CalendarPage(has_address(vault.owner), rows, address)


def _changes(held: Held) -> Changes | None:
    told = held.agreement
    before = told.agreed or told.my_offer
    if before is None or told.their_offer is None:
        return None
    return list_changes(before, told.their_offer)


def _check_ins(held: Held, names: tuple[str, str]) -> tuple[CheckInRow, ...]:
    shown = {one.id for one in held.entry.side.check_ins}
    mine = [(one, names[0], one.id in shown) for one in held.entry.check_ins]
    theirs = [(one, names[1], True) for one in (held.theirs.check_ins if held.theirs else ())]
    by_day = sorted((*mine, *theirs), key=lambda row: row[0].on, reverse=True)
    return tuple(_check_in_row(one, name, is_shown=is_shown) for one, name, is_shown in by_day)


def _check_in_row(one: CheckIn, name: str, *, is_shown: bool) -> CheckInRow:
    return CheckInRow(name, one.on, FITS[one.fit], one.words, is_shown)


def _start_form(vault: Vault, held: Held) -> StartForm | None:
    """A form for a start, while what stands has none."""
    agreed = held.agreement.agreed
    if agreed is None or held.agreement.is_retired:
        return None
    starts = vault.get_single(StartList)
    if starts is not None and starts.find(held.id) is not None:
        return None
    return StartForm(initial={"name": Truncator(agreed.action.split("\n")[0]).chars(80)})


def _group_of(held: Held, today: date) -> str:
    if held.waits_for_me:
        return "waiting"
    if held.is_resting and held.agreement.agreed is None and held.agreement.my_offer is None:
        return "resting"
    return _GROUP_OF[held.agreement.state(today)]


def _row(held: Held, today: date) -> Row:
    told = held.agreement
    waiting = told.their_offer if held.waits_for_me else None
    words = waiting.action if waiting else held.words
    state = STATES[told.state(today)]
    day = told.agreed.review_on or told.agreed.trial_until if told.agreed else None
    return Row(held.id, Truncator(words[: EXCERPT * 8]).chars(EXCERPT), state, day)


def _question(hold: Hold) -> Question:
    return Question(hold.sentence[:EXCERPT], NAMES[hold.kind], QUESTIONS[hold.kind])
