"""A diary in which every single thing carries a word of its own, to see where each one goes."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from uuid import UUID

from hearthside.core.agreements import CheckIn, Entry, Fit, Side, Terms
from hearthside.core.agreements.terms import WORDS
from hearthside.core.care.safety_plan import STEPS, SafetyPlan
from hearthside.core.diary import Context, ContextList, Moment
from hearthside.core.estimate import Estimate
from hearthside.core.fears import FearEntry, Outcome
from hearthside.core.finding import Course, Finding, Patterns, RhythmValue, Share
from hearthside.core.hand_over import Field, Material, Part, Score, Ticks
from hearthside.core.hand_over.ticks import WORD_FIELDS
from hearthside.core.series import LevelPoint, Verdict
from hearthside.core.triggers import Tier, Trigger

FIRST_ON = date(2026, 1, 1)
LAST_ON = date(2026, 3, 31)
N_MOMENTS, N_FEARS, N_CONTEXTS, N_AGREEMENTS = 6, 3, 4, 3

_numbers = count()


def mark() -> str:
    """A word that stands nowhere else and that no renderer breaks or joins."""
    return f"kx{next(_numbers):04d}z"


def key(number: int) -> UUID:
    return UUID(int=number + 1)


@dataclass
class Marked:
    """What there is to tick, and where each mark stands: mark -> (kind, number, part)."""

    material: Material
    marks: dict[str, tuple[str, object, str]]


def mark_everything() -> Marked:
    marks: dict[str, tuple[str, object, str]] = {}

    def new(kind, number, part) -> str:
        word = mark()
        marks[word] = (kind, number, part)
        return word

    contexts = ContextList(
        contexts=tuple(Context(id=str(i), name=new("context", i, "")) for i in range(N_CONTEXTS))
    )
    moments = []
    for i in range(N_MOMENTS):
        words = {f.value: new("moment", i, f.value) for f in WORD_FIELDS}
        at = datetime(2026, 1, 5, 20, tzinfo=UTC) + timedelta(days=15 * i)
        moment = Moment(
            at=at,
            felt_insecurity=float(i),
            scheduled=i % 2 == 0,
            contexts={str(i % 3): 1.0, "3": 0.0},
            response=new("moment", i, "response"),
            items={"closeness": 2},
            **words,
        )
        moments.append((key(i), moment))
    fears = [
        (
            key(100 + i),
            FearEntry(
                stated_percent=60,
                written_at=datetime(2026, 1, 3 + i, tzinfo=UTC),
                due_on=date(2026, 2, 1),
                outcome=Outcome.YES,
                **{w: new("fear", i, w) for w in ("what", "how_it_was", "coped")},
                **{w: new("never", i, w) for w in ("meanwhile", "needed", "company", "decided")},
            ),
        )
        for i in range(N_FEARS)
    ]
    effect = Estimate(7.0, 5.0, 9.0, 0.95, "confidence", 6)
    scores = [
        (f"score-{i}", Score(new("score", i, ""), date(2026, 2, 1), effect, 0, 12)) for i in (0, 1)
    ]
    plan = SafetyPlan(**{step: new("plan", 0, step) for step in STEPS})
    agreements = [make_agreement(i, new) for i in range(N_AGREEMENTS)]
    finding = make_finding(contexts)
    return Marked(
        Material(moments, contexts, fears, finding, plan, scores, agreements),
        marks,
    )


def make_agreement(number, new) -> Entry:
    """What both said yes to, and all that either said alone; the last was ended by its holder."""
    is_ended = number == N_AGREEMENTS - 1

    def text(kind) -> Terms:
        return Terms(**{name: new(kind, number, name) for name in WORDS})

    standing = text("never" if is_ended else "agreement")
    told = CheckIn(id=key(300), on=LAST_ON, fit=Fit.HARD, words=new("never", number, "check-in"))
    side = Side(
        agreement=key(200 + number),
        standing=standing,
        offer=text("never"),
        cost=new("never", number, "cost"),
        check_ins=(told,),
        retired=is_ended,
    )
    return Entry(
        id=key(200 + number),
        side=side,
        draft=text("never"),
        draft_cost=new("never", number, "draft cost"),
        is_alone=number == 1,
        agreed=standing,
        agreed_on=FIRST_ON,
        partner_name=new("never", number, "name"),
        check_ins=(told,),
    )


def make_finding(contexts: ContextList) -> Finding:
    """Three contexts are told of as links, one still being checked; the last was there in no moment."""
    effect = Estimate(1.8, 1.1, 2.5, 0.9, "credible", 90)
    told = {0: Tier.FIRM, 1: Tier.LIKELY, 2: Tier.UNCLEAR, -1: Tier.RELIABLE}
    triggers = tuple(
        Trigger(contexts.contexts[i].name, tier, 0.96, effect, 17, 73, 14)
        for i, tier in told.items()
    )
    course = Course(
        share=Share(Verdict.PERSISTENT, Estimate(0.6, 0.52, 0.7, 0.9, "credible", 40), 40),
        rhythm=(RhythmValue(0, 18, 21, Estimate(4.0, 3.0, 5.0, 0.9, "credible", 9)),),
        line=tuple(LevelPoint(20_450 + i, 4.0 + i / 30, 3.0, 6.0, 1) for i in range(60)),
    )
    patterns = Patterns(
        n_moments=90, n_scheduled=40, span_days=80, triggers=triggers, explained=(), course=course
    )
    ids = {c.name: c.id for c in contexts.contexts}
    settled_at = datetime(2026, 3, 30, 9, tzinfo=UTC)
    return Finding(settled_at=settled_at, patterns=patterns, context_ids=ids)


def everything() -> Ticks:
    """Every box ticked."""
    return Ticks(
        since=FIRST_ON,
        until=LAST_ON,
        parts=frozenset(Part),
        links=frozenset({"0", "1", "3"}),
        scores=frozenset({"score-0", "score-1"}),
        fields=frozenset(Field),
        all_moments=True,
        fears=frozenset(key(100 + i) for i in range(N_FEARS)),
        agreements=frozenset(key(200 + i) for i in range(N_AGREEMENTS)),
    )


def expected(marked: Marked, ticks: Ticks) -> set[str]:
    """The marks that have to be there: said anew here, not asked of the code."""
    chosen = {
        i
        for i, (own, moment) in enumerate(marked.material.moments)
        if ticks.since <= moment.at.date() <= ticks.until
        and (ticks.all_moments or own in ticks.moments)
    }
    fields = {field.value for field in ticks.fields}
    there = {str(i % 3) for i in chosen} if "contexts" in fields else set()
    wanted = set()
    for word, (kind, number, part) in marked.marks.items():
        match kind:
            case "moment":
                is_there = number in chosen and part in fields
            case "context":
                told = ticks.links & {"0", "1", "3"}
                is_there = str(number) in there | told
            case "fear":
                is_there = key(100 + number) in ticks.fears
            case "agreement":
                is_there = key(200 + number) in ticks.agreements
            case "score":
                is_there = f"score-{number}" in ticks.scores
            case "plan":
                is_there = Part.PLAN in ticks.parts
            case _:
                is_there = False
        if is_there:
            wanted.add(word)
    return wanted
