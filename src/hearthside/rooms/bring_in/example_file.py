"""A diary file to look at and to fill in."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

EXAMPLE = """\
at,felt_insecurity,scheduled,context:late reply,context:time together,day_context:slept badly,response,note
2026-03-01T21:40+01:00,7,0,1,0,1,reassurance_seeking,No answer all evening.
2026-03-02T20:15+01:00,2,1,0,1,0,,We cooked together.
2026-03-03T08:05+01:00,4.5,0,0.5,,1,open_talk,"I said it plainly, and that was all right."
"""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the file, explained."""

    name: str
    words: "StrPromise"


COLUMNS = (
    Column("at", _("When it was, with the distance from UTC: 2026-03-01T21:40+01:00. Required.")),
    Column("felt_insecurity", _("0 to 10, with decimals if you like. Required.")),
    Column(
        "scheduled", _("1 for the answer to a scheduled check-in, 0 for what you logged by choice.")
    ),
    Column(
        "context:late reply",
        _(
            "One column for each thing that was there or not: 1 there, 0 not there, between the two "
            "for a little. Empty means you did not ask yourself. The words after the colon are yours."
        ),
    ),
    Column("day_context:slept badly", _("The same, for what holds all day.")),
    Column(
        "response",
        _(
            "What you did: none, reassurance_seeking, withdrawal, open_talk, pause, or a word of "
            "your own. Empty means you did not ask yourself."
        ),
    ),
    Column("note", _("Anything you like.")),
    Column(
        "sources",
        _(
            "Where it felt it came from: past_relational_injury, attachment_history, self_worth, "
            "unmet_needs, social_comparison, with a space between several. Empty means left open."
        ),
    ),
)
