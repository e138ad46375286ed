"""What has grown, against one's own beginning: each figure with its interval, its count, or "not enough"."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from hearthside.core.agreements.entry import AgreementBook
from hearthside.core.diary import ContextList, Diary, Moment
from hearthside.core.finding import Finding
from hearthside.core.finding.since import TriggerShift
from hearthside.core.journey import Kept, weigh_kept
from hearthside.core.series import Direction, Growth, Recovery, assess_growth, compare_recovery
from hearthside.core.support import SupportMap, describe_breadth
from hearthside.vault.records import Vault

from .operations import read_path
from .queries import WordsRow, words_rows

BASELINE = timedelta(days=180)
"""The half year before the beginning, and the last half year."""

LATELY = timedelta(weeks=12)
EASIER = "what-became-easier"
SHOWN = 3


@dataclass(frozen=True, slots=True)
class EasierTrigger:
    """A trigger that comes less often, or goes with less, since a start that the person named."""

    name: str
    start_on: date
    shift: TriggerShift


@dataclass(frozen=True, slots=True)
class LookBack:
    """What the diary says of the time since the beginning."""

    growth: Growth
    recovery: Recovery


@dataclass(frozen=True, slots=True)
class Around:
    """Who and what is on the map: how many, how many were there before the beginning, and for how
    many feelings there is one, or the partner alone.
    """

    n: int
    n_before: int
    n_feelings: int
    n_covered: int
    n_only_partner: int

    @property
    def n_since(self) -> int:
        """Those that were put on it since."""
        return self.n - self.n_before


@dataclass(frozen=True, slots=True)
class GrowthPage:
    """One page against one's own baseline. `began_on` is `None` before the first part."""

    began_on: date | None
    diary: LookBack | None
    kept: Kept | None
    around: Around | None
    easier: tuple[EasierTrigger, ...]
    own_words: tuple[WordsRow, ...]


def growth_page(vault: Vault, *, now: datetime, holds_back: bool) -> GrowthPage:
    """What has grown, as it was known when the day began: within a day it stays the same."""
    path, today = read_path(vault), now.date()
    began_on = path.began_at.date() if path.began_at else None
    return GrowthPage(
        began_on=began_on,
        diary=_look_back(vault, began_on, today) if began_on else None,
        kept=None if holds_back else _weigh_agreements(vault, today),
        around=_look_around(vault, began_on, holds_back) if began_on else None,
        easier=_list_easier(vault.get_single(Finding)),
        own_words=words_rows(vault, path.texts_of(EASIER)[:SHOWN]),
    )


def _look_back(vault: Vault, began_on: date, today: date) -> LookBack:
    """The half year before the beginning beside the last half year, up to yesterday."""
    from_on, lately_on = began_on - BASELINE, max(began_on, today - BASELINE)
    moments = (
        *_moments_within(vault, from_on, began_on),
        *_moments_within(vault, lately_on, today),
    )
    diary = Diary.from_moments(moments, vault.get_single(ContextList) or ContextList())
    return LookBack(assess_growth(diary, began_on), compare_recovery(diary, began_on))


def _moments_within(vault: Vault, since: date, until: date) -> Iterable[Moment]:
    """The moments from one day up to but not on another."""
    kept = (stored.document for stored in vault.all(Moment, since=since, until=until))
    return (moment for moment in kept if since <= moment.at.date() < until)


def _weigh_agreements(vault: Vault, today: date) -> Kept | None:
    """The person's own check-ins of the last twelve weeks; `None` without an agreement."""
    book = vault.get_single(AgreementBook)
    if book is None or not book.entries:
        return None
    said = (one for entry in book.entries for one in entry.check_ins)
    return weigh_kept(one for one in said if today - LATELY <= one.on < today)


def _look_around(vault: Vault, began_on: date, holds_back: bool) -> Around:
    """How it stands now; of the time before only the days are known on which ties were entered."""
    ties = (vault.get_single(SupportMap) or SupportMap()).ties
    shown = [tie for tie in ties if not (holds_back and tie.is_partner)]
    breadth = describe_breadth(shown)
    return Around(
        n=len(shown),
        n_before=sum(tie.added_on < began_on for tie in shown),
        n_feelings=len(breadth.feelings),
        n_covered=len(breadth.covered),
        n_only_partner=len(breadth.only_partner),
    )


def _list_easier(finding: Finding | None) -> tuple[EasierTrigger, ...]:
    """Triggers that are sure enough to be said to have become lighter, from the day's look."""
    return tuple(
        EasierTrigger(shift.context, since.start_on, shift)
        for since in (finding.patterns.since if finding else ())
        for shift in since.triggers
        if not shift.soothing and _is_lighter(shift)
    )


def _is_lighter(shift: TriggerShift) -> bool:
    rarer = shift.rate_ratio is not None and shift.frequency is Direction.LOWER
    weaker = shift.effect_change is not None and shift.strength is Direction.LOWER
    return rarer or weaker
