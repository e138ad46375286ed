"""What the pages for two show, as one of the two sees it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from django.http import QueryDict

from hearthside.core.plans import PlanBook, PlanForTwo, PlanSide, PlanSignal, PlanWords
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.people.couple import linking
from hearthside.people.couple.plans import Heard, find_book, find_pair, look
from hearthside.vault.records import RecordNotFound, Vault
from hearthside.vault.refusal import NotLinked, VaultDamaged

from .pair_form import SideForm
from .pair_operations import unsay
from .queries import PlansPage, find_contexts, plans_page, shorten

NO_WORDS = PlanWords(cue="", then_i="")


class Stand(StrEnum):
    """How a plan stands between the two, as one of them sees it."""

    AGREED = "agreed"
    TO_LOOK_AT = "to_look_at"
    OPEN = "open"
    DIFFERS = "differs"


ORDER = tuple(Stand)


@dataclass(frozen=True, slots=True)
class PairRow:
    """One plan of the two."""

    pair: PlanForTwo
    name: str
    account: str

    @property
    def owner(self) -> str:
        """The name of the one whose plan it is."""
        return self.account if self.pair.is_mine else self.name

    @property
    def other(self) -> str:
        """The name of the second."""
        return self.name if self.pair.is_mine else self.account

    @property
    def stand(self) -> Stand:
        if self.pair.is_agreed:
            return Stand.AGREED
        if self.pair.theirs is None:
            return Stand.OPEN
        return Stand.DIFFERS if self.pair.mine else Stand.TO_LOOK_AT

    @property
    def can_be_said(self) -> bool:
        return self.pair.is_agreed and bool(self.pair.words.we_say.strip())

    @property
    def said(self) -> str:
        """The agreed words, at a glance."""
        return shorten(self.pair.words.we_say)


@dataclass(frozen=True, slots=True)
class PairPage:
    """What stands between the two. Without a link it holds what I had said yes to, if anything."""

    is_linked: bool
    name: str = ""
    rows: tuple[PairRow, ...] = ()
    said: PlanSignal | None = None
    heard: Heard | None = None
    kept: tuple[PlanSide, ...] = ()

    @property
    def cues(self) -> tuple[PairRow, ...]:
        """The plans of the other's that are agreed to be mine, too."""
        agreed = (row for row in self.rows if row.pair.is_agreed and not row.pair.is_mine)
        return tuple(row for row in agreed if row.pair.words.for_both)


@dataclass(frozen=True, slots=True)
class WordsPage:
    """Where to begin when somebody words a plan for the other."""

    begun: PlanWords
    is_mine: bool
    name: str
    is_linked: bool


def first_page(vault: Vault, *, account: str, now: datetime) -> tuple[PlansPage, PairPage]:
    """Return what is mine and what stands between the two; the book is opened once for both."""
    book = find_book(vault)
    return plans_page(vault, book), pair_page(vault, book, account=account, now=now)


def pair_page(vault: Vault, book: PlanBook, *, account: str, now: datetime) -> PairPage:
    """Return what stands between the two; my own signal goes when its day has passed."""
    try:
        between = look(vault, book, now)
    except (NotLinked, VaultDamaged):
        sides = (kept.side for kept in book.sides)
        return PairPage(is_linked=False, kept=tuple(side for side in sides if not side.is_own))
    name = between.name
    rows = (
        PairRow(pair, name, account)
        for pair in between.plans
        # What I have deleted is gone for me, whatever the other still says of it.
        if not pair.is_mine or book.find_plan(pair.plan)
    )
    ordered = sorted(rows, key=lambda row: ORDER.index(row.stand))
    said = between.said
    if said and said.is_over(now):
        unsay(vault)
        said = None
    return PairPage(is_linked=True, name=name, rows=tuple(ordered), said=said, heard=between.heard)


def find_row(vault: Vault, plan: UUID, *, account: str, now: datetime) -> PairRow | None:
    """One plan of the two; `None` where nothing stands between them any more.

    Raises `RecordNotFound` for a plan that is neither mine nor ours.
    """
    try:
        pair = find_pair(vault, plan)
    except NotLinked:
        return None
    except RecordNotFound:
        pair = PlanForTwo(plan)
    if not pair.is_empty:
        return PairRow(pair, linking.stand(vault, now).partner_name, account)
    if find_book(vault).find_plan(plan) is None:
        raise RecordNotFound
    return None


def words_page(vault: Vault, plan: UUID, *, from_plan: bool = False, now: datetime) -> WordsPage:
    """Where to begin: my words, else the other's, else those of my own plan; or those first.

    Raises `RecordNotFound` for a plan that is neither mine nor ours.
    """
    standing, own = linking.stand(vault, now), find_book(vault).find_plan(plan)
    begun = own.to_words(find_contexts(vault)) if own else NO_WORDS
    try:
        pair = find_pair(vault, plan)
        side = pair.mine or pair.theirs
        begun = side.words if side and not (own and from_plan) else begun
        if pair.is_empty and own is None:
            raise RecordNotFound
    except NotLinked:
        pass  # what was written is given back, with one sentence on why it cannot be read
    except RecordNotFound:
        if own is None:
            raise
    return WordsPage(begun, own is not None, standing.partner_name, standing.is_linked)


def open_words(
    vault: Vault, page: WordsPage, sent: QueryDict | None, *, account: str, path: str
) -> SideForm:
    """A form for my words: as they were sent, else as they were left, else from where to begin."""
    started = None if sent else find_kept_form(vault, path)
    owner, other = (account, page.name) if page.is_mine else (page.name, account)
    return SideForm(sent, begun=page.begun, owner=owner, other=other, started=started)


def find_side(vault: Vault, plan: UUID) -> PlanSide:
    """What I said of a plan. Raises `RecordNotFound`."""
    kept = find_book(vault).find_side(plan)
    if kept is None:
        raise RecordNotFound
    return kept.side
