"""What there is to choose from."""

from typing import TYPE_CHECKING

from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hearthside.core.agreements import Terms
from hearthside.core.care import Cost
from hearthside.core.fears import FearEntry
from hearthside.core.hand_over import Field, Material, Part, Score
from hearthside.core.triggers import Trigger
from hearthside.people.wording import with_or

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

EXCERPT = 120

COSTS = (
    (Cost.NOTHING.value, _("no, not really")),
    (Cost.A_LITTLE.value, _("a little")),
    (Cost.A_LOT.value, _("a good deal")),
    (Cost.NOT_SAID.value, _("rather not say")),
)
PERIODS = (
    ("month", _("the last 4 weeks")),
    ("quarter", _("the last 3 months")),
    ("year", _("the last year")),
    ("own", _("days I choose")),
)
ENTRIES = (
    ("none", _("none")),
    ("some", _("some, which I choose next")),
    ("all", _("all of this time")),
)
FIELDS = {
    Field.CONTEXTS: _("What was there"),
    Field.HAPPENED: _("What happened"),
    Field.TOLD_MYSELF: _("What I told myself"),
    Field.URGE: _("What I wanted to do"),
    Field.RESPONSE: _("What I did"),
    Field.NEEDED: _("What I needed"),
    Field.NOTE: _("Notes"),
    Field.CHECK_IN: _("Answers of the check-in"),
}
PLAN_STEPS = {
    "signs": _("How I notice that it is starting"),
    "alone": _("What I can do alone"),
    "people_and_places": _("People and places that take my mind off it"),
    "to_tell": _("Who I can tell"),
    "professionals": _("Professionals and helplines"),
    "safer": _("How I make it safer around me"),
}
KINDS = (("pdf", _("PDF")), ("fhir", _("FHIR")), ("csv", _("table")))


def field_labels() -> dict[Field, str]:
    """The names of the parts of a moment in the language of the page."""
    return {field: str(words) for field, words in FIELDS.items()}


def part_choices(material: Material) -> list[tuple[str, "str | StrPromise"]]:
    """What may be ticked with this diary; what is not there is not offered."""
    parts: list[tuple[str, str | StrPromise]] = []
    if material.moments:
        parts.append((Part.SUMMARY.value, _("How much was written in this time")))
    if material.finding is not None:
        course = material.finding.patterns.course
        parts.append((Part.SHARE.value, _("How much of the time I feel insecure")))
        if course.line:
            parts.append((Part.LINE.value, _("The line over time, all of it")))
        if any(cell.mean for cell in course.rhythm):
            parts.append((Part.WEEK.value, _("The picture of the week")))
    if material.plan is not None and not material.plan.is_empty:
        parts.append((Part.PLAN.value, _("My plan for a bad hour")))
    return parts


def name_link(link: Trigger) -> str:
    """A link to tick, in the person's own word for it."""
    return with_or((link.context, *link.together_with))


def name_score(score: Score) -> str:
    """A score to tick: of what, and its day."""
    told = {"name": score.name, "day": date_format(score.answered_on)}
    return gettext("%(name)s, %(day)s") % told


def name_fear(fear: FearEntry) -> str:
    """A fear to tick: its day and how it begins."""
    what = Truncator(fear.what[: EXCERPT * 4]).chars(EXCERPT)
    day = date_format(fear.written_at.date(), "MONTH_DAY_FORMAT")
    return gettext("%(day)s: %(what)s") % {"day": day, "what": what}


def name_agreement(terms: Terms) -> str:
    """An agreement to tick: how it begins."""
    return str(Truncator(terms.action[: EXCERPT * 4]).chars(EXCERPT))


def plan_headings() -> dict[str, str]:
    """The steps of the plan in the language of the page, in order."""
    return {step: str(words) for step, words in PLAN_STEPS.items()}
