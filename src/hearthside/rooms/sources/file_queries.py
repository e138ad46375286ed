"""What the pages about files and about the questions themselves show."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from hearthside.core.diary import Moment
from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.measures import AnswerSheet, KeptMeasure, Measure, Subscale
from hearthside.core.measures.fhir import write_bundle
from hearthside.core.measures.measure import hash_measure
from hearthside.core.measures.omega import NEEDED_TOGETHER
from hearthside.core.measures.psychometrics import examine_check_in
from hearthside.vault.records import RecordNotFound, Vault

from .conditions import say_when
from .shelf import find_kept, find_wording, say_measure_length


@dataclass(frozen=True, slots=True)
class Preview:
    """A questionnaire file before it comes in."""

    measure: Measure
    text: str
    is_there: bool
    other_version: bool

    @property
    def length(self) -> str:
        return say_measure_length(self.measure)

    @property
    def questions(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Every question, and after which answers it is asked."""
        items = self.measure.items
        return tuple((item.text, say_when(self.measure, item)) for item in items)

    @property
    def counted(self) -> tuple[str, ...]:
        """The names of its scores."""
        return tuple(part.name for part in self.measure.subscales)

    @property
    def stated(self) -> tuple[Subscale, ...]:
        """The scores for which a reliability and what others scored is known."""
        return tuple(s for s in self.measure.subscales if s.reliability and s.norms)


@dataclass(frozen=True, slots=True)
class RemovePage:
    """A measure that was brought in, before it goes."""

    key: str
    title: str
    n_sheets: int


@dataclass(frozen=True, slots=True)
class ReliabilityPage:
    """What one person's check-ins say about the questions."""

    omega: Estimate | NotEnoughData
    weekly: Estimate | NotEnoughData

    @property
    def waits_for_pairs(self) -> bool:
        """Whether there are check-ins enough, and some two questions met too seldom."""
        return isinstance(self.omega, NotEnoughData) and self.omega.need == NEEDED_TOGETHER


def preview(vault: Vault, measure: Measure, text: str) -> Preview:
    """What is in a file, and whether it is here already."""
    kept = [k.document.measure for k in vault.all(KeptMeasure)]
    same = any(hash_measure(other) == hash_measure(measure) for other in kept)
    alike = any(other.id == measure.id for other in kept)
    return Preview(measure, text, is_there=same, other_version=alike and not same)


def remove_page(vault: Vault, id: UUID) -> RemovePage:
    """A measure that was brought in. Raises `RecordNotFound`."""
    measure = find_kept(vault, id).measure
    known = hash_measure(measure)
    n = sum(kept.document.measure_hash == known for kept in vault.all(AnswerSheet))
    return RemovePage(key=str(id), title=measure.title, n_sheets=n)


def bundle(vault: Vault, id: UUID) -> bytes:
    """One sheet of answers as a file. Raises `RecordNotFound`."""
    sheet = vault.get(AnswerSheet, id)
    measure = find_wording(vault, sheet)
    if measure is None:
        raise RecordNotFound
    sheets = (kept.document for kept in vault.all(AnswerSheet))
    earlier = [s for s in sheets if s.measure_id == sheet.measure_id and s != sheet]
    return write_bundle(measure, sheet, earlier)


def reliability_page(vault: Vault, *, today: date) -> ReliabilityPage:
    """What the check-ins up to yesterday say about the questions."""
    moments = (kept.document for kept in vault.all(Moment))
    found = examine_check_in(moment for moment in moments if moment.at.date() < today)
    return ReliabilityPage(
        omega=found.omega.omega,
        weekly=found.weekly_felt_insecurity.reliability,
    )
