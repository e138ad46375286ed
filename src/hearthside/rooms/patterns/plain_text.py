"""What a diary shows, as plain text for a terminal."""

from collections.abc import Iterable, Iterator, Sequence

from django.utils.translation import gettext as _

from hearthside.core.columns import measure, pad, wrap
from hearthside.core.finding import Patterns, RhythmValue
from hearthside.people.wording import sentences_in_a_row

from . import sentences as say
from .figure import lived
from .page import Link, PatternsView, build_view
from .sentences.wording import say_hours, say_number, say_weekday

INDENT = "  "
NARROWEST, WIDEST = 24, 88
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def write_text(patterns: Patterns, *, width: int) -> str:
    """Return the whole report, wrapped to so many columns."""
    width = min(max(width, NARROWEST), WIDEST)
    lines = list(_lay_out(patterns, width))
    return "\n".join(disarm(line).rstrip() for line in lines) + "\n"


def disarm(text: str) -> str:
    """Return the text without control characters: a name must not command a terminal."""
    return "".join(c if c >= " " and not "\x7f" <= c <= "\x9f" else REPLACEMENT for c in text)


def _lay_out(patterns: Patterns, width: int) -> Iterator[str]:
    view = build_view(patterns, {})
    yield _("What this diary shows")
    if not patterns.n_moments:
        yield from _paragraph(_("There are no moments in this file yet."), width)
        return
    yield from _paragraph(say.describe_diary(patterns), width)
    yield from _lay_out_links(view, width)
    yield from _lay_out_rest(view, width)
    time = (_("%(verdict)s.") % {"verdict": view.verdict}, *view.share, *view.rule)
    yield from _section(_("How much of the time"), time, width)
    if view.rhythm:
        yield from _section(_("Through the week"), (view.rhythm.figure.caption,), width)
        yield from _grid(patterns.course.rhythm)
    if view.level:
        yield from _section(_("Over time"), (view.level.figure.caption,), width)
    yield from _lay_out_since(view, width)
    if view.has_responses:
        yield from _section(_("What follows what you do"), view.responses, width)
    sureness = (
        *(view.sureness if view.links else ()),
        *(view.since_sureness if view.since else ()),
        *(view.responses_sureness if view.has_responses else ()),
    )
    if sureness:
        yield from _section(_("How sure is this, and when is it wrong?"), sureness, width)


def _lay_out_since(view: PatternsView, width: int) -> Iterator[str]:
    for since in view.since:
        title = _("Since %(day)s") % {"day": since.day}
        yield from _section(title, since.words, width)
        if since.triggers:
            yield ""
            yield from _items(since.triggers, width)


def _lay_out_links(view: PatternsView, width: int) -> Iterator[str]:
    yield from _heading(_("What goes together with feeling insecure"))
    yield from _links(view.raising, width)
    if view.soothing:
        yield from _heading(_("What goes together with feeling less insecure"))
        yield from _links(view.soothing, width)
    if not view.raising and not view.soothing:
        yield from _fill(view.progress, width)
    if view.likely:
        yield from _heading(_("Likely, still checking"))
        yield from _links(view.likely, width)
    if view.links:
        yield from _paragraph(sentences_in_a_row((view.numbers, view.error_rates)), width)
        yield from _paragraph(view.limits, width)


def _lay_out_rest(view: PatternsView, width: int) -> Iterator[str]:
    if view.explained:
        yield from _section(_("What only seemed linked"), (), width)
        yield from _items(view.explained, width)
    if view.unclear:
        yield from _section(_("Not clear yet"), (view.unclear_words,), width)
        yield from _items(view.unclear, width)
    if view.waiting or view.untouched:
        intro = (view.waiting_words,) if view.waiting else ()
        yield from _section(_("Not enough yet"), intro, width)
        yield from _items((*view.waiting, *filter(None, [view.untouched])), width)


def _links(links: Iterable[Link], width: int) -> Iterator[str]:
    for link in links:
        yield ""
        first, *rest = link.words
        tier = f" [{link.tier}]" if link.tier else ""
        yield from _wrapped(first + tier, width)
        yield from _wrapped(sentences_in_a_row((*rest, *link.aside)), width)


def _section(title: str, paragraphs: Iterable[str], width: int) -> Iterator[str]:
    yield from _heading(title)
    yield from _fill(paragraphs, width)


def _heading(title: str) -> Iterator[str]:
    yield ""
    yield ""
    yield title
    yield "-" * measure(title)


def _fill(paragraphs: Iterable[str], width: int) -> Iterator[str]:
    for at, words in enumerate(paragraphs):
        if at:
            yield ""
        yield from _wrapped(words, width)


def _paragraph(words: str, width: int) -> Iterator[str]:
    yield ""
    yield from _wrapped(words, width)


def _items(items: Sequence[str], width: int) -> Iterator[str]:
    for words in items:
        yield from wrap(words, width, first=f"{INDENT}- ", rest=f"{INDENT}  ")


def _wrapped(words: str, width: int) -> list[str]:
    return wrap(words, width, first=INDENT, rest=INDENT)


def _grid(rhythm: Sequence[RhythmValue]) -> Iterator[str]:
    """The week as a small table; a dot stands for too few days."""
    cells = {(cell.weekday, cell.hour_from): cell for cell in lived(rhythm)}
    yield ""
    yield INDENT + " " * 6 + "".join(pad(say_weekday(day, short=True), 5) for day in range(7))
    for hour in sorted({hour for _day, hour in cells}):
        row = (cells[day, hour] for day in range(7))
        yield f"{INDENT}{say_hours(hour, hour + 3):>6}" + "".join(f"{_mark(c):>5}" for c in row)


def _mark(cell: RhythmValue) -> str:
    if cell.mean is None:
        return "·" if cell.have else ""
    return say_number(cell.mean.value)
